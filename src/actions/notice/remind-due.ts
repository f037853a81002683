import { type DueNotice, fillWords, keyOf, livenessRule, noticesDue, type Owed } from '#core/notice/due.ts'
import { isSevere } from '#core/notice/liveness.ts'
import type { Notice } from '#core/notice/notice.ts'
import { momentOf } from '#core/notice/rules.ts'
import { day, daysBetween, printDay, vietnameseDay } from '#core/time/day.ts'
import { kindOf, period, sayPeriod } from '#core/time/period.ts'
import { lookForLife } from '#actions/notice/liveness.ts'
import { owedIn, plansOwed, recentOpenings } from '#actions/notice/owed.ts'
import { loadReminders } from '#actions/notice/reminder-book.ts'
import { note, signer } from '#actions/rights.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { addNotice, holdTick, toldKeys } from '#store/notice/notices.ts'
import type { Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

export type ReminderDue = Notice & { readonly dueAt: Date }

/** What the rules ask to be told now and was not: reminders of every duty, and once a period who may not answer. */
export const remindersDue = async (scope: Scope, db: Db, mail: boolean): Promise<readonly ReminderDue[]> => {
  const found: ReminderDue[] = []
  found.push(...(await untold(scope, db, await plansOwed(scope, db))))
  for (const opening of await recentOpenings(db, scope.now)) {
    found.push(...(await untold(scope, db, await owedIn(db, opening))))
    const liveness = await livenessDue(scope, db, opening, mail)
    if (liveness) found.push(liveness)
  }
  return found
}

const untold = async (scope: Scope, db: Db, owed: readonly Owed[]): Promise<readonly DueNotice[]> => {
  const wanted = noticesDue(scope.now, owed, loadReminders(), new Set())
  const told = await toldKeys(
    db,
    wanted.map(({ key }) => key),
  )
  return wanted.filter(({ key }) => !told.has(key))
}

const livenessDue = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  mail: boolean,
): Promise<ReminderDue | null> => {
  const spelled = period(opening.period)
  const asked = { regime: kindOf(spelled), due: day(opening.unitsDue) }
  const rule = livenessRule(scope.now, asked, loadReminders())
  if (!rule) return null
  const key = keyOf(rule, opening.period, asked.due)
  if ((await toldKeys(db, [key])).has(key)) return null
  const lines = (await lookForLife(scope, db, opening, mail)).filter(isSevere)
  if (lines.length === 0) return null
  const words = fillWords(rule.words, {
    period: sayPeriod(spelled),
    due: printDay(asked.due),
    days: String(daysBetween(vietnameseDay(scope.now), asked.due)),
    count: String(lines.length),
  })
  return {
    kind: 'liveness',
    facts: { ...words, due: asked.due, agencies: lines.map(({ agency }) => agency.short) },
    key,
    agency: null,
    audience: 'department',
    period: opening.period,
    dueAt: momentOf(rule, asked.due),
  }
}

/**
 * Says what is due by the rules, one server at a time; the answer: how many notices were new. Null: another one is at it.
 * Each notice has a key that says it once, so that a fall in the middle, or a second server, tells nobody twice.
 */
export const remindDue = (scope: Scope, mail: boolean): Promise<number | null> =>
  scope.store.transaction(ownView(scope), async (db) => {
    if (!(await holdTick(db, scope.province))) return null
    const due = await remindersDue(scope, db, mail)
    let told = 0
    for (const { dueAt, ...notice } of due) {
      const saying = { province: scope.province, dueAt, at: scope.now, by: signer(scope), trial: scope.trial }
      if (await addNotice(db, notice, saying)) told += 1
    }
    await noteTold(scope, db, due)
    return told
  })

/** One line in the log for each period, not one for each agency: the notices themselves are the log of who was told. */
const noteTold = async (scope: Scope, db: Db, due: readonly ReminderDue[]): Promise<void> => {
  for (const of of new Set(due.map(({ period: spelled }) => spelled))) {
    const told = due.filter(({ period: spelled }) => spelled === of)
    const after = {
      told: told.length,
      agencies: told.flatMap(({ agency }) => (agency === null ? [] : [agency])),
    }
    await note(scope, db, { action: 'remind', subject: `period ${of ?? ''}`, after })
  }
}
