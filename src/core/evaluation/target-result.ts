import type { Verdict } from '#core/target/verdict.ts'

/**
 * How a target stands in the evaluation of the year (H12). Three that add up to all of them; an estimate makes it expected,
 * never settled (Q10). A figure that cannot be judged, and a year of which only months are known, are no data of the year.
 */
export type TargetResult = {
  readonly result: 'met' | 'notMet' | 'noData'
  /** Said by an estimate: `dự kiến đạt` until the official figure. */
  readonly expected: boolean
  readonly exceeded: boolean
}

export const resultOf = (verdict: Verdict): TargetResult => {
  switch (verdict) {
    case 'exceeded':
      return { result: 'met', expected: false, exceeded: true }
    case 'met':
      return { result: 'met', expected: false, exceeded: false }
    case 'expectedMet':
      return { result: 'met', expected: true, exceeded: false }
    case 'notMet':
      return { result: 'notMet', expected: false, exceeded: false }
    case 'hardly':
      return { result: 'notMet', expected: true, exceeded: false }
    case 'likely':
    case 'notYet':
    case 'noData':
      return { result: 'noData', expected: false, exceeded: false }
  }
}

export type TargetTally = {
  readonly all: number
  readonly met: number
  readonly exceeded: number
  readonly notMet: number
  readonly noData: number
  /** Of `met` and `notMet`: how many an estimate says. */
  readonly expected: number
  /** Whose second, higher value is reached as well. */
  readonly stretch: number
}

/** met + notMet + noData = all, whatever the verdicts are. */
export const tallyTargets = (
  targets: readonly { readonly verdict: Verdict; readonly stretch: Verdict | null }[],
): TargetTally => {
  const results = targets.map(({ verdict }) => resultOf(verdict))
  const count = (keep: (result: TargetResult) => boolean): number => results.filter(keep).length
  return {
    all: targets.length,
    met: count(({ result }) => result === 'met'),
    exceeded: count(({ exceeded }) => exceeded),
    notMet: count(({ result }) => result === 'notMet'),
    noData: count(({ result }) => result === 'noData'),
    expected: count(({ expected }) => expected),
    stretch: targets.filter(({ stretch }) => stretch !== null && resultOf(stretch).result === 'met').length,
  }
}
