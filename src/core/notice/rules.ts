import {
  type CatalogueFault,
  type Fields,
  fieldsOf,
  isValidOn,
  listOf,
  readCatalogue,
  refuse,
  textOf,
  type Validity,
  validityOf,
} from '#core/catalogue/fields.ts'
import type { Said } from '#core/notice/notice.ts'
import { vietnameseMoment } from '#core/notice/moment.ts'
import type { Result } from '#core/result.ts'
import { addDays, type Day } from '#core/time/day.ts'
import type { PeriodKind } from '#core/time/period.ts'

/** What is owed: the report of a kind of period, or the action plan of early February. */
export type Regime = PeriodKind | 'actionPlan'

/** One dated rule of telling: so many days from the due day, at an hour, in these words. */
export type ReminderRule = Validity & {
  readonly code: string
  readonly what: 'reminder' | 'overdue' | 'liveness'
  /** Empty: every report, of whatever period. */
  readonly regimes: readonly Regime[]
  /** From the due day on: -5, 0, 1. */
  readonly days: number
  readonly hour: number
  readonly words: Said
  /** For whom it lies returned; null: this rule says nothing to them. */
  readonly returned: Said | null
}

export type ReminderBook = {
  readonly rules: readonly ReminderRule[]
  /** Who has not signed in for longer may not answer. */
  readonly silentDays: number
}

const whats = ['reminder', 'overdue', 'liveness'] as const
const kinds = [
  'year',
  'half',
  'quarter',
  'month',
  'nineMonths',
  'actionPlan',
] as const satisfies readonly Regime[]

const wholeOf = (
  fields: Fields,
  key: string,
  where: string,
  [least, most]: readonly [number, number],
): number => {
  const value = fields[key]
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
  return refuse('field', `${where}: "${key}" là một số nguyên từ ${least} đến ${most}.`)
}

const saidOf = (value: unknown, where: string): Said => {
  const fields = fieldsOf(value, where)
  return { vi: textOf(fields, 'vi', where), en: textOf(fields, 'en', where) }
}

const ruleOf = (item: unknown, index: number, file: Fields): ReminderRule => {
  const fields = fieldsOf(item, `Quy định nhắc thứ ${index + 1}`)
  const code = textOf(fields, 'code', `Quy định nhắc thứ ${index + 1}`)
  const where = `Quy định nhắc "${code}"`
  const what = whats.find((one) => one === fields['what'])
  const regimes = listOf(fields, 'regimes', where, true).map(
    (text) =>
      kinds.find((kind) => kind === text) ??
      refuse('field', `${where}: "regimes" gồm các loại: ${kinds.join(', ')}.`),
  )
  return {
    code,
    what: what ?? refuse('field', `${where}: "what" là một trong: ${whats.join(', ')}.`),
    regimes,
    days: wholeOf(fields, 'days', where, [-60, 60]),
    hour: wholeOf(fields, 'hour', where, [0, 23]),
    words: saidOf(fields['words'], `${where}, "words"`),
    returned: fields['returned'] === undefined ? null : saidOf(fields['returned'], `${where}, "returned"`),
    ...validityOf(fields, file, where),
  }
}

const whyNotOverdue = ({ what, days }: ReminderRule): boolean =>
  what === 'overdue' ? days < 1 : what === 'reminder' ? days > 0 : days > 0

/** `{ validFrom, silentDays, rules: [{ code, what, days, hour, words: { vi, en }, … }] }`; the first fault is returned. */
export const parseReminders = (data: unknown): Result<ReminderBook, CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp nhắc')
    const rules = listOf(file, 'rules', 'Tệp nhắc').map((item, index) => ruleOf(item, index, file))
    for (const rule of rules)
      if (whyNotOverdue(rule))
        refuse(
          'order',
          `Quy định nhắc "${rule.code}": nhắc và rà soát đến hết ngày hạn, quá hạn tính từ ngày sau.`,
        )
    return { rules, silentDays: wholeOf(file, 'silentDays', 'Tệp nhắc', [1, 400]) }
  })

/** When a rule speaks for a duty that is due on this day. */
export const momentOf = ({ days, hour }: ReminderRule, due: Day): Date =>
  vietnameseMoment(addDays(due, days), hour)

/** The rules for what is owed that are in force on its due day. */
export const rulesFor = ({ rules }: ReminderBook, regime: Regime, due: Day): readonly ReminderRule[] =>
  rules.filter(
    (rule) =>
      (rule.regimes.length === 0 ? regime !== 'actionPlan' : rule.regimes.includes(regime)) &&
      isValidOn(rule, due),
  )

/** The rule whose hour has come last; the earlier ones are past, told or not. Null: none yet. */
export const lastCome = (rules: readonly ReminderRule[], due: Day, now: Date): ReminderRule | null =>
  rules
    .filter((rule) => momentOf(rule, due) <= now)
    .reduce<ReminderRule | null>(
      (last, rule) => (last && momentOf(last, due) >= momentOf(rule, due) ? last : rule),
      null,
    )
