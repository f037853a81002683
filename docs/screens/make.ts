/**
 * `npm run screens`: photographs the product with the example province, under a trial clock, in a folder of its own.
 * Three agencies report March: one is accepted, one returned and sent again, one late. Nothing but the example is shown.
 */
import type { Browser } from 'playwright-core'
import { openBrowser, type Desk } from '../../test/e2e/browser.ts'
import { emptyFolder, remove, type Running, startNhip } from '../../test/e2e/server.ts'
import { openMarch } from '../../bench/opening.ts'
import { missingPrograms } from '../../test/system/programs.ts'
import { type Look, paper, shoot, shrink, visit } from './camera.ts'
import { ask, confirmOwners, health, labour, month, report, schools, sit, tourism } from './month.ts'

const dark: Look = { theme: 'dark' }
const tablet: Look = { width: 1024 }
const phone: Look = { width: 390 }

const chooseCell = async ({ page }: Desk): Promise<void> => {
  await page.getByText('699.699').first().click()
}

/** The plan's own pages, as anybody reads them. */
const photographPlan = async (desk: Desk, url: string): Promise<void> => {
  await visit(desk, `${url}/ke-hoach/2024`, 'Mục lục', 'ke-hoach')
  await visit(desk, `${url}/ke-hoach/2024`, '14/KH-UBND', 'ke-hoach-390', phone)
  await visit(desk, `${url}/chi-tieu/2024`, 'tách thành 43', 'chi-tieu')
  await visit(desk, `${url}/chi-tieu/2024`, 'tách thành 43', 'chi-tieu-1024', tablet)
  await visit(desk, `${url}/chi-tieu/2024`, 'tách thành 43', 'chi-tieu-390', phone)
  await visit(desk, `${url}/bieu/2024`, 'Tên biểu', 'cac-bieu')
  for (const [name, look] of [
    ['bieu-2', {}],
    ['bieu-2-1024', tablet],
    ['bieu-2-390', phone],
    ['bieu-2-toi', dark],
  ] as const) {
    await visit(desk, `${url}/bieu/2024/B2`, '699.699', name, look)
    await chooseCell(desk)
    await shoot(desk, name)
    if (name === 'bieu-2-390') await desk.page.keyboard.press('Escape')
  }
  await visit(desk, `${url}/phat-hien/2024`, 'Phát hiện', 'phat-hien')
  for (const [name, look] of [
    ['ra-soat', {}],
    ['ra-soat-1024', tablet],
    ['ra-soat-390', phone],
    ['ra-soat-toi', dark],
  ] as const)
    await visit(desk, `${url}/ra-soat/2024`, 'chặn mở kế hoạch', name, look)
  await visit(desk, `${url}/chi-tieu/2024/bang`, 'Bảng chỉ tiêu', 'bang-chi-tieu')
  await visit(desk, `${url}/kich-ban/2024`, 'Kịch bản', 'kich-ban')
  await visit(desk, `${url}/tu-dien/2024`, 'Từ điển', 'tu-dien')
  await visit(desk, `${url}/lich/2024`, 'Lịch năm 2024', 'lich')
  await visit(desk, `${url}/nhiem-vu/2024`, '47 nhiệm vụ', 'nhiem-vu')
  await visit(desk, `${url}/phan-cong/2024`, 'Đã xác nhận 0/', 'phan-cong')
  await visit(desk, `${url}/ke-hoach/2024/nhap`, 'Nhập kế hoạch', 'nhap-ke-hoach')
  await visit(desk, `${url}/don-vi`, '49 đơn vị báo cáo', 'don-vi')
  await visit(desk, `${url}/tro-giup`, 'Một tháng', 'tro-giup')
}

const photographForm = async (browser: Browser, url: string): Promise<void> => {
  const desk = await sit(browser, url, 'syt')
  const address = `/periods/${month}/reports/SYT`
  await visit(desk, `${url}/viec-cua-toi`, 'Việc của tôi', 'viec-cua-toi')
  await visit(desk, `${url}/viec-cua-toi`, 'Việc của tôi', 'viec-cua-toi-390', phone)
  await ask(desk.context, url, 'PUT', `${address}/cells`, health)
  await ask(desk.context, url, 'PUT', `${address}/texts`, {
    situation: 'Tiêm chủng mở rộng đúng kế hoạch; không ghi nhận ổ dịch mới trong tháng.',
    proposals: '',
  })
  for (const [name, look] of [
    ['bao-cao-don-vi', {}],
    ['bao-cao-don-vi-1024', tablet],
    ['bao-cao-don-vi-390', phone],
    ['bao-cao-don-vi-toi', dark],
  ] as const)
    await visit(desk, `${url}/bao-cao/${month}/SYT`, 'Đã nhập 9/', name, look)
  await photographQuestion(desk, url)
}

/** A number that may mean two things is asked, never guessed. */
const photographQuestion = async (desk: Desk, url: string): Promise<void> => {
  await visit(desk, `${url}/bao-cao/${month}/SYT`, 'Đã nhập 9/', 'hoi-lai')
  await desk.page.getByRole('textbox', { name: /chất thải y tế/ }).first().click()
  await desk.page.keyboard.type('10,015')
  await desk.page.keyboard.press('Enter')
  await desk.page.getByText('đọc được hai cách').first().waitFor()
  await shoot(desk, 'hoi-lai')
}

const photographReturn = async (planning: Desk, url: string): Promise<void> => {
  await visit(planning, `${url}/bao-cao/${month}/SGDDT`, 'Trả lại', 'tra-lai')
  await planning.page.getByRole('button', { name: 'Trả lại', exact: true }).click()
  await planning.page
    .getByRole('dialog')
    .getByLabel('Lý do, và chỗ cần sửa')
    .fill('Chỉ tiêu 10: nêu rõ số trường và ngày của số liệu.')
  await shoot(planning, 'tra-lai')
  await planning.page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
  await planning.page.getByText('Bị trả lại').first().waitFor()
}

const firstDay = async (browser: Browser, { url }: Running): Promise<void> => {
  const front = { ...(await sit(browser, url, 'khdt')) }
  await photographPlan(front, url)
  await confirmOwners(front, url)
  await openMarch((method, path, body) => ask(front.context, url, method, path, body))
  await visit(front, `${url}/ky/2024`, '0/49', 'ky-bao-cao')
  await report(browser, url, tourism)
  await report(browser, url, schools)
  await photographForm(browser, url)
  await ask(front.context, url, 'POST', `/periods/${month}/reports/SDL/accept`)
  await photographReturn(front, url)
  const school = await sit(browser, url, 'sgddt')
  await visit(school, `${url}/bao-cao/${month}/SGDDT`, 'Chỉ tiêu 10: nêu rõ', 'bi-tra-lai')
  const out = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' })
  const door = { page: await out.newPage(), context: out, faults: [] }
  await visit(door, `${url}/dang-nhap`, 'Tên tài khoản', 'dang-nhap')
  await visit(door, `${url}/dang-nhap`, 'Tên tài khoản', 'dang-nhap-390', phone)
}

const lastDay = async (browser: Browser, { url }: Running, folder: string): Promise<void> => {
  await report(browser, url, labour)
  const desk = await sit(browser, url, 'khdt')
  for (const [name, look] of [
    ['bang-ngay-18', {}],
    ['bang-ngay-18-1024', tablet],
    ['bang-ngay-18-390', phone],
    ['bang-ngay-18-toi', dark],
  ] as const)
    await visit(desk, `${url}/bao-cao/${month}`, '/49 đơn vị đã gửi', name, { ...look, whole: look !== phone })
  await visit(desk, `${url}/bao-cao/${month}/SDL`, 'Đã nhận', 'doc-bao-cao')
  await ask(desk.context, url, 'POST', `/periods/${month}/consolidation`)
  await visit(desk, `${url}/tong-hop/${month}`, 'Tổng hợp', 'tong-hop')
  await visit(desk, `${url}/tong-hop/${month}`, 'Tổng hợp', 'tong-hop-1024', tablet)
  await visit(desk, `${url}/tong-hop/${month}`, 'Tổng hợp', 'tong-hop-390', phone)
  await visit(desk, `${url}/viec-cua-toi`, 'Việc của tôi', 'viec-cua-toi-tong-hop')
  await visit(desk, `${url}/dung-han/2024`, 'Đúng hạn', 'dung-han')
  await visit(desk, `${url}/danh-gia/2024`, 'Đánh giá', 'danh-gia')
  await visit(desk, `${url}/tong-hop/${month}?xem=de-xuat`, 'Đề xuất', 'tong-hop-de-xuat')
  await visit(desk, `${url}/tong-hop/${month}?xem=loi-van`, 'Lời văn', 'tong-hop-loi-van')
  await visit(desk, `${url}/chi-so/2024/T.6.b`, 'Lượt khách', 'chi-so')
  await visit(desk, `${url}/nhat-ky`, 'Nhật ký', 'nhat-ky')
  const fetched = async (path: string): Promise<Uint8Array> =>
    new Uint8Array(await (await desk.context.request.get(`${url}/api${path}`)).body())
  paper(folder, 'bao-cao.docx', await fetched(`/periods/${month}/report.docx`), {
    'word-trang-1': '',
    'word-phu-luc': 'Phụ lục',
  })
  for (const id of ['2', '7'])
    paper(folder, `bieu-${id}.xlsx`, await fetched(`/plans/2024/tables/B${id}.xlsx`), {
      [`excel-bieu-${id}`]: '',
    })
}

const day = async (data: string, now: string, work: (server: Running) => Promise<void>): Promise<void> => {
  const server = await startNhip(data, ['--open-example', '--now', now])
  try {
    await work(server)
  } finally {
    await server.stop()
  }
}

const lacking = missingPrograms()
if (lacking.length > 0) {
  console.error(`Hãy cài: apt-get install -y --no-install-recommends ${lacking.join(' ')}`)
  process.exitCode = 1
} else {
  const [data, papers] = [emptyFolder(), emptyFolder()]
  const browser = await openBrowser()
  try {
    await day(data, '2024-03-15T08:00+07:00', (server) => firstDay(browser, server))
    await day(data, '2024-03-19T09:00+07:00', (server) => lastDay(browser, server, papers))
    console.log(`${(shrink() / 1e6).toFixed(1)} MB`)
  } finally {
    await browser.close()
    remove(data)
    remove(papers)
  }
}
