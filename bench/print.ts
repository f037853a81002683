import type { Limit, Measured } from './measure.ts'

/** `0.042`, `4.2`, `142`: as many digits as a reader needs. */
const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)

/** Measured by baseline. */
export const ratio = ({ ms, baseline }: Measured): number | null =>
  baseline === undefined || baseline.ms === 0 ? null : ms / baseline.ms

const held = (one: Measured, { of, most, least }: Limit): boolean => {
  const got = of === 'ratio' ? ratio(one) : of === 'p99' ? (one.p99 ?? null) : one.ms
  return got !== null && (most === undefined || got <= most) && (least === undefined || got >= least)
}

/** `≤ 12 ×`, `p99 ≤ 50 ms`; a ratio limit is counted in times the baseline. */
const saidLimit = (one: Measured, { of, most, least }: Limit): string => {
  const sides = [most === undefined ? '' : `≤ ${most}`, least === undefined ? '' : `≥ ${least}`]
  const size = sides.filter((side) => side !== '').join(', ')
  return of === 'ratio' ? `${size} ×` : `${of === 'p99' ? 'p99 ' : ''}${size} ${one.unit ?? 'ms'}`
}

const limitOf = (one: Measured): string | null =>
  one.limits === undefined ? null : one.limits.map((limit) => saidLimit(one, limit)).join(', ')
const holds = (one: Measured): boolean | null =>
  one.limits === undefined ? null : one.limits.every((limit) => held(one, limit))

/** One entry of `results` in the JSON document; null where there is no baseline, or nothing was promised. */
export const resultOf = (one: Measured) => ({
  name: one.what,
  value: one.ms,
  unit: one.unit ?? 'ms',
  best: one.best,
  p99: one.p99 ?? null,
  runs: one.runs,
  baseline: one.baseline?.ms ?? null,
  baselineName: one.baseline?.what ?? null,
  ratio: ratio(one),
  limit: limitOf(one),
  holds: holds(one),
})

const cells = (one: Measured): readonly string[] => {
  const times = ratio(one)
  const limit = limitOf(one)
  const unit = one.unit === undefined ? '' : ` ${one.unit}`
  return [
    one.what,
    `${digits(one.ms)}${unit}${one.p99 === undefined ? '' : ` (p99 ${digits(one.p99)})`}`,
    one.runs > 1 ? digits(one.best) : '',
    limit === null ? '' : `${limit} ${holds(one) === true ? 'met' : 'NOT MET'}`,
    times === null
      ? ''
      : `${times >= 10 ? times.toFixed(0) : times >= 0.1 ? times.toFixed(1) : times.toFixed(3)} ×`,
    one.baseline === undefined
      ? ''
      : `${one.baseline.what}: ${digits(one.baseline.ms)}${one.baseline.p99 === undefined ? '' : ` (p99 ${digits(one.baseline.p99)})`}`,
  ]
}

const head = ['what', 'ms, median', 'best', 'limit', 'ratio', 'baseline in the same run, ms']

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
