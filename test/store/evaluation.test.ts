import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { evaluate, undoEvaluation } from '#actions/evaluation/evaluate.ts'
import { showEvaluation } from '#actions/evaluation/show-evaluation.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { saveWorks } from '#actions/report/save-works.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'
import { invariant } from '#core/result.ts'

/* The year is evaluated: 43 targets add up, 47 assignments say how far their actions are, people grade beside it. */

let scene: Scene
const march = '2024-M03'
const at = (person: (typeof people)[keyof typeof people], wall = '2024-11-20T08:00:00') =>
  scene.at(person, wall)
const evaluation = async (person: (typeof people)[keyof typeof people], wall?: string) =>
  valueOf(await showEvaluation(at(person, wall), '2024'))

beforeAll(async () => {
  scene = await makeScene()
  valueOf(await openPeriod(at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period: march }))
})
afterAll(() => scene.fresh.close())

test('every target stands in exactly one of three, and every assignment is there', async () => {
  const page = await evaluation(people.planning)
  expect(page.tally).toMatchObject({ all: 43, met: 0, notMet: 0, noData: 43 })
  expect(page.assignments).toHaveLength(47)
  expect(page.assignments.every(({ actions }) => actions.every(({ words }) => words.length > 0))).toBe(true)
  expect(page.yearOver).toBe(false)
})

test('an estimate of the year makes a target expected, the official figure settles it', async () => {
  const figure = (kind: 'estimate' | 'official', value: string, basis: string) => ({
    period: '2024',
    indicator: 'T.13',
    scope: at(people.planning).province,
    kind,
    basis,
    cell: { kind: 'number' as const, value },
    unit: '',
    base: null,
  })
  valueOf(
    await recordFigures(at(people.health, '2024-10-30T08:00:00'), '2024', {
      figures: [figure('estimate', '10.2', 'SYT')],
      reason: 'Ước cả năm',
    }),
  )
  const estimated = await evaluation(people.planning)
  expect(estimated.targets.find(({ code }) => code === 'T.13')?.result).toEqual({
    result: 'met',
    expected: true,
    exceeded: false,
  })
  expect(estimated.tally).toMatchObject({ all: 43, met: 1, expected: 1, noData: 42 })
})

test('an assignment knows what its agency said last of its actions', async () => {
  const clerk = at(people.health, '2024-03-15T08:00:00')
  const address = { period: march, agency: 'SYT' }
  const { work, sections } = valueOf(await showReport(clerk, address))
  const line = work.lines[0]
  invariant(line, 'health has actions')
  valueOf(await saveWorks(clerk, address, [{ action: line.action, field: 'state', value: 'underway' }]))
  valueOf(
    await saveWorks(clerk, address, [{ action: line.action, field: 'result', value: 'Đã tập huấn 3 lớp.' }]),
  )
  const codes = sections.flatMap(({ lines }) =>
    lines.filter(({ heading }) => !heading).map(({ code }) => code),
  )
  const entry = { kind: 'notDue' } as const
  valueOf(
    await saveCells(
      clerk,
      address,
      codes.map((code) => ({ code, entry })),
    ),
  )
  valueOf(await saveTexts(clerk, address, { situation: 'Tình hình.', proposals: 'Không có đề xuất.' }))
  valueOf(await sendReport(clerk, address))
  const page = await evaluation(people.committee)
  const assignment = page.assignments.find(({ id }) => id === line.assignment)
  const word = assignment?.actions
    .find(({ id }) => id === line.action)
    ?.words.find(({ agency }) => agency === 'SYT')
  expect(word).toMatchObject({ period: march, said: { state: 'underway', result: 'Đã tập huấn 3 lớp.' } })
  expect(assignment?.result.silent).toBe((assignment?.result.actions ?? 0) - 1)
})

test('the department proposes, the committee decides, each takes back its own; agencies only read', async () => {
  const said = { subject: 'work:1.1', grade: 'met', reason: 'Đủ kết quả theo báo cáo.' } as const
  const proposed = valueOf(await evaluate(at(people.planning), '2024', said))
  expect(proposed.assignments.find(({ id }) => id === '1.1')?.standing).toMatchObject({
    what: 'proposed',
    grade: 'met',
  })
  const decided = valueOf(
    await evaluate(at(people.committee), '2024', { ...said, grade: 'notMet', reason: 'Chậm so với hạn.' }),
  )
  expect(decided.assignments.find(({ id }) => id === '1.1')?.standing).toMatchObject({
    what: 'decided',
    grade: 'notMet',
  })
  expect(codeOf(await undoEvaluation(at(people.planning), '2024', 'work:1.1'))).toBe('nothingToTakeBack')
  const back = valueOf(await undoEvaluation(at(people.committee), '2024', 'work:1.1'))
  expect(back.assignments.find(({ id }) => id === '1.1')?.standing?.what).toBe('proposed')
  expect(codeOf(await evaluate(at(people.health), '2024', said))).toBe('noRight')
  expect(codeOf(await evaluate(at(people.planning), '2024', { ...said, subject: 'work:99.9' }))).toBe(
    'noEvaluated',
  )
  expect((await evaluation(people.health)).side).toBeNull()
})
