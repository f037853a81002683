const two = (value: number): string => String(value).padStart(2, '0')

/** A moment as the office writes it, in Vietnam's time: `08:05 ngày 15/03/2024`. */
export const sayMoment = (moment: Date): string => {
  const there = new Date(moment.getTime() + 7 * 3_600_000)
  const day = `${two(there.getUTCDate())}/${two(there.getUTCMonth() + 1)}/${there.getUTCFullYear()}`
  return `${two(there.getUTCHours())}:${two(there.getUTCMinutes())} ngày ${day}`
}
