import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { chooseBaseline } from '#actions/target/choose-baseline.ts'
import { confirmDefinitions } from '#actions/dictionary/confirm-definitions.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { reforecast } from '#actions/scenario/reforecast.ts'
import { setBaseWeights } from '#actions/scenario/set-base-weights.ts'
import { showDictionary } from '#actions/dictionary/show-dictionary.ts'
import { showScenario } from '#actions/scenario/show-scenario.ts'
import { showTargetBoard } from '#actions/target/show-target-board.ts'
import { withdrawDefinitions } from '#actions/dictionary/withdraw-definitions.ts'
import type { ScenarioRow } from '#core/page/scenario-page.ts'
import type { TargetBoardLine } from '#core/page/target-board-page.ts'
import { invariant } from '#core/result.ts'

/* What people say about indicators: the dictionary, the values of targets, the scenario of a year, in the order of a year. */

let scene: Scene
const april = () => scene.at(people.planning, '2024-04-10T08:00:00')
beforeAll(async () => {
  scene = await makeScene()
})
afterAll(() => scene.fresh.close())

const rowOf = async (is: (row: ScenarioRow) => boolean): Promise<ScenarioRow> => {
  const row = valueOf(await showScenario(april(), '2024')).rows.find((one) => !one.heading && is(one))
  invariant(row, 'the example has such a row')
  return row
}
const lineOf = async (id: string): Promise<TargetBoardLine> => {
  const page = valueOf(await showTargetBoard(april(), '2024'))
  const line = page.groups.flatMap(({ lines }) => lines).find((one) => one.id === id)
  invariant(line, `the example has the target ${id}`)
  return line
}
const say = (indicator: string, period: string, value: string, kind = 'actual') =>
  recordFigures(april(), '2024', {
    reason: 'Số của ngành',
    figures: [
      {
        indicator,
        period,
        kind,
        scope: april().province,
        basis: 'SKHDT',
        cell: { kind: 'number', value },
        unit: '',
        base: null,
      },
    ],
  })

test('every indicator is proposed; the department confirms, others read', async () => {
  const page = valueOf(await showDictionary(april(), '2024'))
  expect(page.lines.length).toBeGreaterThan(100)
  expect(page.lines.every(({ why, confirmed }) => why.nature && confirmed === null)).toBe(true)
  const reader = scene.at(people.reader, '2024-04-10T08:00:00')
  expect(valueOf(await showDictionary(reader, '2024')).whyNotConfirm).not.toBeNull()
  const confirm = page.lines.slice(0, 3).map(({ definition }) => ({ code: definition.code }))
  expect(codeOf(await confirmDefinitions(reader, '2024', { confirm, reason: '' }))).toBe('noRight')
  const after = valueOf(await confirmDefinitions(april(), '2024', { confirm, reason: '' }))
  expect(after.lines.filter(({ confirmed }) => confirmed)).toHaveLength(3)
})

test('a change is confirmed with what was proposed beside it, and taken back', async () => {
  const code = 'T.10'
  const changed = valueOf(
    await confirmDefinitions(april(), '2024', {
      confirm: [{ code, change: { nature: 'yearly', space: 'none' } }],
      reason: 'Chỉ đánh giá cuối năm học',
    }),
  )
  const line = changed.lines.find(({ definition }) => definition.code === code)
  expect(line).toMatchObject({
    definition: { nature: 'yearly', space: 'none' },
    differs: { nature: 'rate' },
    confirmed: { reason: 'Chỉ đánh giá cuối năm học' },
  })
  const back = valueOf(await withdrawDefinitions(april(), '2024', { codes: [code], reason: 'Nhầm' }))
  expect(back.lines.find(({ definition }) => definition.code === code)).toMatchObject({
    definition: { nature: 'rate' },
    confirmed: null,
  })
})

test('a definition that does not hold together is refused, and the others of the same act with it', async () => {
  const confirm = [{ code: 'T.7' }, { code: 'T.10', change: { space: 'sum' as const } }]
  const refused = await confirmDefinitions(april(), '2024', { confirm, reason: '' })
  expect(refused).toMatchObject({ ok: false, failure: { code: 'natureAdds', cell: 'T.10' } })
  expect(
    codeOf(await confirmDefinitions(april(), '2024', { confirm: [{ code: 'T.999' }], reason: '' })),
  ).toBe('noIndicator')
  const page = valueOf(await showDictionary(april(), '2024'))
  expect(page.lines.find(({ definition }) => definition.code === 'T.7')?.confirmed).toBeNull()
})

test('what was said about indicators is never changed', async () => {
  const count = await scene.fresh.owner.query('select count(*) from definition_fact')
  expect(Number(count.rows[0]?.count)).toBe(5)
  const view = { province: april().province, agency: null, role: 'planning' as const }
  for (const table of ['definition_fact', 'baseline_fact', 'base_weight'] as const)
    await expect(scene.fresh.store.transaction(view, (db) => db.deleteFrom(table).execute())).rejects.toThrow(
      /permission denied/,
    )
})

test('a quarter is held against its path; the rest needs what is left by the same profile', async () => {
  const before = await rowOf(
    ({ nature, steps }) => nature === 'flow' && steps.every(({ path }) => path.kind === 'number'),
  )
  const [first] = before.steps
  const value = first?.path.kind === 'number' ? first.path.value : '0'
  const short = String(Math.floor(Number(value) * 0.9))
  expect(codeOf(await say(before.code, '2024-Q1', short))).toBe('ok')
  const row = await rowOf(({ code }) => code === before.code)
  expect(row.steps[0]).toMatchObject({ kind: 'actual', actual: { kind: 'number', value: short } })
  expect(row.steps[0]?.gap.kind === 'number' && Number(row.steps[0].gap.value)).toBeLessThan(0)
  expect(row.steps.slice(1).every(({ need }) => need !== null)).toBe(true)
  const needed = row.steps.slice(1).reduce((total, { need }) => total + Number(need), 0)
  const year = row.year.kind === 'number' ? Number(row.year.value) : 0
  expect(needed).toBeCloseTo(year - Number(short), 3)
  expect(row.projections.map(({ method }) => method)).toEqual(['linear', 'lastYears', 'scenario'])
  expect(row.projections[1]?.value).toBeNull()
})

test('a re-forecast stands beside the scenario, which stays as it was', async () => {
  const before = await rowOf(({ nature, steps }) => nature === 'flow' && steps[0]?.kind === 'actual')
  const entered = [{ period: '2024-Q2', value: '1000' }]
  expect(codeOf(await reforecast(april(), '2024', before.code, { entered, reason: '' }))).toBe(
    'reasonMissing',
  )
  const closed = [{ period: '2024-Q1', value: '1000' }]
  expect(codeOf(await reforecast(april(), '2024', before.code, { entered: closed, reason: 'x' }))).toBe(
    'stepClosed',
  )
  valueOf(await reforecast(april(), '2024', before.code, { entered, reason: 'Mưa kéo dài' }))
  const row = await rowOf(({ code }) => code === before.code)
  expect(row.steps[1]).toMatchObject({
    path: before.steps[1]?.path,
    forecast: { value: '1000', reason: 'Mưa kéo dài', revision: 1 },
  })
  expect(row.expected).not.toEqual(row.year)
})

test('growth asks for weights of the base year, and uses them', async () => {
  const growth = await rowOf(({ nature }) => nature === 'index')
  expect(codeOf(await say(growth.code, '2024-Q1', '6.84'))).toBe('ok')
  expect((await rowOf(({ code }) => code === growth.code)).pace.vi).toContain('quyền số')
  const half = { '2024-Q1': '0,2', '2024-Q2': '0,25', '2024-Q3': '0,25' }
  expect(codeOf(await setBaseWeights(april(), '2024', growth.code, { weights: half, source: 'NGTK' }))).toBe(
    'weightsWrong',
  )
  const weights = { ...half, '2024-Q4': '0,3' }
  valueOf(await setBaseWeights(april(), '2024', growth.code, { weights, source: 'Niên giám 2023' }))
  const row = await rowOf(({ code }) => code === growth.code)
  expect(row.weights).toMatchObject({ source: 'Niên giám 2023', values: { '2024-Q4': '0.3' } })
  expect(row.pace.vi).not.toContain('quyền số')
})

test('without a figure a target has no verdict, with one it says rule, baseline and figures', async () => {
  expect((await lineOf('7')).judged.verdict).toBe('noData')
  expect(codeOf(await say('T.7', '2024-M03', '2000', 'estimate'))).toBe('ok')
  const line = await lineOf('7')
  expect(line.judged).toMatchObject({ baseline: 'Kế hoạch (văn bản)', rule: expect.stringMatching(/^≥ /) })
  expect(line.judged.used[0]?.value).toContain('2.000')
  expect(line.latest).toMatchObject({ period: '2024-M03', of: null })
})

const choose = (key: string | null, reason: string, added: { name: string; value: string } | null = null) =>
  chooseBaseline(april(), '2024', 'T.7', { key, added, reason })

test('the official value is chosen by a decision with its reason', async () => {
  expect(codeOf(await choose('plan', 'x'))).toBe('alreadyOfficial')
  expect(codeOf(await choose('B1.999', 'x'))).toBe('noSuchBaseline')
  expect(codeOf(await choose(null, '', { name: 'Trung ương giao', value: '15000' }))).toBe('reasonMissing')
  valueOf(await choose(null, 'Quyết định 1600/QĐ-TTg', { name: 'Trung ương giao', value: '15.000' }))
  expect(await lineOf('7')).toMatchObject({
    official: { name: 'Trung ương giao', value: '15000' },
    chosen: { reason: 'Quyết định 1600/QĐ-TTg' },
    judged: { baseline: 'Trung ương giao' },
  })
  valueOf(await choose('plan', 'Trở lại nghị quyết'))
  expect((await lineOf('7')).official.key).toBe('plan')
  const log = await scene.fresh.owner.query(
    `select after from change_log where action = 'choose-baseline' order by id`,
  )
  expect(log.rows).toHaveLength(2)
})
