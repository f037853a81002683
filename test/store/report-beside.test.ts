import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { confirmOwners } from '#actions/owner/confirm-owners.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { returnReport } from '#actions/report/return-report.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showDictionary } from '#actions/dictionary/show-dictionary.ts'
import { showFigureHistory } from '#actions/figure/show-figures.ts'
import { showReport } from '#actions/report/show-report.ts'
import type { FormLine } from '#core/page/report-page.ts'
import type { Entry } from '#core/report/entry.ts'
import { invariant } from '#core/result.ts'

/* A month's report beside what its agency said before: a total that fell says why (Q1), an estimate does not follow firmer (Q10). */

let scene: Scene
let code = ''
const health = (at = '2024-03-15T08:00:00') => scene.at(people.health, at)
const planning = () => scene.at(people.planning, '2024-03-15T08:00:00')
const address = { period: march, agency: 'SYT' }
beforeAll(async () => {
  scene = await makeScene()
  const { lines } = valueOf(await showDictionary(planning(), '2024'))
  const flow = lines.find(({ definition: { nature, unit } }) => nature === 'flow' && unit === 'Tỷ đồng')
  invariant(flow, 'the example counts money')
  code = flow.definition.code
  valueOf(await confirmOwners(planning(), '2024', { codes: [code], owners: ['SYT'] }))
  valueOf(await openPeriod(planning(), { plan: '2024', period: march }))
  await record('2024-M02', '200')
  await fill(health(), { [code]: '150' })
  // as it was typed, before anybody gave a reason
  await type({ kind: 'number', value: '150' })
})
afterAll(() => scene.fresh.close())

const record = async (period: string, value: string, at = '2024-03-14T08:00:00') => {
  const said = {
    period,
    indicator: code,
    scope: planning().province,
    kind: '',
    basis: 'SYT',
    unit: '',
    base: null,
  }
  const figures = [{ ...said, cell: { kind: 'number', value } as const }]
  expect(codeOf(await recordFigures(scene.at(people.health, at), '2024', { figures, reason: '' }))).toBe('ok')
}
const type = async (entry: Entry) => valueOf(await saveCells(health(), address, [{ code, entry }]))
const lineNow = async (): Promise<FormLine> => {
  const { sections } = valueOf(await showReport(health(), address))
  const line = sections.flatMap(({ lines }) => lines).find((one) => one.code === code)
  invariant(line, 'the agency is asked it')
  return line
}

test('the form shows the total before; a lower one is kept in the draft and not sent without a note', async () => {
  expect(await lineNow()).toMatchObject({
    before: { period: '2024-M02', value: '200' },
    entry: { kind: 'number', value: '150' },
  })
  const page = valueOf(await showReport(health(), address))
  expect(page.whyNotSend?.code).toBe('cellMisplaced')
  expect(page.whyNotSend?.message).toContain('Lũy kế tháng 3/2024 (150) thấp hơn tháng 2/2024 (200)')
  expect(codeOf(await sendReport(health(), address))).toBe('cellMisplaced')
  await type({ kind: 'number', value: '150', note: '  ' })
  expect(codeOf(await sendReport(health(), address))).toBe('cellMisplaced')
})

test('with its note it is sent, and the note is the reason of that figure', async () => {
  await type({ kind: 'number', value: '150', note: ' Trừ một dự án ghi trùng ' })
  expect((await lineNow()).entry).toEqual({ kind: 'number', value: '150', note: 'Trừ một dự án ghi trùng' })
  expect(codeOf(await sendReport(health(), address))).toBe('ok')
  const { province } = health()
  const key = { indicator: code, scope: province, period: march, kind: 'estimate', basis: 'SYT' } as const
  const { revisions } = valueOf(await showFigureHistory(health(), '2024', key))
  expect(revisions).toMatchObject([
    { cell: { value: '150' }, recording: { what: 'submission', reason: 'Trừ một dự án ghi trùng' } },
  ])
  // what was sent is read with its note
  expect((await lineNow()).entry).toMatchObject({ note: 'Trừ một dự án ghi trùng' })
})

test('an estimate that says something else does not follow the actual figure', async () => {
  await record(march, '210', '2024-04-10T08:00:00')
  expect(codeOf(await returnReport(planning(), address, 'Xem lại'))).toBe('ok')
  expect(codeOf(await sendReport(health(), address))).toBe('ok')
  expect(codeOf(await returnReport(planning(), address, 'Xem lại'))).toBe('ok')
  await type({ kind: 'number', value: '190' })
  const refused = await sendReport(health(), address)
  expect(refused).toMatchObject({
    failure: { code: 'cellMisplaced', message: expect.stringContaining('đã có số thực hiện') },
  })
  await type({ kind: 'notDue' })
  expect(codeOf(await sendReport(health(), address))).toBe('ok')
})
