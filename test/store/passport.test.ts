import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { acceptReport } from '#actions/report/accept-report.ts'
import { consolidate } from '#actions/consolidation/consolidate.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { returnReport } from '#actions/report/return-report.ts'
import type { Actor } from '#actions/scope.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showConsolidation } from '#actions/consolidation/show-consolidation.ts'
import { showReport } from '#actions/report/show-report.ts'
import { showPassport } from '#actions/passport/show-passport.ts'
import { showTable } from '#actions/table/show-table.ts'
import { cellName, namesOfLine, placeName } from '#core/passport/names.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import type { PassportPage } from '#core/page/passport-page.ts'

/* A number told from its end to its origin: typed in a report, frozen, corrected, printed by the plan, computed. */

let scene: Scene
const health = { period: march, agency: 'SYT' }
const beds = '2024_T.13_2024-M03__estimate_SYT'
const passport = async (person: Actor, name: string): Promise<PassportPage> =>
  valueOf(await showPassport(scene.at(person, '2024-05-01T08:00:00'), name))

beforeAll(async () => {
  scene = await makeScene()
  const { at } = scene
  const planning = at(people.planning, '2024-03-05T08:00:00')
  valueOf(await openPeriod(planning, { plan: '2024', period: march }))
  const clerk = at(people.health, '2024-03-15T08:00:00')
  await fill(clerk, { 'T.13': '32.5' })
  valueOf(await sendReport(clerk, health))
  await fill(at(people.labour, '2024-03-15T09:00:00'), { 'T.16': '1.5' })
  valueOf(await sendReport(at(people.labour, '2024-03-15T09:00:00'), { period: march, agency: 'SLDTBXH' }))
  valueOf(await consolidate(at(people.planning, '2024-03-20T08:00:00'), march))
  valueOf(await returnReport(at(people.planning, '2024-03-21T08:00:00'), health, 'Đếm lại giường bệnh'))
  const again = at(people.health, '2024-03-22T08:00:00')
  await fill(again, { 'T.13': '32.7' })
  valueOf(await sendReport(again, health))
  valueOf(await acceptReport(at(people.planning, '2024-03-22T09:00:00'), health))
})
afterAll(() => scene.fresh.close())

test('a reported number: who, when, with which receipt, what it was before, where it is published', async () => {
  const page = await passport(people.planning, beds)
  expect(page.now.cell).toEqual({ kind: 'number', value: '32.7' })
  expect(page.subject).toMatchObject({ what: 'figure', kind: 'estimate', agency: { code: 'SYT' } })
  expect(page.revisions).toMatchObject([
    { revision: 2, cell: { value: '32.7' }, by: 'Người syt', origin: { what: 'submission', sending: 2 } },
    { revision: 1, cell: { value: '32.5' }, origin: { what: 'submission', period: march, sending: 1 } },
  ])
  expect(page.documents).toMatchObject([
    { what: 'consolidation', edition: 1, as: 'province', cell: { value: '32.5' }, differs: true },
    { what: 'report', sending: 2, cell: { value: '32.7' }, differs: false },
    { what: 'report', sending: 1, cell: { value: '32.5' }, differs: true },
  ])
  for (const one of page.documents) if (one.what === 'report') expect(one.checksum).toMatch(/^[0-9a-f]{64}$/)
  expect(page.beside).toMatchObject([{ kind: 'plan', basis: 'plan' }])
  expect(page.unseen).toEqual([])
})

test('what others may not see is not there, and it is said', async () => {
  const school = await passport(people.school, beds)
  expect(school).toMatchObject({ revisions: [], documents: [], now: { cell: { kind: 'missing' } } })
  expect(school.unseen).toEqual(['figure', 'consolidations'])
  const own = await passport(people.health, beds)
  expect(own.revisions).toHaveLength(2)
  expect(own.documents.map(({ what }) => what)).toEqual(['report', 'report'])
  expect(own.unseen).toEqual(['others', 'consolidations'])
})

test('a number of the plan leads to its line', async () => {
  const page = await passport(people.reader, '2024_T.13_2024__plan_plan')
  expect(page.revisions[0]?.origin).toMatchObject({ what: 'plan', line: page.indicator.line })
  expect(page.documents.at(-1)).toMatchObject({ what: 'plan', line: page.indicator.line, differs: false })
})

test('a place of the plan, a cell or a target’s line, is the figure that is printed there', async () => {
  const table = valueOf(await showTable(scene.at(people.planning, '2024-05-01T08:00:00'), '2024', 'B2'))
  const row = table.rows.find(({ cells }) => cells[4]?.cell.kind === 'number')
  const cell = await passport(people.reader, placeName('2024', row?.cells[4]?.line ?? 0, 4))
  expect(cell.name).toBe(cellName('2024', row?.code ?? '', 4))
  const target = await passport(people.reader, '2024_T.13_2024__plan_plan')
  const place = await passport(people.reader, placeName('2024', target.indicator.line))
  expect(place.name).toBe(target.name)
})

test('a computed cell of a table tells its formula and each of its inputs, down to a line of the plan', async () => {
  const table = valueOf(await showTable(scene.at(people.planning, '2024-05-01T08:00:00'), '2024', 'B2'))
  const column = table.columns.find(({ kind, formula }) => kind === 'ratio' && formula !== null)
  const row = table.rows.find(({ cells }) => cells[column?.n ?? 0]?.arithmetic)
  const page = await passport(people.planning, cellName('2024', row?.code ?? '', column?.n ?? 0))
  expect(page.computation).toMatchObject({ by: 'column', agrees: true, formula: { table: 'B2' } })
  expect(page.computation?.inputs).toHaveLength(2)
  for (const { name } of page.computation?.inputs ?? []) {
    const input = await passport(people.planning, name ?? '')
    expect(input.revisions[0]?.origin).toMatchObject({ what: 'plan', cell: { table: 'B2' } })
  }
})

test('every number of a frozen consolidation has a passport with an origin', async () => {
  const page = valueOf(await showConsolidation(scene.at(people.planning, '2024-05-01T08:00:00'), march))
  const lines = [...page.targets, ...page.tables.flatMap(({ lines: rows }) => rows)]
  const names = lines.flatMap((line) => {
    const { others, ...own } = namesOfLine(line, march)
    return [...Object.values(own), ...others].flatMap((name) => name ?? [])
  })
  expect(names.length).toBeGreaterThan(400)
  for (const name of names) {
    const told = await passport(people.planning, name)
    const isTold = told.revisions.length > 0 || (told.computation?.inputs.length ?? 0) > 0
    expect(isTold, name).toBe(true)
    expect(
      told.documents.some(({ what }) => what === 'consolidation'),
      name,
    ).toBe(true)
  }
}, 120_000)

test('an edition of then stays what it was, whatever comes after; before the first there is none', async () => {
  const { at } = scene
  const planning = at(people.planning, '2024-03-25T08:00:00')
  valueOf(await consolidate(planning, march))
  const figure = async (asOf: string | null) => {
    const page = valueOf(await showConsolidation(at(people.committee, '2024-05-01T08:00:00'), march, asOf))
    return [
      page.consolidated?.edition,
      page.past?.newest,
      page.targets.find(({ code }) => code === 'T.13')?.cell,
    ]
  }
  expect(await figure(null)).toEqual([2, undefined, { kind: 'number', value: '32.7' }])
  expect(await figure('2024-03-21')).toEqual([1, 2, { kind: 'number', value: '32.5' }])
  expect(codeOf(await showConsolidation(planning, march, '2024-03-19'))).toBe('noneThen')
  const page = await passport(people.planning, beds)
  expect(page.documents).toMatchObject([
    { what: 'consolidation', edition: 2, newest: true, differs: false },
    { what: 'consolidation', edition: 1, newest: false, differs: true },
    { what: 'report' },
    { what: 'report' },
  ])
})

const said = ({ sections }: ReportPage) =>
  sections.flatMap(({ lines }) => lines).find(({ code }) => code === 'T.13')?.entry

test('a report is read as it had been sent by a moment, and nobody writes into the past', async () => {
  const report = async (person: Actor, asOf: string | null) =>
    valueOf(await showReport(scene.at(person, '2024-05-01T08:00:00'), health, asOf))
  expect(said(await report(people.planning, null))).toEqual({ kind: 'number', value: '32.7' })
  const then = await report(people.planning, '2024-03-16')
  expect(said(then)).toEqual({ kind: 'number', value: '32.5' })
  expect(then).toMatchObject({ status: 'sent', asOf: '2024-03-16T16:59:59.999Z' })
  const own = await report(people.health, '2024-03-16')
  expect([own.whyNotEdit?.code, own.whyNotSend?.code]).toEqual(['pastReport', 'pastReport'])
  expect(codeOf(await showReport(scene.at(people.school, '2024-05-01T08:00:00'), health, '2024-03-16'))).toBe(
    'notForYourEyes',
  )
})

test.each(['', 'B2.1', '2024_T.999_2024__plan_plan', '1999_T.1_1999__plan_plan', '2024_B2.3_99'])(
  '“%s” is refused',
  async (name) => {
    const answer = await showPassport(scene.at(people.planning, '2024-05-01T08:00:00'), name)
    expect(answer.ok).toBe(false)
  },
)

const bedsAt = (moment: string) =>
  showPassport(scene.at(people.planning, '2024-05-01T08:00:00'), beds, moment)

test('as of a moment a number is what was known then: revisions, documents, neighbours; a bad moment is refused', async () => {
  const then = valueOf(await bedsAt('2024-03-20'))
  expect(then.now.cell).toEqual({ kind: 'number', value: '32.5' })
  expect(then.revisions.map(({ revision }) => revision)).toEqual([1])
  expect(then.documents).toMatchObject([
    { what: 'consolidation', edition: 1, differs: false },
    { what: 'report', sending: 1, differs: false },
  ])
  expect(then.asOf).toBe('2024-03-20T16:59:59.999Z')
  const before = valueOf(await bedsAt('2024-03-10'))
  expect(before).toMatchObject({ now: { cell: { kind: 'missing' } }, revisions: [], documents: [] })
  expect(codeOf(await bedsAt('hôm qua'))).toBe('notAMoment')
})

test('as of a moment a computed cell is computed from the figures of then', async () => {
  const table = valueOf(await showTable(scene.at(people.planning, '2024-05-01T08:00:00'), '2024', 'B2'))
  const column = table.columns.find(({ kind, formula }) => kind === 'ratio' && formula !== null)
  const row = table.rows.find(({ cells }) => cells[column?.n ?? 0]?.arithmetic)
  const name = cellName('2024', row?.code ?? '', column?.n ?? 0)
  const planning = scene.at(people.planning, '2024-05-01T08:00:00')
  const now = valueOf(await showPassport(planning, name))
  const then = valueOf(await showPassport(planning, name, '2024-05-01'))
  expect(then.computation).toEqual(now.computation)
  const before = valueOf(await showPassport(planning, name, '2020-01-01'))
  expect(before.computation?.result.kind).not.toBe('number')
})
