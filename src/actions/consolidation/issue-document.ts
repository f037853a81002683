import { evaluationDocument, type IssueSigner, monthlyDocument } from '#core/consolidation/approval.ts'
import { frameIssued, issuedReport, type IssuedInputs } from '#core/document/issued.ts'
import type { Supplemented } from '#core/document/supplement.ts'
import { isOfYear } from '#core/document/report-label.ts'
import type { WireError } from '#core/page/head.ts'
import { day, yearOf } from '#core/time/day.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { benchError, refuseBench } from '#core/words/workbench.ts'
import { numberTakenBy } from '#actions/consolidation/number-taken.ts'
import { makeFiles, makerOf } from '#actions/consolidation/document-files.ts'
import { officialForms } from '#actions/consolidation/official-forms.ts'
import { reportGround } from '#actions/consolidation/report-ground.ts'
import { periodToConsolidate } from '#actions/consolidation/show-consolidation.ts'
import { signer as signedBy } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import type { OfficeFile } from '#actions/table/export-table.ts'
import { findEdition } from '#store/consolidations.ts'
import { addIssued, findIssued, findIssuedInputs, type IssuedKey } from '#store/issued.ts'
import type { Db } from '#store/store.ts'

export type Issuing = IssuedKey & {
  readonly edition: number
  readonly plan: string
  readonly number: string
  readonly day: string
  readonly signer: IssueSigner
}

/** The copy before this one, which it adds to; null of a first report. */
const supplementedBy = async (db: Db, key: IssuedKey): Promise<Supplemented | null> => {
  const before = key.copy > 1 ? await findIssuedInputs(db, { ...key, copy: key.copy - 1 }) : null
  if (!before) return null
  const { number, symbol } = before.inputs.frame.letterhead
  return { number: `${number}/${symbol}`, issuedOn: day(before.inputs.issuedOn) }
}

const nothing = () => fail(benchError(refuseBench('noIssued', {})))

/** Makes the files of an approved edition and keeps them to the byte, with what they were made of (H09). */
export const issueDocument = async (
  scope: Scope,
  db: Db,
  issuing: Issuing,
): Promise<Result<null, WireError>> => {
  const { plan, day: issuedOn, signer, ...key } = issuing
  const maker = makerOf(key.document)
  const edition = await findEdition(db, key.period, key.edition)
  if (!maker || !edition) return nothing()
  const ground = await reportGround(scope, plan, day(issuedOn))
  if (!ground.ok) return ground
  const { frame, plan: head, printed, forms } = ground.value
  const { byName: by, at, trial, checksum } = edition
  const official =
    isOfYear(key) && key.document === monthlyDocument
      ? await officialForms(
          scope,
          plan,
          forms.map(({ id }) => id),
        )
      : ok(null)
  if (!official.ok) return official
  const taken = await numberTakenBy(db, {
    province: scope.province,
    number: key.number,
    symbol: frame.letterhead.symbol,
    year: yearOf(day(issuedOn)),
  })
  if (taken !== null)
    return fail(benchError(refuseBench('numberTaken', { number: key.number.trim(), by: taken })))
  const supplements = await supplementedBy(db, key)
  const inputs: IssuedInputs = {
    frame: frameIssued(frame, { number: key.number, signer }),
    plan: head,
    printed,
    forms,
    ...(official.value ? { official: official.value } : {}),
    consolidated: { by, at: at.toISOString(), trial, edition: edition.edition, checksum },
    issuedOn,
    ...(supplements ? { supplements } : {}),
  }
  const files = await makeFiles(maker, issuedReport(edition.page, inputs))
  const { account, name } = signedBy(scope)
  await addIssued(
    db,
    { ...key, province: scope.province, number: key.number.trim(), issuedOn, inputs, ...files },
    { account, name, at: scope.now, trial: scope.trial },
  )
  return ok(null)
}

/** The very bytes of an issued document; `docx` or `xlsx`. */
export const readIssued = (
  scope: Scope,
  key: IssuedKey,
  file: 'docx' | 'xlsx',
): Promise<Result<OfficeFile, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await periodToConsolidate(scope, db, key.period)
    if (!opening.ok) return opening
    const found = await findIssued(db, { ...key, period: opening.value.period })
    if (!found) return nothing()
    const more = found.copy > 1 ? `-bo-sung-${found.copy - 1}` : ''
    const kind = key.document === evaluationDocument ? 'danh-gia' : 'bao-cao'
    return ok({ name: `${kind}-${found.period}-so-${found.number}${more}.${file}`, bytes: found[file] })
  })

/** Whether an issued document, made again from its frozen inputs, is what was issued. */
export type Remade = {
  /** Of the bytes that are kept, and of those made again. */
  readonly docx: { readonly kept: string; readonly again: string; readonly same: boolean }
  readonly xlsx: { readonly kept: string; readonly again: string; readonly same: boolean }
}

/** `GET …/issued/:document/:copy/again`: made again from the frozen edition and inputs, compared to the byte (H09). */
export const remakeIssued = (scope: Scope, key: IssuedKey): Promise<Result<Remade, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await periodToConsolidate(scope, db, key.period)
    if (!opening.ok) return opening
    const own = { ...key, period: opening.value.period }
    const [kept, made] = [await findIssued(db, own), await findIssuedInputs(db, own)]
    const edition = made && (await findEdition(db, own.period, made.edition))
    const maker = makerOf(key.document)
    if (!kept || !made || !edition || !maker) return nothing()
    const files = await makeFiles(maker, issuedReport(edition.page, made.inputs))
    const compared = (file: 'docx' | 'xlsx') => ({
      kept: file === 'docx' ? kept.docxSha256 : kept.xlsxSha256,
      again: files[file].sha256,
      same: Buffer.from(kept[file]).equals(Buffer.from(files[file].bytes)),
    })
    return ok({ docx: compared('docx'), xlsx: compared('xlsx') })
  })
