import { isValidOn, type Validity } from '#core/catalogue/fields.ts'
import { invariant } from '#core/result.ts'
import type { Day } from '#core/time/day.ts'
import { type Holidays, workingDayUntil } from '#core/time/holidays.ts'
import { lastGoodDay, type NamedDay, type Shift, shifted } from '#core/time/named-day.ts'
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
 * What decree 09/2019/NĐ-CP wants every reporting regime to say, besides its name and its days: in words, as an office
 * hands them on. How often: the kind of its periods, and these words of it.
 */
export type RegimeElements = {
  readonly content: string
  readonly reporters: string
  readonly receiver: string
  readonly channel: string
  readonly frequency: string
  readonly outline: string
  readonly forms: string
}

/** One dated rule of reporting: who asks for which period, up to which day data count, by when it is due (Q11). */
export type Regime = Validity &
  RegimeElements & {
    readonly kind: PeriodKind
    readonly name: string
    readonly source: string
    readonly cutOff: NamedDay
    readonly unitsDue: NamedDay
    readonly consolidationDue: NamedDay
    /** What becomes of due days on which nobody works; the closing day never moves. */
    readonly shift: Shift
    /** Served by the sending for that kind of period: a quarter goes with its last month (Q15). */
    readonly sentWith: PeriodKind | null
  }

/** Each is the last good day. */
export type Due = {
  /** Data count up to this day. */
  readonly cutOff: Day
  readonly unitsDue: Day
  readonly consolidationDue: Day
  /** `unitsDue`, or the working day before it: without a rule of its own the due day itself never moves (Q14). */
  readonly advice: Day
}

/** The rule for this kind of period in force on a day: the newest one that had begun. Null: nothing is asked. */
export const regimeOn = (regimes: readonly Regime[], kind: PeriodKind, on: Day): Regime | null =>
  regimes
    .filter((regime) => regime.kind === kind && isValidOn(regime, on))
    .reduce<Regime | null>(
      (newest, regime) => (newest && newest.validFrom >= regime.validFrom ? newest : regime),
      null,
    )

/** The last good days as the rule writes them, before any of them is moved. */
export const writtenDays = (regime: Regime, period: Period): Omit<Due, 'advice'> => {
  invariant(kindOf(period) === regime.kind, `${period} is a ${regime.kind}`)
  return {
    cutOff: lastGoodDay(regime.cutOff, period),
    unitsDue: lastGoodDay(regime.unitsDue, period),
    consolidationDue: lastGoodDay(regime.consolidationDue, period),
  }
}

/** The days of one period under a rule of its kind. */
export const dueOf = (regime: Regime, period: Period, holidays: Holidays): Due => {
  const { cutOff, ...written } = writtenDays(regime, period)
  const unitsDue = shifted(written.unitsDue, regime.shift, holidays)
  return {
    cutOff,
    unitsDue,
    consolidationDue: shifted(written.consolidationDue, regime.shift, holidays),
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

/** The period of a kind that ends together with this one: `2024-Q1`, month → `2024-M03`. */
export const shorterAt = (period: Period, kind: PeriodKind): Period | null => {
  const last = monthPeriod(yearOfPeriod(period), monthsOf(period)[1])
  return [last, ...endingWith(last)].find((shorter) => kindOf(shorter) === kind) ?? null
}

/** The shorter period whose report serves this one, too (Q15): `2024-Q1` → `2024-M03`. Null: it has a report of its own. */
export const sentWithOf = (regimes: readonly Regime[], period: Period, holidays: Holidays): Period | null => {
  const kind = ruleFor(regimes, period, holidays)?.regime.sentWith ?? null
  if (kind === null || kind === kindOf(period)) return null
  return shorterAt(period, kind)
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
