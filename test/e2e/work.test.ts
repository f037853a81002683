import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'

/** The February form asks for the agency's own work: it is typed, sent, and read by the department with its three lights. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const data = emptyFolder()
let server: Running
let browser: Browser
let clerk: Desk
let planning: Desk

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-02-16T08:00+07:00'])
  browser = await openBrowser()
  planning = await sitDown(browser, server.url, 'khdt', 'nhip-2024')
  clerk = await sitDown(browser, server.url, 'sgtvt', 'nhip-2024')
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
})

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run: (part: string) => Promise<{ violations: { id: string }[] }> = Reflect.get(
      globalThis,
      'axe',
    ).run
    return (await run('.report-work')).violations.map(({ id }) => id)
  })
}

const report = '/bao-cao/2024-M02/SGTVT'
const state = (page: Page, action: string) => page.getByLabel(`Trạng thái việc ${action}`, { exact: true })
const item = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words }).first()

test('work is typed and stays when the page is opened again; a day that lies ahead is refused where it stands', async () => {
  await reviewAndOpen(planning.page, server.url, '2024')
  await planning.page.request.post(`${server.url}/api/plans/2024/periods/2024-M02/open`, {
    headers: { 'x-nhip': '1' },
  })
  const { page } = clerk
  await page.goto(`${server.url}${report}`)
  await state(page, 'KH').selectOption('done')
  const plan = item(page, 'Kết quả ban hành chương trình, kế hoạch hành động')
  await plan.getByLabel('Ngày hoàn thành, KH').fill('30/2/2024')
  await plan.getByText('ngày hoàn thành không đọc được').waitFor()
  await plan.getByLabel('Ngày hoàn thành, KH').fill('5/2')
  await plan.getByLabel('Sản phẩm đã có').fill('12/KH-SGTVT ngày 05/02/2024')
  await state(page, '4.a.1-02').selectOption('underway')
  await item(page, '4.a.1-02').getByLabel('Kết quả').fill('Đã làm việc với 2 bộ')
  expect(await state(page, '4.a.1-02').locator('option[value=done]').isDisabled()).toBe(true)
  await page
    .locator('.report-work')
    .getByText(/Đã lưu/)
    .first()
    .waitFor()
  expect(await violations(page)).toEqual([])
  await page.reload()
  await state(page, 'KH').waitFor()
  await expect.poll(() => state(page, 'KH').inputValue()).toBe('done')
  expect(await item(page, 'KH').getByLabel('Ngày hoàn thành, KH').inputValue()).toBe('05/02/2024')
  expect(await page.getByText('đang thực hiện', { exact: true }).count()).toBeGreaterThan(0)
})

test('a colleague’s word is shown beside one’s own where the network was gone', async () => {
  const { page, context } = clerk
  await context.setOffline(true)
  await item(page, '4.a.1-02').getByLabel('Kết quả').fill('Đã làm việc với 3 bộ')
  await page.waitForTimeout(700)
  const other = await sitDown(browser, server.url, 'sgtvt.tt', 'nhip-2024')
  await other.page.request.put(`${server.url}/api/periods/2024-M02/reports/SGTVT/works`, {
    headers: { 'x-nhip': '1' },
    data: [{ action: '4.a.1-02', field: 'result', value: 'Đã làm việc với 4 bộ' }],
  })
  await other.context.close()
  await context.setOffline(false)
  const conflict = page.getByRole('alert').filter({ hasText: '4.a.1-02' })
  await conflict.getByText('Đã làm việc với 4 bộ').waitFor()
  await conflict.getByRole('button', { name: 'Giữ bản ở đây' }).click()
  await page
    .locator('.report-work')
    .getByText(/Đã lưu/)
    .first()
    .waitFor()
})

test('the report goes out with its work, and the department reads what does not agree first', async () => {
  const { page } = clerk
  const rest = page.getByRole('button', { name: /Chưa đến kỳ cho \d+ ô còn trống/ })
  if ((await rest.count()) > 0 && (await rest.getAttribute('aria-disabled')) === null) await rest.click()
  await page.getByLabel('Tình hình thực hiện').fill('Đúng tiến độ')
  await page.getByRole('button', { name: 'Ghi “Không có đề xuất”' }).click()
  await expect
    .poll(
      () =>
        page
          .locator('main')
          .getByText(/Đang lưu|Chưa lưu/)
          .count(),
      { timeout: 5000 },
    )
    .toBe(0)
  const send = page.getByRole('button', { name: 'Gửi báo cáo', exact: true })
  await expect.poll(() => send.getAttribute('aria-disabled')).toBeNull()
  await send.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click()
  await page.getByText('Mã kiểm tra (SHA-256)').waitFor()
  await planning.page.goto(`${server.url}${report}`)
  const work = planning.page.locator('.report-work')
  await work.getByText('12/KH-SGTVT ngày 05/02/2024').waitFor()
  await work.getByText('Đã làm việc với 3 bộ').waitFor()
  await work.getByText(/việc kỳ này không nói gì/).waitFor()
  expect(await violations(planning.page)).toEqual([])
  expect([...clerk.faults, ...planning.faults]).toEqual([])
})
