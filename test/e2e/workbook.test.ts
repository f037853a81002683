import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'
import { asBytes } from '../office/workbook-edits.ts'
import type { FileCell } from '#core/exchange/file-cell.ts'
import { figureColumns, textColumns, workColumns } from '#core/exchange/layouts.ts'
import { readReportWorkbook } from '#office/report-workbook-read.ts'

/** The form goes home as an Excel file, is filled there while a colleague types, and comes back. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const data = emptyFolder()
const files = emptyFolder()
const file = join(files, 'bieu-thang-3.xlsx')
let server: Running
let browser: Browser
let desk: Desk

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-03-15T08:00+07:00'])
  browser = await openBrowser()
  desk = await sitDown(browser, server.url, 'syt', 'nhip-2024')
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
  remove(files)
})

const openMarch = async (): Promise<void> => {
  const planning = await sitDown(browser, server.url, 'khdt', 'nhip-2024')
  await reviewAndOpen(planning.page, server.url, '2024')
  await planning.page.request.post(`${server.url}/api/plans/2024/periods/2024-M03/open`, {
    headers: { 'x-nhip': '1' },
  })
  await planning.context.close()
}

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run: () => Promise<{ violations: { id: string }[] }> = Reflect.get(globalThis, 'axe').run
    return (await run()).violations.map(({ id }) => id)
  })
}

/** Fills the first figures of the downloaded file, one after the other, as a person would in Excel. */
const fill = async (figures: readonly FileCell[]): Promise<void> => {
  const read = readReportWorkbook(new Uint8Array(readFileSync(file)))
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  const { passport, sheets } = read.value
  const open = passport.sheets.flatMap(({ name, layout, rows }) =>
    rows.flatMap(({ role, row }) => (role === 'line' && layout === 'figures' ? [`${name} ${row}`] : [])),
  )
  const filled = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const figure = figures[open.indexOf(`${sheet.name} ${row.number}`)]
      return figure ? { ...row, cells: new Map([...row.cells, [figureColumns.entry, figure] as const]) } : row
    }),
  }))
  writeFileSync(file, await asBytes(filled, passport))
}

/** Writes into one cell of the downloaded file. */
const write = async (sheet: string, column: number, row: number, text: string): Promise<void> => {
  const read = readReportWorkbook(new Uint8Array(readFileSync(file)))
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  const sheets = read.value.sheets.map((one) =>
    one.name === sheet
      ? {
          ...one,
          rows: one.rows.map((at) =>
            at.number === row ? { ...at, cells: new Map([...at.cells, [column, cell('text', text)]]) } : at,
          ),
        }
      : one,
  )
  writeFileSync(file, await asBytes(sheets, read.value.passport))
}

const cell = (kind: FileCell['kind'], text: string): FileCell => ({
  kind,
  text,
  formula: null,
  isPercent: false,
})

test('the form is downloaded with one press, after the meaning of a blank cell was chosen', async () => {
  await openMarch()
  const { page } = desk
  await page.goto(`${server.url}/bao-cao/2024-M03/SYT`)
  await page.getByRole('button', { name: 'Tải biểu về Excel' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tải biểu về Excel' })
  await dialog.getByRole('button', { name: 'Giữ nguyên nội dung trên hệ thống', pressed: true }).waitFor()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Tải về' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('bieu-2024-M03-SYT.xlsx')
  await download.saveAs(file)
  expect(readReportWorkbook(new Uint8Array(readFileSync(file))).ok).toBe(true)
})

test('a figure that is no number is said with its address, and nothing can be saved', async () => {
  const { page } = desk
  await fill([cell('text', 'khoảng 10')])
  await page.getByLabel('Chọn tệp Excel đã điền').setInputFiles(file)
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Chưa nạp được: 1 chỗ cần sửa trong tệp. Chưa có gì được ghi.').waitFor()
  await dialog.getByText('"khoảng 10" không phải số. Hãy ghi số như 1.234,5, hoặc "-", "x", "k".').waitFor()
  expect(await violations(page)).toEqual([])
  const save = dialog.getByRole('button', { name: 'Ghi 0 ô' })
  expect(await save.getAttribute('aria-disabled')).toBe('true')
  await dialog.getByRole('button', { name: 'Thôi' }).click()
})

test('a colleague typed the same cell: a person chooses, then the grid shows what was saved', async () => {
  const { page, faults } = desk
  const box = page.getByRole('textbox', { name: /^Tỷ lệ|^Số|^-|^Tuổi/ }).first()
  await box.click()
  await page.keyboard.type('9')
  await page.keyboard.press('Enter')
  await page
    .getByText(/Đã lưu/)
    .first()
    .waitFor()
  await fill([cell('number', '10.13'), cell('text', 'x')])
  await write('Nhiem_vu', workColumns.state, 8, 'Đang thực hiện')
  await write('Phan_loi', textColumns.text, 7, 'Ổn định.\nKhông có dịch.')
  await page.getByLabel('Chọn tệp Excel đã điền').setInputFiles(file)
  const dialog = page.getByRole('dialog')
  await dialog.getByText('4 ô khác', { exact: false }).waitFor()
  expect(await dialog.getByRole('button', { name: 'Ghi 0 ô' }).getAttribute('aria-disabled')).toBe('true')
  await dialog.getByRole('button', { name: 'Tệp: 10,13' }).click()
  expect(await violations(page)).toEqual([])
  if (process.env['NHIP_SHOTS']) await page.screenshot({ path: `${process.env['NHIP_SHOTS']}/upload.png` })
  await dialog.getByRole('button', { name: 'Ghi 4 ô' }).click()
  await page.getByText('Đã ghi 4 ô từ tệp “bieu-thang-3.xlsx”.').waitFor()
  await expect.poll(() => box.inputValue(), { timeout: 10_000 }).toBe('10,13')
  // actions and texts show what was saved, too
  await expect
    .poll(() => page.getByLabel(/^Tình hình thực hiện/).inputValue(), { timeout: 10_000 })
    .toBe('Ổn định.\nKhông có dịch.')
  await expect
    .poll(
      () =>
        page
          .getByLabel(/^Trạng thái việc/)
          .first()
          .inputValue(),
      { timeout: 10_000 },
    )
    .toBe('underway')
  expect(faults).toEqual([])
})
