import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'
import { ask, fillReport, headOf, openMonths, password, reportAndSend, reportOf, signIn } from './units.ts'
import type { FormLine } from '#core/page/report-page.ts'

/** Every page of every role after a short month, wide and on a phone, light and dark: axe finds nothing. */
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const data = emptyFolder()
let server: Running
let browser: Browser

/** What stands for the parts of an address. */
const parts: Readonly<Record<string, string>> = {
  plan: '2024',
  year: '2024',
  period: '2024-M03',
  code: 'T.6.b',
  id: 'B2',
  agency: 'SYT',
}

/** Pages with parts of their own behind a tab. */
const tabs: readonly string[] = [
  '/tong-hop/2024-M03?xem=de-xuat',
  '/tong-hop/2024-M03?xem=loi-van&muc=mo-dau',
  '/tong-hop/2024-M03?xem=ban-hanh',
  '/tong-hop/2024-M03?xem=kich-ban',
  '/tong-hop/2024-M03?xem=ban-chot',
  '/ra-soat/2024?xem=chan',
  '/bao-cao/2024-M03/SDL',
  '/bao-cao/2024-Q1',
]

/** Every address of the pages, as src/web/paths.ts spells them: a new page is scanned without being named here. */
const addresses = [
  ...(readFileSync(fileURLToPath(new URL('../../src/web/paths.ts', import.meta.url)), 'utf8')
    .split(' as const')[0]
    ?.matchAll(/^  \w+: '(\/[^']*)',$/gm) ?? []),
].flatMap(([, address = '']) => address)

const signInPage = '/dang-nhap'
const pages: readonly string[] = [
  ...addresses
    .filter((address) => address !== signInPage)
    .map((address) => address.replaceAll(/\$(\w+)/g, (_, name: string) => parts[name] ?? '')),
  ...tabs,
]

const plan = ({ code, plan: of }: FormLine): string | null =>
  code.startsWith('T.') && of.kind === 'number' ? of.value : null

const seed = async (): Promise<void> => {
  const office = await signIn(server.url, 'khdt')
  await openMonths(office, ['2024-M03'])
  for (const agency of ['SDL', 'SYT', 'SLDTBXH', 'STTTT'])
    await reportAndSend(server.url, '2024-M03', agency, plan)
  const proposing = await signIn(server.url, 'sgddt')
  await fillReport(proposing, '2024-M03', 'SGDDT', plan)
  const texts = { situation: 'Đúng kế hoạch.', proposals: '- Bổ sung biên chế;\n- Xây thêm phòng học.' }
  await ask(proposing, 'PUT', `${reportOf('2024-M03', 'SGDDT')}/texts`, texts)
  await ask(await signIn(server.url, headOf('SGDDT')), 'POST', `${reportOf('2024-M03', 'SGDDT')}/send`)
  await ask(office, 'POST', `${reportOf('2024-M03', 'SDL')}/return`, {
    reason: 'Xem lại.',
    cells: [{ code: 'T.6.b', note: 'Nêu số đến ngày 14' }],
  })
  await ask(office, 'POST', `${reportOf('2024-M03', 'SLDTBXH')}/accept`)
  await ask(office, 'POST', '/periods/2024-M03/consolidation', {})
  await ask(office, 'POST', '/periods/2024-M03/chase', { agencies: ['SCT'], note: '' })
}

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-03-19T08:00+07:00'])
  browser = await openBrowser()
  await seed()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
})

const scan = async (page: Page, rules: readonly string[] | null): Promise<readonly string[]> => {
  const how = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) }
  await page.evaluate(`globalThis.axe ?? (() => { ${axe} })()`)
  const found: readonly string[] = await page.evaluate(
    `axe.run(${JSON.stringify(how)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' (' + nodes.length + '): ' + nodes[0].html.slice(0, 200)))`,
  )
  return found
}

/** Until what was asked for has come and the page stands still. */
const settle = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
}

/** Colours change in the dark, nothing else does. */
const scans = [
  { width: 1440, colorScheme: 'light', rules: null },
  { width: 1440, colorScheme: 'dark', rules: ['color-contrast'] },
  { width: 390, colorScheme: 'light', rules: null },
] as const

const walk = async ({ page }: Desk, addressesOf: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const address of addressesOf) {
    await page.goto(`${server.url}${address}`)
    await settle(page)
    for (const { width, colorScheme, rules } of scans) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      for (const violation of await scan(page, rules))
        found.push(`${address} ${width} ${colorScheme}: ${violation}`)
    }
  }
  return found
}

test('the addresses are read', () => {
  expect(pages.length).toBeGreaterThan(35)
  expect(pages).toContain('/bao-cao/2024-M03/SYT')
})

test('the page of signing in', async () => {
  const page = await browser.newPage()
  await page.goto(`${server.url}${signInPage}`)
  await settle(page)
  expect(await scan(page, null)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await scan(page, null)).toEqual([])
  await page.close()
})

const half = Math.ceil(pages.length / 2)

/** The department sees every page; the others those that look otherwise to them. */
test.each<readonly [account: string, addresses: readonly string[]]>([
  ['khdt', pages.slice(0, half)],
  ['khdt', pages.slice(half)],
  [
    'sct',
    ['/viec-cua-toi', '/bao-cao/2024-M03/SCT', '/trao-doi/2024-M03/SCT', '/thong-bao', '/dung-han/2024'],
  ],
  ['sdl.tt', ['/viec-cua-toi', '/bao-cao/2024-M03/SDL', '/ky-thay', '/dinh-chinh', '/danh-gia/2024']],
  ['ubnd', ['/viec-cua-toi', '/bao-cao/2024-M03', '/tong-hop/2024-M03', '/danh-gia/2024', '/nhat-ky']],
  ['quantri', ['/viec-cua-toi', '/tai-khoan', '/don-vi', '/ky-thay', '/nhat-ky', '/ke-hoach/2024/nhap']],
  [
    'bandoc',
    ['/viec-cua-toi', '/chi-tieu/2024/bang', '/tu-dien/2024', '/chi-so/2024/T.6.b', '/bieu/2024/B2'],
  ],
])('pages as %s sees them', async (account, seen) => {
  const desk = await sitDown(browser, server.url, account, password)
  const found = await walk(desk, seen)
  await desk.context.close()
  expect(found).toEqual([])
  expect(desk.faults).toEqual([])
})
