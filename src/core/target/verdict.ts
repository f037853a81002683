/**
 * What can be said of a target on a day (B16). A year that is not settled has its own words; no figure is its own verdict.
 * exceeded vượt · met đạt · expectedMet dự kiến đạt: only an estimate says so (Q10) · likely có khả năng · hardly khó đạt
 * notMet không đạt · notYet chưa đánh giá được: a figure is there but cannot be judged · noData chưa có số liệu
 */
export type Verdict =
  | 'exceeded'
  | 'met'
  | 'expectedMet'
  | 'likely'
  | 'notYet'
  | 'noData'
  | 'hardly'
  | 'notMet'

/** From the best to the gravest: a whole is no better than its worst part. */
export const verdicts = [
  'exceeded',
  'met',
  'expectedMet',
  'likely',
  'notYet',
  'noData',
  'hardly',
  'notMet',
] as const satisfies readonly Verdict[]

export const sayVerdict: Readonly<Record<Verdict, string>> = {
  exceeded: 'vượt',
  met: 'đạt',
  expectedMet: 'dự kiến đạt',
  likely: 'có khả năng đạt',
  hardly: 'khó đạt',
  notMet: 'không đạt',
  notYet: 'chưa đánh giá được',
  noData: 'chưa có số liệu',
}

/**
 * The same of a whole year, as its documents say it: an estimate is never “không đạt” (Q10). Of the months before, `khó đạt` says
 * how fast it goes; of the year it says what the year is expected to come to.
 */
export const sayYearVerdict: Readonly<Record<Verdict, string>> = {
  ...sayVerdict,
  hardly: 'dự kiến không đạt (khó đạt)',
}

/** Counts for “2/3”: settled, or settled as far as the estimate goes. */
export const isReached = (verdict: Verdict): boolean =>
  verdict === 'exceeded' || verdict === 'met' || verdict === 'expectedMet'

export const worst = (all: readonly Verdict[]): Verdict =>
  verdicts.findLast((verdict) => all.includes(verdict)) ?? 'noData'
