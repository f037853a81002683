import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'
import type { GivenPassword } from '#core/page/accounts-page.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { invariant } from '#core/result.ts'

/*
 * Two persons (K04), a head on leave (K05), a return that points at cells (G11), a correction after the freeze (G12): one
 * report from the clerk's desk to the next month.
 */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const data = emptyFolder()
const report = '/bao-cao/2024-M03/SYT'
let server: Running
let browser: Browser
const desks: Desk[] = []

const rules = `
twoPersons:
  - { validFrom: '2024-01-01', on: true }
titles:
  - { head: 'Giám đốc', deputy: 'Phó Giám đốc' }
`

beforeAll(async () => {
  const catalogue = join(data, 'danh-muc')
  mkdirSync(catalogue)
  writeFileSync(join(catalogue, 'reporting.yaml'), rules)
  process.env['NHIP_CATALOGUE'] = catalogue
  server = await startNhip(join(data, 'nhip'), ['--open-example', '--now', '2024-03-14T08:00+07:00'])
  delete process.env['NHIP_CATALOGUE']
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
})

const sit = async (account: string, password = 'nhip-2024'): Promise<Desk> => {
  const desk = await sitDown(browser, server.url, account, password)
  desks.push(desk)
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

const linesOf = (page: ReportPage) =>
  page.sections.flatMap(({ lines }) => lines.filter(({ heading }) => !heading))

/** Every cell says that it is not due, the texts are written: what remains to be done stands in the story. */
const fill = async (desk: Desk): Promise<ReportPage> => {
  const api = '/periods/2024-M03/reports/SYT'
  const form = await ask<ReportPage>(desk, 'get', api)
  const cells = linesOf(form).map(({ code }) => ({ code, entry: { kind: 'notDue' } }))
  await ask(desk, 'put', `${api}/cells`, cells)
  await ask(desk, 'put', `${api}/texts`, { situation: 'Ổn định', proposals: 'Không có đề xuất' })
  return form
}

const frozen = async (desk: Desk): Promise<string> => {
  const get = (path: string) => desk.page.request.get(`${server.url}/api/periods/2024-M03/${path}`)
  const page = await (await get('consolidation')).text()
  const bytes = await (await get('report.docx')).body()
  const { targets, tables, counts, consolidated } = JSON.parse(page)
  return JSON.stringify({ targets, tables, counts, consolidated, bytes: bytes.toString('base64') })
}

test('a report under the rule of two, signed for a head on leave, returned at two cells, corrected after the freeze', async () => {
  const planning = await sit('khdt')
  await reviewAndOpen(planning.page, server.url, '2024')
  await ask(planning, 'post', '/plans/2024/periods/2024-M03/open', {})
  const office = await sit('quantri')
  const { password } = await ask<GivenPassword>(office, 'post', '/accounts', {
    account: 'syt.pgd',
    name: 'Trần Văn Bình',
    role: 'clerk',
    agency: 'SYT',
  })

  // the clerk cannot send, only submit
  const clerk = await sit('syt')
  const [first, second] = linesOf(await fill(clerk))
  invariant(first && second, 'the agency is asked for figures')
  await clerk.page.goto(`${server.url}${report}`)
  await clerk.page.getByRole('button', { name: 'Trình lãnh đạo' }).click()
  expect(await clerk.page.getByRole('button', { name: 'Gửi báo cáo' }).count()).toBe(0)
  await clerk.page.getByRole('dialog').getByRole('button', { name: 'Trình lãnh đạo' }).click()
  await clerk.page.getByText('Đã trình lãnh đạo lúc').waitFor()
  await clerk.page.getByRole('button', { name: 'Rút lại' }).waitFor()

  // the head goes on leave
  const head = await sit('syt.tt')
  await head.page.goto(`${server.url}/ky-thay`)
  await head.page.getByRole('button', { name: 'Ghi người ký thay' }).click()
  const dialog = head.page.getByRole('dialog')
  await dialog.getByLabel('Người ký thay', { exact: true }).selectOption('syt.pgd')
  await dialog.getByLabel('Đến hết ngày').fill('2024-03-20')
  await dialog.getByLabel('Số, ngày văn bản ủy quyền').fill('12/QĐ-SYT')
  await dialog.getByRole('button', { name: 'Ghi người ký thay' }).click()
  await head.page.getByRole('row', { name: /KT\. GIÁM ĐỐC/ }).waitFor()
  expect(await violations(head.page)).toEqual([])

  // the deputy sends, KT.
  const deputy = await sit('syt.pgd', password)
  const send = async (again: boolean): Promise<void> => {
    await deputy.page.goto(`${server.url}${report}`)
    await deputy.page.getByRole('button', { name: again ? 'Gửi lại báo cáo' : 'Gửi báo cáo' }).click()
    const sending = deputy.page.getByRole('dialog')
    await sending.getByText('KT. GIÁM ĐỐC').waitFor()
    await sending.getByRole('button', { name: 'Gửi báo cáo' }).click()
    await sending.getByText('Mã kiểm tra (SHA-256)').waitFor()
    await sending.getByText('PHÓ GIÁM ĐỐC').waitFor()
  }
  await send(false)

  // the department points at two cells
  await planning.page.goto(`${server.url}${report}?o=${encodeURIComponent(first.code)}`)
  await planning.page.getByText('KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Trần Văn Bình').waitFor()
  await planning.page.getByRole('button', { name: `Chỉ vào ô “${first.name}” để trả lại` }).click()
  await planning.page.getByRole('button', { name: 'Trả lại', exact: true }).click()
  const returning = planning.page.getByRole('dialog')
  await returning.getByLabel(`Ghi chú cho ô ${first.name}`).fill('Đã có số liệu')
  await returning.getByLabel('Thêm ô cần sửa').selectOption(second.code)
  await returning.getByLabel('Lý do, và chỗ cần sửa').fill('Hai ô đã đến kỳ')
  await returning.getByRole('button', { name: 'Trả lại', exact: true }).click()
  await planning.page.getByText('Cơ quan tổng hợp chỉ vào 2 ô:').waitFor()
  expect(await violations(planning.page)).toEqual([])

  // the form names them, and opens at the first of them
  await clerk.page.goto(`${server.url}${report}`)
  await clerk.page.getByText('Cơ quan tổng hợp chỉ vào 2 ô:').waitFor()
  await clerk.page.getByRole('link', { name: first.name }).waitFor()
  expect(await clerk.page.locator('.entry-mark-returned').count()).toBe(2)
  expect(await violations(clerk.page)).toEqual([])
  await clerk.page.keyboard.type('-')
  await clerk.page.keyboard.press('Enter')
  await clerk.page
    .getByText(/^Đã lưu/)
    .first()
    .waitFor()
  await clerk.page.getByRole('button', { name: 'Trình lãnh đạo' }).click()
  await clerk.page.getByRole('dialog').getByRole('button', { name: 'Trình lãnh đạo' }).click()
  await clerk.page.getByText('Đã trình lãnh đạo lúc').waitFor()
  await send(true)

  // accepted and consolidated: frozen
  await ask(planning, 'post', '/periods/2024-M03/reports/SYT/accept', {})
  await ask(planning, 'post', '/periods/2024-M03/consolidation', {})
  const before = await frozen(planning)

  // a correction: asked by who signs, accepted by the department
  await deputy.page.goto(`${server.url}${report}`)
  await deputy.page.getByRole('button', { name: 'Đề nghị đính chính' }).click()
  const asking = deputy.page.getByRole('dialog')
  await asking.getByLabel('Ô cần đính chính').selectOption(second.code)
  await asking.getByLabel(new RegExp('Số mới')).fill('x')
  await asking.getByLabel('Lý do đính chính').fill('Chỉ tiêu không áp dụng cho đơn vị')
  await asking.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await deputy.page.getByText('Chờ quyết định').waitFor()
  await planning.page.goto(`${server.url}/dinh-chinh`)
  await planning.page.getByText('1/1 đề nghị chờ quyết định.').waitFor()
  expect(await violations(planning.page)).toEqual([])
  await planning.page.getByRole('link', { name: 'Mở báo cáo' }).click()
  await planning.page.getByRole('button', { name: 'Chấp nhận', exact: true }).click()
  await planning.page.getByText('Đã chấp nhận').waitFor()

  // what is frozen stays byte for byte; the next month lists the correction
  expect(await frozen(planning)).toBe(before)
  await ask(planning, 'post', '/plans/2024/periods/2024-M04/open', {})
  await clerk.page.goto(`${server.url}/bao-cao/2024-M04/SYT`)
  await clerk.page.getByText('Số liệu đính chính kỳ trước: 1 số').waitFor()
  expect(desks.flatMap(({ faults }) => faults)).toEqual([])
})
