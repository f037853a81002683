import type { Mandate } from '#core/indicator/mandate.ts'
import { indicatorsOf } from '#core/indicator/of-plan.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { parseDay, printDay } from '#core/time/day.ts'
import { sayMoment } from '#core/time/moment.ts'
import { refusal } from '#core/words/refusals.ts'
import { proposals } from '#actions/owner/owner-proposals.ts'
import { renew, type Renewal, whyNotRenew } from '#actions/plan/plan-edition.ts'
import { provincesApart } from '#actions/province/provinces-apart.ts'
import { addressOf, type PlanFile, readFile } from '#actions/plan/read-file.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { keepFigures } from '#actions/figure/standing-figures.ts'
import { addPlan } from '#store/add-plan.ts'
import { listAgencies } from '#store/agencies.ts'
import { addIndicators, addOwners } from '#store/indicators.ts'
import { findSamePlan, type ImportedPlan, isCorrected, lockImports } from '#store/plans.ts'
import { lockReview } from '#store/review.ts'
import type { Db } from '#store/store.ts'

/** What somebody who saw the preview means: the edition that it becomes, a plan of another province. */
export type Meant = { readonly edition?: number | null; readonly otherProvince?: boolean }

/**
 * Takes a plan in, all of it or nothing: its text, its parts, its indicators with proposed owners, its printed figures.
 * A plan that is already there under the same bytes or the same year changes nothing. A corrected document, of the same
 * number and date with other contents, becomes the next edition where somebody who saw the difference named its number;
 * a plan that another province issued comes in only where somebody means it.
 */
export const importPlan = async (
  scope: Scope,
  file: PlanFile,
  mandates: readonly Mandate[],
  meant: Meant = {},
): Promise<Result<{ readonly plan: PlanHead }, WireError>> => {
  const refused = whyNot(scope, 'plan.import')
  if (refused) return fail(refused)
  const register = await scope.store.transaction(viewOf(scope), listAgencies)
  const read = await readFile(file, register)
  if (!read.ok) return read
  return scope.store.transaction(viewOf(scope), async (db) => {
    const apart = meant.otherProvince ? null : await provincesApart(db, read.value.plan)
    if (apart) return fail(refusal('otherProvince', apart))
    await lockImports(db, scope.province)
    const { number, date, year, title } = read.value.plan.document
    const id = addressOf(read.value.plan)
    const same = await findSamePlan(db, { sha256: read.value.sha256, number, date, plan: id })
    const made = { file, read: read.value, id, register, mandates }
    if (same && !isCorrected(same, read.value)) return fail(whyNotAgain(same, number, date))
    const whyNotCorrected =
      same && (await correct(scope, db, { ...made, same, edition: meant.edition ?? null }))
    if (whyNotCorrected) return fail(whyNotCorrected)
    if (!same) await save(scope, db, made)
    return ok({ plan: { id, year, number, date, title } })
  })
}

/** Refused until the difference was seen; then the next edition. */
const correct = async (
  scope: Scope,
  db: Db,
  { same, edition, ...renewal }: Renewal & { readonly same: ImportedPlan; readonly edition: number | null },
): Promise<WireError | null> => {
  await lockReview(db, { province: scope.province, plan: renewal.id })
  const refused = await whyNotRenew(db, renewal.id)
  if (refused) return refused
  const next = same.edition + 1
  if (edition !== next)
    return refusal('correctedPlan', {
      number: same.number || '(không ghi)',
      date: sayDay(same.date),
      edition: String(next),
    })
  await renew(scope, db, renewal)
  return null
}

const whyNotAgain = (same: ImportedPlan, number: string, date: string | null): WireError => {
  const other = same.number !== number || same.date !== date
  const facts = {
    year: String(same.year),
    number: same.number || '(không ghi)',
    date: sayDay(same.date),
    at: sayMoment(same.importedAt),
  }
  return refusal(other ? 'yearTaken' : 'alreadyImported', facts)
}

const sayDay = (text: string | null): string => {
  const day = text === null ? null : parseDay(text)
  return day === null ? '(không ghi)' : printDay(day)
}

const save = async (scope: Scope, db: Db, { file, read, id, register, mandates }: Renewal): Promise<void> => {
  const { plan, findings, counts, sha256 } = read
  const { province, now: at, trial } = scope
  const by = signer(scope)
  const key = { province, plan: id }
  await addPlan(db, {
    province,
    id,
    plan,
    findings,
    counts,
    fileName: file.name,
    source: file.bytes,
    sha256,
    at,
    by: by.name,
    trial,
  })
  const indicators = indicatorsOf(plan)
  await addIndicators(db, key, indicators)
  const facts = proposals(scope, { plan, indicators, register, mandates })
  await addOwners(db, { ...key, what: 'proposed', by, at, trial, facts })
  await keepFigures(scope, db, { id, plan, decided: new Map() })
  await note(scope, db, {
    action: 'import-plan',
    subject: `plan ${id}`,
    after: { number: plan.document.number, date: plan.document.date, file: file.name, sha256, counts },
  })
}
