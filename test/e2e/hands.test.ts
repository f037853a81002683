import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'
import { ask, linesOf, openMonths, password, type Person, reportOf, signIn } from './units.ts'
import type { ReportPage } from '#core/page/report-page.ts'

/*
 * What goes wrong between hands, against the real server: two people in one cell, two tabs of one person, a session that
 * ends in the middle of typing, a clock of the client that is years wrong. Each has a way on, and nothing is lost.
 */
const data = emptyFolder()
const report = '/bao-cao/2024-M03/SDL'
const soon = { timeout: 20_000 }
let server: Running
let browser: Browser
let person: Person
let context: BrowserContext
let page: Page
const faults: string[] = []

const visitors = (where: Page): Locator => where.getByRole('textbox', { name: /^Lượt khách/ }).last()

/** Types into the cell of the visitors, so far in the year. */
const type = async (where: Page, text: string): Promise<void> => {
  await visitors(where).click()
  await where.keyboard.type(text)
  await where.keyboard.press('Enter')
}

const kept = async (): Promise<unknown> => {
  const form = await ask<ReportPage>(person, 'GET', reportOf('2024-M03', 'SDL'))
  return linesOf(form).find(({ code }) => code === 'T.6.b')?.entry
}
const isKept = (value: string): Promise<void> =>
  expect.poll(kept, soon).toMatchObject({ kind: 'number', value })

const open = async (where: Page): Promise<void> => {
  await where.goto(`${server.url}${report}`)
  await visitors(where).waitFor()
}

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-03-15T08:00+07:00'])
  browser = await openBrowser()
  await openMonths(await signIn(server.url, 'khdt'), ['2024-M03'])
})

beforeEach(async () => {
  await context?.close()
  person = await signIn(server.url, 'sdl.tt')
  const desk = await sitDown(browser, server.url, 'sdl', password)
  ;({ context, page } = desk)
  page.on('pageerror', (error) => faults.push(error.message))
  await ask(person, 'PUT', `${reportOf('2024-M03', 'SDL')}/cells`, [
    { code: 'T.6.b', entry: { kind: 'missing' } },
  ])
  await open(page)
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
})

test('two people in one cell: the second sees both numbers and chooses', async () => {
  const other = await sitDown(browser, server.url, 'sdl.tt', password)
  await open(other.page)
  await type(page, '2,6')
  await isKept('2.6')
  await type(other.page, '2,7')
  await visitors(other.page).click()
  await other.page.getByText('Người khác đã ghi “2,6”').first().waitFor()
  // nothing is written over before a person has chosen
  expect(await kept()).toMatchObject({ value: '2.6' })
  await other.page.getByRole('button', { name: 'Giữ 2,7' }).click()
  await isKept('2.7')
  await other.context.close()
})

test('two tabs of one person: what one has saved, the other asks about', async () => {
  const second = await context.newPage()
  await open(second)
  await type(page, '2,6')
  await isKept('2.6')
  await type(second, '2,8')
  await visitors(second).click()
  await second.getByRole('button', { name: 'Lấy 2,6' }).click()
  await expect.poll(() => visitors(second).inputValue(), soon).toBe('2,6')
  expect(await kept()).toMatchObject({ value: '2.6' })
})

const written = async () => (await ask<ReportPage>(person, 'GET', reportOf('2024-M03', 'SDL'))).texts
const prose = (where: Page, name: 'Tình hình' | 'Đề xuất'): Locator =>
  where.getByRole('textbox', { name: new RegExp(`^${name}`) })

test('two people in the prose: each part is saved by itself, and one that both wrote is chosen', async () => {
  const other = await sitDown(browser, server.url, 'sdl.tt', password)
  await open(other.page)
  await prose(page, 'Tình hình').fill('Du lịch ổn định')
  await expect.poll(written, soon).toMatchObject({ situation: 'Du lịch ổn định' })
  await prose(other.page, 'Đề xuất').fill('Bổ sung vốn')
  await expect.poll(written, soon).toEqual({ situation: 'Du lịch ổn định', proposals: 'Bổ sung vốn' })
  await prose(page, 'Đề xuất').fill('Không có đề xuất')
  await page.getByText('Bổ sung vốn').first().waitFor()
  await page.getByText('Không có đề xuất').first().waitFor()
  // who goes on typing has not chosen
  await prose(page, 'Đề xuất').pressSequentially(' nào')
  await page.waitForTimeout(1000)
  expect(await written()).toEqual({ situation: 'Du lịch ổn định', proposals: 'Bổ sung vốn' })
  await page.getByRole('button', { name: 'Giữ bản ở đây' }).click()
  await expect.poll(written, soon).toMatchObject({ proposals: 'Không có đề xuất nào' })
  await other.context.close()
})

test('typed offline while a colleague sent: apart on the sent report, asked about when it is returned', async () => {
  const address = reportOf('2024-M03', 'SDL')
  await context.route('**/cells', (route) => route.abort())
  await type(page, '7,7')
  const form = await ask<ReportPage>(person, 'GET', address)
  await ask(
    person,
    'PUT',
    `${address}/cells`,
    linesOf(form)
      .filter(({ heading }) => !heading)
      .map(({ code }) => ({ code, entry: { kind: 'notDue' } })),
  )
  const works = form.work.lines.filter(({ asked }) => asked)
  await ask(
    person,
    'PUT',
    `${address}/works`,
    works.map(({ action }) => ({ action, field: 'state', value: 'underway' })),
  )
  await ask(person, 'PUT', `${address}/texts`, { situation: 'Ổn định', proposals: 'Không có đề xuất' })
  await ask(person, 'POST', `${address}/send`, {})
  await context.unroute('**/cells')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${server.url}${report}`)
  await page.getByText(/T\.6\.b = 7,7, gõ lúc/).waitFor()
  expect(await page.getByRole('gridcell', { name: '7,7' }).count()).toBe(0)
  await ask(await signIn(server.url, 'khdt'), 'POST', `${address}/return`, { reason: 'Kiểm tra lại' })
  await open(page)
  await visitors(page).click()
  await page.getByRole('button', { name: 'Giữ 7,7' }).waitFor()
  await page.waitForTimeout(1500)
  expect(await kept()).toEqual({ kind: 'notDue' })
  await page.getByRole('button', { name: 'Giữ 7,7' }).click()
  await isKept('7.7')
})

test('typed and not left: the bar does not say saved, and after F5 it is there and is saved', async () => {
  await type(page, '2,4')
  await isKept('2.4')
  await visitors(page).click()
  await page.keyboard.type('3,5')
  await page.getByText('Đang gõ, chưa lưu').waitFor()
  await page.reload()
  await visitors(page).waitFor()
  await expect.poll(() => visitors(page).inputValue(), soon).toBe('3,5')
  await isKept('3.5')
})

test('the session ends in the middle of typing: one signs in over the page and it is saved', async () => {
  await page.evaluate(() => fetch('/api/sign-out', { method: 'POST', headers: { 'x-nhip': '1' } }))
  await type(page, '2,9')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await isKept('2.9')
  expect(await visitors(page).inputValue()).toBe('2,9')
})

test('a clock of the client that is years wrong: saved and judged by the clock of the server', async () => {
  await page.clock.install({ time: new Date('2031-07-01T03:00:00Z') })
  await open(page)
  await type(page, '2,5')
  await page.clock.runFor(5000)
  await isKept('2.5')
  const { duty, draftSavedAt } = await ask<ReportPage>(person, 'GET', reportOf('2024-M03', 'SDL'))
  expect(duty).toMatchObject({ late: false, workingDaysLeft: 1 })
  expect(draftSavedAt).toMatch(/^2024-03-15T/)
  await page
    .getByText(/hạn hết ngày 18\/03/i)
    .first()
    .waitFor()
  expect(faults).toEqual([])
})
