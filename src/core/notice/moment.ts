import type { Day } from '#core/time/day.ts'

/** A whole hour of a Vietnamese day as a moment: 0 is midnight, when the day begins. */
export const vietnameseMoment = (day: Day, hour: number): Date =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+07:00`)
