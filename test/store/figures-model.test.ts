import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { showFigureHistory } from '#actions/figure/show-figures.ts'
import { type SaidOnce, type Stood, verdictOn } from '#core/figure/replay.ts'
import type { SaidFigure } from '#core/figure/said.ts'
import type { WireCell } from '#core/figure/wire.ts'

/*
 * Two people at one figure, in any order: record, correct, take back, save what was seen long ago, set the clock back.
 * Beside the real store runs a plain model: a list of what stood.
 */

let scene: Scene
beforeAll(async () => {
  scene = await makeScene()
})
afterAll(() => scene.fresh.close())

type Model = { readonly stood: Stood[]; minute: number; readonly seen: { health: number; health2: number } }
type Real = { readonly basis: string }
type Person = keyof Model['seen']

const wall = (minute: number): string =>
  new Date(Date.parse('2024-04-10T08:00:00Z') + minute * 60_000).toISOString().slice(0, 19)
const figure = ({ basis }: Real, cell: WireCell, base: number | null): SaidFigure => ({
  period: '2024-M03',
  indicator: 'T.13',
  scope: scene.at(people.planning, wall(0)).province,
  kind: 'forecast',
  basis,
  cell,
  unit: '',
  base,
})

/** Says one thing and holds the answer to the model's verdict. */
const say = async (
  model: Model,
  real: Real,
  minutes: number,
  cell: WireCell,
  base: number | null,
): Promise<void> => {
  model.minute += minutes
  const scope = scene.at(people.planning, wall(model.minute))
  const said: SaidOnce = { name: real.basis, cell, base, at: scope.now.toISOString() }
  const expected = verdictOn(model.stood.at(-1) ?? null, said)
  const answer = await recordFigures(scope, '2024', { figures: [figure(real, cell, base)], reason: 'Thử' })
  if (expected.what === 'beforePredecessor') {
    expect(answer).toMatchObject({ ok: false, failure: { code: 'beforePredecessor' } })
    return
  }
  const { recorded, unchanged, conflicts } = valueOf(answer)
  expect(unchanged).toBe(expected.what === 'unchanged' ? 1 : 0)
  expect(recorded).toEqual(expected.what === 'recorded' ? [{ index: 0, revision: expected.revision }] : [])
  if (expected.what === 'recorded') model.stood.push({ revision: expected.revision, cell, at: said.at })
  if (expected.what !== 'conflict') expect(conflicts).toEqual([])
  else if (expected.stands === null) expect(conflicts).toMatchObject([{ stands: null }])
  else expect(conflicts).toMatchObject([{ stands: expected.stands }])
}

abstract class Step implements fc.AsyncCommand<Model, Real> {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
  check = (): boolean => true
  abstract run(model: Model, real: Real): Promise<void>
  toString = (): string => this.name
}

/** A person looks: what is saved from now on is based on it. */
class Look extends Step {
  readonly person: Person
  constructor(person: Person) {
    super(`${person} looks`)
    this.person = person
  }
  async run(model: Model, { basis }: Real): Promise<void> {
    const { period, indicator, scope, kind } = figure({ basis }, { kind: 'missing' }, null)
    expect(kind).toBe('forecast')
    const page = await showFigureHistory(scene.at(people.planning, wall(0)), '2024', {
      period,
      indicator,
      scope,
      kind: 'forecast',
      basis,
    })
    const { revisions } = valueOf(page)
    expect(revisions.map(({ revision, cell }) => ({ revision, cell }))).toEqual(
      model.stood.map(({ revision, cell }) => ({ revision, cell })),
    )
    model.seen[this.person] = revisions.length
  }
}

/** A person saves, based on what was seen last: recorded, or told of the other's value. */
class Save extends Step {
  readonly person: Person
  readonly cell: WireCell
  readonly minutes: number
  constructor(person: Person, cell: WireCell, minutes: number) {
    super(`${person} saves ${JSON.stringify(cell)} after ${minutes} min`)
    this.person = person
    this.cell = cell
    this.minutes = minutes
  }
  run(model: Model, real: Real): Promise<void> {
    return say(model, real, this.minutes, this.cell, model.seen[this.person])
  }
}

/** A file that looked at nothing. */
class Bring extends Step {
  readonly cell: WireCell
  constructor(cell: WireCell) {
    super(`a file brings ${JSON.stringify(cell)}`)
    this.cell = cell
  }
  run(model: Model, real: Real): Promise<void> {
    return say(model, real, 1, this.cell, null)
  }
}

const person = fc.constantFrom<Person>('health', 'health2')
const cell: fc.Arbitrary<WireCell> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: 1, max: 3 })
      .map((value): WireCell => ({ kind: 'number', value: `${value}` })),
  },
  fc.constantFrom<WireCell>({ kind: 'missing' }, { kind: 'none' }, { kind: 'notApplicable' }),
)
const steps = [
  person.map((who) => new Look(who)),
  fc.tuple(person, cell, fc.integer({ min: -1, max: 2 })).map((all) => new Save(...all)),
  cell.map((one) => new Bring(one)),
]

let runs = 0
test('whatever two people do to a figure, its revisions are those of the model', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 15 }), async (commands) => {
      runs += 1
      const model: Model = { stood: [], minute: 0, seen: { health: 0, health2: 0 } }
      await fc.asyncModelRun(() => ({ model, real: { basis: `model ${runs}` } }), commands)
    }),
    { numRuns: 40 },
  )
}, 120_000)
