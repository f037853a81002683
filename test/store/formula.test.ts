import fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshStore, freshStore } from './harness.ts'
import { type Cell, impossible, missing, none, notApplicable, number, worded } from '#core/figure/cell.ts'
import { decimal, of, printDecimal } from '#core/figure/decimal.ts'
import { checkFormula } from '#core/formula/check.ts'
import { compile } from '#core/formula/compile.ts'
import { exampleWorld } from '#core/formula/example.ts'
import { causesOf, explain } from '#core/formula/explain.ts'
import { parseFormula } from '#core/formula/parse.ts'
import { keyOf, type Leaf, type Ready, type Step } from '#core/formula/step.ts'
import { periodAt } from '#core/formula/when.ts'
import { invariant } from '#core/result.ts'
import { type Period, period } from '#core/time/period.ts'
import { type ComputedRow, formulaSql } from '#store/formula-sql.ts'

/* The two ways of computing a formula: what the core says of a cell, the database says too, to the last digit. */

let fresh: FreshStore
beforeAll(async () => {
  fresh = await freshStore()
})
afterAll(() => fresh.close())

type Fact = {
  readonly indicator: string
  readonly scope: string
  readonly period: string
  readonly cell: Cell
}

const columns = sql`indicator text, scope text, period text, cell text, value numeric, words text`
const figuresOf = (facts: readonly Fact[]): RawBuilder<unknown> => {
  const rows = facts.map(({ cell, ...key }) => ({
    ...key,
    cell: cell.kind,
    value: cell.kind === 'number' ? printDecimal(cell.value) : null,
    words: cell.kind === 'impossible' ? cell.reason : cell.kind === 'worded' ? cell.text : null,
  }))
  return sql`select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(${columns})`
}
const placesOf = (places: readonly Omit<Fact, 'cell'>[]): RawBuilder<unknown> =>
  sql`select * from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as x(indicator text, scope text, period text)`

const inDatabase = (ready: Ready, facts: readonly Fact[], places: readonly Omit<Fact, 'cell'>[]) =>
  fresh.store.transaction({ province: 'x', agency: null, role: 'system' }, async (db) => {
    const question = formulaSql(ready, {
      figures: figuresOf(facts),
      places: placesOf(places),
      columns: columnPeriods,
    })
    return inOrder((await question.execute(db)).rows)
  })

const columnPeriods = new Map([
  [4, '2023'],
  [5, '2024-Q1'],
])

/** What the core says, in the words of the database. */
const inCore = (
  ready: Ready,
  facts: readonly Fact[],
  places: readonly Omit<Fact, 'cell'>[],
): readonly ComputedRow[] => {
  const known = new Map(facts.map((fact) => [`${fact.indicator} ${fact.scope} ${fact.period}`, fact.cell]))
  const read = (leaf: Leaf) => (at: Omit<Fact, 'cell'>) => {
    const column = leaf.kind === 'column' ? leaf.n : leaf.column
    const when = leaf.kind === 'indicator' ? leaf.when : 'same'
    const at2 = column === null ? periodAt(when, period(at.period)) : columnPeriods.get(column)
    return known.get(`${leaf.kind === 'indicator' ? leaf.code : at.indicator} ${at.scope} ${at2}`) ?? missing
  }
  const compute = compile(ready, read)
  const rows = places.map((at): ComputedRow => {
    const cell = compute(at)
    invariant(cell.kind !== 'worded', 'nothing is computed to words')
    return {
      ...at,
      cell: cell.kind,
      value: cell.kind === 'number' ? printDecimal(cell.value) : null,
      words: cell.kind === 'impossible' ? cell.reason : null,
      because: causesOf(explain(ready, read, keyOf, at)),
    }
  })
  return inOrder(rows)
}

const key = ({ indicator, scope, period: at }: ComputedRow): string => `${indicator} ${scope} ${at}`
const inOrder = (rows: readonly ComputedRow[]): readonly ComputedRow[] =>
  rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
const without = (row: ComputedRow): ComputedRow => ({ ...row, because: [...new Set(row.because)] })

const of2024 = (indicator: string, scope: string, cell: Cell): Fact => ({
  indicator,
  scope,
  period: '2024',
  cell,
})

const codes = ['A.1', 'A.2', 'B.1']
const scopes = ['p', 'q']
const periods = [
  '2023',
  '2024',
  '2023-Q4',
  '2024-Q1',
  '2024-M01',
  '2023-M12',
  '2024-M02',
  '2023-S2',
  '2024-S1',
  '2024-9M',
]

const numbers = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) => number(decimal(digits, scale)))
const small = fc
  .constantFrom('0', '0.00', '1', '-1', '3', '7', '0.5', '1.50', '-0.07')
  .map((text) => number(of(text)))
const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: numbers },
  { weight: 4, arbitrary: small },
  { weight: 4, arbitrary: fc.constantFrom(missing, none, notApplicable, worded('<3%')) },
  { weight: 1, arbitrary: fc.constantFrom(impossible('zeroDenominator'), impossible('tooNarrow')) },
)
const facts: fc.Arbitrary<readonly Fact[]> = fc
  .array(fc.option(cells, { freq: 8 }), {
    minLength: codes.length * scopes.length * periods.length,
    maxLength: codes.length * scopes.length * periods.length,
  })
  .map((all) =>
    codes.flatMap((indicator, a) =>
      scopes.flatMap((scope, b) =>
        periods.flatMap((at, c) => {
          const cell = all[(a * scopes.length + b) * periods.length + c]
          return cell ? [{ indicator, scope, period: at, cell }] : []
        }),
      ),
    ),
  )
const places = scopes.flatMap((scope) => periods.map((at) => ({ indicator: 'A.1', scope, period: at })))

const leafList: readonly Leaf[] = [
  ...codes.map((code): Leaf => ({ kind: 'indicator', code, when: 'same', column: null })),
  { kind: 'indicator', code: 'A.1', when: 'previous', column: null },
  { kind: 'indicator', code: 'A.2', when: 'lastYear', column: null },
  { kind: 'indicator', code: 'B.1', when: 'wholeYear', column: null },
  { kind: 'indicator', code: 'B.1', when: 'same', column: 5 },
  { kind: 'column', n: 4 },
]
const said = fc.nat(999).map((n) => `s${n}`)
const steps: fc.Arbitrary<Step> = fc.letrec<{ step: Step }>((tie) => {
  const step = tie('step')
  const several = fc.array(step, { minLength: 1, maxLength: 4 })
  return {
    step: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, maxDepth: 4 },
      fc.record({ kind: fc.constant('leaf' as const), at: fc.nat(leafList.length - 1), said }),
      small.map((cell): Step => ({
        kind: 'constant',
        value: cell.kind === 'number' ? cell.value : of('1'),
        said: 'c',
      })),
      fc.record({ kind: fc.constant('scale' as const), by: fc.integer({ min: -6, max: 6 }), of: step, said }),
      fc.record({ kind: fc.constant('negate' as const), of: step, said }),
      fc.record({
        kind: fc.constantFrom<('add' | 'least' | 'greatest')[]>('add', 'least', 'greatest'),
        of: several,
        said,
      }),
      fc.record({ kind: fc.constant('multiply' as const), left: step, right: step, said }),
      fc.record({ kind: fc.constant('divide' as const), top: step, bottom: step, said }),
      fc.record({
        kind: fc.constant('round' as const),
        of: step,
        decimals: fc.integer({ min: 0, max: 8 }),
        said,
      }),
    ),
  }
}).step

test('whatever the formula and the cells, core and database agree to the last digit, with the same causes', async () => {
  await fc.assert(
    fc.asyncProperty(steps, facts, async (step, all) => {
      const ready = { step, leaves: leafList }
      const rows = await inDatabase(ready, all, places)
      expect(rows.map(without)).toEqual(inCore(ready, all, places).map(without))
    }),
    { numRuns: 300 },
  )
})

test('doctors per ten thousand people, in the database', async () => {
  const parsed = parseFormula('bình quân([B10.48]; [B10.2]; 10.000)', 'number')
  invariant(parsed.ok, 'it is a formula')
  const ready = checkFormula(parsed.value, exampleWorld(), { row: null, unit: 'BS/VD' }, 'number')
  invariant(ready.ok, 'it holds')
  const rows = await inDatabase(
    ready.value,
    [
      of2024('B10.48', 'p', number(of('1784'))),
      of2024('B10.2', 'p', number(of('1758848'))),
      of2024('B10.48', 'q', number(of('12'))),
    ],
    scopes.map((scope) => ({ indicator: 'B10.60', scope, period: '2024' })),
  )
  expect(rows).toEqual([
    {
      indicator: 'B10.60',
      scope: 'p',
      period: '2024',
      cell: 'number',
      value: '10.14300269267156684375',
      words: null,
      because: [],
    },
    {
      indicator: 'B10.60',
      scope: 'q',
      period: '2024',
      cell: 'missing',
      value: null,
      words: null,
      because: ['B10.2'],
    },
  ])
})

test('the periods that are told from one at hand are the same in both', async () => {
  const at = fc.constantFrom<Period[]>(...periods.map(period))
  await fc.assert(
    fc.asyncProperty(at, fc.constantFrom('previous', 'lastYear', 'wholeYear'), async (now, when) => {
      const ready: Ready = {
        step: { kind: 'leaf', at: 0, said: '' },
        leaves: [{ kind: 'indicator', code: 'A.1', when, column: null }],
      }
      const told = { indicator: 'A.1', scope: 'p', period: periodAt(when, now), cell: number(of('1')) }
      const [row] = await inDatabase(ready, [told], [{ indicator: 'A.1', scope: 'p', period: now }])
      expect(row?.cell).toBe('number')
    }),
    { numRuns: 30 },
  )
})
