import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { exportPunctuality } from '#actions/punctuality/export-punctuality.ts'
import { showPunctuality } from '#actions/punctuality/show-punctuality.ts'
import { returnReport } from '#actions/report/return-report.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { sendReport } from '#actions/report/send-report.ts'

/* March: health sends in time, is returned and corrects one cell; labour sends 32 hours late; the others stay silent. */

let scene: Scene
const health = { period: march, agency: 'SYT' }
const lineOf = async (person: (typeof people)[keyof typeof people], wall: string, agency: string) => {
  const page = valueOf(await showPunctuality(scene.at(person, wall), '2024'))
  return { page, line: page.lines.find((one) => one.agency.code === agency) }
}

beforeAll(async () => {
  scene = await makeScene()
  valueOf(await openPeriod(scene.at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period: march }))
  const codes = await fill(scene.at(people.health, '2024-03-15T08:00:00'))
  valueOf(await sendReport(scene.at(people.health, '2024-03-18T23:59:59'), health))
  valueOf(await returnReport(scene.at(people.planning, '2024-03-19T08:00:00'), health, 'Xem lại một ô.'))
  const code = codes[0] ?? ''
  const entry = { kind: 'none' } as const
  valueOf(await saveCells(scene.at(people.health, '2024-03-19T09:00:00'), health, [{ code, entry }]))
  // a pause of a few minutes is work, one of hours is not
  valueOf(
    await saveCells(scene.at(people.health, '2024-03-19T09:04:00'), health, [
      { code, entry: { kind: 'notApplicable' } },
    ]),
  )
  valueOf(await sendReport(scene.at(people.health, '2024-03-19T09:05:00'), health))
  const labour = scene.at(people.labour, '2024-03-20T08:30:00')
  await fill(labour)
  valueOf(await sendReport(labour, { period: march, agency: 'SLDTBXH' }))
})
afterAll(() => scene.fresh.close())

test('who sent in time, was returned and sent again is on time; one cell was corrected, in four minutes', async () => {
  const { line, page } = await lineOf(people.planning, '2024-03-21T00:00:00', 'SYT')
  expect(page.periods.map(({ period }) => period)).toEqual([march])
  expect(line?.marks[0]).toMatchObject({ mark: 'onTime', hoursLate: null, returned: 1 })
  expect(line?.burden).toMatchObject({ corrected: 1, reused: 1, fromFiles: 0, minutes: 4 })
  expect(line?.burden.written).toBe(line?.completeness.asked)
  expect(line?.completeness.said).toBe(1)
})

test('late by 32 hours, and silent by 48 on the 21st', async () => {
  const late = await lineOf(people.planning, '2024-03-21T00:00:00', 'SLDTBXH')
  expect(late.line?.total).toMatchObject({ due: 1, onTime: 0, late: 1, hoursLate: 32 })
  const silent = await lineOf(people.committee, '2024-03-21T00:00:00', 'SGDDT')
  expect(silent.line?.total).toMatchObject({ silent: 1, hoursLate: 48 })
  expect(silent.line?.completeness).toMatchObject({ asked: silent.line?.burden.asked, said: 0, notDue: 0 })
  expect(silent.page.lines).toHaveLength(49)
})

test('an agency reads its own line, a reader none; the file is the page', async () => {
  const own = await lineOf(people.health, '2024-03-21T00:00:00', 'SYT')
  expect(own.page.lines.map(({ agency }) => agency.code)).toEqual(['SYT'])
  expect(own.line?.burden.minutes).toBe(4)
  const reader = await lineOf(people.reader, '2024-03-21T00:00:00', 'SYT')
  expect(reader.page.lines).toEqual([])
  const file = valueOf(await exportPunctuality(scene.at(people.planning, '2024-03-21T00:00:00'), '2024'))
  expect(file.name).toBe('dung-han-2024.xlsx')
  expect(codeOf(await showPunctuality(scene.at(people.planning, '2024-03-21T00:00:00'), '2031'))).toBe(
    'noPlan',
  )
})
