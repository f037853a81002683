import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { decideFinding } from '#actions/review/decide-finding.ts'
import { exportTable } from '#actions/table/export-table.ts'
import { openPlan } from '#actions/plan/open-plan.ts'
import { showMoments } from '#actions/table/show-moments.ts'
import { showReview } from '#actions/review/show-review.ts'
import { showTable } from '#actions/table/show-table.ts'
import type { TablePage } from '#core/page/plan-pages.ts'

/* A table as it was known at a moment, and what has changed between two: a reading is decided one way, then the other. */

let scene: Scene
let table = ''
const planning = (wall: string) => scene.at(people.planning, wall)
const later = () => planning('2024-03-01T08:00:00')
const show = async (asOf: string | null, since: string | null): Promise<TablePage> =>
  valueOf(await showTable(later(), '2024', table, { asOf, since }))

const cells = (page: TablePage) =>
  page.rows.map((row) => Object.entries(row.cells).map(([n, { cell }]) => [n, cell]))
const pairs = (page: TablePage, turned: boolean) =>
  page.moments?.changes.map(({ code, column, was, now }) => [
    code,
    column,
    turned ? now : was,
    turned ? was : now,
  ])

beforeAll(async () => {
  scene = await makeScene([], false)
  const { items } = valueOf(await showReview(planning('2024-02-01T08:00:00'), '2024'))
  const asked = items.find(({ finding }) => finding.code === 'separator')
  const key = asked?.key ?? ''
  const decide = (wall: string, value: string) =>
    decideFinding(planning(wall), '2024', { key, what: 'rendering', reason: '', value })
  valueOf(await decide('2024-02-02T08:00:00', 'decimals'))
  valueOf(await decide('2024-02-05T08:00:00', 'thousands'))
  valueOf(await openPlan(planning('2024-02-06T08:00:00'), '2024'))
  const line = asked?.finding.where[0]?.line ?? 0
  const tables = await showTable(later(), '2024', 'B1')
  table = valueOf(tables).tables.findLast((one) => one.line <= line)?.id ?? ''
})
afterAll(() => scene.fresh.close())

test('without a moment a table is of today and says nothing of moments', async () => {
  const page = await show(null, null)
  expect(page.moments).toBeUndefined()
  expect(valueOf(await showTable(later(), '2024', table))).toEqual(page)
})

test('before anything was known every cell of a figure is blank', async () => {
  const page = await show('2024-01-01', null)
  expect(page.moments).toMatchObject({ known: false, changes: [] })
})

test('as of today a table is what it is today', async () => {
  const [now, asOf] = [await show(null, null), await show('2024-03-01T08:00+07:00', null)]
  expect(cells(asOf)).toEqual(cells(now))
})

test('between two readings the cells that were read anew have changed, with both values, person and moment', async () => {
  const page = await show('2024-02-05', '2024-02-02')
  const { changes = [] } = page.moments ?? {}
  const recorded = changes.filter(({ by }) => by !== null)
  expect(recorded.length).toBeGreaterThan(5)
  for (const { was, now, by } of recorded) {
    expect(was.kind === 'number' && now.kind === 'number' && was.value.replace('.', '') === now.value).toBe(
      true,
    )
    expect(by).toMatchObject({ name: 'Người khdt', at: '2024-02-05T01:00:00.000Z' })
  }
  const marked = page.rows.flatMap(({ cells }) => Object.values(cells).filter(({ was }) => was !== undefined))
  expect(marked).toHaveLength(changes.length)
})

test('the same moments the other way round tell the same changes the other way round', async () => {
  const [there, back] = [await show('2024-02-05', '2024-02-02'), await show('2024-02-02', '2024-02-05')]
  expect(pairs(back, true)).toEqual(pairs(there, false))
})

test('what is no moment is refused', async () => {
  expect(codeOf(await showTable(later(), '2024', table, { asOf: 'hôm qua', since: null }))).toBe('notAMoment')
  expect(codeOf(await showTable(later(), '2024', table, { asOf: null, since: '2024-02-30' }))).toBe(
    'notAMoment',
  )
})

test('the moments that are worth going back to: editions, decisions, the opening', async () => {
  const { moments } = valueOf(await showMoments(later(), '2024'))
  expect(moments.map(({ what }) => what)).toEqual(['imported', 'decided', 'decided', 'opened'])
})

test('the workbook of a moment says which', async () => {
  const file = valueOf(await exportTable(later(), '2024', table, '2024-02-02'))
  const { unzipSync, strFromU8 } = await import('fflate')
  const texts = Object.entries(unzipSync(file.bytes))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
  expect(texts.some((text) => text.includes('Số liệu tính đến 23:59 ngày 02/02/2024'))).toBe(true)
})
