import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FiguresPage } from '#core/page/figures-page.ts'
import type { Me } from '#core/page/head.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'

/** A quarter's figure is recorded on its page, corrected with a reason, and taken back; every step stays in sight. */
const data = emptyFolder()
let server: Running
let browser: Browser
let desk: Desk

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-07-20T08:00+07:00'])
  browser = await openBrowser()
  desk = await sitDown(browser, server.url, 'khdt', 'nhip-2024')
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
})

test('a figure is recorded and stands on the page at once', async () => {
  const { page } = desk
  await page.goto(`${server.url}/chi-so/2024/B1.11`)
  await page.getByRole('button', { name: 'Ghi số liệu' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Kỳ').selectOption('2024-Q1')
  await dialog.getByText('Chưa có số nào ở kỳ và loại này.').waitFor()
  expect(await dialog.getByLabel('Loại số liệu').inputValue()).toBe('actual')
  await dialog.getByLabel(/^Giá trị/).fill('180.100')
  await dialog.getByRole('button', { name: 'Ghi số liệu' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: '180.100', exact: true }).first().waitFor()
})

test('a number with two readings asks; whoever was quicker is shown, not overwritten', async () => {
  const { page } = desk
  await page.getByRole('button', { name: /^Sửa/ }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/^Đang có: 180.100/).waitFor()
  await dialog.getByLabel(/^Giá trị/).fill('181,015')
  await dialog.getByText('“181,015” đọc được hai cách. Chọn một.').waitFor()
  await dialog.getByRole('button', { name: '181.015' }).click()
  await dialog.getByLabel(/^Lý do/).fill('Số rà soát lại')
  // a colleague is quicker
  const { request } = desk.context
  const asked = 'plan=2024&periods=2024-Q1&indicators=B1.11&kinds=actual'
  const there: FiguresPage = await (await request.get(`${server.url}/api/figures?${asked}`)).json()
  const figures = there.figures.map(({ period, indicator, scope, kind, basis, revision: base }) => {
    return { period, indicator, scope, kind, basis, base, cell: { kind: 'number', value: '180200' } }
  })
  const colleague = await request.post(`${server.url}/api/figures`, {
    headers: { 'x-nhip': '1' },
    data: { plan: '2024', reason: 'Cục Thống kê báo', figures },
  })
  expect(colleague.status()).toBe(200)
  await dialog.getByRole('button', { name: 'Sửa' }).click()
  await dialog.getByText(/đã ghi 180\.200 lúc .*Giữ số nào\?/).waitFor()
  await dialog.getByRole('button', { name: 'Sửa' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: '181.015', exact: true }).first().waitFor()
  await page.getByText('Số rà soát lại').first().waitFor()
})

test('a figure is taken back with a reason; what was said before stays in the history', async () => {
  const { page } = desk
  await page
    .getByRole('button', { name: /^Rút lại/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/^Đang có: 181.015/).waitFor()
  await dialog.getByLabel(/^Lý do/).fill('Nhầm chỉ tiêu')
  await dialog.getByRole('button', { name: 'Rút lại' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Nhầm chỉ tiêu').first().waitFor()
  await page.getByText('Cục Thống kê báo').first().waitFor()
  await page.getByText(/chưa có số thực hiện/).waitFor()
  expect(desk.faults).toEqual([])
})

test('a file is refused by its line and nothing is recorded; mended, it is counted', async () => {
  const { page } = desk
  await page.goto(`${server.url}/chi-tieu/2024/bang`)
  await page.getByRole('link', { name: 'Nạp số liệu từ tệp' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nạp số liệu từ tệp' }).waitFor()
  const me: Me = await (await desk.context.request.get(`${server.url}/api/me`)).json()
  const [scope, basis] = [me.province.code, me.agency?.code ?? 'consolidator']
  const row = (code: string, value: string) => `2024-Q1,${code},${scope},actual,${basis},${value}`
  const take = async (...rows: readonly string[]) => {
    const text = ['period,indicator,scope,kind,basis,value', ...rows].join('\n')
    await page
      .getByLabel('Tệp CSV')
      .setInputFiles({ name: 'quy-1.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: 'Nạp số liệu', exact: true }).click()
  }
  await take(row('B1.12', '1500'), row('B1.999', '7'))
  await page.getByText('Dòng 3:').waitFor()
  await page.getByText('Chưa có gì được ghi.').waitFor()
  await take(row('B1.12', '1500'))
  await page.getByText('Đã ghi 1 số liệu').waitFor()
  await page.getByText('1 dòng trong tệp, 0 dòng không đổi.').waitFor()
  await page.getByLabel('Sửa cả số đang có').check()
  await page.getByLabel(/^Lý do/).fill('Số rà soát lại')
  await take(row('B1.12', '1600'))
  await page.getByText('Đã ghi 1 số liệu').waitFor()
  await page.goto(`${server.url}/chi-so/2024/B1.12`)
  await page.getByText('Số rà soát lại').waitFor()
  expect(desk.faults).toEqual([])
})
