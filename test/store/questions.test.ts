import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'
import { invariant } from '#core/result.ts'
import { groundOfForm } from '#core/validation/wire.ts'
import { answered } from '#core/validation/validate.ts'

/* Warnings never hinder a saving; they hinder a sending until each has a reason, and the department reads the reasons. */

let scene: Scene
let at: Scene['at']
beforeAll(async () => {
  scene = await makeScene()
  at = scene.at
  valueOf(await openPeriod(at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period: march }))
})
afterAll(() => scene.fresh.close())

const of = (agency: string) => ({ period: march, agency })
const health = () => at(people.health, '2024-03-15T08:10:00')
const page = async (scope = health()) => valueOf(await showReport(scope, of('SYT')))
const save = (code: string, value: string, note?: string) =>
  saveCells(health(), of('SYT'), [{ code, entry: { kind: 'number', value, ...(note ? { note } : {}) } }])

/** A planned count of the health department, and its plan. */
const planned = async (): Promise<{ readonly code: string; readonly plan: string }> => {
  const line = (await page()).sections
    .flatMap(({ lines }) => lines)
    .find(
      ({ heading, plan, unit }) =>
        !heading && plan.kind === 'number' && !unit.includes('%') && plan.value.length > 3,
    )
  invariant(line?.plan.kind === 'number', 'the health department is asked for a count')
  return { code: line.code, plan: line.plan.value }
}

test('a number a thousand times too great is saved, asked, and not sent without a reason', async () => {
  await fill(health())
  const { code, plan } = await planned()
  const slip = `${plan.split('.')[0]}000`
  expect(codeOf(await save(code, slip))).toBe('ok')
  const refused = await sendReport(health(), of('SYT'))
  expect(refused).toMatchObject({
    ok: false,
    failure: {
      code: 'questionsUnanswered',
      cells: [{ cell: code, message: expect.stringContaining('nếu số đúng, ghi lý do') }],
    },
  })
  expect((await page()).warnings).toMatchObject([{ warning: { cells: [code] }, reason: '' }])
})

test('the page asks with the same ground and the same code', async () => {
  const { ground, sections, warnings } = await page()
  invariant(ground, 'the form that is written has its ground')
  const lines = sections.flatMap((section) => section.lines)
  const entries = new Map(lines.map(({ code, entry }) => [code, entry]))
  // what travels is JSON
  const form = groundOfForm(lines, JSON.parse(JSON.stringify(ground)))
  expect(answered(form, (code) => entries.get(code))).toEqual(
    warnings.map(({ wasAsked, ...one }) => {
      expect(wasAsked).toBeDefined()
      return one
    }),
  )
})

test('with a reason it is sent; the department reads the question and the reason, as they were', async () => {
  const { code, plan } = await planned()
  expect(codeOf(await save(code, `${plan.split('.')[0]}000`, 'Đã kiểm tra với các trung tâm y tế'))).toBe(
    'ok',
  )
  valueOf(await saveTexts(health(), of('SYT'), { situation: 'Ổn định', proposals: 'Không có đề xuất' }))
  expect(codeOf(await sendReport(health(), of('SYT')))).toBe('ok')
  const read = await page(at(people.planning, '2024-03-16T08:00:00'))
  expect(read.ground).toBeUndefined()
  expect(read.warnings).toMatchObject([
    {
      warning: { cells: [code] },
      reason: 'Đã kiểm tra với các trung tâm y tế',
      wasAsked: true,
    },
  ])
  // another agency reads neither report nor reasons
  expect(codeOf(await showReport(at(people.labour, '2024-03-16T08:00:00'), of('SYT')))).toBe('notForYourEyes')
})
