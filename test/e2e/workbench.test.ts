import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { textOfWord } from './office-files.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'

/** A month on the consolidation workbench in a browser: a proposal taken, text written, approved by another, issued, received. */
const data = emptyFolder()
let server: Running
let browser: Browser
let planning: Desk
let leader: Desk

const bench = (part: string): string => `${server.url}/tong-hop/2024-M03${part}`
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run: () => Promise<{ violations: { id: string }[] }> = Reflect.get(globalThis, 'axe').run
    return (await run()).violations.map(({ id }) => id)
  })
}

type Line = { readonly code: string; readonly heading: boolean }

/** Sends the tourism agency's report by its own requests: typing is another story. */
const sendTourism = async (): Promise<void> => {
  const { page, context } = await sitDown(browser, server.url, 'sdl', 'nhip-2024')
  await page.evaluate(async () => {
    const path = '/api/periods/2024-M03/reports/SDL'
    const call = (method: string, rest: string, body: unknown) =>
      fetch(`${path}${rest}`, {
        method,
        headers: { 'content-type': 'application/json', 'x-nhip': '1' },
        body: JSON.stringify(body),
      })
    const form: { sections: { lines: Line[] }[] } = JSON.parse(await (await fetch(path)).text())
    const cells = form.sections
      .flatMap(({ lines }) => lines)
      .filter(({ heading }) => !heading)
      .map(({ code }) => ({ code, entry: { kind: 'number', value: '2.7', note: 'Đã kiểm tra' } }))
    await call('PUT', '/cells', cells)
    await call('PUT', '/texts', {
      situation: 'Khách quốc tế tăng khá.\nCông suất phòng đạt cao.',
      proposals: 'Đề nghị UBND tỉnh:\n- Bố trí kinh phí quảng bá;\n- Tăng chuyến bay dịp hè.',
    })
    await call('POST', '/send', {})
  })
  await context.close()
}

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-03-19T08:00+07:00'])
  browser = await openBrowser()
  planning = await sitDown(browser, server.url, 'khdt', 'nhip-2024')
  leader = await sitDown(browser, server.url, 'khdt.tt', 'nhip-2024')
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
})

test('a month is open and one agency has sent', async () => {
  await reviewAndOpen(planning.page, server.url, '2024')
  await planning.page.evaluate(() =>
    fetch('/api/plans/2024/periods/2024-M03/open', {
      method: 'POST',
      headers: { 'x-nhip': '1' },
      body: '{}',
    }),
  )
  await sendTourism()
})

test('figures side by side: a filter, who owes what is missing, a key that walks', async () => {
  const { page } = planning
  await page.goto(bench('?loc=thieu'))
  await page.getByText('chờ Sở GD&ĐT').first().waitFor()
  await page.keyboard.press('j')
  await page.locator('.bench-current').waitFor()
  expect(await violations(page)).toEqual([])
})

test('proposals: one is taken, the other merged into it', async () => {
  const { page } = planning
  await page.goto(bench('?xem=de-xuat'))
  await page.getByText('Còn 2/2 đề xuất chưa xử lý.').waitFor()
  await page.getByRole('button', { name: 'Đưa vào' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Chủ đề').fill('Du lịch')
  await dialog.getByRole('button', { name: 'Đưa vào' }).click()
  await page.getByRole('heading', { name: 'Du lịch' }).waitFor()
  await dialog.waitFor({ state: 'detached' })
  await page.keyboard.press('j')
  await page.locator('.bench-current').waitFor()
  await page.keyboard.press('m')
  await dialog.getByRole('button', { name: 'Gộp' }).click()
  await page.getByText('Cả 2 đề xuất đã được xử lý.').waitFor()
  expect(await violations(page)).toEqual([])
})

/** Types into the section on the screen and waits until the server has it. */
const type = async (page: Page, text: string): Promise<void> => {
  const saved = page.waitForResponse((answer) => answer.url().includes('/narrative/'))
  await page.getByLabel('Nội dung').fill(text)
  await saved
}

const write = async (page: Page, section: string, text: string): Promise<void> => {
  await page.goto(bench(`?xem=loi-van&muc=${section}`))
  await type(page, text)
  await page.getByText(/^Đã lưu/).waitFor()
}

test('text: a source is taken, a figure bound, saved as one writes; two who write at once both keep their words', async () => {
  const { page } = planning
  await write(page, 'thuong-mai', 'Khách du lịch đạt [[T.6.b đvt]].')
  await page.getByRole('link', { name: '2,7 triệu lượt' }).waitFor()
  await page.getByRole('button', { name: 'Đưa vào' }).first().click()
  await page.getByText('đã dùng: Thương mại').first().waitFor()
  await page.getByText(/^Đã lưu/).waitFor()
  const other = leader.page
  await other.goto(bench('?xem=loi-van&muc=thuong-mai'))
  await other.getByLabel('Nội dung').waitFor()
  await type(page, 'Khách du lịch ước đạt [[T.6.b đvt]].')
  await other.getByLabel('Nội dung').fill('Lời của lãnh đạo.')
  await other.getByText('đã sửa phần này lúc', { exact: false }).waitFor()
  await other.getByRole('button', { name: 'Dùng bản của họ' }).click()
  await other.getByRole('link', { name: '2,7 triệu lượt' }).waitFor()
  expect(await violations(page)).toEqual([])
  for (const section of ['mo-dau', 'danh-gia', 'nhiem-vu']) await write(page, section, `Nội dung ${section}.`)
})

test('submitted by one, approved by another, issued with a number, sent in time; the committee confirms', async () => {
  const { page } = planning
  await page.goto(bench('?xem=ban-hanh'))
  await page.getByRole('button', { name: 'Trình lãnh đạo' }).click()
  await page.getByText('Đã trình, chờ lãnh đạo duyệt.').waitFor()
  expect(await page.getByRole('button', { name: 'Duyệt', exact: true }).getAttribute('aria-disabled')).toBe(
    'true',
  )
  await leader.page.goto(bench('?xem=ban-hanh'))
  await leader.page.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await leader.page.getByText('Đã duyệt, chờ lấy số và ban hành.').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Số', { exact: true }).fill('61')
  await dialog.getByRole('button', { name: 'Ban hành' }).click()
  await page.getByRole('button', { name: 'Gửi UBND tỉnh' }).click()
  await page.getByText('đúng hạn').waitFor()
  await page.getByRole('button', { name: /^Kiểm lại/ }).click()
  await page.getByText('giống từng byte', { exact: false }).waitFor()
  const committee = await sitDown(browser, server.url, 'ubnd', 'nhip-2024', 390)
  await committee.page.goto(bench(''))
  await committee.page.getByText('Báo cáo số 61/BC-SKHĐT ngày 19/03/2024').waitFor()
  await committee.page.getByRole('button', { name: 'Xác nhận đã nhận' }).click()
  await committee.page.getByText(/^Đã nhận/).waitFor()
  expect(await violations(committee.page)).toEqual([])
  const file = await page.request.get(`${server.url}/api/periods/2024-M03/issued/month/1.docx`)
  const words = textOfWord(new Uint8Array(await file.body()))
  expect(words).toContain('Khách du lịch ước đạt 2,7 triệu lượt.')
  expect(words).toContain('Bố trí kinh phí quảng bá')
  expect([...planning.faults, ...leader.faults, ...committee.faults]).toEqual([])
})
