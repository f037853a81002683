import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { replayAsOf, type SaidOnce, type Stood } from '#core/figure/replay.ts'
import type { SaidFigure } from '#core/figure/said.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { changedBetween } from '#store/figures/figure-changes.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import type { Db } from '#store/store.ts'

/* Whatever was recorded in whatever order: as of every moment the database answers what replaying the list answers. */

let scene: Scene
beforeAll(async () => {
  scene = await makeScene()
})
afterAll(() => scene.fresh.close())

const start = Date.parse('2024-04-10T01:00:00Z')
const moment = (minute: number): Date => new Date(start + minute * 60_000)
const periods = ['2024-M01', '2024-M02', '2024-Q1']
const indicators = ['T.12', 'T.13']

const cell: fc.Arbitrary<WireCell> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 1, max: 4 })
      .map((value): WireCell => ({ kind: 'number', value: `${value}.50` })),
  },
  fc.constantFrom<WireCell>({ kind: 'missing' }, { kind: 'none' }, { kind: 'worded', text: 'dưới 6' }),
)
const saying = fc.record({
  period: fc.constantFrom(...periods),
  indicator: fc.constantFrom(...indicators),
  cell,
  base: fc.option(fc.integer({ min: 0, max: 3 })),
  // the clock stands still, runs, and is set back
  minutes: fc.integer({ min: -1, max: 3 }),
})
type Saying = typeof saying extends fc.Arbitrary<infer One> ? One : never

const nameOf = ({ period, indicator }: { readonly period: string; readonly indicator: string }): string =>
  `${period} ${indicator}`

/** Records the sayings one after the other under a basis of their own; answers with the list to replay. */
const recordAll = async (basis: string, sayings: readonly Saying[]): Promise<readonly SaidOnce[]> => {
  let minute = 0
  const said: SaidOnce[] = []
  for (const { minutes, ...one } of sayings) {
    minute += minutes
    const scope = { ...scene.at(people.planning, '2024-04-10T08:00:00'), now: moment(minute) }
    const figure: SaidFigure = { ...one, scope: scope.province, kind: 'estimate', basis, unit: '' }
    await recordFigures(scope, '2024', { figures: [figure], reason: 'Nói lại' })
    said.push({ name: nameOf(one), cell: one.cell, base: one.base, at: moment(minute).toISOString() })
  }
  return said
}

const asPlanning = <Value>(work: (db: Db) => Promise<Value>): Promise<Value> => {
  const { store, province } = scene.at(people.planning, '2024-04-10T08:00:00')
  return store.transaction({ province, agency: 'SKHDT', role: 'planning' }, work)
}

const known = (basis: string, asOf?: Date): Promise<ReadonlyMap<string, Stood>> =>
  asPlanning(async (db) => {
    const all = await readFigures(db, { plan: '2024', periods, indicators, ...(asOf ? { asOf } : {}) })
    return new Map(
      all
        .filter((figure) => figure.basis === basis)
        .map((figure) => [
          nameOf(figure),
          { revision: figure.revision, cell: figure.cell, at: figure.at.toISOString() },
        ]),
    )
  })

let bases = 0
const runs = 40

test('as of every moment, the database says what replaying the list says; so do two moments compared', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(saying, { minLength: 1, maxLength: 12 }), async (sayings) => {
      bases += 1
      const basis = `consolidator ${bases}`
      const said = await recordAll(basis, sayings)
      const minutes = [...new Set(said.map(({ at }) => (Date.parse(at) - start) / 60_000))]
      for (const minute of [Math.min(...minutes) - 1, ...minutes, Math.max(...minutes) + 1]) {
        const expected = replayAsOf(said, moment(minute).toISOString())
        expect(await known(basis, moment(minute))).toEqual(expected)
      }
      const last = replayAsOf(said, moment(1000).toISOString())
      expect(await known(basis)).toEqual(last)
      const from = moment(minutes[0] ?? 0)
      const first = replayAsOf(said, from.toISOString())
      const changed = await asPlanning((db) =>
        changedBetween(db, { plan: '2024', from, to: moment(1000), periods }),
      )
      const names = changed.filter((one) => one.basis === basis).map(nameOf)
      const expected = [...last].filter(
        ([name, { cell: now }]) => JSON.stringify(first.get(name)?.cell) !== JSON.stringify(now),
      )
      expect(names.toSorted()).toEqual(expected.map(([name]) => name).toSorted())
    }),
    { numRuns: runs },
  )
}, 120_000)

test('revisions count from one without gaps, and their moments never fall', async () => {
  const { rows } = await scene.fresh.owner.query(
    `select count(*) filter (where revision <> place) as gaps, count(*) filter (where recorded_at < before) as falls,
       count(*) filter (where revision > 1) as corrected
     from (select revision, recorded_at, row_number() over key as place, lag(recorded_at) over key as before
           from figure_revision window key as (partition by plan, period, indicator, scope, kind, basis order by revision)) f`,
  )
  expect(rows[0]).toMatchObject({ gaps: '0', falls: '0' })
  expect(Number(rows[0]?.corrected)).toBeGreaterThan(0)
  expect(valueOf({ ok: true, value: bases })).toBeGreaterThanOrEqual(runs)
})
