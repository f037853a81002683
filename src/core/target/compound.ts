import type { Judged } from '#core/target/judge/judged.ts'
import { isReached, type Verdict, verdicts, worst } from '#core/target/verdict.ts'

/** A printed target that was taken apart: it is met only when all its parts are (Q8). */
export type Compound = {
  readonly verdict: Verdict
  readonly reached: number
  readonly of: number
  /** `2/3`, shown beside the verdict. */
  readonly credit: string
}

/** The verdict of the whole is that of its worst part; what was reached is counted beside it. */
export const compound = (parts: readonly Pick<Judged, 'verdict'>[]): Compound => {
  const all = parts.map(({ verdict }) => verdict)
  const reached = all.filter(isReached).length
  return { verdict: worst(all), reached, of: all.length, credit: `${reached}/${all.length}` }
}

/** How many of each, in the order from the best to the gravest; none at zero. */
export const tally = (
  all: readonly Verdict[],
): readonly { readonly verdict: Verdict; readonly count: number }[] =>
  verdicts
    .map((verdict) => ({ verdict, count: all.filter((one) => one === verdict).length }))
    .filter(({ count }) => count > 0)
