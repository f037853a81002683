import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bruteRollUp } from './brute-roll-up.ts'
import { type FreshStore, freshStore } from './harness.ts'
import type { ScopeRule } from '#core/consolidation/over-scope/rule.ts'
import { growTree, type Place, type ScopeTree } from '#core/consolidation/over-scope/scope-tree.ts'
import { speaking, type Told } from '#core/consolidation/over-scope/tally.ts'
import type { RolledUp } from '#core/consolidation/over-scope/roll-up.ts'
import { type Cell, impossible, missing, none, notApplicable, number, worded } from '#core/figure/cell.ts'
import { decimal, of } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import { toWire } from '#core/figure/wire.ts'
import { invariant } from '#core/result.ts'
import { columnsOfCell } from '#store/figures/cell-columns.ts'
import { keepAreas } from '#store/figures/areas.ts'
import { rollUpMonth } from '#store/roll-up/roll-up-month.ts'

/* A consolidation over scope is what adding leaf by leaf says, to the last digit, in a real PostgreSQL. */

let fresh: FreshStore
beforeAll(async () => {
  fresh = await freshStore()
})
afterAll(() => fresh.close())

type Revision = Omit<Told, 'at'> & { readonly revision: number; readonly minute: number }

const start = Date.parse('2024-04-10T01:00:00Z')
const moment = (minute: number): Date => new Date(start + minute * 60_000)

const numbers = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 0, max: 4 }))
  .map(([digits, scale]) => number(decimal(digits, scale)))
const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 12, arbitrary: numbers },
  { weight: 3, arbitrary: fc.constantFrom('0', '0.00', '1', '-1', '7').map((text) => number(of(text))) },
  { weight: 2, arbitrary: fc.constantFrom(missing, none, notApplicable) },
  { weight: 1, arbitrary: fc.constantFrom(worded('dưới 6'), impossible('zeroDenominator')) },
)

const codes = ['B1.1', 'B1.2', 'B1.3', 'B1.4', 'B1.5', 'B1.6'] as const
const one = of('1')
const rules: ReadonlyMap<string, ScopeRule> = new Map<string, ScopeRule>([
  ['B1.1', { space: 'sum', times: one }],
  ['B1.2', { space: 'sum', times: of('1000') }],
  ['B1.3', { space: 'recompute', numerator: 'B1.1', denominator: 'B1.2', times: of('100') }],
  ['B1.4', { space: 'weighted', weight: 'B1.1', times: one }],
  ['B1.5', { space: 'last', times: one }],
  ['B1.6', { space: 'none', why: 'ruled' }],
])

/** Areas under areas; one of them with more leaves than a block has. */
const trees = fc
  .record({
    shape: fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }),
    many: fc.constantFrom(0, 0, 61, 121),
  })
  .map(({ shape, many }) => (root: string): readonly Place[] => {
    const places = shape.map((pick, at): Place => {
      const parent = pick % (at + 1)
      return { code: `A${at}`, name: `Địa bàn ${at}`, parent: parent === 0 ? root : `A${parent - 1}` }
    })
    const more = Array.from({ length: many }, (_, at) => ({ code: `M${at}`, name: '', parent: 'A0' }))
    return [...places, ...more]
  })

const saying = fc.record({
  scope: fc.nat(1000),
  indicator: fc.constantFrom(...codes),
  kind: fc.constantFrom<FigureKind>(
    'estimate',
    'estimate',
    'estimate',
    'actual',
    'official',
    'plan',
    'forecast',
  ),
  basis: fc.constantFrom('SNN', 'SNN', 'SNN', 'SCT', 'consolidator'),
  cell: cells,
})
/** What everybody says once, so that most blocks are full, and then what some say beside or correct. */
const months = fc.record({
  tree: trees,
  full: fc.array(fc.constantFrom(...codes), { maxLength: 6 }),
  fullKind: fc.constantFrom<FigureKind>('estimate', 'actual'),
  values: fc.array(cells, { minLength: 1, maxLength: 20 }),
  more: fc.array(saying, { maxLength: 25 }),
  asOf: fc.option(fc.nat(30), { freq: 2 }),
})
type Asked = typeof months extends fc.Arbitrary<infer Value> ? Value : never

const revisionsOf = (
  { full, fullKind, values, more }: Asked,
  scopes: readonly string[],
): readonly Revision[] => {
  const counts = new Map<string, number>()
  const revise = (said: Omit<Revision, 'revision'>): Revision => {
    const name = [said.indicator, said.scope, said.kind, said.basis].join(' ')
    const revision = (counts.get(name) ?? 0) + 1
    counts.set(name, revision)
    return { ...said, revision }
  }
  const first = [...new Set(full)].flatMap((indicator, a) =>
    scopes.map((scope, b) =>
      revise({
        indicator,
        scope,
        kind: fullKind,
        basis: 'SNN',
        minute: 0,
        cell: values[(a * 7 + b) % values.length] ?? none,
      }),
    ),
  )
  const later = more.map(({ scope, ...said }, at) =>
    revise({ ...said, scope: scopes[scope % scopes.length] ?? '', minute: at + 1 }),
  )
  return [...first, ...later]
}

const record = async (province: string, revisions: readonly Revision[]): Promise<void> => {
  const rows = revisions.map(({ cell, minute, ...key }) => ({
    ...key,
    ...columnsOfCell(cell),
    at: moment(minute),
  }))
  await fresh.owner.query(
    `insert into figure_revision (recorded_at, recording, revision, province, plan, period, indicator, scope, kind, basis, cell, value, words)
     select at, 1, revision, $1, '2024', '2024-M03', indicator, scope, kind, basis, cell, value, words
     from jsonb_to_recordset($2::jsonb) as x(at timestamptz, revision int, indicator text, scope text, kind text, basis text, cell text, value numeric, words text)`,
    [province, JSON.stringify(rows)],
  )
}

/** The newest revisions as they were known. */
const toldAt = (revisions: readonly Revision[], asOf: Date | null): readonly Told[] => {
  const newest = new Map<string, Told>()
  for (const { indicator, scope, kind, basis, cell, minute } of revisions)
    if (asOf === null || moment(minute) <= asOf)
      newest.set([indicator, scope, kind, basis].join(' '), {
        indicator,
        scope,
        kind,
        basis,
        cell,
        at: moment(minute).toISOString(),
      })
  return [...newest.values()]
}

const shown = ({ derived }: RolledUp) =>
  derived && {
    cell: toWire(derived.cell),
    parts: derived.parts,
    missing: derived.missing.toSorted(),
    unusable: derived.unusable.toSorted(),
    firm: [derived.kinds.estimate, derived.kinds.actual, derived.kinds.official],
  }

let provinces = 0
const settleMonth = async (asked: Asked): Promise<{ tree: ScopeTree; revisions: readonly Revision[] }> => {
  provinces += 1
  const root = `T${provinces}`
  const places = asked.tree(root)
  await fresh.owner.query(`insert into province values ($1, $1, now())`, [root])
  await fresh.store.transaction({ province: root, agency: null, role: 'system' }, (db) =>
    keepAreas(db, root, places),
  )
  const tree = growTree(root, places)
  invariant(tree.ok, 'the places hang together')
  const revisions = revisionsOf(asked, [...places.map(({ code }) => code), root])
  await record(root, revisions)
  return { tree: tree.value, revisions }
}

test('consolidation over scope equals brute force, now and as of a moment', async () => {
  await fc.assert(
    fc.asyncProperty(months, async (asked) => {
      const { tree, revisions } = await settleMonth(asked)
      const asOf = asked.asOf === null ? null : moment(asked.asOf)
      const rolled = await fresh.store.transaction(
        { province: tree.root, agency: null, role: 'planning' },
        (db) => rollUpMonth(db, { plan: '2024', period: '2024-M03', asOf, tree, rules }),
      )
      const told = toldAt(revisions, asOf)
      expect(rolled).toHaveLength(rules.size * tree.wholes.length)
      for (const line of rolled) {
        const where = `${line.indicator} ${line.scope}`
        expect(shown(line), where).toEqual(bruteRollUp(tree, rules, told, line))
        const own = speaking(told.filter((x) => x.indicator === line.indicator && x.scope === line.scope))
        expect(line.reported, where).toEqual(own && { cell: own.cell, kind: own.kind })
      }
    }),
    { numRuns: 120 },
  )
}, 120_000)
