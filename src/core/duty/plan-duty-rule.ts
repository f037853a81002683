import type { AgencyKind } from '#core/agency/agency.ts'
import { agencyKinds } from '#core/agency/register.ts'
import {
  type CatalogueFault,
  type Fields,
  fieldsOf,
  isValidOn,
  listOf,
  readCatalogue,
  refuse,
  textOf,
  textsOf,
  type Validity,
  validityOf,
} from '#core/catalogue/fields.ts'
import type { Result } from '#core/result.ts'
import type { Day } from '#core/time/day.ts'
import type { Holidays } from '#core/time/holidays.ts'
import { lastGoodDay, type NamedDay, namedDay, type Shift, shifted, shiftOf } from '#core/time/named-day.ts'
import { period } from '#core/time/period.ts'

/**
 * A dated rule for a duty of the plan that is no report: the action plan “early in February” (F01, Q12). The document names
 * no day; the day that lateness is measured against is a convention of the office, and shown as one.
 */
export type PlanDutyRule = Validity & {
  readonly duty: 'action-plan'
  readonly name: string
  /** Agencies of these kinds issue it themselves; those of the others submit it for approval. */
  readonly issue: readonly AgencyKind[]
  readonly submit: readonly AgencyKind[]
  readonly due: NamedDay
  readonly shift: Shift
  readonly latest: NamedDay
  readonly source: string
  readonly convention: string
}

/** Its days in a year: the one that it is judged by, and the last one that may still be meant. */
export type PlanDutyDays = { readonly due: Day; readonly latest: Day }

const kindsOf = (fields: Fields, key: string, where: string): readonly AgencyKind[] =>
  textsOf(fields, key, where).map(
    (text) =>
      agencyKinds.find((kind) => kind === text) ??
      refuse('field', `${where}: "${key}" gồm các loại: ${agencyKinds.join(', ')}.`),
  )

const ruleOf = (item: unknown, index: number, file: Fields): PlanDutyRule => {
  const fields = fieldsOf(item, `Việc thứ ${index + 1}`)
  const where = `Việc "${textOf(fields, 'name', `Việc thứ ${index + 1}`)}"`
  if (textOf(fields, 'duty', where) !== 'action-plan')
    refuse('field', `${where}: "duty" chỉ có thể là action-plan.`)
  const rule: PlanDutyRule = {
    duty: 'action-plan',
    name: textOf(fields, 'name', where),
    issue: kindsOf(fields, 'issue', where),
    submit: kindsOf(fields, 'submit', where),
    due: namedDay(fields, 'due', where),
    shift: shiftOf(fields, where),
    latest: namedDay(fields, 'latest', where),
    source: textOf(fields, 'source', where),
    convention: textOf(fields, 'convention', where),
    ...validityOf(fields, file, where),
  }
  const year = period('2023')
  if (lastGoodDay(rule.latest, year) < lastGoodDay(rule.due, year))
    refuse('order', `${where}: mốc cuối "latest" trước hạn "due".`)
  return rule
}

/** `{ validFrom, duties: [{ duty, name, issue, submit, due, shift, latest, source, convention }] }`; a file without them has none. */
export const parsePlanDutyRules = (data: unknown): Result<readonly PlanDutyRule[], CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp lịch')
    return listOf(file, 'duties', 'Tệp lịch', true).map((item, index) => ruleOf(item, index, file))
  })

/** The days of a rule in a year. Where moving brings the due day past the latest one, the latest moves along. */
export const planDutyDays = (rule: PlanDutyRule, year: number, holidays: Holidays): PlanDutyDays => {
  const whole = period(String(year))
  const due = shifted(lastGoodDay(rule.due, whole), rule.shift, holidays)
  const latest = lastGoodDay(rule.latest, whole)
  return { due, latest: latest < due ? due : latest }
}

/** The rule in force on its own due day in a year, the newest first; null: nothing is asked. */
export const planDutyRuleFor = (
  rules: readonly PlanDutyRule[],
  year: number,
  holidays: Holidays,
): { readonly rule: PlanDutyRule; readonly days: PlanDutyDays } | null =>
  rules
    .toSorted((one, other) => (one.validFrom < other.validFrom ? 1 : -1))
    .map((rule) => ({ rule, days: planDutyDays(rule, year, holidays) }))
    .find(({ rule, days }) => isValidOn(rule, days.due)) ?? null
