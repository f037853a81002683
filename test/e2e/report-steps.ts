import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/* What people do with a report in a browser, in every story the same. */

/** The machine may be busy. */
export const soon = { timeout: 20_000 }

/** The button of just this name. */
export const button = (where: Page | Locator, name: string): Locator =>
  where.getByRole('button', { name, exact: true })

/** The clerk lays the report before the head. */
export const submit = async (page: Page): Promise<void> => {
  await expect.poll(() => button(page, 'Trình lãnh đạo').getAttribute('aria-disabled'), soon).toBeNull()
  await button(page, 'Trình lãnh đạo').click()
  await button(page.getByRole('dialog'), 'Trình lãnh đạo').click()
  await page.getByText('Đã trình lãnh đạo lúc').waitFor()
}

/** The head reads and sends; what the receipt says. */
export const send = async (page: Page, again = false): Promise<string> => {
  await button(page.getByRole('main'), again ? 'Gửi lại báo cáo' : 'Gửi báo cáo')
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await button(dialog, 'Gửi báo cáo').click()
  await dialog.getByText('Mã kiểm tra (SHA-256)').waitFor()
  return dialog.innerText()
}

/** A file that the server hands out to who is signed in here; `path` below `/api`. */
export const bytesOf = async (page: Page, url: string, path: string): Promise<Uint8Array> => {
  const answer = await page.request.get(`${url}/api${path}`)
  expect(answer.status(), path).toBe(200)
  return new Uint8Array(await answer.body())
}
