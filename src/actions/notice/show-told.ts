import { may } from '#core/access/permissions.ts'
import type { WireError } from '#core/page/head.ts'
import type { LivenessPage, ToldLine, ToldPage, ToldResult } from '#core/page/notices-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { parsePeriod } from '#core/time/period.ts'
import { refuse } from '#core/words/month.ts'
import { refusal } from '#core/words/refusals.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { lookForLife } from '#actions/notice/liveness.ts'
import { loadReminders } from '#actions/notice/reminder-book.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { listTold, type ToldRow } from '#store/notice/notices.ts'
import { findOpening } from '#store/periods.ts'

const most = 2000

const mailResult = (mail: NonNullable<ToldRow['mail']>): ToldResult => {
  const { state, tries, nextAt, doneAt, reason } = mail
  if (state === 'sent' && doneAt) return { what: 'sent', at: doneAt.toISOString() }
  if (state === 'failed' && doneAt) return { what: 'failed', at: doneAt.toISOString(), reason }
  if (tries > 0 && reason !== '') return { what: 'again', until: nextAt.toISOString(), tries, reason }
  return { what: 'waits', until: nextAt.toISOString() }
}

const resultOf = (row: ToldRow, now: Date): ToldResult => {
  const until = row.dueAt?.toISOString() ?? row.notice.at
  if (row.unsent) return { what: row.unsent }
  if (row.mail) return mailResult(row.mail)
  if (row.readAt) return { what: 'read', at: row.readAt.toISOString() }
  const shown = row.channel === 'inside' && row.dueAt !== null && row.dueAt <= now
  return shown ? { what: 'shown', at: until } : { what: 'waits', until }
}

type Heads = ReturnType<typeof headsOn>

/** Rows of one notice stand together: one line with its people. */
const linesOf = (rows: readonly ToldRow[], heads: Heads, now: Date): readonly ToldLine[] => {
  const lines = new Map<string, { line: ToldLine; people: ToldLine['people'][number][] }>()
  for (const row of rows) {
    const { notice, account, channel, how } = row
    const people = lines.get(notice.key)?.people ?? []
    if (account !== null && channel !== null && how !== null)
      people.push({ account, name: row.name ?? account, channel, how, result: resultOf(row, now) })
    const agency = heads[notice.agency ?? '']?.short ?? ''
    lines.set(notice.key, { people, line: { notice, agency, people } })
  }
  return [...lines.values()].map(({ line }) => line)
}

/** Whose log a person may read: null, everybody's; otherwise the own agency's. */
const whoseLog = ({ actor }: Scope): Result<string | null, WireError> => {
  if (!actor) return fail(refusal('signIn'))
  if (may(actor.role, 'report.readAll') || may(actor.role, 'accounts.manage')) return ok(null)
  return actor.agency === null ? fail(refusal('noRight')) : ok(actor.agency)
}

/** `GET /api/periods/:period/told`: who was told when, by which channel, with what result (G13); an agency sees its own. */
export const showTold = async (scope: Scope, spelled: string): Promise<Result<ToldPage, WireError>> => {
  const period = parsePeriod(spelled)
  if (!period) return refused(refuse('noPeriod', { period: spelled }))
  const whose = whoseLog(scope)
  if (!whose.ok) return whose
  return scope.store.transaction(ownView(scope), async (db) => {
    const heads = headsOn(await listAgencies(db), vietnameseDay(scope.now))
    return ok({ lines: linesOf(await listTold(db, { period, agency: whose.value }, most), heads, scope.now) })
  })
}

/** `GET /api/periods/:period/liveness`: who may not answer (beyond 21), for the department and the administrator. */
export const showLiveness = async (
  scope: Scope,
  spelled: string,
  mail: boolean,
): Promise<Result<LivenessPage, WireError>> => {
  const { actor } = scope
  if (!actor || !(may(actor.role, 'report.chase') || may(actor.role, 'accounts.manage')))
    return fail(refusal('noRight'))
  return scope.store.transaction(ownView(scope), async (db) => {
    const opening = parsePeriod(spelled) && (await findOpening(db, spelled))
    if (!opening) return refused(refuse('notOpen', { period: spelled }))
    return ok({ lines: await lookForLife(scope, db, opening, mail), silentDays: loadReminders().silentDays })
  })
}
