import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { numberIn } from '#core/figure/cell.ts'
import { of, printDecimal, round, shortest } from '#core/figure/decimal.ts'
import { printAmount } from '#core/figure/amount.ts'
import { toGrowth } from '#core/figure/over-time/index-number.ts'
import { proposeDefinitions } from '#core/indicator/propose/propose-definition.ts'
import type { Plan } from '#core/plan/plan.ts'
import { contributionsOf } from '#core/scenario/contribution.ts'
import { requiredPace } from '#core/scenario/pace/required-pace.ts'
import { type Path, pathsOf } from '#core/scenario/path.ts'
import { reconcile } from '#core/scenario/reconcile.ts'
import { moneyBehind } from '#core/scenario/shares-of-money.ts'
import { baselinesOf } from '#core/target/baseline.ts'
import { grownRowsOf, requiredAmount } from '#core/target/growth-base.ts'
import { period } from '#core/time/period.ts'
import { loadRegister, loadUnits } from '#office/catalogue.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { examplePlan, hasRealDocument, realDocument } from './real-document.ts'

const planOf = (text: string): Plan => {
  const read = readPlan(text, loadRegister())
  if (!read.ok) throw new Error(read.failure.message)
  return read.value
}
const folder = new URL('documents/', import.meta.url)
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
const texts = [
  ['the example', examplePlan()] as const,
  ...documents,
  ...(hasRealDocument ? [['the real plan', realDocument()] as const] : []),
]

const scenarioOf = (plan: Plan): readonly Path[] => {
  const known = proposeDefinitions(plan, loadUnits())
  return pathsOf(plan, (code) => {
    const { nature, direction } = known.get(code)?.definition ?? { nature: 'flow', direction: 'up' }
    return { nature, direction }
  })
}

test.each(texts)('%s: every indicator is proposed with its grounds', (_, text) => {
  for (const { definition, why } of proposeDefinitions(planOf(text), loadUnits()).values()) {
    expect(why.nature, definition.code).not.toBe('')
    expect(why.space, definition.code).not.toBe('')
    expect(why.direction, definition.code).not.toBe('')
    expect(definition.nature === 'index' && definition.space === 'sum', definition.code).toBe(false)
  }
})

test.each(texts)('%s: no row of the scenario is reconciled against its nature', (_, text) => {
  for (const path of scenarioOf(planOf(text))) {
    const { verdict, made } = reconcile(path)
    if (path.nature === 'index') expect(made).toBeNull()
    if (!path.heading) expect(['holds', 'differs', 'open']).toContain(verdict)
  }
})

const find = (paths: readonly Path[], words: RegExp): Path => {
  const found = paths.find(({ name, heading }) => !heading && words.test(name))
  if (!found) throw new Error(`no row ${words}`)
  return found
}

test.runIf(hasRealDocument)('the real scenario behaves as the rules say', () => {
  const paths = scenarioOf(planOf(realDocument()))
  const pigs = find(paths, /heo/)
  expect(pigs.nature).toBe('stock')
  expect(reconcile(pigs)).toMatchObject({ verdict: 'holds', made: of('388670') })
  const disbursed = find(paths, /Giải ngân/)
  expect(disbursed.nature).toBe('cumulative')
  expect(reconcile(disbursed).verdict).toBe('holds')
  expect(moneyBehind(disbursed, paths).map(({ name }) => name)).toEqual([find(paths, /vốn ngân sách/).name])
  expect(reconcile(find(paths, /Tổng vốn đầu tư/))).toMatchObject({
    verdict: 'differs',
    made: of('43800.0'),
    difference: of('-25573.0'),
  })
  expect(reconcile(find(paths, /sản lượng lúa/)).verdict).toBe('differs')
  expect(reconcile(find(paths, /Kinh tế|BQLKKT Tỉnh/)).verdict).toBe('open')
  expect(find(paths, /GRDP/)).toMatchObject({ nature: 'index', notation: 'index' })
})

test.runIf(hasRealDocument)(
  'the real aquatic output after 140.000 asks for 209.692, 248.295, 202.013',
  () => {
    const path = find(scenarioOf(planOf(realDocument())), /thủy sản/)
    const target = numberIn(path.year.cell)
    if (!target) throw new Error('no year')
    const pace = requiredPace({
      nature: path.nature,
      direction: path.direction,
      target,
      done: [{ period: period('2024-Q1'), cell: { kind: 'number', value: of('140000') } }],
      path: path.steps,
      rest: path.steps.slice(1).map((step) => step.period),
      weights: new Map(),
      best: null,
    })
    const needs = pace.kind === 'needs' ? (pace.byProfile ?? []) : []
    expect(needs.map(({ value }) => printAmount(value))).toEqual(['209.692', '248.295', '202.013'])
  },
)

test.runIf(hasRealDocument)('the real sectors explain 9,61 points of growth', () => {
  const plan = planOf(realDocument())
  const paths = scenarioOf(plan)
  const shares = plan.targets.filter(({ parent, literal }) => parent === '3' && literal === ':')
  const rows = [/^Khu vực I$/, /^Khu vực II$/, /^Khu vực III$/, /Thuế sản phẩm/].map((words) =>
    find(paths, words),
  )
  const made = contributionsOf(
    rows.map((path, at) => ({
      name: path.name,
      share: shares[at]?.value ?? of('0'),
      growth: toGrowth(numberIn(path.year.cell) ?? of('100')),
    })),
    of('9.50'),
  )
  expect(printDecimal(round(made.explained, 2))).toBe('9.61')
  expect(made.coherent).toBe(true)
})

test.runIf(hasRealDocument)('one target has several values, in the unit of the target', () => {
  const values = baselinesOf(planOf(realDocument()))
  const investment = values.get('T.8') ?? []
  expect(investment.map(({ value }) => printAmount(value))).toEqual(
    expect.arrayContaining(['45.000', '69.373,0']),
  )
  const visits = values.get('T.6.b') ?? []
  expect(visits.some(({ key, value }) => key !== 'plan' && printAmount(value).startsWith('9,2'))).toBe(true)
  expect(
    values
      .get('T.1')
      ?.map(({ key }) => key)
      .slice(0, 2),
  ).toEqual(['plan', 'stretch'])
})

test.runIf(hasRealDocument)('12 % of growth asks for an amount, on the row that is to grow', () => {
  const row = grownRowsOf(planOf(realDocument())).get('T.6.a')
  expect(row?.name).toMatch(/bán lẻ/)
  const made = row && requiredAmount(of('12'), row, { period: period('2023'), value: of('135940') })
  expect(made && printAmount(shortest(made.value))).toBe('152.252,8')
})
