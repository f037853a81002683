import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FormLine, FormSection } from '../../src/core/page/report-page.ts'
import { openBrowser } from './browser.ts'
import { type Arrived, buildPages, line, openReport } from './typing-page.ts'

/** The grid as its form asks: two numbers of a month, copies of the last one, sums, closed cells, and its safety. */
const folder = mkdtempSync(join(tmpdir(), 'nhip-numbers-'))
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const before = { period: '2024-M02', value: '8' }
const number = (value: string) => ({ kind: 'number', value }) as const
const adds: Partial<FormLine> = {
  nature: 'flow',
  before,
  sides: { kind: 'adds', before },
  last: { period: '2024-M02', entry: number('8') },
}
const stock: Partial<FormLine> = {
  nature: 'stock',
  sides: { kind: 'closed', nature: 'stock' },
  last: { period: '2024-M02', entry: number('270') },
}
const form: readonly FormSection[] = [
  {
    id: 'B2',
    title: 'Biểu 2',
    lines: [
      line(1, { ...adds, onPath: number('20'), lastYear: number('10') }),
      line(2, { ...adds, entry: { kind: 'number', value: '12' } }),
      line(3, stock),
      line(4, {
        ...adds,
        parts: [
          { code: 'B2.1', sign: 1 },
          { code: 'B2.2', sign: 1 },
        ],
      }),
      line(5, { nature: 'flow', sides: { kind: 'gap', missing: ['2024-M02'] } }),
    ],
  },
]
const texts = { situation: 'Kết quả tốt.', proposals: 'Không có đề xuất.' }

let browser: Browser
let context: BrowserContext
let page: Page
let arrived: Arrived

beforeAll(async () => {
  await buildPages(folder)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})
const open = async (width = 1440, height = 900): Promise<void> => {
  context = await browser.newContext({ viewport: { width, height } })
  ;({ page, arrived } = await openReport(context, folder, form, { wide: width > 640, texts }))
}
beforeEach(() => open())
afterEach(() => context.close())

const total = (ordinal: number): Locator =>
  page.getByRole('textbox', { name: new RegExp(`^Dòng ${ordinal}, tấn`) })
const month = (ordinal: number): Locator =>
  page.getByRole('textbox', { name: new RegExp(`^Trong kỳ: Dòng ${ordinal} \\(tấn\\)`) })
const type = async (cell: Locator, text: string): Promise<void> => {
  await cell.click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}
const shown = async (ordinal: number): Promise<string> =>
  `${await month(ordinal).inputValue()} | ${await total(ordinal).inputValue()}`
const violations = async (): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> = Reflect.get(
      globalThis,
      'axe',
    ).run
    return (await run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)
  })
}

describe('in period and running total', () => {
  test('one is typed, the other follows, the share and the sum of parts are live', async () => {
    await type(month(1), '5')
    expect(await shown(1)).toBe('5 | 13')
    await expect.poll(() => arrived.cells.get('B2.1')).toEqual({ kind: 'number', value: '13', inPeriod: '5' })
    expect(await shown(2)).toBe('4 | 12')
    const row = page.getByRole('row', { name: /Dòng 1/ })
    expect(await row.getByRole('gridcell', { name: '1,30', exact: true }).count()).toBe(1)
    expect(await row.getByRole('gridcell', { name: '130,00', exact: true }).count()).toBe(1)
    expect(await total(4).getAttribute('aria-label')).toContain('các dòng con cộng lại 25')
    const numbers = await page.locator('.entry-numbers td').allTextContents()
    expect(numbers.join(' ')).toBe('1 2 3 4 5 6 7 8 9=8/4 10 11=8/10')
  })

  test('both typed and not agreeing: 13 or 12 is asked in the cell, and answered by key', async () => {
    await type(month(1), '5')
    await type(total(1), '12')
    await page.getByText('Số trong kỳ và lũy kế không khớp').waitFor()
    expect(await shown(1)).toBe('5 | 12')
    await page.keyboard.press('Alt+1')
    expect(await shown(1)).toBe('5 | 13')
    await type(month(2), '5')
    await page.keyboard.press('Alt+2')
    expect(await shown(2)).toBe('4 | 12')
    await page.keyboard.press('Control+z')
    expect(await month(2).inputValue()).toBe('5')
  })

  test('a closed, a computed, a printed cell say why nothing is typed there', async () => {
    const told = page.locator('.entry-bar-told')
    const press = async (ordinal: number, column: string): Promise<string> => {
      await page.locator(`tr:has-text("Dòng ${ordinal}") ${column}`).first().click()
      await page.keyboard.press('7')
      return (await told.textContent()) ?? ''
    }
    expect(await press(3, '.entry-no-side')).toContain('Số cuối kỳ không có phần “trong kỳ”')
    expect(await press(5, '.entry-no-side')).toContain('Chưa có lũy kế tháng 2/2024')
    expect(await press(1, '.entry-computed')).toContain('Cột này tự tính')
    expect(await press(1, '.entry-figure')).toContain('không sửa ở đây')
  })

  test('a block of two columns from Excel lands in both', async () => {
    await month(1).click()
    await page.evaluate(`(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '5\\t13\\n\\t20\\n')
      document.activeElement.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })()`)
    expect([await shown(1), await shown(2)]).toEqual(['5 | 13', '12 | 20'])
  })
})

test('the last period is copied, marked until touched, and confirmed by name before it is sent', async () => {
  await page.getByRole('button', { name: 'Chép số kỳ trước' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('trong kỳ này không phát sinh thêm gì').waitFor()
  await dialog.getByRole('button', { name: 'Chép cả 3 số' }).click()
  expect(await total(3).inputValue()).toBe('270')
  await page.getByText('3 ô chép từ kỳ trước').waitFor()
  await expect
    .poll(() => arrived.cells.get('B2.3'))
    .toEqual({ kind: 'number', value: '270', copied: '2024-M02' })
  await type(total(1), '9')
  await page.getByText('2 ô chép từ kỳ trước').waitFor()
  await type(total(5), '3')
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
  const send = dialog.getByRole('button', { name: 'Gửi báo cáo' })
  expect(await send.getAttribute('aria-disabled')).toBe('true')
  await dialog.getByLabel('Tôi đã xem từng số').check()
  expect(await violations()).toEqual([])
  await send.click()
  await expect.poll(() => arrived.sent).toMatchObject({ copies: ['B2.3', 'B2.4'] })
})

test('the session ends while somebody types: one signs in over the page, and nothing is lost', async () => {
  arrived.expired = true
  await type(month(1), '5')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill('nhip-2024')
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await expect
    .poll(() => arrived.cells.get('B2.1'), { timeout: 10_000 })
    .toEqual({ kind: 'number', value: '13', inPeriod: '5' })
  expect(await shown(1)).toBe('5 | 13')
})

test('a clock of the client that is years wrong changes nothing: times are the server’s', async () => {
  await context.close()
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.clock.install({ time: new Date('2031-07-01T03:00:00Z') })
  ;({ page, arrived } = await openReport(context, folder, form, { texts }))
  await type(total(1), '13')
  await context.clock.runFor(2000)
  await page.getByText('Đã lưu 08:12').waitFor()
  expect(await page.getByText('Hạn hết ngày 18/03/2024').count()).toBe(1)
})

test('a question about a month’s number is there again after the browser was closed', async () => {
  arrived.lost = true
  await type(month(2), '10,015')
  await page.getByText('đọc được hai cách').waitFor()
  await page.close({ runBeforeUnload: false })
  ;({ page, arrived } = await openReport(context, folder, form, { texts }))
  expect(await shown(2)).toBe('10,015 | 12')
})

test('at 200 % nothing is cut off: the grid scrolls under frozen names; a phone reads', async () => {
  expect(await violations()).toEqual([])
  await context.close()
  await open(720, 450)
  const beyond = async (): Promise<number> =>
    Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
  expect(await beyond()).toBeLessThanOrEqual(0)
  const last = page
    .getByRole('row', { name: /Dòng 1/ })
    .getByRole('gridcell')
    .last()
  await last.click()
  const [name, cell] = [
    await page.getByRole('rowheader', { name: 'Dòng 1' }).boundingBox(),
    await last.boundingBox(),
  ]
  expect(name && cell && name.x >= 0 && cell.x + cell.width <= 720 && cell.x > name.x + 100).toBe(true)
  expect(await violations()).toEqual([])
  await context.close()
  await open(390, 800)
  expect(await page.getByRole('grid').count()).toBe(0)
  expect(await page.getByText('Trong kỳ 4').count()).toBe(1)
  expect(await beyond()).toBeLessThanOrEqual(0)
})
