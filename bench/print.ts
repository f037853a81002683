import type { Measured } from './measure.ts'

/** `0.042`, `4.2`, `142`: as many digits as a reader needs. */
const ms = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)

/** Measured by baseline. */
export const ratio = ({ ms, baseline }: Measured): number | null =>
  baseline === undefined || baseline.ms === 0 ? null : ms / baseline.ms

const cells = (one: Measured): readonly string[] => {
  const times = ratio(one)
  return [
    one.what,
    `${ms(one.ms)}${one.p99 === undefined ? '' : ` (p99 ${ms(one.p99)})`}`,
    one.runs > 1 ? ms(one.best) : '',
    one.target === undefined ? '' : `< ${one.target} ${one.ms < one.target ? 'met' : 'NOT MET'}`,
    times === null ? '' : `${times >= 10 ? times.toFixed(0) : times.toFixed(1)} ×`,
    one.baseline === undefined
      ? ''
      : `${one.baseline.what}: ${ms(one.baseline.ms)}${one.baseline.p99 === undefined ? '' : ` (p99 ${ms(one.baseline.p99)})`}`,
  ]
}

const head = ['what', 'ms, median', 'best', 'target', 'ratio', 'baseline in the same run, ms']

/** A table that reads well in a terminal and in Markdown. */
export const table = (all: readonly Measured[]): string => {
  const rows = [head, ...all.map(cells)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [first = [], ...rest] = rows
  return [line(first), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest.map(line)].join(
    '\n',
  )
}
