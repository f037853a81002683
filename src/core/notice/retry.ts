/** Minutes before the second, third, … try of a letter: a mail server that is down for a night gets it in the morning. */
const pauses = [1, 5, 15, 60, 180, 360, 720] as const

/** When a letter is tried again after so many tries; null: given up, and seen as failed. */
export const nextTry = (tries: number, now: Date): Date | null => {
  const minutes = pauses[tries - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
}
