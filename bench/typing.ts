import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { FormSection } from '../src/core/page/report-page.ts'
import { openBrowser } from '../test/e2e/browser.ts'
import { buildPages, line, openReport } from '../test/e2e/typing-page.ts'
import type { Setting } from './bench.ts'
import { type Measured, summary } from './measure.ts'

const rows = 300
const keys = 200
/** What a browser calls a long task, in milliseconds. */
const long = 50

/** Three hundred lines, as the greatest forms have them: running totals, stocks, sums of parts, headings between. */
const form = (): readonly FormSection[] =>
  ['B2', 'B3', 'B4'].map((id, section) => ({
    id,
    title: `Biểu ${section + 2}`,
    lines: Array.from({ length: rows / 3 }, (_, at) => {
      const ordinal = section * (rows / 3) + at + 1
      const before = { period: '2024-M02', value: String(100 + ordinal) }
      const more = { name: `Sản lượng chủ yếu của ngành, dòng ${ordinal}`, level: 1 + (at % 3) }
      if (at % 5 === 1)
        return line(ordinal, { ...more, nature: 'stock', sides: { kind: 'closed', nature: 'stock' } })
      return line(ordinal, {
        ...more,
        nature: 'flow',
        before,
        sides: { kind: 'adds', before },
        last: { period: before.period, entry: { kind: 'number', value: before.value } },
        ...(at % 10 === 0
          ? { parts: [2, 3, 4].map((part) => ({ code: `B2.${ordinal + part}`, sign: 1 as const })) }
          : {}),
      })
    }),
  }))

/** From the start of the navigation until a cell has taken a digit. The files come from this process. */
const untilItTakes = async (page: Page): Promise<number> => {
  const cell = page.getByRole('textbox', { name: /^Sản lượng .*dòng 2, tấn/ })
  await cell.click()
  await page.keyboard.press('7')
  await page.waitForFunction(`document.activeElement?.value === '7'`)
  const taken = Number(await page.evaluate('performance.now()'))
  await page.keyboard.press('Enter')
  return taken
}

/** Long tasks of the page from now on, as the browser itself tells of them. */
const watch = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    window.tasks = []
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) window.tasks.push(one.duration)
    }).observe({ type: 'longtask' })
  })()`)

type Traced = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly name?: string }
  /** Microseconds of the processor: what else the machine does is not in it. */
  readonly tdur?: number
}

/** The longest task of the page's own thread while `work` goes on, in milliseconds of the processor. */
const processorTime = async (keys: CDPSession, work: () => Promise<void>): Promise<number> => {
  const events: Traced[] = []
  keys.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])))
  const traceConfig = { includedCategories: ['toplevel', '__metadata'] }
  await keys.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  await work()
  const ended = new Promise((done) => keys.once('Tracing.tracingComplete', done))
  await keys.send('Tracing.end')
  await ended
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const isMain = (one: Traced): boolean => mains.some(({ pid, tid }) => pid === one.pid && tid === one.tid)
  const tasks = events.filter((one) => one.name.endsWith('RunTask') && isMain(one))
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000))
}

/** Two hundred keys, a number and Enter after it, as a clerk types them; saving goes on beside. */
const type = async (page: Page): Promise<void> => {
  for (let typed = 0; typed < keys; typed += 4) {
    await page.keyboard.type(String(300 + typed), { delay: 20 })
    await page.keyboard.press('Enter')
  }
  await page.waitForTimeout(1000)
}

type Run = { readonly usable: number; readonly long: number; readonly processor: number }

const oneRun = async (browser: Browser, folder: string): Promise<Run> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' })
  try {
    const { page, keys: session } = await openReport(context, folder, form())
    const usable = await untilItTakes(page)
    await watch(page)
    const processor = await processorTime(session, () => type(page))
    const long = (await page.evaluate('window.tasks')) as readonly number[]
    return { usable, long: Math.max(0, ...long), processor }
  } finally {
    await context.close()
  }
}

/** A form of 300 rows in headless Chromium: until it takes a digit, and the longest task while 200 keys are typed. */
export const typing = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'nhip-bench-typing-'))
  const browser = await openBrowser()
  const taken: Run[] = []
  try {
    await buildPages(folder)
    for (let run = 0; run < sized(5, 2); run += 1) taken.push(await oneRun(browser, folder))
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return [
    {
      what: `a form of ${rows} rows until it takes a digit`,
      ...summary(taken.map(({ usable }) => usable)),
      limits: [{ of: 'value', most: 1000 }],
    },
    {
      what: `longest task over ${long} ms while ${keys} keys are typed into it (0: none)`,
      ...summary(taken.map((run) => run.long)),
      limits: [{ of: 'value', most: long }],
    },
    {
      what: 'the longest task of the page meanwhile, in time of the processor',
      ...summary(taken.map(({ processor }) => processor)),
      limits: [{ of: 'value', most: long }],
    },
  ]
}
