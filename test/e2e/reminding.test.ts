import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type MailServer, openMailServer } from '../store/mail-server.ts'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, runNhip, type Running, startNhip } from './server.ts'

/** The 19th of March: the silent are seen, reminded by one click, by letter and by telephone; the mail arrives. */
const data = emptyFolder()
const axe = readFileSync(
  fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)),
  'utf8',
)
let server: Running
let mail: MailServer
let browser: Browser
const desks: Desk[] = []

const start = async (now: string): Promise<void> => {
  Object.assign(process.env, {
    NHIP_SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    NHIP_MAIL_FROM: 'Nhịp <nhip@sokhdt.tinh.vn>',
    NHIP_ADDRESS: 'https://nhip.tinh.vn',
  })
  server = await startNhip(data, ['--open-example', '--now', now])
}
const sit = async (account: string): Promise<Desk> => {
  const desk = await sitDown(browser, server.url, account, 'nhip-2024')
  desks.push(desk)
  return desk
}
const ask = async ({ context }: Desk, method: string, path: string, body: unknown = {}): Promise<void> => {
  const answer = await context.request.fetch(`${server.url}/api${path}`, {
    method,
    headers: { 'x-nhip': '1' },
    data: body,
  })
  expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBe(200)
}
const sound = async ({ page }: Desk): Promise<void> => {
  await page.evaluate(axe)
  const found = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  )
  expect(found).toEqual([])
}

/** The letters that speak of March. */
const ofMarch = () => mail.arrived.filter(({ plain }) => plain.includes('tháng 3/2024'))

beforeAll(async () => {
  mail = await openMailServer()
  browser = await openBrowser()
  await start('2024-03-01T08:00+07:00')
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  await mail.close()
  remove(data)
  for (const name of ['NHIP_SMTP_URL', 'NHIP_MAIL_FROM', 'NHIP_ADDRESS']) delete process.env[name]
})

test('a month is opened; the power goes, and the server is away until the morning of the 19th', async () => {
  const office = await sit('khdt')
  await reviewAndOpen(office.page, server.url, '2024')
  await ask(office, 'POST', '/plans/2024/periods/2024-M03/open')
  const health = await sit('syt')
  await ask(health, 'PUT', '/notices/wishes', { email: 'y.te@tinh.vn', digestHour: 7, choices: {} })
  await server.kill()
  await start('2024-03-19T08:59+07:00')
})

test('what was missed is told once, inside and by e-mail', async () => {
  await expect.poll(() => ofMarch().length, { timeout: 10_000 }).toBeGreaterThan(0)
  const [letter] = ofMarch()
  expect(ofMarch()).toHaveLength(1)
  expect(letter?.headers['subject']).toBe('[CHẠY THỬ] [Nhịp] Báo cáo tháng 3/2024 đã quá hạn')
  expect(letter?.plain).toContain('https://nhip.tinh.vn/bao-cao/2024-M03/SYT')
  const health = await sit('syt')
  await health.page.getByRole('link', { name: /^Thông báo, \d+ chưa đọc$/ }).click()
  await health.page.getByRole('link', { name: 'Báo cáo tháng 3/2024 đã quá hạn' }).waitFor()
  await sound(health)
  await health.page.getByRole('link', { name: 'Báo cáo tháng 3/2024 đã quá hạn' }).click()
  await health.page.waitForURL('**/bao-cao/2024-M03/SYT')
})

test('the board shows how late they are and lives: what a colleague does appears without a reload', async () => {
  const office = await sit('khdt')
  const { page } = office
  await page.goto(`${server.url}/bao-cao/2024-M03`)
  await page.getByText(/^Đang cập nhật, lúc 19\/03\/2024/).waitFor()
  await page.getByText('đã qua 8 giờ').or(page.getByText('đã qua 9 giờ')).waitFor()
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Sở Y tế', exact: true }) })
  await row.getByText(/^trễ [89] giờ$/).waitFor()
  await sound(office)
  const filter = page.getByPlaceholder('Lọc đơn vị')
  await filter.fill('y te')
  const colleague = await sit('khdt.tt')
  const call = { calledAt: '2024-03-19T08:58:00+07:00', whom: 'Chị Hoa', note: 'gửi trước 15 giờ' }
  await ask(colleague, 'POST', '/periods/2024-M03/calls/SYT', call)
  await row.getByText(/gặp Chị Hoa: gửi trước 15 giờ/).waitFor({ timeout: 15_000 })
  // nothing moved under the hand
  expect(await filter.inputValue()).toBe('y te')
  expect(await filter.evaluate((field) => field.matches(':focus'))).toBe(true)
})

test('one click reminds the silent, after a look at whom and in what words', async () => {
  const office = desks.findLast(({ page }) => page.url().endsWith('/bao-cao/2024-M03'))
  expect(office).toBeDefined()
  if (!office) return
  const { page } = office
  await page.getByRole('button', { name: /^Nhắc \d+ đơn vị chưa gửi$/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Ai sẽ được nhắc').waitFor()
  await dialog.getByText(/Chuyên viên, Sở Y tế \(trong Nhịp và thư ngay\)/).waitFor()
  await sound(office)
  await dialog.getByRole('button', { name: /^Nhắc \d+ đơn vị$/ }).click()
  await page.getByText(/^Đã nhắc \d+ đơn vị\.$/).waitFor()
  await page.getByRole('button', { name: 'Công văn đôn đốc' }).click()
  await dialog.getByLabel('Số công văn').fill('152')
  await dialog.getByRole('button', { name: 'Lập công văn' }).click()
  await page.getByRole('link', { name: /^Công văn số 152 ngày 19\/03\/2024/ }).waitFor()
  await page.getByText('Ai được nhắc lúc nào').click()
  await page.getByRole('cell', { name: 'Đôn đốc của cơ quan tổng hợp' }).first().waitFor()
  await page.getByText('Đơn vị có thể không có người trả lời').click()
  await page.getByText('chưa đăng nhập lần nào').first().waitFor()
  await sound(office)
})

test('the connection goes: the board says so, and says when it is back', async () => {
  const office = desks.findLast(({ page }) => page.url().endsWith('/bao-cao/2024-M03'))
  if (!office) return
  await office.context.setOffline(true)
  await office.page.getByText(/^Mất kết nối với máy chủ\./).waitFor({ timeout: 15_000 })
  await office.context.setOffline(false)
  await office.page.getByText(/^Đang cập nhật/).waitFor({ timeout: 15_000 })
  expect(desks.flatMap(({ faults }) => faults)).toEqual([])
})

test('nhip remind says what is due and tells nobody', async () => {
  const said = await runNhip([
    'remind',
    '--dry-run',
    '--data',
    data,
    '--now',
    '2024-03-19T09:10+07:00',
    '--json',
  ])
  expect(said.code).toBe(0)
  expect(JSON.parse(said.out)).toEqual({ due: [] })
})
