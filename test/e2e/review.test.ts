import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReviewPage } from '#core/page/review-page.ts'
import { reviewAndOpen } from './answer-questions.ts'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { convert, sheetOf, textOfWord } from './office-files.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'

/** The review as a person walks it: three findings with keys, a corrected document, the papers, the opening. */
const example = fileURLToPath(new URL('../../examples/kien-giang-2024/plan.txt', import.meta.url))
const [data, files] = [emptyFolder(), emptyFolder()]
let server: Running
let browser: Browser
let desk: Desk

const review = async (): Promise<ReviewPage> => {
  const answer = await desk.page.request.get(`${server.url}/api/plans/2024/review`)
  const page: ReviewPage = JSON.parse(await answer.text())
  return page
}
const decided = async () => (await review()).items.flatMap(({ decision }) => (decision ? [decision] : []))

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

test('no month opens before the plan, and the page leads to the review', async () => {
  const { page } = desk
  await page.goto(`${server.url}/ky/2024`)
  await page.getByText('Hãy mở kế hoạch trước: còn 1 câu hỏi chặn.').first().waitFor()
  await page.getByRole('link', { name: 'Tới trang rà soát' }).click()
  await page.getByRole('heading', { level: 1, name: 'Rà soát' }).waitFor()
  const open = page.getByRole('button', { name: 'Mở kế hoạch', exact: true })
  expect(await open.getAttribute('aria-disabled')).toBe('true')
  await open.hover()
  await page.getByRole('tooltip').getByText('Còn 1 câu hỏi chặn chưa trả lời').waitFor()
})

test('three findings are walked with keys alone: noted, accepted with a reason, made official; one is undone', async () => {
  const { page, faults } = desk
  await page.goto(`${server.url}/ra-soat/2024?muc=error`)
  const card = page.locator('[aria-current=true].review-card')
  await page.getByText('9,2 triệu lượt').first().waitFor()
  // the place stands lit beside the finding
  await page.locator('.review-document mark').first().waitFor()
  await page.keyboard.press('4')
  await page.getByText('Giá trị nào là chính thức?').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Đã xử lý 1/').waitFor()
  await page.keyboard.press('1')
  await page.getByText('Đã xử lý 2/').waitFor()
  // a key pressed while the last decision is still being saved is left alone: a person presses it again
  const reason = page.locator('.review-card[aria-current=true] input[name=reason]')
  await expect
    .poll(
      async () => {
        await page.keyboard.press('3')
        return reason.evaluate((input) => input === input.ownerDocument.activeElement)
      },
      { timeout: 15_000 },
    )
    .toBe(true)
  await reason.fill('Số của Biểu là số ước')
  await page.keyboard.press('Enter')
  await page.getByText('Đã xử lý 3/').waitFor()
  expect((await decided()).map(({ what }) => what).toSorted()).toEqual([
    'accepted',
    'authorsError',
    'official',
  ])

  const before = await card.innerText()
  await page.keyboard.press('j')
  await expect.poll(() => card.innerText()).not.toBe(before)
  await page.keyboard.press('u')
  await page.getByText('Đã xử lý 2/').waitFor()
  expect((await decided()).map(({ what }) => what).toSorted()).toEqual(['authorsError', 'official'])
  expect(faults).toEqual([])
})

test('a corrected document is shown as a difference and becomes the second edition', async () => {
  const { page } = desk
  const text = readFileSync(example, 'utf8').normalize('NFC').replace('76,8%', '76,9%')
  await page.goto(`${server.url}/ke-hoach/2024/nhap`)
  const corrected = { name: 'ban-sua.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(corrected)
  await page.getByText('Đây là bản sửa: hãy xem khác biệt.').waitFor()
  await page.getByText('2 quyết định khi rà soát giữ nguyên.').waitFor()
  expect(await page.locator('.difference ins').first().innerText()).toContain('76,9%')
  await page.getByRole('button', { name: 'Nhập làm bản 2' }).click()
  await page.getByText('Đã nhập kế hoạch.').waitFor()
  await page.getByRole('link', { name: 'Rà soát phát hiện' }).click()
  await page.getByText('Đã xử lý 2/').waitFor()
  await page.getByText('Bản 2 của văn bản.').waitFor()
})

test('the note and the list say what was found and decided', async () => {
  const { page } = desk
  const bytes = async (name: string): Promise<Buffer> =>
    (await page.request.get(`${server.url}/api/plans/2024/${name}`)).body()
  const word = await bytes('findings.docx')
  const note = textOfWord(word)
  expect(note).toContain('Kết quả rà soát số liệu Kế hoạch số 14/KH-UBND')
  expect(note).toContain('I. ĐỀ NGHỊ ĐÍNH CHÍNH')
  expect(note).toContain('Chọn giá trị chính thức')
  expect(convert(files, 'ra-soat.docx', word, 'pdf').length).toBeGreaterThan(10_000)
  const list = convert(files, 'ra-soat.xlsx', await bytes('findings.xlsx'), 'xlsx')
  expect((await sheetOf(list)).rows.length).toBeGreaterThan(40)
})

test('the question that blocks is answered, the plan opens, and then its months', async () => {
  const { page, faults } = desk
  await reviewAndOpen(page, server.url, '2024')
  await page.goto(`${server.url}/ky/2024`)
  await page
    .getByRole('row', { name: /^Tháng 3\/2024/ })
    .getByRole('button', { name: 'Mở kỳ' })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở kỳ' }).click()
  await page.getByRole('row', { name: /^Tháng 3\/2024.*0\/49/ }).waitFor()
  expect(faults).toEqual([])
})

test('on a phone the place and the decision stand under each other, and nothing sticks out', async () => {
  const phone = await sitDown(browser, server.url, 'khdt', 'nhip-2024', 390)
  await phone.page.goto(`${server.url}/ra-soat/2024`)
  await phone.page.locator('.review-card').waitFor()
  const wide = await phone.page.evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(390)
  await phone.context.close()
})
