import { may } from '#core/access/permissions.ts'
import type { BoardLine, BoardPage, BoardStamp, CallLine, LetterHead } from '#core/page/board-page.ts'
import type { WireError } from '#core/page/head.ts'
import { hoursLate } from '#core/report/hours-late.ts'
import { isLate } from '#core/report/lateness.ts'
import { firstSent, lastSent, statusOf } from '#core/report/status.ts'
import { ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { parsePeriod } from '#core/time/period.ts'
import { refuse } from '#core/words/month.ts'
import { dutyMoves } from '#actions/duty/duty-case.ts'
import { labelOf, noteOf } from '#actions/duty/duty-line.ts'
import { askedOnce, personOf, questionsAskedTwice } from '#actions/duty/month-book.ts'
import { reasonOf, refused } from '#actions/duty/month-refusal.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listOwned } from '#store/asked.ts'
import { listDuties } from '#store/duties.ts'
import { boardStamp } from '#store/notice/board-stamp.ts'
import { type IssuedLetter, listCalls, listLetters, type PhoneCall } from '#store/notice/chases.ts'
import { lastReminders } from '#store/notice/notices.ts'
import { findOpening, type Opening, servedWith } from '#store/periods.ts'
import { countSaid, listFacts, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

const callLine = ({ calledAt, whom, note, by, trial }: PhoneCall): CallLine => ({
  calledAt: calledAt.toISOString(),
  whom,
  note,
  by: by.name,
  trial,
})

/** One line for each duty. What lies in drafts is not the department's business: it reads `notStarted` until it is sent. */
const linesOf = async (scope: Scope, db: Db, opening: Opening): Promise<readonly BoardLine[]> => {
  const { period, plan } = opening
  const [owned, duties] = [await listOwned(db, plan), await listDuties(db, { period })]
  const facts = factsByReport(await listFacts(db, { period }))
  const twice = await questionsAskedTwice(db, scope.province, plan)
  const asked = new Map(duties.map(({ agency }) => [agency.code, askedOnce(owned, twice, agency.code)]))
  const said = await countSaid(db, period, asked)
  const [reminders, calls] = [await lastReminders(db, period), await listCalls(db, period)]
  const today = vietnameseDay(scope.now)
  return duties.map((duty) => {
    const { agency, due, originalDue, extension, request, exempt } = duty
    const happened = facts(period, agency.code)
    const met = firstSent(happened) !== null
    const sent = lastSent(happened)
    const reminded = reminders.get(agency.code)
    return {
      agency,
      status: statusOf(happened, false),
      late: exempt === null && isLate(happened, due, scope.now),
      firstSentAt: firstSent(happened)?.at ?? null,
      facts: happened.map(({ what, at, revision, note }) => ({ what, at, revision, note })),
      filled: sent ? (said.get(sendingKey(agency.code, sent.revision)) ?? 0) : 0,
      asked: asked.get(agency.code)?.size ?? 0,
      due,
      originalDue,
      extension: extension && { until: due, document: extension.document },
      asksMoreTime: request !== null,
      request: noteOf(request),
      moves: dutyMoves(scope, { agency, standing: duty, met, today }),
      exempt: exempt && exempt.reason,
      hoursLate: exempt === null ? hoursLate(happened, due, scope.now) : null,
      reminded: reminded ? { at: reminded.at, by: reminded.byName, kind: reminded.kind } : null,
      calls: calls.filter((call) => call.agency === agency.code).map(callLine),
    }
  })
}

export const letterHead = (letter: IssuedLetter): LetterHead => ({
  ordinal: letter.ordinal,
  number: letter.number,
  dated: letter.dated,
  checksum: letter.checksum,
  agencies: letter.content.missing.length,
  by: letter.byName,
  at: letter.at.toISOString(),
  trial: letter.trial,
})

/** The day is part of it: at midnight the silent ones become late without anybody doing anything. */
const stampOf = async (scope: Scope, db: Db, period: string): Promise<string> =>
  `${vietnameseDay(scope.now)} ${await boardStamp(db, period)}`

/** The opened period that a board is asked for, and whether this person may see it. */
const boardOpening = async (scope: Scope, db: Db, spelled: string): Promise<Result<Opening, WireError>> => {
  if (!may(personOf(scope).role, 'report.readAll')) return refused(refuse('noRight', {}))
  const period = parsePeriod(spelled)
  if (!period) return refused(refuse('noPeriod', { period: spelled }))
  const opening = await findOpening(db, period)
  return opening ? ok(opening) : refused(refuse('notOpen', { period }))
}

/** `GET /api/periods/:period/board`: who has and has not sent, live (H01). */
export const showBoard = (scope: Scope, spelled: string): Promise<Result<BoardPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const found = await boardOpening(scope, db, spelled)
    if (!found.ok) return found
    const opening = found.value
    const mayChase = may(personOf(scope).role, 'report.chase')
    return ok({
      period: opening.period,
      label: labelOf(opening.period),
      also: await servedWith(db, opening.period),
      openedAt: opening.openedAt.toISOString(),
      unitsDue: opening.unitsDue,
      consolidationDue: opening.consolidationDue,
      today: vietnameseDay(scope.now),
      now: scope.now.toISOString(),
      // before the lines: what comes in meanwhile is seen at the next look
      stamp: await stampOf(scope, db, opening.period),
      lines: await linesOf(scope, db, opening),
      letters: (await listLetters(db, opening.period)).map(letterHead),
      whyNotChase: reasonOf(mayChase ? null : refuse('noRight', {})),
    })
  })

/** `GET /api/periods/:period/board/stamp`: whether the board has changed since it was loaded. */
export const showBoardStamp = (scope: Scope, spelled: string): Promise<Result<BoardStamp, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const found = await boardOpening(scope, db, spelled)
    if (!found.ok) return found
    return ok({ stamp: await stampOf(scope, db, found.value.period), now: scope.now.toISOString() })
  })
