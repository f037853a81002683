import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { invariant } from '#core/result.ts'

/** A running total below the one before is asked about beside its cell (Q1). */
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

const call = async (path: string, body?: object): Promise<string> => {
  const request = desk.page.request
  const url = `${server.url}/api${path}`
  const answer = body
    ? await request.post(url, { data: body, headers: { 'x-nhip': '1' } })
    : await request.get(url)
  return answer.text()
}

test('the number is kept, the reason asked; once it is given the cell asks no more', async () => {
  const { page } = desk
  await reviewAndOpen(page, server.url, '2024')
  await call('/plans/2024/periods/2024-M03/open', {})
  const report: ReportPage = JSON.parse(await call('/periods/2024-M03/reports/SKHDT'))
  const lines = report.sections.flatMap((section) => section.lines).filter(({ heading }) => !heading)
  const line = lines.find(({ unit, code }) => unit.toLowerCase() === 'tỷ đồng' && code.startsWith('T.'))
  invariant(line, 'the department answers for an amount')
  const figure = { period: '2024-M02', indicator: line.code, kind: '', basis: 'SKHDT', base: null }
  const told = await call('/figures', {
    plan: '2024',
    figures: [{ ...figure, scope: 'kien-giang', cell: { kind: 'number', value: '2000' } }],
  })
  expect(told).toContain('"recorded":[{')
  await page.goto(`${server.url}/bao-cao/2024-M03/SKHDT`)
  const cell = page.getByRole('grid').getByLabel(`${line.name}, ${line.unit}`).first()
  await cell.click()
  await page.keyboard.type('1500')
  await page.keyboard.press('Enter')
  await cell.click()
  await page.getByText('Lũy kế 1.500 thấp hơn tháng 2/2024 (2.000)').waitFor()
  await page.getByLabel('Lý do giảm').fill('Trừ một dự án ghi trùng')
  await page.getByRole('button', { name: 'Ghi lý do' }).click()
  await page.getByText('Lũy kế 1.500 thấp hơn').waitFor({ state: 'detached' })
  await page
    .getByText(/^Đã lưu/)
    .first()
    .waitFor()
  await expect
    .poll(async () => JSON.stringify(JSON.parse(await call('/periods/2024-M03/reports/SKHDT'))))
    .toContain('Trừ một dự án ghi trùng')
  expect(desk.faults).toEqual([])
})
