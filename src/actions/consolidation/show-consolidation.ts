import { may } from '#core/access/permissions.ts'
import { sameConsolidation } from '#core/consolidation/same-consolidation.ts'
import type { WireError } from '#core/page/head.ts'
import type { ChosenLine, ConsolidationPage } from '#core/page/consolidation-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { sayMoment } from '#core/time/moment.ts'
import { parsePeriod } from '#core/time/period.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { benchError, refuseBench } from '#core/words/workbench.ts'
import { consolidated } from '#actions/consolidation/consolidation-material.ts'
import { readsDrafts, sentEdition, wordsForReader } from '#actions/consolidation/words-for-reader.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { reasonOf, refused } from '#actions/duty/month-refusal.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { momentOf } from '#actions/figure/show-figures.ts'
import { type Consolidation, newestConsolidation } from '#store/consolidations.ts'
import type { KeptConsolidation } from '#store/month-tables.ts'
import { findOpening, type Opening } from '#store/periods.ts'
import { listChoices } from '#store/printed-choices.ts'
import type { Db } from '#store/store.ts'

/** The opened period of an address, for those who may read its consolidation; the program itself may. */
export const periodToConsolidate = async (
  scope: Scope,
  db: Db,
  spelled: string,
): Promise<Result<Opening, WireError>> => {
  if (scope.actor && !may(scope.actor.role, 'consolidation.read')) return refused(refuse('noRight', {}))
  const period = parsePeriod(spelled)
  if (!period) return refused(refuse('noPeriod', { period: spelled }))
  const opening = await findOpening(db, period)
  return opening ? ok(opening) : refused(refuse('notOpen', { period }))
}

/** Null: there is something to put together that the newest consolidation has not. */
export const whyNotConsolidate = (
  scope: Scope,
  live: KeptConsolidation,
  newest: Consolidation | null,
): Refusal | null => {
  if (!may(personOf(scope).role, 'consolidation.make')) return refuse('noRight', {})
  return newest && sameConsolidation(live, newest.page)
    ? refuse('nothingNew', { at: sayMoment(newest.at) })
    : null
}

/** What has been chosen by now, also what waits for the next consolidation. */
const chosenLines = async (
  db: Db,
  opening: Opening,
  newest: Consolidation | null,
): Promise<readonly ChosenLine[]> => {
  const choices = await listChoices(db, opening)
  return choices.map(({ code, revision, basis, reason, byName, at }) => ({
    code,
    revision,
    basis,
    reason,
    byName,
    at,
    waiting: newest !== null && at > newest.at.toISOString(),
  }))
}

/** The newest consolidation as it was, and what has come since; without one, a preview of what there is now. */
export const consolidationPage = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  known?: KeptConsolidation,
): Promise<ConsolidationPage> => {
  const live = known ?? (await consolidated(scope, db, opening))
  const newest = await newestConsolidation(db, opening.period)
  const { used, ...shown } = newest?.page ?? live
  const waiting = live.used.filter(
    (now) =>
      !used.some(({ agency, revision }) => agency.code === now.agency.code && revision === now.revision),
  )
  return {
    ...shown,
    consolidated: newest && {
      by: newest.byName,
      at: newest.at.toISOString(),
      trial: newest.trial,
      edition: newest.edition,
      checksum: newest.checksum,
    },
    waiting: newest ? waiting : [],
    choices: await chosenLines(db, opening, newest),
    whyNotConsolidate: reasonOf(whyNotConsolidate(scope, live, newest)),
  }
}

/** The edition that stood at a moment, whole and unchanged (H09); refused where none had been made yet. */
const pastPage = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  asOf: Date,
): Promise<Result<ConsolidationPage, WireError>> => {
  const then = await newestConsolidation(db, opening.period, asOf)
  if (!then) return refused(refuse('noneThen', { at: sayMoment(asOf) }))
  const now = await consolidationPage(scope, db, opening)
  const past = { asOf: asOf.toISOString(), newest: now.consolidated?.edition ?? then.edition }
  return ok(await wordsForReader(scope, db, opening, { ...pageOfEdition(then, now), past }, asOf))
}

/** An edition as it was frozen; what may be done now is said by the page of now. */
const pageOfEdition = (
  { page, byName: by, at, trial, edition, checksum }: Consolidation,
  { choices, whyNotConsolidate: why }: ConsolidationPage,
): ConsolidationPage => {
  const { used: _used, ...shown } = page
  const consolidated = { by, at: at.toISOString(), trial, edition, checksum }
  return { ...shown, consolidated, waiting: [], choices, whyNotConsolidate: why }
}

/** `GET /api/periods/:period/consolidation`; with a moment the edition of then. */
export const showConsolidation = (
  scope: Scope,
  spelled: string,
  asked: string | null = null,
): Promise<Result<ConsolidationPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await periodToConsolidate(scope, db, spelled)
    if (!opening.ok) return opening
    if (asked === null) {
      const page = await consolidationPage(scope, db, opening.value)
      return ok(await wordsForReader(scope, db, opening.value, page))
    }
    const asOf = momentOf(asked)
    return asOf.ok ? pastPage(scope, db, opening.value, asOf.value) : asOf
  })

/** What the report is printed of: drafts and editions for who prepares it, for everybody else what was sent to them. */
export const showPrintable = (
  scope: Scope,
  spelled: string,
  asked: string | null = null,
): Promise<Result<ConsolidationPage, WireError>> => {
  if (readsDrafts(scope)) return showConsolidation(scope, spelled, asked)
  return scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await periodToConsolidate(scope, db, spelled)
    if (!opening.ok) return opening
    const asOf = asked === null ? ok(null) : momentOf(asked)
    if (!asOf.ok) return asOf
    const sent = await sentEdition(db, opening.value, asOf.value)
    if (!sent) return fail(benchError(refuseBench('notSent', {})))
    return ok(pageOfEdition(sent, await consolidationPage(scope, db, opening.value)))
  })
}
