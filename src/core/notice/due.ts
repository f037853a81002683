import type { Notice, Said } from '#core/notice/notice.ts'
import {
  lastCome,
  momentOf,
  type Regime,
  type ReminderBook,
  type ReminderRule,
  rulesFor,
} from '#core/notice/rules.ts'
import { type Day, daysBetween, printDay, vietnameseDay } from '#core/time/day.ts'

/** What an agency owes, as far as reminding goes: a report, or its action plan. */
export type Owed = {
  readonly regime: Regime
  /** `2024-M03`, `2024-action-plan`: how it is named in notices. */
  readonly owed: string
  /** `tháng 3/2024`; both languages of a reminder name it so. */
  readonly label: string
  readonly agency: { readonly code: string; readonly short: string }
  /** The day that counts now: a granted extension moves it. */
  readonly due: Day
  /** The last good day of the consolidation. */
  readonly together: Day
  /** `sent`: something stands, or nothing is owed any more; `returned`: the agency must send again. */
  readonly state: 'silent' | 'returned' | 'sent'
  readonly exempt: boolean
  /** Since when it is owed; before that moment nobody is reminded. */
  readonly since: Date
}

export type DueNotice = Notice<'reminder' | 'overdue'> & { readonly dueAt: Date }

/** `{period}` and its like filled in. */
export const fillWords = (words: Said, facts: Readonly<Record<string, string>>): Said => {
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)
  return { vi: fill(words.vi), en: fill(words.en) }
}

const wordsOf = (rule: ReminderRule, owed: Owed): Said | null =>
  owed.state === 'returned' ? rule.returned : rule.words

/** Which telling it is: a moved due day is another one. */
export const keyOf = (rule: Pick<ReminderRule, 'what' | 'code'>, about: string, due: Day): string =>
  `${rule.what} ${rule.code} ${about} ${due}`

const noticeOf = (owed: Owed, rule: ReminderRule, now: Date): DueNotice | null => {
  const words = wordsOf(rule, owed)
  if (!words || rule.what === 'liveness') return null
  const { agency, due } = owed
  const days = Math.abs(daysBetween(vietnameseDay(now), due))
  const said = fillWords(words, {
    period: owed.label,
    due: printDay(due),
    days: String(days),
    agency: agency.short,
    together: printDay(owed.together),
  })
  return {
    kind: rule.what,
    facts: { ...said, due },
    key: keyOf(rule, `${owed.owed} ${agency.code}`, due),
    agency: agency.code,
    audience: 'agency',
    period: owed.owed,
    dueAt: momentOf(rule, due),
  }
}

/**
 * What is due to be told at this moment (E27). Only the rule whose hour has come last speaks for a duty: after a server
 * was down, what was missed is told once. Never to those who have sent, are exempt or do not owe yet; never twice (`told`:
 * the keys that were).
 */
export const noticesDue = (
  now: Date,
  duties: readonly Owed[],
  book: ReminderBook,
  told: ReadonlySet<string>,
): readonly DueNotice[] =>
  duties.flatMap((owed) => {
    if (owed.state === 'sent' || owed.exempt || owed.since > now) return []
    const rules = rulesFor(book, owed.regime, owed.due).filter(({ what }) => what !== 'liveness')
    const rule = lastCome(rules, owed.due, now)
    const notice = rule && noticeOf(owed, rule, now)
    return notice && !told.has(notice.key) ? [notice] : []
  })

/** The rule that asks to look now whether everybody is there to answer; null: not yet, or the due day is over. */
export const livenessRule = (
  now: Date,
  asked: { readonly regime: Regime; readonly due: Day },
  book: ReminderBook,
): ReminderRule | null => {
  if (vietnameseDay(now) > asked.due) return null
  const rules = rulesFor(book, asked.regime, asked.due).filter(({ what }) => what === 'liveness')
  return lastCome(rules, asked.due, now)
}
