import { expect, test } from 'vitest'
import { pairsToAsk, settleAll } from '#core/consolidation/over-scope/ask.ts'
import { blocksOf, countIn, scopesIn } from '#core/consolidation/over-scope/blocks.ts'
import { rollUp, type RolledUp } from '#core/consolidation/over-scope/roll-up.ts'
import type { ScopeRule } from '#core/consolidation/over-scope/rule.ts'
import { growTree, leavesBelow, type Place } from '#core/consolidation/over-scope/scope-tree.ts'
import { settle, speaking, tallyOf, type Told } from '#core/consolidation/over-scope/tally.ts'
import { type Cell, missing, none, notApplicable, number, worded } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import { toWire } from '#core/figure/wire.ts'
import { invariant } from '#core/result.ts'

/* A province of two districts: Bắc with three communes, Nam with two; and an island that is nobody's part. */
const places: readonly Place[] = [
  { code: 'BAC', name: 'Huyện Bắc', parent: 'TINH' },
  { code: 'B1', name: 'Xã Một', parent: 'BAC' },
  { code: 'B2', name: 'Xã Hai', parent: 'BAC' },
  { code: 'B3', name: 'Xã Ba', parent: 'BAC' },
  { code: 'NAM', name: 'Huyện Nam', parent: 'TINH' },
  { code: 'N1', name: 'Xã Bốn', parent: 'NAM' },
  { code: 'N2', name: 'Xã Năm', parent: 'NAM' },
  { code: 'DAO', name: 'Đảo', parent: 'TINH' },
]
const grown = growTree('TINH', places)
invariant(grown.ok, 'the places hang together')
const tree = grown.value
const blocks = blocksOf(tree)

const one = of('1')
const herd = 'B2.1'
const doctors = 'B10.1'
const people = 'B10.2'
const perTenThousand = 'B10.3'
const rules: ReadonlyMap<string, ScopeRule> = new Map<string, ScopeRule>([
  [herd, { space: 'sum', times: one }],
  [doctors, { space: 'sum', times: one }],
  [people, { space: 'sum', times: one }],
  [perTenThousand, { space: 'recompute', numerator: doctors, denominator: people, times: of('10000') }],
  ['GRDP', { space: 'none', why: 'ruled' }],
])

const says = (
  indicator: string,
  scope: string,
  value: string | Cell,
  more: { readonly kind?: FigureKind; readonly basis?: string } = {},
): Told => ({
  indicator,
  scope,
  kind: more.kind ?? 'estimate',
  basis: more.basis ?? 'UB',
  cell: typeof value === 'string' ? number(of(value)) : value,
  at: '2024-03-15',
})

const rolled = (told: readonly Told[]): ReadonlyMap<string, RolledUp> => {
  const { settled, unclear } = settleAll(tallyOf(blocks, told))
  expect(unclear).toEqual([])
  expect(pairsToAsk(blocks, rules, settled)).toEqual([])
  const lines = rollUp(tree, blocks, rules, {
    settled: (indicator, block) => settled.get(indicator)?.get(block),
    pairSums: () => undefined,
    latest: () => undefined,
    reported: (indicator, scope) => {
      const own = speaking(told.filter((x) => x.indicator === indicator && x.scope === scope))
      return own ? { cell: own.cell, kind: own.kind } : undefined
    },
  })
  return new Map(lines.map((line) => [`${line.indicator} ${line.scope}`, line]))
}

const leaves = ['B1', 'B2', 'B3', 'N1', 'N2', 'DAO']
const allSay = (indicator: string, values: readonly (string | Cell)[]): readonly Told[] =>
  leaves.map((scope, at) => says(indicator, scope, values[at] ?? missing))
const cellAt = (lines: ReadonlyMap<string, RolledUp>, name: string) => {
  const cell = lines.get(name)?.derived?.cell
  return cell && toWire(cell)
}

test('a herd adds from communes to districts to the province, exactly', () => {
  const lines = rolled(allSay(herd, ['100.5', '200', '300', '40', '50.25', '7']))
  expect(cellAt(lines, `${herd} BAC`)).toEqual({ kind: 'number', value: '600.5' })
  expect(cellAt(lines, `${herd} NAM`)).toEqual({ kind: 'number', value: '90.25' })
  expect(lines.get(`${herd} TINH`)?.derived).toMatchObject({
    what: 'total',
    cell: number(of('697.75')),
    parts: 6,
    said: 6,
    missing: [],
    kinds: { estimate: 6, actual: 0, official: 0 },
  })
})

test('what a district says of itself stands beside what its communes give, and is not added again', () => {
  const lines = rolled([...allSay(herd, ['1', '2', '3', '4', '5', '6']), says(herd, 'BAC', '999')])
  expect(lines.get(`${herd} BAC`)).toMatchObject({
    reported: { cell: number(of('999')) },
    derived: { cell: number(of('6')) },
  })
  expect(cellAt(lines, `${herd} TINH`)).toEqual({ kind: 'number', value: '21' })
})

test('a part that has said nothing is named, and the rest is no total', () => {
  const lines = rolled(allSay(herd, ['1', missing, '3', '4', '5', '6']))
  expect(lines.get(`${herd} TINH`)?.derived).toMatchObject({
    what: 'partial',
    cell: number(of('19')),
    parts: 6,
    said: 5,
    missing: ['B2'],
  })
  expect(lines.get(`${herd} NAM`)?.derived).toMatchObject({ what: 'total', missing: [] })
  expect(rolled([]).get(`${herd} TINH`)?.derived).toMatchObject({ what: 'partial', cell: missing, said: 0 })
})

test('a dash adds nothing and is no missing part; of dashes alone a dash remains', () => {
  const lines = rolled(allSay(herd, ['1', none, '3', none, none, notApplicable]))
  expect(lines.get(`${herd} TINH`)?.derived).toMatchObject({ what: 'total', cell: number(of('4')) })
  expect(cellAt(lines, `${herd} NAM`)).toEqual({ kind: 'none' })
})

test('a part in words makes the whole impossible, and is named', () => {
  const lines = rolled(allSay(herd, ['1', worded('dưới 6'), '3', '4', '5', '6']))
  expect(lines.get(`${herd} TINH`)?.derived).toMatchObject({
    cell: { kind: 'impossible', reason: 'unreadable' },
    unusable: ['B2'],
  })
  expect(cellAt(lines, `${herd} NAM`)).toEqual({ kind: 'number', value: '9' })
})

test('doctors per ten thousand people: both are added first, then divided once; the mean of the shares is another number', () => {
  const lines = rolled([
    ...allSay(doctors, ['10', '20', '5', '8', '2', '1']),
    ...allSay(people, ['10000', '12000', '9000', '8000', '4000', '2000']),
  ])
  expect(cellAt(lines, `${perTenThousand} BAC`)).toEqual({ kind: 'number', value: '11.29032258064516129032' })
  expect(cellAt(lines, `${perTenThousand} TINH`)).toEqual({
    kind: 'number',
    value: '10.22222222222222222222',
  })
})

test('what may not be derived is not', () => {
  expect(rolled(allSay('GRDP', ['1', '2', '3', '4', '5', '6'])).get('GRDP TINH')?.derived).toBeNull()
})

test('of each commune its firmest figure counts, never two; the total says what it is made of', () => {
  const actual = leaves.map((scope) => says(herd, scope, '2', { kind: 'actual' }))
  const lines = rolled([...allSay(herd, ['1', '1', '1', '1', '1', '1']), ...actual])
  expect(lines.get(`${herd} TINH`)?.derived).toMatchObject({
    cell: number(of('12')),
    kinds: { estimate: 0, actual: 6, official: 0 },
  })
})

test('where only some have become firmer, or two speak for one commune, the figures themselves must be asked', () => {
  const estimates = allSay(herd, ['1', '1', '1', '1', '1', '1'])
  const some = tallyOf(blocks, [...estimates, says(herd, 'B1', '2', { kind: 'actual' })])
  expect(settleAll(some).unclear).toEqual([herd])
  const two = tallyOf(blocks, [...estimates, says(herd, 'B1', '2', { basis: 'SNN' })])
  expect(settleAll(two).unclear).toEqual([herd])
})

test('plans and forecasts are no reports', () => {
  const plan = leaves.map((scope) => says(herd, scope, '9', { kind: 'plan' }))
  expect(rolled(plan).get(`${herd} TINH`)?.derived).toMatchObject({ said: 0 })
})

test.for<[string, readonly Told[], string | null]>([
  ['the firmer one', [says(herd, 'B1', '1'), says(herd, 'B1', '2', { kind: 'official' })], '2'],
  ['the consolidator', [says(herd, 'B1', '1'), says(herd, 'B1', '2', { basis: 'consolidator' })], '2'],
  ['who says something', [says(herd, 'B1', '1'), says(herd, 'B1', missing, { kind: 'official' })], '1'],
  ['nobody', [says(herd, 'B1', missing)], null],
])('of several speakers counts %s', ([, told, value]) => {
  const spoken = speaking(told)
  expect(spoken && toWire(spoken.cell)).toEqual(value && { kind: 'number', value })
})

const place = (code: string, parent: string): Place => ({ code, name: code, parent })
const failure = (all: readonly Place[]) => {
  const made = growTree('TINH', all)
  return made.ok ? 'ok' : made.failure.what
}

test('a tree is one: nobody without a parent, nobody in a circle, nobody twice', () => {
  expect(failure([place('A', 'X')])).toBe('orphan')
  expect(failure([place('A', 'B'), place('B', 'A')])).toBe('circle')
  expect(failure([place('A', 'TINH'), place('A', 'TINH')])).toBe('twice')
  expect(failure([place('TINH', 'TINH')])).toBe('twice')
  expect(leavesBelow(tree, 'TINH')).toEqual(['B1', 'B2', 'B3', 'N1', 'N2', 'DAO'])
  expect(tree.wholes.at(-1)).toBe('TINH')
})

test('more leaves than a block has go into the next one, each with a bit of its own', () => {
  const many = Array.from({ length: 250 }, (_, at) => ({ code: `X${at}`, name: '', parent: 'TINH' }))
  const wide = growTree('TINH', many)
  invariant(wide.ok, 'the places hang together')
  const { blocks: made, seats } = blocksOf(wide.value)
  expect(made.map(({ scopes }) => scopes.length)).toEqual([1, 120, 120, 10])
  expect(made.map(({ all }) => countIn(all))).toEqual([1, 120, 120, 10])
  const last = seats.at(-1)
  expect(last).toEqual({ scope: 'X249', block: 3, bit: 9 })
  const block = made[3]
  invariant(block, 'there are four')
  expect(scopesIn(block, (1n << 9n) | 1n)).toEqual(['X240', 'X249'])
  expect(settle([])?.numbers).toBe(0n)
})
