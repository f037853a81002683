import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openBrowser, sitDown } from './browser.ts'
import { emptyFolder, remove, type Running, startNhip } from './server.ts'

/** A commune of a target's list is recognised on the page of the indicator, and not without its decision (B20). */
const data = emptyFolder()
let server: Running
let browser: Browser
let desk: Desk

beforeAll(async () => {
  server = await startNhip(data, ['--open-example', '--now', '2024-04-10T08:00+07:00'])
  browser = await openBrowser()
  desk = await sitDown(browser, server.url, 'khdt', 'nhip-2024')
})

afterAll(async () => {
  await browser.close()
  await server.stop()
  remove(data)
})

test('without a number it is refused; with number and day it counts, and can be withdrawn', async () => {
  const { page } = desk
  await page.goto(`${server.url}/chi-tieu/2024/bang?xep=van-ban`)
  const row = page.locator('tr', { hasText: 'danh sách chưa đạt' }).first()
  await row.getByText(/danh sách chưa đạt: 0\//).waitFor()
  await row.getByRole('rowheader').getByRole('link').click()
  await page.getByRole('heading', { name: 'Danh sách kèm theo' }).waitFor()
  await page.getByRole('button', { name: 'Ghi quyết định công nhận' }).click()
  const dialog = page.getByRole('dialog')
  const unit = await dialog.locator('datalist option').first().getAttribute('value')
  await dialog.getByLabel('Xã, huyện được công nhận').fill(unit ?? '')
  await dialog.getByLabel('Ngày ký').fill('5/4/2024')
  await dialog.getByRole('button', { name: 'Ghi', exact: true }).click()
  await dialog.getByText('Chưa có số quyết định công nhận thì chưa ghi được').waitFor()
  await dialog.getByLabel('Số quyết định').fill('12/QĐ-UBND')
  await dialog.getByRole('button', { name: 'Ghi', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Quyết định 12/QĐ-UBND ngày 05/04/2024').waitFor()
  await page.getByRole('button', { name: `Rút: ${unit}` }).click()
  await page.getByRole('dialog').getByLabel('Lý do rút').fill('Nhầm xã')
  await page.getByRole('dialog').getByRole('button', { name: 'Rút', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await page.getByText('Quyết định 12/QĐ-UBND').count()).toBe(0)
  // a refusal is an answer with 422, and the browser tells of it
  expect(desk.faults.filter((fault) => !fault.includes('422'))).toEqual([])
})
