import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromium as program } from '../system/programs.ts'

/** The system's own Chromium, headless; as root it needs no sandbox of its own. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: program(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

export type Desk = { readonly page: Page; readonly context: BrowserContext; readonly faults: string[] }

/** One person at one desk: an own browser context, signed in through the page. What the page complains of is kept. */
export const sitDown = async (
  browser: Browser,
  url: string,
  account: string,
  password: string,
  width = 1440,
): Promise<Desk> => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${url}/dang-nhap`)
  await page.getByLabel('Tên tài khoản').fill(account)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor({ state: 'detached' })
  return { page, context, faults }
}
