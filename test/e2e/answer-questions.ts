import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** Answers the questions that block, each with the reading that the page suggests, and opens the plan, by keys and buttons. */
export const reviewAndOpen = async (page: Page, url: string, plan: string): Promise<void> => {
  await page.goto(`${url}/ra-soat/${plan}?xem=chan`)
  const open = page.getByRole('button', { name: 'Mở kế hoạch', exact: true })
  await page.getByText('chặn mở kế hoạch').first().waitFor()
  await page.keyboard.press('2')
  await page.getByText('Đọc là số nào?').waitFor()
  await page.getByRole('button', { name: /ngăn cách hàng nghìn/ }).click()
  await page.getByText('không còn câu hỏi nào chặn').waitFor()
  await expect.poll(() => open.getAttribute('aria-disabled'), { timeout: 15_000 }).toBeNull()
  await open.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở kế hoạch' }).click()
  await page.getByText('đã mở kế hoạch').waitFor()
}
