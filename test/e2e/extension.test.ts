import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'
import type { Receipt, ReportPage } from '#core/page/report-page.ts'
import { invariant } from '#core/result.ts'

/*
 * More time asked for, granted by a document, used: on time by the granted day, late by the original one, which every
 * page keeps showing. The action plan of early February is stated beside it, and the year looked at.
 */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const data = emptyFolder()
const api = '/periods/2024-M03/reports/SYT'
let server: Running
let browser: Browser
let desks: Desk[] = []

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-03-14T08:00+07:00'])
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
})

const sit = async (account: string): Promise<Desk> => {
  const desk = await sitDown(browser, server.url, account, 'nhip-2024')
  desks = [...desks, desk]
  return desk
}

const ask = async <Value>({ page }: Desk, method: 'get' | 'post' | 'put', path: string, body?: object) => {
  const answer = await page.request[method](`${server.url}/api${path}`, {
    headers: { 'x-nhip': '1' },
    ...(body ? { data: body } : {}),
  })
  const text = await answer.text()
  invariant(answer.ok(), `${method} ${path}: ${text}`)
  return JSON.parse(text) as Value
}

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run: () => Promise<{ violations: { id: string }[] }> = Reflect.get(globalThis, 'axe').run
    return (await run()).violations.map(({ id }) => id)
  })
}

/** With `NHIP_SCREENS`, a folder, what a person sees is kept there at three widths. */
const look = async ({ page }: Desk, name: string): Promise<void> => {
  const folder = process.env['NHIP_SCREENS']
  if (folder === undefined) return
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

const home = async (desk: Desk): Promise<Page> => {
  await desk.page.goto(`${server.url}/viec-cua-toi`)
  await desk.page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  return desk.page
}

test('an extension asked, granted, used; late by the original day alone', async () => {
  const planning = await sit('khdt')
  await reviewAndOpen(planning.page, server.url, '2024')
  await planning.page.goto(`${server.url}/ky/2024`)
  const row = planning.page.getByRole('row', { name: /^Tháng 3\/2024/ })
  await row.getByRole('button', { name: 'Mở kỳ' }).click()
  await planning.page.getByRole('dialog').getByText('Mở cùng: quý I/2024').waitFor()
  await planning.page.getByRole('dialog').getByRole('button', { name: 'Mở kỳ' }).click()
  await planning.page
    .getByRole('row', { name: /^Quý I\/2024/ })
    .getByText('mở và gửi cùng tháng 3/2024')
    .waitFor()
  expect(await violations(planning.page)).toEqual([])
  await look(planning, 'ky')

  // the clerk asks
  const clerk = await sit('syt')
  const mine = await home(clerk)
  const line = mine.getByRole('listitem').filter({ hasText: 'Báo cáo tháng 3/2024 và quý I/2024' })
  await line.getByText('Còn 2 ngày làm việc – hạn hết ngày 18/03').waitFor()
  await look(clerk, 'viec-don-vi')
  await line.getByRole('button', { name: 'Xin gia hạn' }).click()
  const asking = mine.getByRole('dialog')
  await asking.getByLabel('Xin đến hết ngày').fill('2024-03-22')
  await asking.getByRole('button', { name: 'Xin gia hạn' }).click()
  await asking.getByText('Hãy ghi lý do xin gia hạn').waitFor()
  await asking.getByLabel('Lý do').fill('Chờ số liệu của trung tâm y tế')
  await asking.getByRole('button', { name: 'Xin gia hạn' }).click()
  await line.getByText('Đã xin gia hạn đến 22/03/2024, chờ trả lời: Chờ số liệu').waitFor()
  expect(await violations(mine)).toEqual([])

  // the action plan of early February was issued in time
  const plan = mine.getByRole('listitem').filter({ hasText: 'Kế hoạch hành động năm 2024' })
  await plan.getByText('hạn hết ngày 07/02').waitFor()
  await plan.getByRole('button', { name: 'Ghi văn bản' }).click()
  const stating = mine.getByRole('dialog')
  await stating.getByLabel('Số văn bản').fill('15/KH-SYT')
  await stating.getByLabel('Ngày văn bản').fill('2024-02-05')
  await stating.getByRole('button', { name: 'Ghi văn bản' }).click()
  await plan.getByText('Đúng hạn').waitFor()

  // the department grants, by a document
  const office = await home(planning)
  await look(planning, 'viec-tong-hop')
  const request = office.getByRole('listitem').filter({ hasText: 'Sở Y tế xin gia hạn' })
  await request.getByRole('button', { name: 'Gia hạn' }).click()
  const granting = office.getByRole('dialog')
  await granting.getByLabel('Gia hạn đến hết ngày').fill('2024-03-21')
  await look(planning, 'gia-han')
  await granting.getByRole('button', { name: 'Gia hạn' }).click()
  await granting.getByText('Hãy ghi số văn bản').waitFor()
  await granting.getByLabel('Số văn bản').fill('123/SKHĐT-TH')
  await granting.getByRole('button', { name: 'Gia hạn' }).click()
  await request.waitFor({ state: 'detached' })
  expect(await violations(office)).toEqual([])
  await office.goto(`${server.url}/bao-cao/2024-Q1`)
  await office.getByText('gia hạn đến 21/03, hạn gốc 18/03').waitFor()
  await office.getByRole('button', { name: 'Hạn của Sở Nội vụ' }).click()
  const exempting = office.getByRole('dialog')
  await exempting.getByRole('button', { name: 'Miễn', exact: true }).click()
  await exempting.getByLabel('Lý do').fill('Gửi chung với cơ quan khác')
  await exempting.getByRole('button', { name: 'Miễn', exact: true }).last().click()
  await exempting.waitFor({ state: 'detached' })
  await look(planning, 'bang')

  // sent two days after the 18th
  const form = await ask<ReportPage>(clerk, 'get', api)
  const lines = form.sections.flatMap((section) => section.lines.filter(({ heading }) => !heading))
  await ask(
    clerk,
    'put',
    `${api}/cells`,
    lines.map(({ code }) => ({ code, entry: { kind: 'notDue' } })),
  )
  await ask(clerk, 'put', `${api}/texts`, { situation: 'Ổn định', proposals: 'Không có đề xuất' })
  await server.stop()
  server = await startNhip(data, ['--now', '2024-03-20T08:00+07:00'])
  const again = await sit('syt')
  expect((await ask<Receipt>(again, 'post', `${api}/send`)).late).toBe(false)
  const sent = (await home(again)).getByRole('listitem').filter({ hasText: 'Báo cáo tháng 3/2024' })
  await sent.getByText('Gia hạn đến 21/03/2024, hạn gốc 18/03/2024, văn bản 123/SKHĐT-TH').waitFor()
  await sent.getByText('trễ so với hạn gốc').waitFor()
  await again.page.goto(`${server.url}/bao-cao/2024-M03/SYT`)
  await again.page.getByText('Gia hạn đến 21/03/2024, hạn gốc 18/03/2024').waitFor()
  await look(again, 'bao-cao')

  // everybody looks at the year
  const reader = await sit('bandoc')
  await (await home(reader)).getByText('không có việc nào phải làm').waitFor()
  await reader.page.getByRole('link', { name: 'Lịch năm 2024' }).first().click()
  await reader.page.getByText('Đơn vị gửi báo cáo tháng 6/2024 và quý II/2024').waitFor()
  await reader.page.getByText('Nghỉ: Tết Giáp Thìn').waitFor()
  expect(await violations(reader.page)).toEqual([])
  await look(reader, 'lich')
  expect(desks.flatMap(({ faults }) => faults)).toEqual([])
})
