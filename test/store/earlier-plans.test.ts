import { afterAll, beforeAll, expect, test } from 'vitest'
import { examplePlan } from '../real-document.ts'
import { codeOf, makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { importPlan } from '#actions/plan/import-plan.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { showIndicator } from '#actions/figure/show-indicator.ts'
import { showScenario } from '#actions/scenario/show-scenario.ts'
import type { ScenarioRow } from '#core/page/scenario-page.ts'
import { invariant } from '#core/result.ts'
import { loadMandates } from '#office/catalogue.ts'

/* A province with the plans of several years: what the years before know of an indicator counts in this one's projections. */

let scene: Scene
const april = () => scene.at(people.planning, '2024-04-10T08:00:00')
/** The same province a year earlier: every year of the example one less. */
const yearBefore = (): string =>
  examplePlan().replace(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) - 1))
beforeAll(async () => {
  scene = await makeScene()
})
afterAll(() => scene.fresh.close())

const rowOf = async (is: (row: ScenarioRow) => boolean): Promise<ScenarioRow> => {
  const row = valueOf(await showScenario(april(), '2024')).rows.find((one) => !one.heading && is(one))
  invariant(row, 'the example has such a row')
  return row
}
const isFlow = ({ nature, steps }: ScenarioRow): boolean =>
  nature === 'flow' && steps.every(({ path }) => path.kind === 'number')
const record = (plan: string, indicator: string, values: Readonly<Record<string, string>>) =>
  recordFigures(april(), plan, {
    reason: 'Số của ngành',
    figures: Object.entries(values).map(([period, value]) => ({
      period,
      indicator,
      kind: 'actual',
      scope: april().province,
      basis: 'SKHDT',
      cell: { kind: 'number', value } as const,
      unit: '',
      base: null,
    })),
  })

test('without an earlier plan the profile of last year and both trials say plainly why not', async () => {
  const { code } = await rowOf(isFlow)
  expect(codeOf(await record('2024', code, { '2024-Q1': '100' }))).toBe('ok')
  const { projections } = await rowOf((row) => row.code === code)
  expect(projections.map(({ method, value }) => [method, value === null])).toEqual([
    ['linear', false],
    ['lastYears', true],
    ['scenario', false],
  ])
  expect(projections.every(({ backTest, untested }) => backTest === null && untested !== null)).toBe(true)
})

test('the actual quarters and the path of last year’s plan give its profile and try every method on it', async () => {
  const file = { name: 'plan-2023.txt', bytes: new TextEncoder().encode(yearBefore()) }
  expect(codeOf(await importPlan(april(), file, loadMandates()))).toBe('ok')
  const { code, steps } = await rowOf(isFlow)
  const quarters = { '2023-Q1': '200', '2023-Q2': '300', '2023-Q3': '200', '2023-Q4': '300' }
  expect(codeOf(await record('2023', code, quarters))).toBe('ok')
  const [linear, lastYears, scenario] = (await rowOf((row) => row.code === code)).projections
  // a fifth of last year was done by March: 100 now is 500 at the end
  expect(Number(lastYears?.value)).toBe(500)
  expect(lastYears?.untested).toContain('Chưa thử ngược được')
  // four times the first quarter of 2023 is 800, where 1.000 came
  expect(linear?.backTest).toMatchObject({ year: 2023, error: '-20.00' })
  expect(scenario?.backTest?.year).toBe(2023)
  const path = steps.map(({ path: cell }) => (cell.kind === 'number' ? Number(cell.value) : 0))
  const whole = path.reduce((sum, value) => sum + value, 0)
  const tried = (200 * whole) / (path[0] ?? 1)
  expect(Number(scenario?.backTest?.error)).toBeCloseTo((tried - 1000) / 10, 1)
  const page = valueOf(await showIndicator(april(), '2024', code))
  expect(page.projections.map(({ backTest }) => backTest?.year ?? null)).toEqual([2023, null, 2023])
  // they are the other plan's figures: this plan's page lists its own alone
  expect(page.figures.some(({ period, kind }) => period === '2023-Q1' && kind === 'actual')).toBe(false)
})
