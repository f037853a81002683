import type { WireError } from '#core/page/head.ts'
import type { BasedText, ReportTexts, SavedTexts } from '#core/report/report-texts.ts'
import { checkTexts, withoutBase } from '#core/report/texts.ts'
import { ok, type Result } from '#core/result.ts'
import { logDraft } from '#actions/report/log-draft.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import type { Scope } from '#actions/scope.ts'
import { type OpenDraft, withDraft } from '#actions/report/with-draft.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import { saveTexts as keepTexts } from '#store/draft-texts.ts'
import type { Db } from '#store/store.ts'

/** Writes parts into a draft that is held, but for those that a colleague has changed since. */
export const writeTexts = async (
  scope: Scope,
  db: Db,
  { key }: Pick<OpenDraft, 'key'>,
  given: readonly BasedText[],
  from: { readonly file?: string } = {},
): Promise<Result<SavedTexts, WireError>> => {
  const sound = checkTexts(given)
  if (!sound.ok) return refused(sound.failure)
  const conflicts = await keepTexts(db, key, sound.value, { at: scope.now, by: personOf(scope).account })
  const stood = new Set(conflicts.map(({ field }) => field))
  const texts = sound.value.map(({ field }) => field).filter((field) => !stood.has(field))
  if (texts.length > 0) await logDraft(scope, db, key, { texts, ...from })
  return ok({ savedAt: scope.now.toISOString(), conflicts })
}

/** Several parts, each with what stood there when it was typed; or parts that are written whatever stands there. */
export type GivenTexts = readonly BasedText[] | Readonly<Partial<ReportTexts>>

const isList = (given: GivenTexts): given is readonly BasedText[] => Array.isArray(given)

/** `PUT …/texts`: the mandatory parts, part by part, as they are typed (G05). A part that is not given stays. */
export const saveTexts = (
  scope: Scope,
  address: ReportAddress,
  given: GivenTexts,
): Promise<Result<SavedTexts, WireError>> =>
  withDraft(scope, address, (db, draft) =>
    writeTexts(scope, db, draft, isList(given) ? given : withoutBase(given)),
  )
