import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { setFormula } from '#actions/table/set-formula.ts'
import { showFormulas } from '#actions/table/show-formulas.ts'
import { showTable } from '#actions/table/show-table.ts'
import { exportTable } from '#actions/table/export-table.ts'
import type { FormulaWanted } from '#core/page/formulas-page.ts'
import { invariant } from '#core/result.ts'

/* The formulas of the tables as data: proposed by the form, set by a person, dated, taken back. */

let scene: Scene
beforeAll(async () => {
  scene = await makeScene([], false)
})
afterAll(() => scene.fresh.close())

const planning = (time = '2024-02-01T08:00:00') => scene.at(people.planning, time)
const wanted = (change: Partial<FormulaWanted>): FormulaWanted => ({
  holder: 'B7.1',
  what: 'set',
  text: '[B7.2] + [B7.19]',
  validFrom: '2024-02-01',
  reason: '',
  seen: 0,
  ...change,
})
const set = (change: Partial<FormulaWanted>, time?: string) =>
  setFormula(planning(time), '2024', 'B7', wanted(change))
const lineOf = async (holder: string, table = 'B7', time?: string) =>
  valueOf(await showFormulas(planning(time), '2024', table)).lines.find((one) => one.holder === holder)

test('what the form prints is in force; what its labels, units and figures say is proposed', async () => {
  expect(await lineOf('9')).toMatchObject({ text: '6/5', origin: 'header', printed: '6/5', history: [] })
  expect(await lineOf('B7.1')).toMatchObject({
    text: null,
    origin: null,
    proposal: { text: '[B7.2] + [B7.19]', why: 'label', fit: { holds: 4, tried: 4 } },
  })
  // the header says 6/5, the figures were made by 6/4
  expect(await lineOf('7', 'B4')).toMatchObject({ text: '6/4', origin: 'figures', printed: '6/5' })
  expect(await lineOf('B10.60', 'B10')).toMatchObject({
    proposal: { text: 'bình quân([B10.48]; [B10.2]; 10.000)', why: 'density' },
  })
})

test('a formula that is set fills its cells on the page and in the workbook', async () => {
  const page = valueOf(await set({}))
  expect(page.lines.find(({ holder }) => holder === 'B7.1')).toMatchObject({
    text: '[B7.2] + [B7.19]',
    origin: 'set',
    proposal: null,
    history: [{ revision: 1, byName: expect.any(String), validFrom: '2024-02-01' }],
  })
  const table = valueOf(await showTable(planning(), '2024', 'B7'))
  expect(table.rows[0]?.cells[6]).toMatchObject({
    computed: '16906130',
    differs: false,
    arithmetic: '[B7.2] + [B7.19] = 16.846.130 + 60.000',
  })
  const file = valueOf(await exportTable(planning(), '2024', 'B7'))
  const sheet = unzipSync(file.bytes)['xl/worksheets/sheet1.xml']
  expect(sheet && strFromU8(sheet)).toMatch(/N\(F\d+\)\+N\(F\d+\)/)
})

test('before its first day it is not in force', async () => {
  const table = valueOf(await showTable(planning('2024-01-31T08:00:00'), '2024', 'B7'))
  expect(table.rows[0]?.cells[6]?.computed).toBeNull()
})

test.each<[string, Partial<FormulaWanted>, string]>([
  [
    'of itself',
    { holder: 'B7.2', text: '[B7.1] - [B7.19]' },
    'Công thức quay về chính nó: B7.1 → B7.2 → B7.1.',
  ],
  ['of what is not there', { holder: 'B7.2', text: '[B7.99]' }, 'Không có chỉ tiêu mang mã B7.99.'],
  [
    'of people and money',
    { holder: 'B7.2', text: '[B7.19] + [B10.2]' },
    'Triệu đồng và Người là hai đại lượng khác nhau, không cộng được.',
  ],
  [
    'unfinished',
    { holder: 'B7.2', text: '[B7.19] +' },
    'Công thức chưa hết: ở cuối cần một số, một cột hoặc một chỉ tiêu.',
  ],
  [
    'of a number of forty digits',
    { holder: 'B7.2', text: `[B7.19] + ${'9'.repeat(40)} triệu đồng` },
    'Số dài quá 30 chữ số.',
  ],
  ['for a column that is not there', { holder: '33', text: '6/5' }, 'Biểu không có cột 33.'],
  ['the same again', { seen: 1 }, 'Công thức này đang được dùng rồi.'],
  [
    'from a day that is none',
    { holder: 'B7.2', text: '[B7.3]', validFrom: '2024-02-30' },
    'Ngày bắt đầu áp dụng phải là một ngày, không trước ngày của lần đặt gần nhất (…).',
  ],
  [
    'from before its predecessor',
    { text: '[B7.2]', seen: 1, validFrom: '2024-01-01', reason: 'Thử' },
    'Ngày bắt đầu áp dụng phải là một ngày, không trước ngày của lần đặt gần nhất (01/02/2024).',
  ],
  [
    'without a reason',
    { holder: '9', text: '6/4' },
    'Thay công thức đang dùng phải ghi lý do, để người sau hiểu vì sao.',
  ],
  ['taken back where nothing was', { holder: 'B7.2', what: 'undo' }, 'Ở đây chưa có công thức nào để bỏ.'],
])('refused: a formula %s', async (_what, change, message) => {
  expect(await set(change)).toMatchObject({ ok: false, failure: { message } })
})

test('who has not seen the last word is shown it', async () => {
  const late = await set({ text: '[B7.2]', reason: 'Chỉ thu nội địa', seen: 0 })
  expect(late).toMatchObject({ ok: false, failure: { code: 'formulaChanged' } })
  invariant(!late.ok, 'it is refused')
  expect(late.failure.message).toContain('[B7.2] + [B7.19]')
})

test('nobody but the department and the administrator sets formulas, and the database itself refuses', async () => {
  const clerk = scene.at(people.health, '2024-02-01T09:00:00')
  expect(await setFormula(clerk, '2024', 'B7', wanted({ holder: 'B7.20' }))).toMatchObject({
    ok: false,
    failure: { code: 'noRight' },
  })
  expect(valueOf(await showFormulas(clerk, '2024', 'B7')).whyNotSet).toMatchObject({ code: 'noRight' })
})

test('what was set is taken away and taken back: each a revision, none overwritten', async () => {
  valueOf(await set({ what: 'remove', reason: 'Để trống', seen: 1 }))
  expect(await lineOf('B7.1')).toMatchObject({ text: null, proposal: { why: 'label' } })
  // who did not see that it was taken away is told so, in words
  expect(await set({ text: '[B7.2]', reason: 'Chỉ thu nội địa', seen: 1 })).toMatchObject({
    ok: false,
    failure: { code: 'formulaTaken', message: expect.stringContaining('vừa bỏ công thức này') },
  })
  valueOf(await set({ what: 'undo', seen: 2 }))
  expect(await lineOf('B7.1')).toMatchObject({
    text: '[B7.2] + [B7.19]',
    history: [{ revision: 1 }, { revision: 2, text: '' }, { revision: 3, undoes: true }],
  })
  const changed = valueOf(await set({ holder: '9', text: '6/4', reason: 'So với kế hoạch' }))
  expect(changed.lines.find(({ holder }) => holder === '9')).toMatchObject({ text: '6/4', origin: 'set' })
  valueOf(await set({ holder: '9', what: 'undo', seen: 1 }))
  expect(await lineOf('9')).toMatchObject({ text: '6/5', origin: 'header' })
  await expect(
    scene.fresh.store.transaction({ province: planning().province, agency: null, role: 'planning' }, (db) =>
      db.deleteFrom('table_formula').execute(),
    ),
  ).rejects.toThrow(/permission denied/)
})

test('every word about a formula stands in the log', async () => {
  const found = await scene.fresh.owner.query<{ action: string; subject: string }>(
    `select action, subject from change_log where action like '%formula' order by id`,
  )
  expect(found.rows).toContainEqual({ action: 'set-formula', subject: 'B7 B7.1' })
  expect(found.rows).toContainEqual({ action: 'undo-formula', subject: 'B7 9' })
})
