import type { Day } from '#core/time/day.ts'

/**
 * The opened period that is current by the clock: the one whose due day is next, of two with one due day the earlier one.
 * Null where all of them are past.
 */
export const dueNext = (
  openings: readonly { readonly period: string; readonly unitsDue: string }[],
  today: Day,
): string | null => {
  const [next] = openings
    .filter(({ unitsDue }) => unitsDue >= today)
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
  return next?.period ?? null
}

/** A month before the year that is due on the same day. */
const orderOf = ({ period, unitsDue }: { readonly period: string; readonly unitsDue: string }): string =>
  `${unitsDue} ${period.includes('-M') ? 0 : 1} ${period}`
