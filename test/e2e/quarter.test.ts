import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { textOfWord } from './office-files.ts'
import { bytesOf, button, send, soon, submit } from './report-steps.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'
import {
  ask,
  clerkOf,
  eachOf,
  fillReport,
  headOf,
  linesOf,
  password,
  type Person,
  reportAndSend,
  reportOf,
  type Says,
  signIn,
} from './units.ts'
import type { GivenPassword } from '#core/page/accounts-page.ts'
import type { BoardPage } from '#core/page/board-page.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { PunctualityPage } from '#core/page/punctuality-page.ts'
import type { Receipt, ReportPage } from '#core/page/report-page.ts'
import { invariant } from '#core/result.ts'

/*
 * A quarter of the province: February, March with the first quarter, April 2024, 49 units, the rule of two persons on.
 * Who matters works in a browser; the others do by requests what their pages do (units.ts). The clock moves on by
 * stopping the server and starting it again on the same data.
 */
const data = emptyFolder()
let server: Running
let browser: Browser
let desks: Desk[] = []
const faults: string[] = []
/** Every reporting unit of the register. */
let units: readonly string[] = []
/** The deputy of the health department, whose account is made in the story. */
const deputy = { account: 'syt.pgd', password: '' }
/** The February report as it was issued. */
let issued: { readonly word: string; readonly frozen: string }

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
  server = await startNhip(join(data, 'nhip'), ['--open-example', '--now', '2024-02-05T08:00+07:00'])
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  delete process.env['NHIP_CATALOGUE']
  remove(data)
})

/** Everybody goes home; it is `now` when they come back. `isGone`: the power has ended the server already. */
const later = async (now: string, isGone = false): Promise<void> => {
  for (const desk of desks) {
    faults.push(...desk.faults)
    await desk.context.close()
  }
  desks = []
  if (!isGone) await server.stop()
  server = await startNhip(join(data, 'nhip'), ['--now', `${now}+07:00`])
}

const sit = async (account: string, secret = password, width?: number): Promise<Page> => {
  const desk = await sitDown(browser, server.url, account, secret, width)
  desks.push(desk)
  return desk.page
}

const go = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${server.url}${path}`)
}

/** A figure of a headline target as the year goes: flows grow with it, the rest stands at its plan. Other lines are not due. */
const saysAt =
  (share: number): Says =>
  ({ code, plan, nature }) => {
    if (!code.startsWith('T.') || plan.kind !== 'number') return null
    const value =
      nature === 'flow' || nature === 'cumulative' ? Number(plan.value) * share : Number(plan.value)
    return String(Math.round(value * 1000) / 1000)
  }

const others = (...away: readonly string[]): readonly string[] =>
  units.filter((agency) => !away.includes(agency))

const everybodySends = (period: string, share: number, agencies: readonly string[]): Promise<void> =>
  eachOf(agencies, 4, async (agency) => {
    const receipt = await reportAndSend(server.url, period, agency, saysAt(share))
    expect(receipt, agency).toMatchObject({ late: false, revision: 1 })
  })

const planner = (): Promise<Person> => signIn(server.url, 'khdt')

const consolidated = async (period: string): Promise<ConsolidationPage> =>
  ask<ConsolidationPage>(await planner(), 'GET', `/periods/${period}/consolidation`)

test('5 February: the plan is opened, the month asked for, an action plan stated in time', async () => {
  const page = await sit('khdt')
  await reviewAndOpen(page, server.url, '2024')
  await go(page, '/ky/2024')
  const row = page.getByRole('row', { name: /^Tháng 2\/2024/ })
  await button(row, 'Mở kỳ').click()
  await button(page.getByRole('dialog'), 'Mở kỳ').click()
  await page.getByRole('row', { name: /^Tháng 2\/2024.*0\/49/ }).waitFor()
  const board = await ask<BoardPage>(await planner(), 'GET', '/periods/2024-M02/board')
  units = board.lines.map(({ agency }) => agency.code)
  expect(units).toHaveLength(49)
  expect(board).toMatchObject({ unitsDue: '2024-02-18', consolidationDue: '2024-02-19' })
  const tourism = await sit('sdl')
  const plan = tourism.getByRole('listitem').filter({ hasText: 'Kế hoạch hành động năm 2024' })
  await plan.getByText('hạn hết ngày 07/02').waitFor()
  await button(plan, 'Ghi văn bản').click()
  await tourism.getByRole('dialog').getByLabel('Số văn bản').fill('15/KH-SDL')
  await tourism.getByRole('dialog').getByLabel('Ngày văn bản').fill('2024-02-05')
  await button(tourism.getByRole('dialog'), 'Ghi văn bản').click()
  await plan.getByText('Đúng hạn').waitFor()
})

test('16 February: tourism types its figures and submits; its head sends', async () => {
  await later('2024-02-16T08:00')
  const clerk = await sit('sdl')
  await clerk.getByRole('link', { name: 'Nhập báo cáo' }).click()
  await clerk.getByRole('textbox', { name: /^Lượt khách/ }).click()
  await clerk.keyboard.type('1,6')
  await clerk.keyboard.press('Enter')
  await clerk.keyboard.type('2.990,5')
  await clerk.keyboard.press('Enter')
  await clerk.getByText('Đã nhập 2/2').first().waitFor()
  for (const state of await clerk.getByLabel(/^Trạng thái việc/).all())
    await state.selectOption('underway').catch(() => null)
  await clerk.getByLabel('Tình hình thực hiện').fill('Khách đến tăng dịp Tết.')
  await clerk
    .getByLabel('Đề xuất giải pháp chỉ đạo, điều hành')
    .fill('Đề nghị mở thêm chuyến bay tới Phú Quốc.')
  await submit(clerk)
  expect(await button(clerk, 'Gửi báo cáo').first().getAttribute('aria-disabled')).toBe('true')
  const head = await sit('sdl.tt')
  const line = head.getByRole('listitem').filter({ hasText: 'Báo cáo tháng 2/2024' })
  await line.getByText('Đã trình lãnh đạo').waitFor()
  await go(head, '/bao-cao/2024-M02/SDL')
  expect(await send(head)).toContain('đúng hạn')
})

test('the head of health is on leave: a deputy signs for him', async () => {
  const office = await signIn(server.url, 'quantri')
  const given = await ask<GivenPassword>(office, 'POST', '/accounts', {
    account: deputy.account,
    name: 'Trần Văn Bình',
    role: 'clerk',
    agency: 'SYT',
  })
  deputy.password = given.password
  await fillReport(await signIn(server.url, 'syt'), '2024-M02', 'SYT', saysAt(0.12))
  const clerk = await sit('syt')
  await go(clerk, '/bao-cao/2024-M02/SYT')
  await submit(clerk)
  const head = await sit('syt.tt')
  await go(head, '/ky-thay')
  await button(head, 'Ghi người ký thay').click()
  const dialog = head.getByRole('dialog')
  await dialog.getByLabel('Người ký thay', { exact: true }).selectOption(deputy.account)
  await dialog.getByLabel('Đến hết ngày').fill('2024-02-20')
  await dialog.getByLabel('Số, ngày văn bản ủy quyền').fill('12/QĐ-SYT')
  await button(dialog, 'Ghi người ký thay').click()
  await head.getByRole('row', { name: /KT\. GIÁM ĐỐC/ }).waitFor()
  const signs = await sit(deputy.account, deputy.password)
  await go(signs, '/bao-cao/2024-M02/SYT')
  expect(await send(signs)).toContain('KT. GIÁM ĐỐC')
})

test('the department returns it at one cell; it is sent again and stays on time', async () => {
  const office = await sit('khdt')
  await go(office, '/bao-cao/2024-M02/SYT?o=T.13')
  const form = await ask<ReportPage>(await planner(), 'GET', reportOf('2024-M02', 'SYT'))
  const cell = linesOf(form).find(({ code }) => code === 'T.13')
  invariant(cell, 'health reports its doctors')
  await button(office, `Chỉ vào ô “${cell.name}” để trả lại`).click()
  await button(office, 'Trả lại').click()
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel(`Ghi chú cho ô ${cell.name}`).fill('Nêu số đến ngày 14')
  await dialog.getByLabel('Lý do, và chỗ cần sửa').fill('Số bác sĩ chưa phải số đến ngày chốt')
  await button(dialog, 'Trả lại').click()
  await office.getByText('Cơ quan tổng hợp chỉ vào 1 ô:').waitFor()
  const clerk = await sit('syt')
  await clerk.getByText('Số bác sĩ chưa phải số đến ngày chốt').waitFor()
  await go(clerk, '/bao-cao/2024-M02/SYT')
  await clerk.getByText('Nêu số đến ngày 14').first().waitFor()
  await clerk.keyboard.type('10,13')
  await clerk.keyboard.press('Enter')
  await clerk
    .getByText(/^Đã lưu/)
    .first()
    .waitFor()
  await submit(clerk)
  const signs = await sit(deputy.account, deputy.password)
  await go(signs, '/bao-cao/2024-M02/SYT')
  expect(await send(signs, true)).toContain('đúng hạn')
})

test('transport asks for more time, the department grants it by a document; the others send', async () => {
  const clerk = await sit('sgtvt')
  const line = clerk.getByRole('listitem').filter({ hasText: 'Báo cáo tháng 2/2024' })
  await button(line, 'Xin gia hạn').click()
  await clerk.getByRole('dialog').getByLabel('Xin đến hết ngày').fill('2024-02-22')
  await clerk.getByRole('dialog').getByLabel('Lý do').fill('Chờ số liệu của các chủ đầu tư')
  await button(clerk.getByRole('dialog'), 'Xin gia hạn').click()
  await line.getByText('Đã xin gia hạn đến 22/02/2024').waitFor()
  const office = await sit('khdt')
  const request = office.getByRole('listitem').filter({ hasText: 'Sở GTVT xin gia hạn' })
  await button(request, 'Gia hạn').click()
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel('Gia hạn đến hết ngày').fill('2024-02-21')
  await dialog.getByLabel('Số văn bản').fill('123/SKHĐT-TH')
  await button(dialog, 'Gia hạn').click()
  await request.waitFor({ state: 'detached' })
  await everybodySends('2024-M02', 0.12, others('SDL', 'SYT', 'SGTVT', 'SLDTBXH', 'SCT'))
  await go(office, '/bao-cao/2024-M02')
  await office.getByText('46/49 đơn vị đã gửi').waitFor()
})

test('19 February, five in the morning: the silent are reminded and send late; the extension holds', async () => {
  await later('2024-02-19T05:00')
  const office = await sit('khdt')
  await go(office, '/bao-cao/2024-M02')
  const row = office.getByRole('row').filter({ hasText: 'Sở LĐ-TB&XH' })
  await row.getByText('trễ 5 giờ').waitFor()
  await office.getByText('gia hạn đến 21/02, hạn gốc 18/02').waitFor()
  await office.getByRole('button', { name: /^Nhắc \d đơn vị chưa gửi$/ }).click()
  await office
    .getByRole('dialog')
    .getByRole('button', { name: /^Nhắc \d đơn vị$/ })
    .click()
  await office.getByText(/^Đã nhắc \d đơn vị\.$/).waitFor()
  const labour = await sit('sldtbxh')
  await labour.getByRole('link', { name: /^Thông báo, \d+ chưa đọc$/ }).waitFor()
  for (const [agency, late] of [
    ['SLDTBXH', true],
    ['SCT', true],
    ['SGTVT', false],
  ] as const)
    expect(await reportAndSend(server.url, '2024-M02', agency, saysAt(0.12)), agency).toMatchObject({ late })
  await go(office, '/bao-cao/2024-M02')
  await office.getByText('49/49 đơn vị đã gửi').waitFor()
})

test('February is accepted, consolidated, written, approved by the leader, issued and received', async () => {
  const office = await sit('khdt')
  await go(office, '/bao-cao/2024-M02/SDL')
  await button(office, 'Nhận báo cáo').click()
  await office.getByText('Đã nhận').first().waitFor()
  const person = await planner()
  const leader = await sit('khdt.tt')
  await eachOf(others('SDL'), 4, async (agency) => {
    await ask(person, 'POST', `${reportOf('2024-M02', agency)}/accept`)
  })
  await go(office, '/tong-hop/2024-M02?xem=de-xuat')
  await office.getByText('Còn 1/1 đề xuất chưa xử lý.').waitFor()
  await button(office, 'Đưa vào').click()
  await office.getByRole('dialog').getByLabel('Chủ đề').fill('Du lịch')
  await button(office.getByRole('dialog'), 'Đưa vào').click()
  await office.getByText('Cả 1 đề xuất đã được xử lý.').waitFor()
  for (const section of ['mo-dau', 'danh-gia', 'nhiem-vu']) {
    await go(office, `/tong-hop/2024-M02?xem=loi-van&muc=${section}`)
    await office.getByLabel('Nội dung').fill('Khách du lịch đạt [[T.6.b đvt]].')
    await office.getByText(/^Đã lưu/).waitFor()
  }
  await go(office, '/tong-hop/2024-M02')
  await button(office, 'Chốt tổng hợp').click()
  await button(office.getByRole('dialog'), 'Chốt tổng hợp').click()
  await expect.poll(async () => (await consolidated('2024-M02')).consolidated?.edition, soon).toBe(1)
  expect((await consolidated('2024-M02')).counts).toMatchObject({ duties: 49, sent: 49, late: 2 })
  await go(office, '/tong-hop/2024-M02?xem=ban-hanh')
  await button(office, 'Trình lãnh đạo').click()
  await office.getByText('Đã trình, chờ lãnh đạo duyệt.').waitFor()
  await go(leader, '/tong-hop/2024-M02?xem=ban-hanh')
  await button(leader, 'Duyệt').click()
  await leader.getByText('Đã duyệt, chờ lấy số và ban hành.').waitFor()
  await office.reload()
  await button(office, 'Ban hành').click()
  await office.getByRole('dialog').getByLabel('Số', { exact: true }).fill('45')
  await button(office.getByRole('dialog'), 'Ban hành').click()
  await button(office, 'Gửi UBND tỉnh').click()
  await office.getByText('đúng hạn').waitFor()
  const committee = await sit('ubnd', password, 390)
  await go(committee, '/tong-hop/2024-M02')
  await committee.getByText('Báo cáo số 45/BC-SKHĐT ngày 19/02/2024').waitFor()
  await button(committee, 'Xác nhận đã nhận').click()
  await committee.getByText(/^Đã nhận/).waitFor()
  issued = await february(committee)
  const word = textOfWord(await bytesOf(committee, server.url, '/periods/2024-M02/issued/month/1.docx'))
  expect(word).toContain('Khách du lịch đạt 1,6 triệu lượt.')
  expect(word).toContain('Đề nghị mở thêm chuyến bay tới Phú Quốc')
})

/** Everything of February that must never change again. */
const february = async (page: Page): Promise<typeof issued> => {
  const { targets, tables, counts, late } = await consolidated('2024-M02')
  return {
    word: Buffer.from(await bytesOf(page, server.url, '/periods/2024-M02/issued/month/1.docx')).toString(
      'base64',
    ),
    frozen: JSON.stringify({ targets, tables, counts, late }),
  }
}

test('15 March: health corrects a figure of the frozen February; it will stand in the report of March', async () => {
  await later('2024-03-15T08:00')
  const office = await sit('khdt')
  await go(office, '/ky/2024')
  await button(office.getByRole('row', { name: /^Tháng 3\/2024/ }), 'Mở kỳ').click()
  await office.getByRole('dialog').getByText('Mở cùng: quý I/2024').waitFor()
  await button(office.getByRole('dialog'), 'Mở kỳ').click()
  await office.getByText('mở và gửi cùng tháng 3/2024').waitFor()
  const head = await sit('syt.tt')
  await go(head, '/bao-cao/2024-M02/SYT')
  await button(head, 'Đề nghị đính chính').click()
  const dialog = head.getByRole('dialog')
  await dialog.getByLabel('Ô cần đính chính').selectOption('T.13')
  await dialog.getByLabel(/Số mới/).fill('10,1')
  await dialog.getByLabel('Lý do đính chính').fill('Trừ bác sĩ đã chuyển công tác')
  await button(dialog, 'Gửi đề nghị').click()
  await head.getByText('Chờ quyết định').waitFor()
  await go(office, '/dinh-chinh')
  await office.getByRole('link', { name: 'Mở báo cáo' }).click()
  await button(office, 'Chấp nhận').click()
  await office.getByText('Đã chấp nhận').waitFor()
  const clerk = await sit('syt')
  await clerk.getByText('Báo cáo tháng 3/2024 và quý I/2024').waitFor()
  await go(clerk, '/bao-cao/2024-M03/SYT')
  await clerk.getByText('Số liệu đính chính kỳ trước: 1 số').waitFor()
})

test('the server is killed in the middle of the sendings of March: nothing acknowledged is lost', async () => {
  const [receipts, kept] = [new Map<string, Receipt>(), new Map<string, string>()]
  const senders = others('STTTT', 'STC')
  const power: Promise<void>[] = []
  const isGone = (): boolean => power.length > 0
  await eachOf(senders, 4, async (agency) => {
    if (isGone()) return
    try {
      const clerk = await signIn(server.url, clerkOf(agency))
      await fillReport(clerk, '2024-M03', agency, saysAt(0.2))
      kept.set(agency, JSON.stringify(await entriesOf(clerk, agency)))
      await ask(clerk, 'POST', `${reportOf('2024-M03', agency)}/submit`, {})
      const head = await signIn(server.url, headOf(agency))
      receipts.set(agency, await ask<Receipt>(head, 'POST', `${reportOf('2024-M03', agency)}/send`))
    } catch (error) {
      // only the power is allowed to stop anybody
      if (!isGone()) throw error
    }
    if (receipts.size >= 12 && !isGone()) power.push(server.kill())
  })
  expect(receipts.size).toBeGreaterThanOrEqual(12)
  expect(receipts.size).toBeLessThan(senders.length)
  await Promise.all(power)
  await later('2024-03-15T09:00', true)
  const person = await planner()
  for (const [agency, { checksum }] of receipts) {
    const { status, facts } = await ask<ReportPage>(person, 'GET', reportOf('2024-M03', agency))
    expect({ status, checksums: facts.map((fact) => fact.checksum) }, agency).toEqual({
      status: 'sent',
      checksums: [checksum],
    })
  }
  for (const [agency, entries] of kept)
    expect(JSON.stringify(await entriesOf(await signIn(server.url, clerkOf(agency)), agency)), agency).toBe(
      entries,
    )
  await eachOf(senders, 4, async (agency) => {
    const { status } = await ask<ReportPage>(person, 'GET', reportOf('2024-M03', agency))
    if (status !== 'sent') await finish(agency)
  })
  const board = await ask<BoardPage>(person, 'GET', '/periods/2024-M03/board')
  expect(board.lines.filter(({ status }) => status === 'sent')).toHaveLength(47)
  expect(board.lines.flatMap(({ facts }) => facts.map(({ revision }) => revision))).not.toContain(2)
})

const entriesOf = async (clerk: Person, agency: string): Promise<readonly unknown[]> =>
  linesOf(await ask<ReportPage>(clerk, 'GET', reportOf('2024-M03', agency))).map(({ code, entry }) => [
    code,
    entry,
  ])

/** From wherever the power has left it. */
const finish = async (agency: string): Promise<void> => {
  const path = reportOf('2024-M03', agency)
  const clerk = await signIn(server.url, clerkOf(agency))
  const { status } = await ask<ReportPage>(clerk, 'GET', path)
  if (status !== 'submitted') {
    await fillReport(clerk, '2024-M03', agency, saysAt(0.2))
    await ask(clerk, 'POST', `${path}/submit`, {})
  }
  await ask(await signIn(server.url, headOf(agency)), 'POST', `${path}/send`)
}

test('19 March: one is late by six hours, one is silent; the month and the quarter were one sending', async () => {
  const office = await planner()
  await ask(office, 'POST', `${reportOf('2024-M03', 'SGDDT')}/return`, { reason: 'Ghi rõ tên xã.' })
  await ask(await signIn(server.url, 'sgddt'), 'POST', `${reportOf('2024-M03', 'SGDDT')}/submit`, {})
  await ask(await signIn(server.url, 'sgddt.tt'), 'POST', `${reportOf('2024-M03', 'SGDDT')}/send`)
  await later('2024-03-19T06:00')
  expect(await reportAndSend(server.url, '2024-M03', 'STC', saysAt(0.2))).toMatchObject({ late: true })
  const page = await sit('khdt')
  for (const period of ['2024-M03', '2024-Q1']) {
    await go(page, `/bao-cao/${period}`)
    await page.getByText('48/49 đơn vị đã gửi').waitFor()
    await page.getByRole('row').filter({ hasText: 'Sở TT&TT' }).getByText('trễ 6 giờ').waitFor()
  }
})

test('March is consolidated: a marked estimate for the silent unit, the correction, and February as it was', async () => {
  const page = await sit('khdt')
  await go(page, '/tong-hop/2024-M03?loc=thieu')
  await page.getByText('Sở Thông tin và Truyền thông chưa gửi báo cáo').first().waitFor()
  await go(page, '/tong-hop/2024-M03')
  await button(page, 'Chốt tổng hợp').click()
  await button(page.getByRole('dialog'), 'Chốt tổng hợp').click()
  await expect.poll(async () => (await consolidated('2024-M03')).consolidated?.edition, soon).toBe(1)
  const march = await consolidated('2024-M03')
  expect(march.missing.map(({ code }) => code)).toEqual(['STTTT'])
  const estimates = march.targets.filter(({ estimate }) => estimate)
  expect(estimates.length).toBeGreaterThan(5)
  for (const line of estimates) {
    expect(line).toMatchObject({ source: null, cell: { kind: 'number' } })
    expect(line.estimate).toMatchObject({ from: '2024-M02', agency: { code: 'STTTT' } })
  }
  expect(march.revised).toMatchObject([
    {
      period: '2024-M02',
      code: 'T.13',
      published: { value: '10.13' },
      now: { value: '10.1' },
      document: { number: '45', date: '2024-02-19' },
      correction: { agency: { code: 'SYT' }, reason: 'Trừ bác sĩ đã chuyển công tác' },
    },
  ])
  const word = textOfWord(await bytesOf(page, server.url, '/periods/2024-M03/report.docx'))
  expect(word).toContain('do Sở Thông tin và Truyền thông chưa gửi báo cáo: lấy số của tháng 2/2024')
  expect(word).toContain('đã công bố 10,13 / hiện hành 10,1')
  expect(await february(page)).toEqual(issued)
  await go(page, '/tong-hop/2024-M02?xem=ban-hanh')
  await page.getByRole('button', { name: /^Kiểm lại/ }).click()
  await page.getByText('giống từng byte', { exact: false }).waitFor()
})

test('April is opened and reported; one is silent', async () => {
  await later('2024-04-16T08:00')
  const page = await sit('khdt')
  await go(page, '/ky/2024')
  await button(page.getByRole('row', { name: /^Tháng 4\/2024/ }), 'Mở kỳ').click()
  await button(page.getByRole('dialog'), 'Mở kỳ').click()
  await page.getByRole('row', { name: /^Tháng 4\/2024.*0\/49/ }).waitFor()
  await everybodySends('2024-M04', 0.3, others('SKHCN'))
  await go(page, '/bao-cao/2024-M04')
  await page.getByText('48/49 đơn vị đã gửi').waitFor()
})

/** What happened, as it is told above; whoever is not named was on time. */
const story: Readonly<Record<string, readonly (readonly [period: string, fact: object])[]>> = {
  SLDTBXH: [['2024-M02', { mark: 'late', hoursLate: 5, lateByOriginal: true }]],
  SCT: [['2024-M02', { mark: 'late', hoursLate: 5, lateByOriginal: true }]],
  SGTVT: [['2024-M02', { lateByOriginal: true, due: '2024-02-21', originalDue: '2024-02-18' }]],
  SYT: [['2024-M02', { returned: 1 }]],
  SGDDT: [['2024-M03', { returned: 1 }]],
  STC: [['2024-M03', { mark: 'late', hoursLate: 6, lateByOriginal: true }]],
  STTTT: [['2024-M03', { mark: 'silent', hoursLate: 31 * 24 + 8, lateByOriginal: true, firstSentAt: null }]],
  SKHCN: [['2024-M04', { mark: 'silent', hoursLate: 8, lateByOriginal: true, firstSentAt: null }]],
}

test('the year as it is counted is the year as it was', async () => {
  await later('2024-04-19T08:00')
  const page = await ask<PunctualityPage>(await planner(), 'GET', '/plans/2024/punctuality')
  expect(page.periods.map(({ period }) => period)).toEqual(['2024-M02', '2024-M03', '2024-M04'])
  expect(page.lines).toHaveLength(49)
  const plain = { mark: 'onTime', hoursLate: null, lateByOriginal: false, returned: 0 }
  for (const { agency, marks } of page.lines) {
    const facts = new Map(story[agency.code] ?? [])
    for (const { period } of page.periods)
      expect(
        marks.find((mark) => mark?.period === period),
        `${agency.code} ${period}`,
      ).toMatchObject({
        ...plain,
        ...facts.get(period),
      })
  }
  const committee = await sit('ubnd')
  await go(committee, '/dung-han/2024')
  const row = (name: string): Locator => committee.getByRole('row').filter({ hasText: name })
  await row('Sở LĐ-TB&XH').getByText('+5 giờ').waitFor()
  await row('Sở Tài chính').getByText('+6 giờ').waitFor()
  await row('Sở TT&TT').getByText('chưa gửi', { exact: false }).first().waitFor()
  await later('2024-04-19T09:00')
  expect(faults).toEqual([])
})
