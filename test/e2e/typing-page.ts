import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { build } from 'vite'
import type { Me } from '../../src/core/page/head.ts'
import { day } from '../../src/core/time/day.ts'
import type { BasedText, ReportTexts } from '../../src/core/report/report-texts.ts'
import type { FormLine, FormSection, ReportPage } from '../../src/core/page/report-page.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the real pages into a folder of the test's own. */
export const buildPages = async (folder: string): Promise<void> => {
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
}

const agency = { code: 'SYT', name: 'Sở Y tế', short: 'Sở Y tế', kind: 'department' }

const me: Me = {
  account: 'syt',
  name: 'Chuyên viên',
  role: 'clerk',
  agency,
  rights: ['plan.read', 'register.read', 'report.fill', 'report.send'],
  province: { code: 'x', name: 'Tỉnh' },
  plans: [],
  periods: ['2024-M03'],
  now: '2024-03-15T08:00:00+07:00',
  trial: false,
}

export const line = (ordinal: number, more: Partial<FormLine> = {}): FormLine => ({
  code: `B2.${ordinal}`,
  name: `Dòng ${ordinal}`,
  stt: String(ordinal),
  level: 1,
  unit: 'tấn',
  plan: { kind: 'number', value: '1000' },
  last: null,
  entry: { kind: 'missing' },
  heading: false,
  focal: true,
  confirmed: true,
  ...more,
})

const report: ReportPage = {
  period: '2024-M03',
  label: 'tháng 3/2024',
  agency,
  duty: {
    period: '2024-M03',
    label: 'tháng 3/2024',
    also: [],
    agency,
    due: '2024-03-18',
    originalDue: '2024-03-18',
    advice: '2024-03-18',
    consolidationDue: '2024-03-19',
    extension: null,
    exempt: null,
    request: null,
    moves: {
      whyNotAsk: null,
      whyNotExtend: { code: 'noRight', message: '' },
      whyNotRefuse: { code: 'noRight', message: '' },
      whyNotExempt: { code: 'noRight', message: '' },
      whyNotRestore: { code: 'noRight', message: '' },
    },
    firstCell: null,
    workingDaysLeft: 1,
    status: 'drafting',
    late: false,
    lateByOriginal: false,
    firstSentAt: null,
    returnReason: null,
    clause: 'IV.1',
    filled: 0,
    asked: 5,
  },
  sections: [
    {
      id: 'B2',
      title: 'Biểu 2',
      lines: [line(1), line(2, { entry: { kind: 'number', value: '1234.5' } }), line(3), line(4), line(5)],
    },
  ],
  texts: { situation: '', proposals: '' },
  warnings: [],
  quarter: null,
  cutOff: '2024-03-14',
  known: [],
  work: { today: day('2024-03-15'), expected: false, lines: [] },
  status: 'drafting',
  facts: [],
  draftSavedAt: null,
  whyNotEdit: null,
  whyNotSend: null,
  whyNotReturn: null,
  whyNotAccept: null,
  overlaid: [],
  inside: null,
  corrections: { requests: [], corrected: [], whyNotAsk: null },
}

/** What the page has sent: the newest entry of each cell, the newest texts. */
export type Arrived = {
  readonly cells: Map<string, unknown>
  texts: { situation: string; proposals: string } | null
  lost: boolean
  /** The session has ended: every saving is refused until somebody signs in again. */
  expired: boolean
  /** What was sent as the report. */
  sent: unknown
}

const receipt = {
  revision: 1,
  at: '2024-03-15T08:20:00+07:00',
  checksum: 'a'.repeat(64),
  late: false,
  figures: 5,
  trial: false,
}

const talk = {
  label: 'tháng 3/2024',
  threads: [],
  evidence: [],
  subjects: [],
  agencies: [],
  whyNotSay: null,
  whyNotAttach: null,
  own: true,
}

const answerOf = (path: string, body: unknown, arrived: Arrived, page: ReportPage): unknown => {
  if (path === '/api/me') return me
  if (path === '/api/sign-in') {
    arrived.expired = false
    return me
  }
  if (path.endsWith('/send')) {
    arrived.sent = body
    return { ...receipt, agency: page.agency, period: page.period }
  }
  if (path.endsWith('/cells')) {
    for (const { code, entry } of body as { code: string; entry: unknown }[]) arrived.cells.set(code, entry)
    return { savedAt: '2024-03-15T08:12:00+07:00' }
  }
  if (path.endsWith('/texts')) {
    const parts = (body as BasedText[]).map(({ field, value }) => [field, value])
    arrived.texts = { situation: '', proposals: '', ...arrived.texts, ...Object.fromEntries(parts) }
    return { savedAt: '2024-03-15T08:12:00+07:00', conflicts: [] }
  }
  if (path.endsWith('/talk')) return { ...talk, agency: page.agency, period: page.period }
  return path.endsWith('/reports/SYT') ? page : null
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Opens the report of one agency; the built files and the answers come from the test itself, no server runs. */
export const openReport = async (
  context: BrowserContext,
  folder: string,
  sections: readonly FormSection[] = report.sections,
  { wide = true, texts = report.texts }: { readonly wide?: boolean; readonly texts?: ReportTexts } = {},
): Promise<{ page: Page; keys: CDPSession; arrived: Arrived }> => {
  const arrived: Arrived = { cells: new Map(), texts: null, lost: false, expired: false, sent: null }
  const page = await context.newPage()
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith('/api/')) {
      if (arrived.lost) return route.abort()
      const body: unknown = route.request().postDataJSON()
      if (arrived.expired && (pathname.endsWith('/cells') || pathname.endsWith('/texts')))
        return route.fulfill({ status: 401, json: { error: { code: 'signIn', message: '' } } })
      const answer = answerOf(pathname, body, arrived, { ...report, sections, texts })
      // what this page does not know is not there
      return answer === null
        ? route.fulfill({ status: 404, json: { error: { code: 'notFound', message: '' } } })
        : route.fulfill({ json: answer })
    }
    const file = join(folder, pathname)
    const served = extname(pathname) !== '' && existsSync(file) ? file : join(folder, 'index.html')
    return route.fulfill({
      contentType: kinds[extname(served)] ?? 'application/octet-stream',
      body: readFileSync(served),
    })
  })
  await page.goto('http://localhost:4317/bao-cao/2024-M03/SYT')
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (wide) await page.getByRole('grid').waitFor()
  return { page, keys: await context.newCDPSession(page), arrived }
}
