import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'

/** The planning department says what indicators are, which value counts, and what it now expects. */
const data = emptyFolder()
let server: Running
let browser: Browser
let desk: Desk

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-04-10T08:00+07:00'])
  browser = await openBrowser()
  desk = await sitDown(browser, server.url, 'khdt', 'nhip-2024')
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
})

test('the dictionary shows its grounds; one is changed with a reason, the rest of a nature confirmed at once', async () => {
  const { page } = desk
  await page.goto(`${server.url}/tu-dien/2024`)
  await page.getByRole('heading', { level: 1, name: 'Từ điển chỉ tiêu' }).waitFor()
  await page.getByRole('button', { name: 'Sửa Tăng trưởng kinh tế' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Căn cứ: tên có chữ “tăng trưởng”.').waitFor()
  await dialog.getByLabel('Theo địa bàn').selectOption('sum')
  await dialog.getByRole('button', { name: 'Xác nhận' }).click()
  await dialog.getByText('không cộng giữa các địa bàn được').waitFor()
  await dialog.getByLabel('Theo địa bàn').selectOption('none')
  await dialog.getByLabel('Lý do, căn cứ').fill('Chỉ có số toàn tỉnh')
  await dialog.getByRole('button', { name: 'Xác nhận' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Đã xác nhận\s*1$/ }).waitFor()
  await page.getByLabel('Bản chất theo thời gian').selectOption('cumulative')
  await page.getByRole('button', { name: /^Xác nhận \d+ đề xuất đang hiện$/ }).click()
  await page.getByRole('button', { name: /^Đã xác nhận\s*2$/ }).waitFor()
})

test('a value of the scenario is made the official one; the board says whose it is', async () => {
  const { page } = desk
  await page.goto(`${server.url}/chi-tieu/2024/bang?xep=van-ban`)
  const row = page.locator('#muc-8')
  await row.getByText('Chưa có số liệu').waitFor()
  await row.getByRole('button', { name: /giá trị trong văn bản|đổi/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Kịch bản B1/ }).check()
  await dialog.getByLabel('Lý do, số văn bản').fill('Theo kịch bản tăng trưởng')
  await dialog.getByRole('button', { name: 'Chọn làm chính thức' }).click()
  await dialog.waitFor({ state: 'detached' })
  await row.getByText('69.373,0').first().waitFor()
  expect(desk.faults).toEqual([])
})

test('a re-forecast stands beside the path; the committed growth has no path and none is drawn', async () => {
  const { page } = desk
  await page.goto(`${server.url}/kich-ban/2024`)
  const row = page.locator('[id="dong-B1.11"]')
  await row.getByText('Σ các quý = 800.000').waitFor()
  await row.getByText('Dự báo cả năm, điều chỉnh').click()
  await row.getByRole('button', { name: 'Dự báo lại các quý còn lại' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Quý II/2024').fill('190.000')
  await dialog.getByLabel('Lý do').fill('Mưa kéo dài')
  await dialog.getByRole('button', { name: 'Ghi dự báo' }).click()
  await dialog.waitFor({ state: 'detached' })
  await row.getByText('dự báo lại', { exact: true }).waitFor()
  await row.getByRole('link', { name: '190.000', exact: true }).waitFor()
  await row.getByText('206.740').waitFor()
  await page.getByRole('button', { name: /^Cam kết/ }).click()
  await page.getByText('Không có lộ trình quý cho mức này').waitFor()
  expect(await row.getByText('206.740').count()).toBe(0)
  expect(desk.faults).toEqual([])
})
