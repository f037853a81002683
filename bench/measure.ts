/** What was promised of a measure: at most or at least so much, of the value (milliseconds), its p99, or its ratio. */
export type Limit = {
  readonly of: 'value' | 'p99' | 'ratio'
  readonly most?: number
  readonly least?: number
}

/** One line of the answer. Times are milliseconds of wall clock, or what `unit` says. */
export type Measured = {
  readonly what: string
  /** The median of the runs, or of the requests. */
  readonly ms: number
  /** The quickest of them: what the machine can do when nobody else is at work. */
  readonly best: number
  /** The 99th of a hundred; only where there are enough requests to know it. */
  readonly p99?: number
  readonly runs: number
  /** Only where it is no time: `MB`. */
  readonly unit?: string
  /** The same amount of work done as plainly as it can be, in the same run on the same machine. */
  readonly baseline?: { readonly what: string; readonly ms: number; readonly p99?: number }
  /** What the project promised. All of them must hold. */
  readonly limits?: readonly Limit[]
}

const sorted = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b)
/** `share` 0.5 is the median; the nearest measured time, never a mean of two. */
export const quantile = (times: readonly number[], share: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? Number.NaN
export const median = (times: readonly number[]): number => quantile(times, 0.5)

/** Median, best and count of what was timed. */
export const summary = (times: readonly number[]): Pick<Measured, 'ms' | 'best' | 'runs'> => ({
  ms: median(times),
  best: Math.min(...times),
  runs: times.length,
})

/** How long one run takes. */
export const once = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** How long each of `runs` runs takes, one after the other. */
export const times = async (runs: number, work: (run: number) => unknown): Promise<readonly number[]> => {
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) taken.push(await once(() => work(run)))
  return taken
}

/** The work and its baseline in turns, so that a busy moment of the machine falls on both. */
export const inTurns = async (
  runs: number,
  work: (run: number) => unknown,
  plain: (run: number) => unknown,
): Promise<{ readonly work: readonly number[]; readonly plain: readonly number[] }> => {
  const taken: { work: number[]; plain: number[] } = { work: [], plain: [] }
  for (let run = 0; run < runs; run += 1) {
    taken.work.push(await once(() => work(run)))
    taken.plain.push(await once(() => plain(run)))
  }
  return taken
}
