import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { invariant } from '#core/result.ts'

/** A number a thousand times too great is asked under the grid while it is typed, and goes with a reason (G10). */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
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

const get = async (path: string): Promise<ReportPage> =>
  JSON.parse(await (await desk.page.request.get(`${server.url}/api${path}`)).text())

test('what is asked stands under the grid: to the cell by keyboard, the reason in its place', async () => {
  const { page } = desk
  await reviewAndOpen(page, server.url, '2024')
  await page.request.post(`${server.url}/api/plans/2024/periods/2024-M03/open`, {
    data: {},
    headers: { 'x-nhip': '1' },
  })
  const lines = (await get('/periods/2024-M03/reports/SKHDT')).sections.flatMap((section) => section.lines)
  const line = lines.find(({ unit, plan }) => unit.toLowerCase() === 'tỷ đồng' && plan.kind === 'number')
  invariant(line?.plan.kind === 'number', 'the department answers for an amount')
  await page.goto(`${server.url}/bao-cao/2024-M03/SKHDT`)
  const cell = page.getByRole('grid').getByLabel(`${line.name}, ${line.unit}`).first()
  await cell.click()
  await page.keyboard.type(`${line.plan.value.split('.')[0]}000`)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'Cần xem lại' })
  await panel.getByText('Ô này ghi bằng tỷ đồng').waitFor()
  await panel.getByText('1 chỗ, 1 chỗ chờ').waitFor()
  await panel.getByRole('button', { name: `Đến ô ${line.name}` }).press('Enter')
  await expect
    .poll(() => cell.evaluate((element) => element.contains(element.ownerDocument.activeElement)))
    .toBe(true)
  await panel.getByLabel(`Lý do của ô ${line.name}`).fill('Đã đối chiếu với Kho bạc')
  await page.keyboard.press('Enter')
  await panel.getByText('Lý do: Đã đối chiếu với Kho bạc').waitFor()
  await panel.getByText('1 chỗ, đều đã có lý do').waitFor()
  await expect
    .poll(async () => JSON.stringify((await get('/periods/2024-M03/reports/SKHDT')).warnings))
    .toContain('Đã đối chiếu với Kho bạc')
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const run: (where: string) => Promise<{ violations: { id: string }[] }> = Reflect.get(
      globalThis,
      'axe',
    ).run
    return (await run('.checks')).violations.map(({ id }) => id)
  })
  expect(violations).toEqual([])
  expect(desk.faults).toEqual([])
})
