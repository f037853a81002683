import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { listPeriods } from '#actions/duty/list-periods.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { showBoard } from '#actions/duty/show-board.ts'
import { showDuties } from '#actions/duty/show-duties.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'
import { viewOf } from '#actions/scope.ts'
import { listDuties } from '#store/duties.ts'

/* Two duties, one form, one sending: the quarter goes with its last month (Q15); the year has a report of its own. */

let scene: Scene
let at: Scene['at']
beforeAll(async () => {
  scene = await makeScene()
  at = scene.at
})
afterAll(() => scene.fresh.close())

const quarter = '2024-Q1'
const of = (period: string) => ({ plan: '2024', period })
const first = '2024-03-01T08:00:00'

test('opening March opens the first quarter with it, and gives both duties', async () => {
  expect(codeOf(await openPeriod(at(people.planning, first), of(quarter)))).toBe('sentWith')
  valueOf(await openPeriod(at(people.planning, first), of(march)))
  const view = viewOf(at(people.planning, first))
  await scene.fresh.store.transaction(view, async (db) => {
    const [month, longer] = [
      await listDuties(db, { period: march }),
      await listDuties(db, { period: quarter }),
    ]
    expect(longer.map(({ agency, due }) => [agency.code, due])).toEqual(
      month.map(({ agency, due }) => [agency.code, due]),
    )
  })
})

test('the quarter’s addresses lead to the month that serves it; nothing is written at them', async () => {
  expect(valueOf(await showBoard(at(people.planning, first), quarter)).period).toBe(march)
  const report = { period: quarter, agency: 'SYT' }
  expect(valueOf(await showReport(at(people.health, first), report)).period).toBe(march)
  expect(codeOf(await saveCells(at(people.health, first), report, []))).toBe('sentWith')
})

test('two duties stand in one line, and one sending serves both', async () => {
  const owed = (await showDuties(at(people.health, first))).duties
  expect(owed).toMatchObject([{ period: march, also: [{ period: quarter, label: 'quý I/2024' }] }])
  await fill(at(people.health, '2024-03-15T08:00:00'))
  const receipt = await sendReport(at(people.health, '2024-03-15T09:00:00'), {
    period: quarter,
    agency: 'SYT',
  })
  expect(valueOf(receipt).period).toBe(march)
  const { periods } = valueOf(await listPeriods(at(people.planning, first), '2024'))
  expect(periods.filter(({ sent }) => sent > 0).map(({ period }) => period)).toEqual([march, quarter])
})

test('the year is opened for itself: due on 31/10 inclusive, together before 15/11', async () => {
  const page = valueOf(await openPeriod(at(people.planning, '2024-10-01T08:00:00'), of('2024')))
  expect(page.periods.find(({ period }) => period === '2024')).toMatchObject({
    unitsDue: '2024-10-31',
    consolidationDue: '2024-11-14',
    sentWith: null,
    opened: { by: people.planning.name },
  })
  const report = { period: '2024', agency: 'SYT' }
  expect(valueOf(await showReport(at(people.health, '2024-10-02T08:00:00'), report)).duty.due).toBe(
    '2024-10-31',
  )
})

test('a month that was opened before quarters were is followed by its quarter', async () => {
  const june = '2024-06-01T08:00:00'
  valueOf(await openPeriod(at(people.planning, june), of('2024-M06')))
  const { owner } = scene.fresh
  await owner.query(`delete from duty where period = '2024-Q2'`)
  await owner.query(`delete from period_opening where period = '2024-Q2'`)
  const { periods } = valueOf(await listPeriods(at(people.planning, june), '2024'))
  expect(periods.find(({ period }) => period === '2024-Q2')).toMatchObject({ opened: null, whyNotOpen: null })
  valueOf(await openPeriod(at(people.planning, june), of('2024-Q2')))
  expect(valueOf(await showBoard(at(people.planning, june), '2024-Q2')).period).toBe('2024-M06')
  expect(codeOf(await openPeriod(at(people.planning, june), of('2024-Q2')))).toBe('alreadyOpen')
})
