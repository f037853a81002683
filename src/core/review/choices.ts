import { printAmount } from '#core/figure/amount.ts'
import { bothReadings } from '#core/figure/both-readings.ts'
import type { Finding, FindingCode } from '#core/plan/finding.ts'
import { type Addresses, sayPlaces } from '#core/review/address.ts'
import { type Verdict, verdicts } from '#core/review/decision.ts'

/** Why a decision does not fit a finding. */
export type NoChoice = 'notForThis' | 'oneValueOnly'

/** One thing that may be decided: what it asks for, or why it does not fit. */
export type Choice = {
  readonly what: Verdict
  readonly whyNot: NoChoice | null
  readonly needsReason: boolean
  /** number: a figure must be typed · text: words · oneOf: one of `values` · null: nothing. */
  readonly asks: 'number' | 'text' | 'oneOf' | null
  /** What is typed already, or what there is to choose from. */
  readonly values: readonly { readonly value: string; readonly label: string }[]
}

/** Which decisions a kind of finding allows. The decision `rendering` of a separator is a choice between two readings. */
export const allowed: Readonly<Record<FindingCode, readonly Verdict[]>> = {
  ratio: ['authorsError', 'rendering', 'accepted'],
  'header-formula': ['authorsError', 'accepted'],
  sum: ['authorsError', 'rendering', 'accepted'],
  'quarters-sum': ['authorsError', 'rendering', 'accepted'],
  'part-above-whole': ['authorsError', 'rendering', 'accepted'],
  product: ['authorsError', 'rendering', 'accepted'],
  'density-base': ['authorsError', 'rendering', 'accepted'],
  contradiction: ['official', 'accepted', 'authorsError'],
  'printed-error': ['authorsError'],
  'zero-from-missing': ['authorsError', 'accepted'],
  'ditto-unit': ['authorsError', 'rendering', 'accepted'],
  unit: ['authorsError', 'rendering', 'accepted'],
  magnitude: ['authorsError', 'rendering', 'accepted'],
  'swapped-label': ['authorsError', 'rendering', 'accepted'],
  numbering: ['authorsError', 'rendering', 'accepted'],
  separator: ['rendering'],
  'below-reached': ['authorsError', 'accepted'],
  'year-quarter': ['authorsError', 'rendering', 'accepted'],
  growth: ['authorsError', 'rendering', 'accepted'],
  spelling: ['authorsError', 'rendering', 'accepted'],
  'plan-linter': ['authorsError', 'accepted'],
}

/** How an open separator may be read. */
export type Reading = 'decimals' | 'thousands'
export const readings: readonly Reading[] = ['thousands', 'decimals']

/** All four, in the order of the keys, each with what it asks for or why it does not fit (style rule 16). */
export const choicesFor = (finding: Finding, addresses: Addresses): readonly Choice[] =>
  verdicts.map((what) => {
    const choice = { what, needsReason: what === 'accepted', ...askedOf(what, finding, addresses) }
    if (!allowed[finding.code].includes(what)) return { ...choice, whyNot: 'notForThis' }
    if (what === 'official' && choice.values.length < 2) return { ...choice, whyNot: 'oneValueOnly' }
    return { ...choice, whyNot: null }
  })

const askedOf = (what: Verdict, finding: Finding, addresses: Addresses): Pick<Choice, 'asks' | 'values'> => {
  if (what === 'official') return { asks: 'oneOf', values: officialValues(finding, addresses) }
  if (what !== 'rendering') return { asks: null, values: [] }
  if (finding.code === 'separator') return { asks: 'oneOf', values: readingsOf(finding.printed) }
  const typed = finding.expected.replace(/\?(?=$|; )/g, '')
  const suggested = typed === '' ? [] : [{ value: typed, label: typed }]
  return { asks: isFigure(finding, addresses) ? 'number' : 'text', values: suggested }
}

/** One cell of a value column is at fault: what is typed becomes its figure. */
const isFigure = ({ where }: Finding, addresses: Addresses): boolean => {
  const [place, ...more] = where
  if (!place || more.length > 0) return false
  const spot = addresses(place)
  return spot.kind === 'row' && spot.column?.kind === 'value'
}

/** `10,015` → `10.015` (thousands) or `10,015` (decimals); `353.881` too, on a page that writes the English way. */
const readingsOf = (printed: string): Choice['values'] => {
  const both = bothReadings(printed.replace(/%$/, ''))
  if (both === null) return readings.map((value) => ({ value, label: printed }))
  const labels = { decimals: printAmount(both.decimals), thousands: printAmount(both.thousands) }
  return readings.map((value) => ({ value, label: labels[value] }))
}

/** One of the contradictory places: what may be chosen, with the lines that print it. */
export type OfficialPlace = {
  readonly value: string
  readonly said: readonly string[]
  readonly lines: readonly number[]
}

/** The values that contradict one another, each with the place that prints it; cells of one row stay together. */
export const officialPlaces = (
  { where, printed }: Finding,
  addresses: Addresses,
): readonly OfficialPlace[] => {
  const values = printed.split(' / ')
  const groups = new Map<string, { readonly said: string[]; readonly lines: number[] }>()
  for (const [index, place] of where.entries()) {
    const spot = addresses(place)
    const cell = spot.kind === 'row' && place.column !== undefined ? spot.row.cells[place.column] : undefined
    const value = cell?.printed ?? (values.length === where.length ? values[index] : undefined)
    const name = sayPlaces(addresses, [{ line: place.line }])[0] ?? ''
    const held = groups.get(name) ?? { said: [], lines: [] }
    if (value !== undefined) held.said.push(value)
    held.lines.push(place.line)
    groups.set(name, held)
  }
  return [...groups].map(([name, { said, lines }]) => ({
    value: said.length === 0 ? name : `${said.join('; ')} (${name})`,
    said,
    lines,
  }))
}

const officialValues = (finding: Finding, addresses: Addresses): Choice['values'] =>
  officialPlaces(finding, addresses).map(({ value }) => ({ value, label: value }))
