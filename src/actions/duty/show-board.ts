import { may } from '#core/access/permissions.ts'
import type { WireError } from '#core/page/head.ts'
import type { BoardLine, BoardPage } from '#core/page/board-page.ts'
import { isLate } from '#core/report/lateness.ts'
import { firstSent, lastSent, statusOf } from '#core/report/status.ts'
import { ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { parsePeriod } from '#core/time/period.ts'
import { refuse } from '#core/words/month.ts'
import { labelOf } from '#actions/duty/duty-line.ts'
import { askedOf, personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listOwned } from '#store/asked.ts'
import { listDuties } from '#store/duties.ts'
import { findOpening, type Opening } from '#store/periods.ts'
import { countSaid, listFacts, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** One line for each duty. What lies in drafts is not the department's business: it reads `notStarted` until it is sent. */
const linesOf = async (scope: Scope, db: Db, opening: Opening): Promise<readonly BoardLine[]> => {
  const { period, plan } = opening
  const [owned, duties] = [await listOwned(db, plan), await listDuties(db, { period })]
  const facts = factsByReport(await listFacts(db, { period }))
  const asked = new Map(duties.map(({ agency }) => [agency.code, askedOf(owned, agency.code).focal]))
  const said = await countSaid(db, period, asked)
  return duties.map(({ agency, due }) => {
    const happened = facts(period, agency.code)
    const sent = lastSent(happened)
    return {
      agency,
      status: statusOf(happened, false),
      late: isLate(happened, due, scope.now),
      firstSentAt: firstSent(happened)?.at ?? null,
      facts: happened.map(({ what, at, revision, note }) => ({ what, at, revision, note })),
      filled: sent ? (said.get(sendingKey(agency.code, sent.revision)) ?? 0) : 0,
      asked: asked.get(agency.code)?.size ?? 0,
    }
  })
}

/** `GET /api/periods/:period/board`: who has and has not sent, live (H01). */
export const showBoard = (scope: Scope, spelled: string): Promise<Result<BoardPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    if (!may(personOf(scope).role, 'report.readAll')) return refused(refuse('noRight', {}))
    const period = parsePeriod(spelled)
    if (!period) return refused(refuse('noPeriod', { period: spelled }))
    const opening = await findOpening(db, period)
    if (!opening) return refused(refuse('notOpen', { period }))
    return ok({
      period: opening.period,
      label: labelOf(opening.period),
      openedAt: opening.openedAt.toISOString(),
      unitsDue: opening.unitsDue,
      consolidationDue: opening.consolidationDue,
      today: vietnameseDay(scope.now),
      lines: await linesOf(scope, db, opening),
    })
  })
