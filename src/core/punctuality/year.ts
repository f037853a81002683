import type { PeriodMark } from '#core/punctuality/mark.ts'

/** A year of reports of one agency (G14). What is still open counts nowhere but in `open`. */
export type YearTotal = {
  /** Owed and due by now. */
  readonly due: number
  readonly onTime: number
  readonly late: number
  readonly silent: number
  readonly open: number
  readonly waived: number
  /** Late or silent by the days that they were given with. */
  readonly lateByOriginal: number
  readonly returned: number
  /** Whole hours, of all late and silent ones together. */
  readonly hoursLate: number
}

export const yearTotal = (marks: readonly PeriodMark[]): YearTotal => {
  const count = (mark: PeriodMark['mark']): number => marks.filter((one) => one.mark === mark).length
  const [onTime, late, silent] = [count('onTime'), count('late'), count('silent')]
  return {
    due: onTime + late + silent,
    onTime,
    late,
    silent,
    open: count('open'),
    waived: count('waived'),
    lateByOriginal: marks.filter(({ lateByOriginal }) => lateByOriginal).length,
    returned: marks.reduce((sum, { returned }) => sum + returned, 0),
    hoursLate: marks.reduce((sum, { hoursLate }) => sum + (hoursLate ?? 0), 0),
  }
}

/** So many reports late or silent in a year and an agency is named in the report of the year (G14). */
export const namedFrom = 3

export const isNamed = ({ late, silent }: Pick<YearTotal, 'late' | 'silent'>): boolean =>
  late + silent >= namedFrom

/** Least punctual first; among equals the later one, then the order of the register. */
export const byLateness = (a: YearTotal, b: YearTotal): number =>
  b.late + b.silent - (a.late + a.silent) || b.hoursLate - a.hoursLate
