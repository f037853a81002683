import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReportPage } from '#core/page/report-page.ts'
import type { MomentsPage } from '#core/page/plan-pages.ts'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { sheetOf } from './office-files.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'

/** From a number to its origin: a frozen figure, a number of the plan, a computed cell; and a table as it was before. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const data = emptyFolder()
const files = emptyFolder()
let server: Running
let browser: Browser
let desk: Desk

const post = async (
  page: Page,
  path: string,
  body: object,
  method: 'POST' | 'PUT' = 'POST',
): Promise<void> => {
  const answer = await page.request.fetch(`${server.url}/api${path}`, {
    method,
    headers: { 'x-nhip': '1', 'content-type': 'application/json' },
    data: body,
  })
  expect(answer.status(), `${path}: ${await answer.text()}`).toBeLessThan(300)
}

const report = '/periods/2024-M03/reports/SYT'
/** The health department fills its form with one number, says of the rest that it is not due, and sends. */
const send = async (value: string): Promise<void> => {
  const { page, context } = await sitDown(browser, server.url, 'syt', 'nhip-2024')
  const form: ReportPage = JSON.parse(await (await page.request.get(`${server.url}/api${report}`)).text())
  const cells = form.sections
    .flatMap(({ lines }) => lines.filter(({ heading }) => !heading))
    .map(({ code }) => ({ code, entry: code === 'T.13' ? { kind: 'number', value } : { kind: 'notDue' } }))
  await post(page, `${report}/cells`, cells, 'PUT')
  await post(page, `${report}/texts`, { situation: 'Ổn định', proposals: 'Không có đề xuất' }, 'PUT')
  await post(page, `${report}/send`, {})
  await context.close()
}

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run: () => Promise<{ violations: { id: string }[] }> = Reflect.get(globalThis, 'axe').run
    return (await run()).violations.map(({ id }) => id)
  })
}

const passport = (page: Page) => page.getByRole('complementary').filter({ hasText: 'Lý lịch số liệu' })

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-03-15T08:00+07:00'])
  browser = await openBrowser()
  desk = await sitDown(browser, server.url, 'khdt', 'nhip-2024')
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
  remove(files)
})

test('a month is reported, frozen, returned and reported again', async () => {
  const { page } = desk
  await reviewAndOpen(page, server.url, '2024')
  await post(page, '/plans/2024/periods/2024-M03/open', {})
  await send('9.9')
  await post(page, '/periods/2024-M03/consolidation', {})
  await post(page, `${report}/return`, { reason: 'Đếm lại bác sĩ' })
  await send('10.05')
})

test('a number of the frozen month: one click to its passport, one more to the line of the report', async () => {
  const { page } = desk
  await page.goto(`${server.url}/tong-hop/2024-M03`)
  const row = page.getByRole('row', { name: /bác sĩ\/vạn dân/ }).first()
  await row.getByRole('link', { name: '9,9', exact: true }).click()
  const panel = passport(page)
  await panel.getByText('Đã công bố 9,9 / hiện hành 10,05').waitFor()
  await panel.getByText('Sở Y tế báo cáo tháng 3/2024, gửi lần 2').first().waitFor()
  expect(await panel.getByText('khác số hiện hành').count()).toBe(2)
  expect(page.url()).toContain('?o=2024_T.13_2024-M03__estimate_SYT')
  expect(await violations(page)).toEqual([])
  await panel.getByRole('link', { name: 'Dòng trong báo cáo' }).first().click()
  await page.getByRole('heading', { level: 1, name: /Sở Y tế/ }).waitFor()
  await expect.poll(() => page.locator(':focus').textContent()).toBe('10,05')
})

test('a number of the plan: one click to its passport, one more to its line in the text', async () => {
  const { page } = desk
  await page.goto(`${server.url}/tong-hop/2024-M03`)
  const row = page.getByRole('row', { name: /bác sĩ\/vạn dân/ }).first()
  await row.getByRole('link', { name: '≥ 10,14' }).click()
  const line = passport(page).getByRole('link', { name: /^Dòng \d+ của văn bản$/ })
  const number = /\d+/.exec((await line.textContent()) ?? '')?.[0] ?? ''
  await line.click()
  await page.locator(`#dong-${number}`).getByText('10,14').waitFor()
})

test('a number in the text of the plan opens its passport where it stands', async () => {
  const { page } = desk
  await page.goto(`${server.url}/ke-hoach/2024`)
  await page.getByRole('link', { name: '10,14', exact: true }).first().click()
  await passport(page).getByRole('heading', { name: 'Tỷ lệ bác sĩ/vạn dân' }).waitFor()
  expect(page.url()).toContain('?o=2024_T.13_2024__plan_plan')
})

test('a line of a report: its plan and what was sent, as it is now and as it was on a day', async () => {
  const { page } = desk
  const line = `${server.url}/bao-cao/2024-M03/SYT`
  await page.goto(`${line}?o=T.13`)
  await expect.poll(() => page.locator(':focus').textContent()).toBe('10,05')
  await page.getByRole('link', { name: 'số đã gửi' }).click()
  const panel = passport(page)
  await panel.getByText('Sở Y tế báo cáo tháng 3/2024, gửi lần 2').first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.goto(`${line}?luc=2024-03-20&o=2024_T.13_2024-M03__estimate_SYT`)
  await panel.getByText(/^Tính đến .*20\/03\/2024.*, không phải hiện tại$/).waitFor()
})

test('the board of targets says nothing to a reader that its buttons do not show', async () => {
  const { page } = desk
  await page.goto(`${server.url}/chi-tieu/2024/bang`)
  await page
    .getByRole('button', { name: /giá trị trong văn bản|đổi/ })
    .first()
    .waitFor()
  await page.getByRole('link', { name: '10,05', exact: true }).first().waitFor()
  expect(await violations(page)).toEqual([])
})

test('a computed cell: its passport, one of its figures, the line that prints it: three clicks', async () => {
  const { page } = desk
  await page.goto(`${server.url}/bieu/2024/B2`)
  await page
    .getByRole('gridcell', { name: /^101,84%/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Lý lịch của số này' }).click()
  const panel = passport(page)
  await panel.getByText('Số này được tính, không ai nhập.').waitFor()
  await panel.getByText('6/5 = 712.855 / 700.000').waitFor()
  await panel.getByRole('link', { name: '712.855' }).click()
  await panel.getByText('In trong kế hoạch 14/KH-UBND').waitFor()
  await panel.getByRole('link', { name: /^Dòng \d+ của văn bản$/ }).click()
  await page.getByText('712.855').first().waitFor()
})

test('the keyboard: Enter opens, Escape closes and gives the focus back; Back leads through the numbers', async () => {
  const { page } = desk
  await page.goto(`${server.url}/chi-tieu/2024`)
  const number = page
    .getByRole('row', { name: /bác sĩ\/vạn dân/ })
    .getByRole('link', { name: '10,14', exact: true })
  await number.focus()
  await page.keyboard.press('Enter')
  await passport(page).getByRole('heading', { name: 'Tỷ lệ bác sĩ/vạn dân' }).waitFor()
  await page.keyboard.press('Escape')
  await passport(page).waitFor({ state: 'detached' })
  await expect.poll(() => number.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true)
  await page.goBack()
  await passport(page).waitFor()
})

test('who may not see a number is told so', async () => {
  const { page, context, faults } = await sitDown(browser, server.url, 'sgddt', 'nhip-2024')
  await page.goto(`${server.url}/chi-so/2024/T.13?o=2024_T.13_2024-M03__estimate_SYT`)
  await passport(page).getByText('Không hiện với tài khoản này').waitFor()
  await passport(page).getByText('chỉ đơn vị đó, cơ quan tổng hợp').waitFor()
  expect(await page.getByText('10,05').count()).toBe(0)
  expect(faults).toEqual([])
  await context.close()
})

test('the page of an indicator: chart, table, verdict, history, neighbours', async () => {
  const { page } = desk
  await page.goto(`${server.url}/chi-so/2024/T.13`)
  await page.getByRole('heading', { level: 1, name: 'Tỷ lệ bác sĩ/vạn dân' }).waitFor()
  await page
    .getByRole('img', { name: /kế hoạch 10,14 .* thực hiện đến tháng 3 là 10,05/ })
    .first()
    .waitFor()
  await page.getByRole('row', { name: /Tháng 3\/2024 10,05 ước/ }).waitFor()
  await page.getByRole('row', { name: /Ước thực hiện .* 9,9 thành 10,05/ }).waitFor()
  await page.getByText('≥ 10,14').first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('j')
  await page.getByRole('heading', { level: 1, name: 'Tỷ lệ giường bệnh/vạn dân' }).waitFor()
})

test('a table as it was before a decision: changed cells struck and listed, the workbook says of when it is', async () => {
  const { page } = desk
  const answer = await page.request.get(`${server.url}/api/plans/2024/moments`)
  const { moments }: MomentsPage = JSON.parse(await answer.text())
  expect(moments.map(({ what }) => what)).toEqual(['imported', 'decided', 'opened', 'consolidated', 'sent'])
  await page.goto(`${server.url}/bieu/2024/B2`)
  await page.getByRole('button', { name: 'Xem tại thời điểm khác' }).click()
  await page.getByLabel('So với').selectOption({ value: moments[0]?.at ?? '' })
  await page.getByText(/Không ô nào khác|Đã thay đổi \d+ ô/).waitFor()
  await page.getByLabel('Tính đến').selectOption({ value: moments[0]?.at ?? '' })
  await page.getByText(/^Số liệu tính đến .*, không phải hiện tại\.$/).waitFor()
  expect(await violations(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải Excel' }).click(),
  ])
  const path = `${files}/bieu-2.xlsx`
  await download.saveAs(path)
  expect(JSON.stringify(await sheetOf(readFileSync(path)))).toContain(
    'Số liệu tính đến 08:00 ngày 15/03/2024',
  )
})
