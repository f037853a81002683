import type { APIRequestContext, Browser, BrowserContext } from 'playwright-core'
import type { OwnersPage } from '#core/page/owners-page.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { plainAscii } from "#core/words/ascii.ts"
import type { Entry } from '#core/report/entry.ts'
import { sitDown, type Desk } from '../../test/e2e/browser.ts'

/** The month that the pictures show. */
export const month = '2024-M03'
/** The password of the example's accounts (catalogue/accounts.yaml). */
const password = 'nhip-2024'

export const sit = (browser: Browser, url: string, account: string, width = 1440): Promise<Desk> =>
  sitDown(browser, url, account, password, width)

type Method = 'GET' | 'POST' | 'PUT'

/** Asks the server as the page does, with the page's own session; a refusal ends the making of pictures. */
export const ask = async (
  context: BrowserContext,
  url: string,
  method: Method,
  path: string,
  data?: unknown,
): Promise<unknown> => {
  const request: APIRequestContext = context.request
  const answer = await request.fetch(`${url}/api${path}`, { method, data, headers: { 'x-nhip': '1' } })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}

/** What an agency says in the pictures: numbers by indicator, the rest not due, and its two texts. */
export type Said = {
  readonly agency: string
  readonly numbers: Readonly<Record<string, string>>
  readonly situation: string
  readonly proposals: string
}

const entryOf = (code: string, { numbers }: Said): Entry => {
  const value = numbers[code]
  return value === undefined ? { kind: 'notDue' } : { kind: 'number', value }
}

const reportPath = (agency: string): string => `/periods/${month}/reports/${agency}`

/** Fills an agency's form and sends it. */
export const report = async (browser: Browser, url: string, said: Said): Promise<void> => {
  const { context } = await sit(browser, url, plainAscii(said.agency))
  const page = (await ask(context, url, 'GET', reportPath(said.agency))) as ReportPage
  const codes = page.sections.flatMap(({ lines }) => lines.filter(({ heading }) => !heading))
  const cells = codes.map(({ code }) => ({ code, entry: entryOf(code, said) }))
  await ask(context, url, 'PUT', `${reportPath(said.agency)}/cells`, cells)
  await ask(context, url, 'PUT', `${reportPath(said.agency)}/texts`, {
    situation: said.situation,
    proposals: said.proposals,
  })
  await ask(context, url, 'POST', `${reportPath(said.agency)}/send`)
  await context.close()
}

/** Confirms every owner as the catalogue proposes it, but those that nobody answers for. */
export const confirmOwners = async ({ context }: Desk, url: string): Promise<void> => {
  const { lines } = (await ask(context, url, 'GET', '/plans/2024/owners')) as OwnersPage
  const groups = new Map<string, { codes: string[]; owners: readonly string[] }>()
  for (const { code, owners } of lines.filter(({ owners }) => owners.length > 0)) {
    const group = groups.get(owners.join()) ?? { codes: [], owners }
    group.codes.push(code)
    groups.set(owners.join(), group)
  }
  for (const group of groups.values()) await ask(context, url, 'POST', '/plans/2024/owners', group)
}

export const tourism: Said = {
  agency: 'SDL',
  numbers: { 'T.6.b': '2.7', 'T.6.c': '5420.5' },
  situation:
    'Ước đến 14/3, toàn tỉnh đón 2,7 triệu lượt khách, doanh thu 5.420,5 tỷ đồng. Khách đến bằng đường hàng không giảm so với đầu năm.',
  proposals: 'Đề nghị làm việc với các hãng hàng không để mở thêm chuyến bay tới Phú Quốc dịp lễ 30/4.',
}

export const schools: Said = {
  agency: 'SGDDT',
  numbers: { 'T.10': '56.2', 'T.11': '96.8' },
  situation: 'Các trường dạy học theo đúng kế hoạch thời gian năm học.',
  proposals: 'Không có đề xuất',
}

export const labour: Said = {
  agency: 'SLDTBXH',
  numbers: { 'T.15': '8150' },
  situation: 'Giải quyết việc làm cho 8.150 lượt lao động, theo tiến độ năm.',
  proposals: 'Không có đề xuất',
}

/** What the health department has typed when its form is photographed: some cells, one that is asked about by hand. */
export const health: readonly { readonly code: string; readonly entry: Entry }[] = [
  { code: 'T.12', entry: { kind: 'number', value: '94.4' } },
  { code: 'T.13', entry: { kind: 'number', value: '10.13' } },
  { code: 'T.14', entry: { kind: 'number', value: '32.8' } },
  { code: 'B10.2', entry: { kind: 'number', value: '1753214' } },
  { code: 'B10.3', entry: { kind: 'number', value: '528210' } },
  { code: 'B10.4', entry: { kind: 'number', value: '1225004' } },
  { code: 'B10.5', entry: { kind: 'notDue' } },
  { code: 'B10.6', entry: { kind: 'notDue' } },
  { code: 'B10.17', entry: { kind: 'none' } },
]
