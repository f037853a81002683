import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayNumber } from '#core/document/say.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { TablePage } from '#core/page/plan-pages.ts'
import { reviewAndOpen } from './answer-questions.ts'
import { openBrowser, sitDown, type Desk } from './browser.ts'
import { convert, facesOf, sheetOf, textOfWord } from './office-files.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'

/**
 * The main job once, as people do it: a plan goes in, March is reported by three agencies (one on time, one returned
 * and sent again, one late), the department consolidates, the official documents come out and say what the database says.
 */
const plan = fileURLToPath(new URL('../../examples/kien-giang-2024/plan.txt', import.meta.url))
const [data, files] = [emptyFolder(), emptyFolder()]
let server: Running
let browser: Browser
let passwords: ReadonlyMap<string, string>
let planning: Desk

const sit = (account: string): Promise<Desk> =>
  sitDown(browser, server.url, account, passwords.get(account) ?? '')
const json = async (page: Page, path: string): Promise<unknown> =>
  (await page.request.get(`${server.url}${path}`)).json()

beforeAll(async () => {
  server = await startNhip(data, ['--now', '2024-03-15T08:00+07:00'])
  passwords = new Map(
    [...server.told.matchAll(/^ {2}(\S+)\s+(\S+)$/gm)].map((line) => [line[1] ?? '', line[2] ?? '']),
  )
  browser = await openBrowser()
  planning = await sit('khdt')
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
  remove(files)
})

test('a trial clock says so on every page', async () => {
  await planning.page.getByText('Đồng hồ thử').first().waitFor()
})

test('a file that is no plan is refused with a sentence, and nothing is saved', async () => {
  const { page } = planning
  await page.goto(`${server.url}/ke-hoach/2024/nhap`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'thuc-don.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Cơm tấm\nCanh chua\n'),
  })
  await page.getByText('Không nhập được thuc-don.txt').waitFor()
  expect(await json(page, '/api/me')).toMatchObject({ plans: [] })
})

test('the plan goes in through the page: read first, then imported', async () => {
  const { page } = planning
  await page.goto(`${server.url}/ke-hoach/2024/nhap`)
  await page.locator('input[type=file]').setInputFiles(plan)
  await page.getByText('25, tách thành 43').waitFor()
  await page.getByText('Mọi dòng đều đọc được.').waitFor()
  await page.getByRole('button', { name: 'Nhập kế hoạch này' }).click()
  await page.getByText('Đã nhập kế hoạch.').waitFor()
})

test('a second import of the same plan changes nothing', async () => {
  const { page } = planning
  await page.goto(`${server.url}/ke-hoach/2024/nhap`)
  await page.locator('input[type=file]').setInputFiles(plan)
  await page.getByText('Kế hoạch 14/KH-UBND năm 2024 đã được nhập rồi.').waitFor()
})

test('a clause and a line are addresses that can be sent', async () => {
  const { page } = planning
  await page.goto(`${server.url}/ke-hoach/2024#dong-38`)
  await page.getByText('Thu hút 9,2 triệu lượt khách').first().waitFor()
  expect(await page.locator('#dong-38').count()).toBe(1)
})

test('43 targets, the printed form with its column numbers, and what does not add up', async () => {
  const { page } = planning
  await page.goto(`${server.url}/chi-tieu/2024`)
  await page.getByText('tách thành 43').waitFor()
  await page.goto(`${server.url}/bieu/2024/B2`)
  await page.getByRole('heading', { name: /NGÀNH NÔNG/ }).waitFor()
  await page.getByText('10=7/6').first().waitFor()
  await page.getByText('699.699').first().waitFor()
  await page.goto(`${server.url}/phat-hien/2024`)
  await page.getByText('43.800', { exact: false }).first().waitFor()
  await page.goto(`${server.url}/nhiem-vu/2024`)
  await page.getByText('47 nhiệm vụ trong 10 nhóm', { exact: false }).waitFor()
})

test('the question that blocks is answered, and the plan is opened', async () => {
  await reviewAndOpen(planning.page, server.url, '2024')
})

test('the department confirms who reports what, and opens March: 49 duties due on the 18th', async () => {
  const { page } = planning
  await page.goto(`${server.url}/phan-cong/2024`)
  await page.getByRole('button', { name: /^Xác nhận \d+ đề nghị$/ }).click()
  await page.getByText(/Cả \d+ chỉ tiêu đã xác nhận/).waitFor()
  await page.goto(`${server.url}/ky/2024`)
  await page
    .getByRole('row', { name: /^Tháng 3\/2024/ })
    .getByRole('button', { name: 'Mở kỳ' })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở kỳ' }).click()
  await page.getByRole('row', { name: /^Tháng 3\/2024.*0\/49/ }).waitFor()
})

const writeTexts = async (page: Page, situation: string, proposals: string | null): Promise<void> => {
  await page.getByLabel('Tình hình thực hiện').fill(situation)
  if (proposals === null) await page.getByRole('button', { name: 'Ghi “Không có đề xuất”' }).click()
  else await page.getByLabel('Đề xuất giải pháp chỉ đạo, điều hành').fill(proposals)
  await page.getByLabel('Tình hình thực hiện').focus()
}

const send = async (page: Page, word: string): Promise<void> => {
  const button = page
    .getByRole('main')
    .getByRole('button', { name: /^Gửi( lại)? báo cáo$/ })
    .first()
  await expect.poll(() => button.isEnabled(), { timeout: 15_000 }).toBe(true)
  await button.click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Gửi( lại)? báo cáo$/ })
    .click()
  await page.getByRole('dialog').getByText('Mã kiểm tra (SHA-256)').waitFor()
  expect(await page.getByRole('dialog').innerText()).toContain(word)
  await page.keyboard.press('Escape')
}

test('tourism sees what it owes, types its figures, saves a draft, sends it on time and gets a receipt', async () => {
  const { page, faults } = await sit('sdl')
  await page.getByText(/còn 1 việc đến hạn 18\/03\/2024/).waitFor()
  await page.getByRole('link', { name: 'Nhập báo cáo' }).click()
  await page.getByRole('textbox', { name: /^Lượt khách/ }).click()
  await page.keyboard.type('2,7')
  await page.keyboard.press('Enter')
  await page.keyboard.type('5.420,5')
  await page.keyboard.press('Enter')
  await page.getByText('Đã nhập 2/2').first().waitFor()
  await writeTexts(page, 'Khách đến tăng trong quý đầu năm.', 'Đề nghị mở thêm chuyến bay tới Phú Quốc.')
  await page
    .getByText(/Đã lưu/)
    .first()
    .waitFor()
  await page.reload()
  await expect
    .poll(() => page.getByLabel('Tình hình thực hiện').inputValue(), { timeout: 10_000 })
    .toContain('Khách đến tăng')
  await send(page, 'đúng hạn')
  expect(faults).toEqual([])
})

test('health answers what it has, marks the rest as not due, and sends', async () => {
  const { page } = await sit('syt')
  await page.goto(`${server.url}/bao-cao/2024-M03/SYT`)
  await page
    .getByRole('textbox', { name: /^Tỷ lệ bác sĩ\/vạn dân|^Số bác sĩ/ })
    .first()
    .click()
  await page.keyboard.type('10,13')
  await page.keyboard.press('Enter')
  await page
    .getByText(/Đã lưu/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: /^Chưa đến kỳ cho \d+ ô còn trống$/ }).click()
  await writeTexts(page, 'Tiêm chủng theo kế hoạch.', null)
  await send(page, 'đúng hạn')
})

test('a draft is seen by its own agency only', async () => {
  const { page } = await sit('sldtbxh')
  await page.goto(`${server.url}/bao-cao/2024-M03/SLDTBXH`)
  await page.getByLabel('Tình hình thực hiện').fill('Bản nháp của riêng đơn vị.')
  await page
    .getByText(/Đã lưu/)
    .first()
    .waitFor()
  const other = await sit('sgddt')
  const answer = await other.page.request.get(`${server.url}/api/periods/2024-M03/reports/SLDTBXH`)
  expect([403, 404]).toContain(answer.status())
  expect(await answer.text()).not.toContain('Bản nháp')
  expect(JSON.stringify(await json(planning.page, '/api/periods/2024-M03/reports/SLDTBXH'))).not.toContain(
    'Bản nháp',
  )
})

test('two people in one report: what a colleague has just typed is shown before anybody sends it', async () => {
  const [clerk, head] = [await sit('sgddt'), await sit('sgddt.tt')]
  await clerk.page.goto(`${server.url}/bao-cao/2024-M03/SGDDT`)
  await clerk.page
    .getByRole('textbox', { name: /trường đạt chuẩn/ })
    .first()
    .click()
  await clerk.page.keyboard.type('55,5')
  await clerk.page.keyboard.press('Enter')
  await clerk.page.keyboard.type('97,2')
  await clerk.page.keyboard.press('Enter')
  await writeTexts(clerk.page, 'Học kỳ hai đúng kế hoạch.', null)
  await expect
    .poll(async () => JSON.stringify(await json(clerk.page, '/api/periods/2024-M03/reports/SGDDT')), {
      timeout: 10_000,
    })
    .toContain('Học kỳ hai')
  await head.page.goto(`${server.url}/bao-cao/2024-M03/SGDDT`)
  await head.page
    .getByRole('textbox', { name: /trường đạt chuẩn/ })
    .first()
    .click()
  await head.page.keyboard.type('56')
  await head.page.keyboard.press('Enter')
  await expect
    .poll(async () => JSON.stringify(await json(head.page, '/api/periods/2024-M03/reports/SGDDT')), {
      timeout: 10_000,
    })
    .toContain('"56"')
  await clerk.page.getByRole('main').getByRole('button', { name: 'Gửi báo cáo' }).first().click()
  await clerk.page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click()
  await clerk.page
    .getByText(/Có người vừa sửa/)
    .first()
    .waitFor()
  expect(await json(clerk.page, '/api/periods/2024-M03/reports/SGDDT')).toMatchObject({ facts: [] })
})

test('the department sees who has sent, returns one with a reason, accepts the other', async () => {
  const { page } = planning
  await page.goto(`${server.url}/bao-cao/2024-M03`)
  await page.getByText('2/49 đơn vị đã gửi').waitFor()
  await page.getByRole('link', { name: 'Sở Y tế' }).first().click()
  await page.getByRole('button', { name: 'Trả lại', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByLabel('Lý do, và chỗ cần sửa')
    .fill('Chỉ tiêu 13: nêu rõ ngày của số liệu.')
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
  await page.getByText('Bị trả lại').first().waitFor()
  await page.goto(`${server.url}/bao-cao/2024-M03/SDL`)
  await page.getByRole('button', { name: 'Nhận báo cáo' }).click()
  await page.getByText('Đã nhận').first().waitFor()
})

test('the next day has come and the server was killed meanwhile: nothing acknowledged is lost', async () => {
  await server.kill()
  server = await startNhip(data, ['--now', '2024-03-19T09:00+07:00'])
  planning = await sit('khdt')
  expect(await json(planning.page, '/api/periods/2024-M03/reports/SDL')).toMatchObject({ status: 'accepted' })
  expect(await json(planning.page, '/api/periods/2024-M03/reports/SYT')).toMatchObject({ status: 'returned' })
})

test('the returned one is mended and sent again, and stays on time', async () => {
  const { page } = await sit('syt')
  await page.getByText('Chỉ tiêu 13: nêu rõ ngày của số liệu.').first().waitFor()
  await page.goto(`${server.url}/bao-cao/2024-M03/SYT`)
  await page.getByLabel('Tình hình thực hiện').fill('Số bác sĩ tính đến 14/03. Tiêm chủng theo kế hoạch.')
  await page
    .getByText(/Đã lưu/)
    .first()
    .waitFor()
  await send(page, 'đúng hạn')
})

test('one sends on the 19th and is late', async () => {
  const { page } = await sit('sldtbxh')
  await page.goto(`${server.url}/bao-cao/2024-M03/SLDTBXH`)
  await page
    .getByRole('textbox', { name: /lao động/ })
    .first()
    .click()
  await page.keyboard.type('8.150')
  await page.keyboard.press('Enter')
  await page
    .getByText(/Đã lưu/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: /^Chưa đến kỳ cho \d+ ô còn trống$/ }).click()
  await writeTexts(page, 'Giải quyết việc làm theo tiến độ.', null)
  await send(page, 'trễ hạn')
})

const consolidation = async (): Promise<ConsolidationPage> =>
  JSON.parse(JSON.stringify(await json(planning.page, '/api/periods/2024-M03/consolidation')))

test('the department consolidates: three sent, one of them late, 46 missing', async () => {
  const { page } = planning
  await page.goto(`${server.url}/tong-hop/2024-M03`)
  await page.getByText('chờ Sở GD&ĐT').first().waitFor()
  await page.getByRole('button', { name: 'Chốt tổng hợp' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt tổng hợp' }).click()
  await expect.poll(async () => (await consolidation()).consolidated?.trial).toBe(true)
  const made = await consolidation()
  expect(made.counts).toMatchObject({ duties: 49, sent: 3, missing: 46 })
  expect(made.targets).toHaveLength(43)
  expect(made.targets.find((line) => line.id === '6.b')?.cell).toEqual({ kind: 'number', value: '2.7' })
  expect(made.late.filter((one) => one.firstSentAt !== null).map((one) => one.agency.code)).toEqual([
    'SLDTBXH',
  ])
})

const printedOf = async (id: string) => (await consolidation()).targets.find((line) => line.id === id)

test('the department prints its own figure beside the agency’s, with a reason that the agency reads; then takes it back', async () => {
  const { page } = planning
  const choose = async (fillIn: (dialog: ReturnType<Page['getByRole']>) => Promise<void>): Promise<void> => {
    await page.getByRole('button', { name: /^Chọn số in của Lượt khách/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Bản chốt lần', { exact: false }).waitFor()
    await fillIn(dialog)
    await dialog.getByRole('button', { name: 'Chọn số in', exact: true }).click()
    await dialog.waitFor({ state: 'detached' }).catch(() => {})
    await page.getByText(/1 lựa chọn số in sau khi chốt/).waitFor()
    await page.getByRole('button', { name: 'Chốt lại' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Chốt tổng hợp' }).click()
    await page.getByText(/1 lựa chọn số in sau khi chốt/).waitFor({ state: 'detached' })
  }
  await page.goto(`${server.url}/tong-hop/2024-M03`)
  await choose(async (dialog) => {
    await dialog.getByRole('button', { name: 'Chọn số in', exact: true }).click()
    await dialog.getByText('Hãy ghi lý do', { exact: false }).waitFor()
    await dialog.getByLabel('Số của cơ quan tổng hợp').last().fill('2,85')
    await dialog.getByLabel('Lý do').fill('Theo số của Cục Thống kê.')
  })
  await page.getByText('Lý do: Theo số của Cục Thống kê.').waitFor()
  expect(await printedOf('6.b')).toMatchObject({
    cell: { value: '2.85' },
    others: [{ entry: { value: '2.7' } }],
  })
  const tourism = await sit('sdl')
  await tourism.page.goto(`${server.url}/bao-cao/2024-M03/SDL`)
  await tourism.page.getByText('đơn vị báo cáo 2,7, in 2,85', { exact: false }).waitFor()
  const word = new Uint8Array(
    await (await page.request.get(`${server.url}/api/periods/2024-M03/report.docx`)).body(),
  )
  expect(textOfWord(word)).toContain('in 2,85 thay 2,7 của Sở Du lịch; lý do: Theo số của Cục Thống kê.')
  await choose(async (dialog) => {
    await dialog.getByRole('button', { name: /^Bỏ lựa chọn/ }).click()
    await dialog.getByLabel('Lý do').fill('Hai bên đã thống nhất số.')
  })
  expect(await printedOf('6.b')).toMatchObject({
    cell: { value: '2.7' },
    source: { agency: { code: 'SDL' } },
  })
})

test('the monthly report as Word says what the database says, and LibreOffice opens it in the right face', async () => {
  const { page } = planning
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Báo cáo (Word)' }).click(),
  ])
  const bytes = new Uint8Array(readFileSync(await file.path()))
  const text = textOfWord(bytes)
  const made = await consolidation()
  const printed = new Set(made.targets.map((line) => line.id.split('.')[0]))
  expect(printed.size).toBe(25)
  for (const id of printed) expect(text).toContain(`(${id}) `)
  for (const line of made.targets) {
    if (line.cell.kind === 'missing') expect(text).toContain(`(${line.id}) ${line.name}`)
    if (line.cell.kind === 'number') expect(text).toContain(sayNumber(line.cell.value))
  }
  expect(text).toContain('2,7 triệu lượt')
  expect(text).toContain('5.420,5 tỷ đồng')
  expect(text).toContain('Sở Lao động - Thương binh và Xã hội (gửi lần đầu ngày 19/03/2024)')
  for (const agency of made.missing) expect(text).toContain(agency.name)
  expect(text).toContain('Kiên Giang, ngày 19 tháng 3 năm 2024')
  const pdf = convert(files, 'bao-cao.docx', bytes, 'pdf')
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-')
  expect(facesOf(files, pdf)).toContain('Tinos')
})

const decimalsOf = (canonical: string): number => (canonical.split('.')[1] ?? '').length

const exported = async (id: string): Promise<{ table: TablePage; bytes: Uint8Array }> => {
  const { page } = planning
  const answer = await page.request.get(`${server.url}/api/plans/2024/tables/${id}.xlsx`)
  expect(answer.status()).toBe(200)
  const table: TablePage = JSON.parse(JSON.stringify(await json(page, `/api/plans/2024/tables/${id}`)))
  return { table, bytes: new Uint8Array(await answer.body()) }
}

test.each(['B2', 'B7'])(
  '%s as Excel: every figure as in the database, formulas alive and recomputed by LibreOffice',
  async (id) => {
    const { table, bytes } = await exported(id)
    const sheet = await sheetOf(bytes)
    const start = sheet.rows.length - table.rows.length
    const again = await sheetOf(convert(files, `${id}.xlsx`, bytes, 'xlsx'))
    let [figures, formulas] = [0, 0]
    table.rows.forEach((row, index) => {
      for (const column of table.columns) {
        const [cell, where] = [row.cells[column.n], `${start + index},${column.n - 1}`]
        if (column.kind === 'value' && cell?.cell.kind === 'number') {
          const scale = cell.printed.trim().endsWith('%') ? 100 : 1
          expect(
            Number(sheet.rows[start + index]?.[column.n - 1]) * scale,
            `${id} dòng ${row.line} cột ${column.n}`,
          ).toBeCloseTo(Number(cell.cell.value), 9)
          figures += 1
        }
        if (column.kind === 'ratio' && cell?.computed) {
          expect(sheet.cells?.get(where)?.formula ?? '', `${id} dòng ${row.line} cột ${column.n}`).toContain(
            '/',
          )
          const shown = Number(again.rows[start + index]?.[column.n - 1])
          const percent = id === 'B2' ? shown * 100 : shown
          expect(
            Math.abs(percent - Number(cell.computed)),
            `${id} dòng ${row.line} cột ${column.n}`,
          ).toBeLessThanOrEqual(0.5 * 10 ** -decimalsOf(cell.computed) + 1e-9)
          formulas += 1
        }
      }
    })
    expect(figures).toBeGreaterThan(90)
    expect(formulas).toBeGreaterThan(60)
  },
)

test('a phone can read the board', async () => {
  const desk = await sitDown(browser, server.url, 'khdt', passwords.get('khdt') ?? '', 390)
  await desk.page.goto(`${server.url}/bao-cao/2024-M03`)
  await desk.page.getByText('3/49 đơn vị đã gửi').waitFor()
  const wide = await desk.page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  )
  expect(wide).toBe(false)
})
