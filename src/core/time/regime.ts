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
import { invariant, type Result } from '#core/result.ts'
import { addDays, type Day, dayOf, daysInMonth } from '#core/time/day.ts'
import { type Holidays, workingDayUntil } from '#core/time/holidays.ts'
import {
  endingWith,
  kindOf,
  monthPeriod,
  monthsOf,
  type Period,
  type PeriodKind,
  yearOfPeriod,
} from '#core/time/period.ts'

/**
 * A day named by a rule: `18`, in the period's last month unless a month is named.
 * Inclusive (`chậm nhất ngày 18`) counts the named day itself; `trước ngày 20` does not: its last good day is the 19th (rule Q13).
 */
export type NamedDay = {
  readonly month: number | null
  readonly day: number
  readonly inclusive: boolean
}

/** One dated rule of reporting: who asks for which period, up to which day data count, by when it is due (rule Q11). */
export type Regime = Validity & {
  readonly kind: PeriodKind
  readonly name: string
  readonly source: string
  readonly cutOff: NamedDay
  readonly unitsDue: NamedDay
  readonly consolidationDue: NamedDay
  /** Served by the sending for that kind of period: a quarter goes with its last month (rule Q15). */
  readonly sentWith: PeriodKind | null
}

/** Each is the last good day. */
export type Due = {
  /** Data count up to this day. */
  readonly cutOff: Day
  readonly unitsDue: Day
  readonly consolidationDue: Day
  /** `unitsDue`, or the working day before it: the due day itself never moves (rule Q14). */
  readonly advice: Day
}

const kinds = ['year', 'half', 'quarter', 'month', 'nineMonths'] as const satisfies readonly PeriodKind[]

const kindNamed = (fields: Fields, key: string, where: string): PeriodKind => {
  const text = textOf(fields, key, where)
  return (
    kinds.find((kind) => kind === text) ??
    refuse('field', `${where}: "${key}" là một trong: ${kinds.join(', ')}.`)
  )
}

const whole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

/** `{ until: 18 }` counts the day, `{ before: 20 }` does not; `month` where the day is not in the last month. */
const namedDay = (regime: Fields, key: string, where: string): NamedDay => {
  const place = `${where}, "${key}"`
  const fields = fieldsOf(regime[key], place)
  const inclusive = fields['before'] === undefined
  const day = inclusive ? fields['until'] : fields['before']
  const month = fields['month'] ?? null
  if (!whole(day, 1, 31) || (!inclusive && fields['until'] !== undefined))
    return refuse(
      'date',
      `${place}: ghi "until: ngày" (tính cả ngày đó) hoặc "before: ngày" (trước ngày đó).`,
    )
  if (month !== null && !whole(month, 1, 12)) return refuse('date', `${place}: tháng từ 1 đến 12.`)
  return { month, day, inclusive }
}

const lastGoodDay = (named: NamedDay, year: number, lastMonth: number): Day => {
  const month = named.month ?? lastMonth
  const day = dayOf(year, month, Math.min(named.day, daysInMonth(year, month)))
  return named.inclusive ? day : addDays(day, -1)
}

const lastMonths: Readonly<Record<PeriodKind, readonly number[]>> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  half: [6, 12],
  nineMonths: [9],
  year: [12],
}

/** Data first, then the units, then who puts it together: a regime in another order is refused, not repaired. */
const checkOrder = (regime: Regime, where: string): void => {
  for (const month of lastMonths[regime.kind]) {
    const [cutOff, units, together] = [regime.cutOff, regime.unitsDue, regime.consolidationDue].map((named) =>
      lastGoodDay(named, 2023, month),
    )
    invariant(cutOff && units && together, 'three days are named')
    if (units < cutOff) refuse('order', `${where}: hạn gửi của đơn vị trước ngày chốt số liệu.`)
    if (together < units) refuse('order', `${where}: hạn tổng hợp trước hạn gửi của đơn vị.`)
  }
}

const regimeOf = (item: unknown, index: number, file: Fields): Regime => {
  const fields = fieldsOf(item, `Chế độ báo cáo thứ ${index + 1}`)
  const name = textOf(fields, 'name', `Chế độ báo cáo thứ ${index + 1}`)
  const where = `Chế độ "${name}"`
  const regime: Regime = {
    kind: kindNamed(fields, 'kind', where),
    name,
    source: textOf(fields, 'source', where),
    cutOff: namedDay(fields, 'cutOff', where),
    unitsDue: namedDay(fields, 'unitsDue', where),
    consolidationDue: namedDay(fields, 'consolidationDue', where),
    sentWith: fields['sentWith'] === undefined ? null : kindNamed(fields, 'sentWith', where),
    ...validityOf(fields, file, where),
  }
  checkOrder(regime, where)
  return regime
}

/** `{ validFrom, regimes: [{ kind, name, source, cutOff, unitsDue, consolidationDue, … }] }`; the first fault is returned. */
export const parseRegimes = (data: unknown): Result<readonly Regime[], CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp lịch')
    return listOf(file, 'regimes', 'Tệp lịch').map((item, index) => regimeOf(item, index, file))
  })

/** The rule for this kind of period in force on a day: the newest one that had begun. Null: nothing is asked. */
export const regimeOn = (regimes: readonly Regime[], kind: PeriodKind, on: Day): Regime | null =>
  regimes
    .filter((regime) => regime.kind === kind && isValidOn(regime, on))
    .reduce<Regime | null>(
      (newest, regime) => (newest && newest.validFrom >= regime.validFrom ? newest : regime),
      null,
    )

/** The days of one period under a rule of its kind. */
export const dueOf = (regime: Regime, period: Period, holidays: Holidays): Due => {
  invariant(kindOf(period) === regime.kind, `${period} is a ${regime.kind}`)
  const [year, lastMonth] = [yearOfPeriod(period), monthsOf(period)[1]]
  const unitsDue = lastGoodDay(regime.unitsDue, year, lastMonth)
  return {
    cutOff: lastGoodDay(regime.cutOff, year, lastMonth),
    unitsDue,
    consolidationDue: lastGoodDay(regime.consolidationDue, year, lastMonth),
    advice: workingDayUntil(unitsDue, holidays),
  }
}

/**
 * The rule in force on a period's own due day, with the days that it gives: when a rule changes during the year, each
 * report follows the one that stands when it is due. Null where no rule asks for it.
 */
export const ruleFor = (
  regimes: readonly Regime[],
  period: Period,
  holidays: Holidays,
): { readonly regime: Regime; readonly due: Due } | null =>
  regimes
    .filter((regime) => regime.kind === kindOf(period))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
    .map((regime) => ({ regime, due: dueOf(regime, period, holidays) }))
    .find(({ regime, due }) => isValidOn(regime, due.unitsDue)) ?? null

/** Its days alone. */
export const dueUnder = (regimes: readonly Regime[], period: Period, holidays: Holidays): Due | null =>
  ruleFor(regimes, period, holidays)?.due ?? null

/** The shorter period whose report serves this one, too (Q15): `2024-Q1` → `2024-M03`. Null: it has a report of its own. */
export const sentWithOf = (regimes: readonly Regime[], period: Period, holidays: Holidays): Period | null => {
  const kind = ruleFor(regimes, period, holidays)?.regime.sentWith ?? null
  if (kind === null || kind === kindOf(period)) return null
  const last = monthPeriod(yearOfPeriod(period), monthsOf(period)[1])
  return [last, ...endingWith(last)].find((shorter) => kindOf(shorter) === kind) ?? null
}

/** The longer periods that the report of this one serves, too: `2024-M03` → `2024-Q1`. */
export const servedBy = (regimes: readonly Regime[], period: Period, holidays: Holidays): readonly Period[] =>
  endingWith(period).filter((longer) => sentWithOf(regimes, longer, holidays) === period)

/**
 * The longer times since January that end with a period and for which no rule asks: the June report tells six months, the
 * September report nine, and no other duty comes of it (Q17).
 */
export const coveredBy = (
  regimes: readonly Regime[],
  period: Period,
  holidays: Holidays,
): readonly Period[] =>
  endingWith(period).filter(
    (longer) => monthsOf(longer)[0] === 1 && ruleFor(regimes, longer, holidays) === null,
  )

/** A report is owed when its due day comes after the plan was signed; earlier months may be entered as history (rule Q16). */
export const isOwed = (due: Due, planSigned: Day): boolean => due.unitsDue > planSigned
