import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'

/** A formula as a person sets it: proposed, mistyped, mended, seen on the table, taken back; a reader only looks. */
const data = emptyFolder()
let server: Running
let browser: Browser
let desk: Desk

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-03-15T08:00+07:00'])
  browser = await openBrowser()
  desk = await sitDown(browser, server.url, 'khdt', 'nhip-2024')
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
})

test('from the table to its formulas: what a label proposes is shown with its result', async () => {
  const { page } = desk
  await page.goto(`${server.url}/bieu/2024/B7`)
  await page.getByRole('link', { name: 'Công thức', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Công thức của biểu 7' }).waitFor()
  await page.getByRole('button', { name: /^TỔNG THU NGÂN SÁCH/ }).click()
  await page.getByText('Khớp 4/4 ô in.', { exact: true }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Công thức' }).inputValue()).toBe('[B7.2] + [B7.19]')
})

test('what is mistyped is said at once, with its place, and cannot be saved', async () => {
  const { page } = desk
  const formula = page.getByRole('textbox', { name: 'Công thức' })
  const save = page.getByRole('button', { name: 'Lưu công thức' })
  await formula.fill('[B7.2] + [B10.2]')
  await page.getByText('Triệu đồng và Người là hai đại lượng khác nhau, không cộng được.').waitFor()
  expect(await save.getAttribute('aria-disabled')).toBe('true')
  await formula.fill('[B7.2] + 5 & 3')
  await page.getByText('Không hiểu “&” ở vị trí 12.').waitFor()
  await formula.fill('[B7.1] + [B7.19]')
  await page.getByText('Công thức quay về chính nó: B7.1 → B7.1.').waitFor()
})

test('a value explains itself down to its inputs', async () => {
  const { page } = desk
  await page.getByRole('textbox', { name: 'Công thức' }).fill('[B7.2] + [B7.19]')
  await page.getByRole('button', { name: /Giải thích Năm 2024 - Kế hoạch/ }).click()
  const told = page.getByRole('region', { name: 'Cách tính' })
  await told.getByText('16.906.130').waitFor()
  expect(await told.textContent()).toContain('Thu nội địa = 16.846.130')
})

test('it is saved, fills the table, and is taken back by the next revision', async () => {
  const { page, faults } = desk
  await page.getByRole('button', { name: 'Lưu công thức' }).click()
  await page.getByText('Lần 1, từ ngày 15/03/2024').waitFor()
  await page.goto(`${server.url}/bieu/2024/B7?dong=679&cot=6`)
  await page.getByText('[B7.2] + [B7.19] = 16.846.130 + 60.000').waitFor()
  await page.getByRole('link', { name: 'B7.1=[B7.2] + [B7.19]' }).click()
  await page.getByRole('button', { name: 'Hoàn tác lần đặt cuối' }).click()
  await page.getByText('Lần 2, từ ngày 15/03/2024').waitFor()
  await page.getByText('đề xuất').first().waitFor()
  expect(faults).toEqual([])
})

test('a reader tries formulas and sees why he may not save them', async () => {
  const reader = await sitDown(browser, server.url, 'bandoc', 'nhip-2024')
  await reader.page.goto(`${server.url}/bieu/2024/B4/cong-thuc?cho=7`)
  await reader.page.getByText('Đầu biểu in 6/5; các số in dưới đó làm theo 6/4.').waitFor()
  await reader.page.getByRole('textbox', { name: 'Công thức' }).fill('6/5')
  const save = reader.page.getByRole('button', { name: 'Lưu công thức' })
  await save.hover()
  await reader.page.getByRole('tooltip').getByText('không có quyền').first().waitFor()
  expect(await save.getAttribute('aria-disabled')).toBe('true')
})
