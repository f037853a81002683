import { parseDay } from '#core/time/day.ts'

const two = (part: string): string => part.padStart(2, '0')

/** `1/2/2024`, `01/02/2024` → `2024-02-01`. Null for what is no day. The inverse of `showDay`. */
export const readTypedDay = (typed: string): string | null => {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(typed)
  return parts ? parseDay(`${parts[3]}-${two(parts[2] ?? '')}-${two(parts[1] ?? '')}`) : null
}
