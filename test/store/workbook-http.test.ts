import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import type { Actor } from '#actions/scope.ts'
import { showLog } from '#actions/province/show-log.ts'
import { showReport } from '#actions/report/show-report.ts'
import { type Edit, edited } from '#core/exchange/example-edits.ts'
import { type FormWorkbook, formWorkbook } from '#core/exchange/form-workbook.ts'
import { cellAddress, figureColumns, workColumns } from '#core/exchange/layouts.ts'
import { passportSheet } from '#core/exchange/workbook-passport.ts'
import { readReportWorkbook } from '#office/report-workbook-read.ts'
import { asBytes } from '../office/workbook-edits.ts'
import { app } from '#server/app.ts'

/* The form of a report goes away as Excel and comes back, through the server's own door (G16, beyond 13). */

const password = 'mật khẩu để thử 2024'
const now = '2024-03-15T08:00:00'
const own = { period: march, agency: 'SYT' }
const path = `/api/periods/${march}/reports/SYT/workbook`
const pages = async (_: unknown, next: () => Promise<void>) => next()
let scene: Scene
let request: (path: string, init?: RequestInit) => Promise<Response>

beforeAll(async () => {
  scene = await makeScene(Object.values(people).map((person) => ({ ...person, password })))
  const planning = scene.at(people.planning, now)
  valueOf(await openPeriod(planning, { plan: '2024', period: march }))
  const clock = { now: () => new Date(`${now}+07:00`), trial: true }
  const { store, province } = planning
  const server = app({ deps: { store, province, clock }, version: 'test', pages, log: () => {} })
  request = async (to, init) => server.request(`http://nhip.test${to}`, init)
})
afterAll(() => scene.fresh.close())

const preview = z.object({
  digest: z.string(),
  unchanged: z.number(),
  cells: z.array(z.object({ code: z.string(), kind: z.string(), cell: z.string() })),
  faults: z.array(z.object({ code: z.string(), cell: z.string() })),
})

const signIn = async ({ account }: Actor) => {
  const headers = { 'content-type': 'application/json', 'x-nhip': '1' }
  const body = JSON.stringify({ account, password })
  const answer = await request('/api/sign-in', { method: 'POST', headers, body })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const call = (to: string, init: RequestInit = {}) =>
    request(to, { ...init, headers: { ...headers, cookie } })
  return {
    download: () => call(`${path}.xlsx`),
    preview: (bytes: Uint8Array, to = path) =>
      call(`${to}/preview`, { method: 'POST', body: new Uint8Array(bytes) }),
    save: (bytes: Uint8Array, digest: string, choices: Readonly<Record<string, string>> = {}) =>
      call(path, {
        method: 'POST',
        body: JSON.stringify({
          name: 'biểu tháng 3.xlsx',
          file: Buffer.from(bytes).toString('base64'),
          digest,
          choices,
        }),
      }),
  }
}

/** The form as it is now, to be edited as a person would edit the file. */
const formNow = async (): Promise<FormWorkbook> => {
  const page = valueOf(await showReport(scene.at(people.health, now), own))
  const { period, label, cutOff, agency, sections, work, texts } = page
  const { province } = scene.at(people.health, now)
  const form = { province, period, label, cutOff, agency, sections, work, texts }
  return formWorkbook({ ...form, empty: 'keep', madeAt: new Date(now) })
}

/** The first open cells of the form: their sheet, address and code. */
const openCells = (book: FormWorkbook) =>
  book.passport.sheets
    .filter(({ layout }) => layout === 'figures')
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ role, row, code }) =>
        role === 'line' ? [{ sheet: name, cell: cellAddress(figureColumns.entry, row), code }] : [],
      ),
    )

const filled = async (book: FormWorkbook, figures: readonly (readonly [at: number, text: string])[]) => {
  const open = openCells(book)
  const edits = figures.flatMap(([at, text]) => {
    const place = open[at]
    const put = { kind: 'number', text, formula: null, isPercent: false } as const
    return place ? [{ sheet: place.sheet, cell: place.cell, put }] : []
  })
  return asBytes(edited(book, edits), book.passport)
}

const entryOf = async (code: string) => {
  const { sections } = valueOf(await showReport(scene.at(people.health, now), own))
  return sections.flatMap(({ lines }) => lines).find((line) => line.code === code)?.entry
}

test('who fills the report downloads its form; nothing in it has changed when it comes back', async () => {
  const health = await signIn(people.health)
  const answer = await health.download()
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="bieu-2024-M03-SYT.xlsx"')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(readReportWorkbook(bytes).ok).toBe(true)
  expect(preview.parse(await (await health.preview(bytes)).json())).toMatchObject({ cells: [], faults: [] })
  expect((await (await signIn(people.labour)).download()).status).toBe(403)
  expect((await (await signIn(people.labour)).preview(bytes)).status).toBe(403)
})

test('a change is shown, then written through the door of typed cells; the log says from which file', async () => {
  const health = await signIn(people.health)
  const book = await formNow()
  const [first] = openCells(book)
  const bytes = await filled(book, [[0, '3.5']])
  const shown = preview.parse(await (await health.preview(bytes)).json())
  expect(shown.cells).toEqual([{ code: first?.code, kind: 'file', cell: first?.cell }])
  expect(await entryOf(first?.code ?? '')).toEqual({ kind: 'missing' })
  expect(await (await health.save(bytes, shown.digest)).json()).toMatchObject({ saved: 1 })
  expect(await entryOf(first?.code ?? '')).toEqual({ kind: 'number', value: '3.5' })
  const log = valueOf(await showLog(scene.at(people.planning, now), null))
  expect(log.entries.find(({ action }) => action === 'save-draft')?.after).toContain('biểu tháng 3.xlsx')
})

test('the same cell in both places: a conflict, written only as it was chosen, and never over something newer', async () => {
  const health = await signIn(people.health)
  const book = await formNow()
  const [, second] = openCells(book)
  const code = second?.code ?? ''
  const bytes = await filled(book, [[1, '2']])
  const type = async (value: string) =>
    valueOf(await saveCells(scene.at(people.health2, now), own, [{ code, entry: { kind: 'number', value } }]))
  await type('1')
  const shown = preview.parse(await (await health.preview(bytes)).json())
  expect(shown.cells).toMatchObject([{ code, kind: 'conflict' }])
  expect(await (await health.save(bytes, shown.digest)).json()).toMatchObject({
    error: { code: 'workbookUndecided' },
  })
  await type('1.5')
  expect((await health.save(bytes, shown.digest, { [code]: 'file' })).status).toBe(409)
  expect(await entryOf(code)).toEqual({ kind: 'number', value: '1.5' })
  const again = preview.parse(await (await health.preview(bytes)).json())
  expect(await (await health.save(bytes, again.digest, { [code]: 'file' })).json()).toMatchObject({
    saved: 1,
  })
  expect(await entryOf(code)).toEqual({ kind: 'number', value: '2' })
})

test('one fault refuses all: nothing of the file is written', async () => {
  const health = await signIn(people.health)
  const book = await formNow()
  const open = openCells(book)
  const [, , third] = open
  const bytes = await filled(book, [
    [2, '7'],
    [3, '-999999'],
  ])
  const shown = preview.parse(await (await health.preview(bytes)).json())
  expect(shown.faults).toMatchObject([{ cell: open[3]?.cell, code: 'rule' }])
  expect((await health.save(bytes, shown.digest)).status).toBe(422)
  expect(await entryOf(third?.code ?? '')).toEqual({ kind: 'missing' })
})

const text = (sheet: string, cell: string, words: string): Edit => ({
  sheet,
  cell,
  put: { kind: 'text', text: words, formula: null, isPercent: false },
})

test('a figure with its note, an action and a text come back together, in one saving', async () => {
  const health = await signIn(people.health)
  const book = await formNow()
  const work = book.passport.sheets.find(({ layout }) => layout === 'work')
  const action = work?.rows.find(({ role }) => role === 'line')
  if (!work || !action) throw new Error('the agency leads an action')
  const open = openCells(book)[4]
  const edits = [
    text(open?.sheet ?? '', open?.cell ?? '', '12'),
    text(open?.sheet ?? '', (open?.cell ?? '').replace('H', 'L'), 'số mới rà soát'),
    text(work.name, cellAddress(workColumns.state, action.row), 'Đang thực hiện'),
    text(work.name, cellAddress(workColumns.result, action.row), 'Đã họp.\nĐã phân công.'),
    text('Phan_loi', 'C7', 'Ổn định.\nKhông có dịch.'),
  ]
  const bytes = await asBytes(edited(book, edits), book.passport)
  const shown = preview.parse(await (await health.preview(bytes)).json())
  expect(shown.faults).toEqual([])
  expect(new Set(shown.cells.map(({ kind }) => kind))).toEqual(new Set(['file']))
  expect(await (await health.save(bytes, shown.digest)).json()).toMatchObject({ saved: shown.cells.length })
  const page = valueOf(await showReport(scene.at(people.health, now), own))
  expect(await entryOf(open?.code ?? '')).toEqual({ kind: 'number', value: '12', note: 'số mới rà soát' })
  expect(page.texts.situation).toBe('Ổn định.\nKhông có dịch.')
  expect(page.work.lines.find((line) => line.action === action.code)?.said).toMatchObject({
    state: 'underway',
    result: 'Đã họp.\nĐã phân công.',
  })
  const log = valueOf(await showLog(scene.at(people.planning, now), null))
  const saved = log.entries.filter(
    ({ action: did, after }) => did === 'save-draft' && after?.includes('.xlsx'),
  )
  expect(saved.filter(({ after }) => after?.includes('works') || after?.includes('texts'))).toHaveLength(2)
})

test('a workbook of the layout before is refused in words that say what to do', async () => {
  const health = await signIn(people.health)
  const old = await writeXlsx({
    sheets: [
      { name: 'Bieu_2', rows: [['STT', 'Chỉ tiêu']] },
      { name: passportSheet, rows: [['nhip-workbook', '1']] },
    ],
  })
  expect(await (await health.preview(old)).json()).toMatchObject({ faults: [{ code: 'oldFormat' }] })
})

test('wrong files: no workbook, another workbook, no Excel at all', async () => {
  const health = await signIn(people.health)
  const faultOf = async (bytes: Uint8Array): Promise<unknown> => (await health.preview(bytes)).json()
  expect(await faultOf(new TextEncoder().encode('xin chào'))).toMatchObject({ faults: [{ code: 'notOurs' }] })
  const strange = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['STT', 'Chỉ tiêu']] }] })
  expect(await faultOf(strange)).toMatchObject({ faults: [{ code: 'notOurs' }] })
  expect(await faultOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({
    error: { code: 'corrupt' },
  })
})

test('another agency’s workbook, another month’s: refused at the door, and whose it is is said', async () => {
  const health = await signIn(people.health)
  const book = await formNow()
  const asked = { ...book.passport, agency: 'SLDTBXH', agencyName: 'Sở Lao động - Thương binh và Xã hội' }
  for (const [passport, code] of [
    [asked, 'otherAgency'],
    [{ ...book.passport, period: '2024-M02' }, 'otherPeriod'],
  ] as const) {
    const bytes = await asBytes(edited(book, []), passport)
    const { faults, digest } = preview.parse(await (await health.preview(bytes)).json())
    expect(faults).toMatchObject([{ code }])
    expect((await health.save(bytes, digest)).status).toBe(422)
  }
})

/** Another column of the same row. */
const at = (cell: string, column: number): string => cellAddress(column, Number(cell.replaceAll(/\D/g, '')))

test('a changed code, a number over a formula, words where a number belongs: each by its address, nothing written', async () => {
  const health = await signIn(people.health)
  const book = await formNow()
  const [one, two, three] = openCells(book).slice(5)
  if (!one || !two || !three) throw new Error('the form asks for figures')
  const before = await entryOf(three.code)
  const put = { kind: 'number', text: '5', formula: null, isPercent: false } as const
  const edits: readonly Edit[] = [
    text(one.sheet, at(one.cell, figureColumns.code), 'B99.9'),
    { sheet: two.sheet, cell: at(two.cell, figureColumns.share), put },
    text(two.sheet, two.cell, 'khoảng mười hai'),
    { sheet: three.sheet, cell: three.cell, put },
  ]
  const bytes = await asBytes(edited(book, edits), book.passport)
  const { faults, digest } = preview.parse(await (await health.preview(bytes)).json())
  expect(faults).toMatchObject([
    { cell: at(one.cell, figureColumns.code), code: 'unknownCode' },
    { cell: at(two.cell, figureColumns.share), code: 'formulaOverwritten' },
    { cell: two.cell, code: 'notANumber' },
  ])
  expect((await health.save(bytes, digest)).status).toBe(422)
  expect(await entryOf(three.code)).toEqual(before)
})
