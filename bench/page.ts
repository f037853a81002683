import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../test/e2e/browser.ts'
import { type Measured, median, once, summary } from './measure.ts'
import type { Served } from './bench.ts'
import { password } from './visitor.ts'

/** Signed in without having seen a page: the browser's cache is empty. */
const enter = async (browser: Browser, url: string): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' })
  const data = { account: 'khdt', password }
  await context.request.post(`${url}/api/sign-in`, { data, headers: { 'x-nhip': '1' } })
  return context
}

/**
 * From the start of the navigation until all rows of Biểu 2 stand there and a chosen cell has moved by an arrow key.
 * The browser's own clock counts; the way of our commands to the browser is part of it.
 */
const untilItAnswers = async (page: Page, url: string): Promise<number> => {
  await page.goto(`${url}/bieu/2024/B2`, { waitUntil: 'commit' })
  const last = page.locator('table.form tbody tr').nth(150)
  await last.waitFor({ state: 'attached' })
  const cell = page.locator('[data-cell]', { hasText: '699.699' }).first()
  await cell.click()
  const chosen = await cell.getAttribute('data-cell')
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction(
    `document.activeElement.dataset.cell && document.activeElement.dataset.cell !== '${chosen ?? ''}'`,
  )
  return Number(await page.evaluate('performance.now()'))
}

/** A page of Biểu 2 in headless Chromium, with an empty and with a full cache, against its data alone. */
export const page = async ({ url, planning, sized }: Served): Promise<readonly Measured[]> => {
  const browser = await openBrowser()
  const runs = sized(5, 2)
  const taken: { first: number[]; again: number[]; data: number[] } = { first: [], again: [], data: [] }
  try {
    for (let run = 0; run < runs; run += 1) {
      const context = await enter(browser, url)
      const tab = await context.newPage()
      taken.first.push(await untilItAnswers(tab, url))
      taken.again.push(await untilItAnswers(tab, url))
      taken.data.push(await once(() => planning('GET', '/plans/2024/tables/B2')))
      await context.close()
    }
  } finally {
    await browser.close()
  }
  const baseline = { what: 'its data alone over HTTP', ms: median(taken.data) }
  const limits = [{ of: 'value' as const, most: 1000 }]
  const shown = 'Biểu 2 in Chromium until a cell answers a key'
  return [
    { what: `${shown}, empty cache`, ...summary(taken.first), baseline, limits },
    { what: `${shown}, second visit`, ...summary(taken.again), baseline, limits },
  ]
}
