import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Arrived, buildPages, openReport } from './typing-page.ts'

/**
 * Vietnamese typing, in every way in which it reaches a browser: an input method that composes (Windows Telex, macOS,
 * ibus: through the browser's own protocol), and injectors that compose nothing and send backspaces and letters
 * (UniKey, EVKey, OpenKey).
 */
const folder = mkdtempSync(join(tmpdir(), 'nhip-typing-'))
let browser: Browser
let context: BrowserContext
let page: Page
let keys: CDPSession
let arrived: Arrived

beforeAll(async () => {
  await buildPages(folder)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ;({ page, keys, arrived } = await openReport(context, folder))
})
afterEach(() => context.close())

const cell = (ordinal: number): Locator => page.getByRole('textbox', { name: `Dòng ${ordinal}, tấn` })
const textOf = (ordinal: number): Promise<string> => cell(ordinal).inputValue()
const situation = (): Locator => page.getByLabel('Tình hình thực hiện')

/** An input method composes: the word grows under the hand, then it is committed. */
const compose = async (steps: readonly string[], committed: string): Promise<void> => {
  for (const text of steps)
    await keys.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await keys.send('Input.insertText', { text: committed })
}

/** A key that the input method takes for itself: the page sees its name, with key code 229. */
const takenKey = async (code: string): Promise<void> => {
  await keys.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: code,
    code,
    windowsVirtualKeyCode: 229,
  })
  await keys.send('Input.dispatchKeyEvent', {
    type: 'keyUp',
    key: code,
    code,
    windowsVirtualKeyCode: 229,
  })
}

/** What an injector sends: plain keys, or so many backspaces and the letters in their place. */
type Injected =
  | string
  | { readonly back: number; readonly text: string; readonly by?: 'backspace' | 'selection' }

const inject = async (steps: readonly Injected[]): Promise<void> => {
  for (const step of steps) {
    if (typeof step === 'string') await page.keyboard.type(step)
    else {
      for (let count = 0; count < step.back; count += 1)
        await page.keyboard.press(step.by === 'selection' ? 'Shift+ArrowLeft' : 'Backspace')
      await keys.send('Input.insertText', { text: step.text })
    }
  }
}

/** `khoong cos` in Telex. */
const khongCo = (by: 'backspace' | 'selection'): readonly Injected[] => [
  'kho',
  'o',
  { back: 2, text: 'ô', by },
  'ng co',
  's',
  { back: 2, text: 'ó', by },
]

describe('an input method that composes', () => {
  test('a word in the texts is there once', async () => {
    await situation().click()
    await compose(['t', 'ti', 'tiê', 'tiê', 'tiến', 'tiế'], 'tiến')
    await compose([' ', ' đ', ' đô', ' độ'], ' độ')
    expect(await situation().inputValue()).toBe('tiến độ')
    await expect.poll(() => arrived.texts?.situation).toBe('tiến độ')
  })

  test('its first letter starts the cell, replaces what stood there, and is not doubled', async () => {
    await cell(2).click()
    await compose(['đ', 'đa', 'đâ'], 'đâ')
    expect(await textOf(2)).toBe('đâ')
  })

  test('a number composed by a keyboard of that kind is a number', async () => {
    await cell(2).click()
    await compose(['1', '12', '12,', '12,5'], '12,5')
    await page.keyboard.press('Enter')
    await expect.poll(() => arrived.cells.get('B2.2')).toEqual({ kind: 'number', value: '12.5' })
  })

  test.each(['the key of the input method', 'a plain Enter'])(
    'Enter while composing ends the composition, not the cell: %s',
    async (which) => {
      await cell(1).click()
      await keys.send('Input.imeSetComposition', { text: 'không có', selectionStart: 8, selectionEnd: 8 })
      if (which === 'a plain Enter')
        await keys.send('Input.dispatchKeyEvent', {
          type: 'rawKeyDown',
          key: 'Enter',
          code: 'Enter',
          windowsVirtualKeyCode: 13,
        })
      else await takenKey('Enter')
      expect(await cell(1).evaluate((element) => element.matches(':focus'))).toBe(true)
      expect(await textOf(1)).toBe('không có')
      await page.waitForTimeout(600)
      expect(arrived.cells.size).toBe(0)
      await keys.send('Input.insertText', { text: 'không có' })
      expect(await textOf(1)).toBe('không có')
      await page.keyboard.press('Enter')
      expect(await textOf(1)).toBe('-')
      expect(await cell(2).evaluate((element) => element.matches(':focus'))).toBe(true)
      await expect.poll(() => arrived.cells.get('B2.1')).toEqual({ kind: 'none' })
    },
  )

  test('Safari tells of the Enter after the composition has ended: it is still not ours', async () => {
    await cell(1).click()
    await compose(['không có'], 'không có')
    await takenKey('Enter')
    expect(await textOf(1)).toBe('không có')
    await page.keyboard.press('Enter')
    await expect.poll(() => arrived.cells.get('B2.1')).toEqual({ kind: 'none' })
  })

  test('arrows and Escape while composing stay with the input method', async () => {
    await cell(1).click()
    await keys.send('Input.imeSetComposition', { text: 'k', selectionStart: 1, selectionEnd: 1 })
    for (const key of ['ArrowDown', 'Escape', 'Tab']) await takenKey(key)
    await keys.send('Input.insertText', { text: 'chưa đến kỳ' })
    await page.keyboard.press('Enter')
    await expect.poll(() => arrived.cells.get('B2.1')).toEqual({ kind: 'notDue' })
  })

  test('types again over a question: a number that begins with 2 is a number, Alt+2 is the answer', async () => {
    const ask = async (): Promise<void> => {
      await cell(1).click()
      await page.keyboard.type('10,015')
      await page.keyboard.press('Enter')
      await page.getByText('“10,015” đọc được hai cách').waitFor()
    }
    await ask()
    await page.keyboard.type('25')
    await page.keyboard.press('Enter')
    expect(await textOf(1)).toBe('25')
    await expect.poll(() => arrived.cells.get('B2.1')).toEqual({ kind: 'number', value: '25' })
    await ask()
    await page.keyboard.press('Alt+2')
    expect(await textOf(1)).toBe('10.015')
    await expect.poll(() => arrived.cells.get('B2.1')).toEqual({ kind: 'number', value: '10015' })
  })
})

describe('an injector that composes nothing', () => {
  test.each(['backspace', 'selection'] as const)('writes into the texts, by %s', async (by) => {
    await situation().click()
    await inject(khongCo(by))
    expect(await situation().inputValue()).toBe('không có')
  })

  test.each(['backspace', 'selection'] as const)(
    'writes into a cell that is only chosen, by %s',
    async (by) => {
      await cell(2).click()
      await inject(khongCo(by))
      expect(await textOf(2)).toBe('không có')
      await page.keyboard.press('Enter')
      await expect.poll(() => arrived.cells.get('B2.2')).toEqual({ kind: 'none' })
    },
  )

  test('a letter that is changed at once is there once', async () => {
    await cell(1).click()
    await inject(['d', 'd', { back: 2, text: 'đ' }])
    expect(await textOf(1)).toBe('đ')
  })

  test('a bait before the backspaces, as some send it against autocompletion, leaves nothing behind', async () => {
    await cell(1).click()
    await inject(['a', { back: 0, text: '\u202f' }, { back: 2, text: 'â' }])
    expect(await textOf(1)).toBe('â')
  })

  test('a backspace never empties the selection of cells or leaves the cell', async () => {
    await cell(1).click()
    await page.keyboard.type('77')
    await page.keyboard.press('Enter')
    await cell(1).click()
    await page.keyboard.press('Shift+ArrowDown')
    await inject([{ back: 1, text: '5' }])
    await page.keyboard.press('Enter')
    expect([await textOf(1), await textOf(2)]).toEqual(['77', '5'])
  })
})

describe('typing starts a cell without replaying its key', () => {
  test('one key, one letter; the old number is replaced, F2 keeps it', async () => {
    await cell(2).click()
    await page.keyboard.press('7')
    expect(await textOf(2)).toBe('7')
    await page.keyboard.press('Escape')
    expect(await textOf(2)).toBe('1.234,5')
    await page.keyboard.press('F2')
    await page.keyboard.press('6')
    expect(await textOf(2)).toBe('1.234,56')
  })

  test('text that is no number is marked with a sentence and not sent', async () => {
    await cell(1).click()
    await inject(['mưo', 'w', { back: 2, text: 'ơ' }, 'i', 'f', { back: 3, text: 'ười' }])
    await page.keyboard.press('Enter')
    await page.getByText('không phải là số nên chưa lưu').waitFor()
    await page.waitForTimeout(800)
    expect(arrived.cells.size).toBe(0)
    expect(await cell(1).getAttribute('aria-invalid')).toBe('true')
  })

  test('letters that arrive as base and mark are sent composed', async () => {
    await situation().click()
    await keys.send('Input.insertText', { text: 'tiến độ'.normalize('NFD') })
    await expect.poll(() => arrived.texts?.situation).toBe('tiến độ'.normalize('NFC'))
  })

  test('what could not be sent is there again after the window was closed, and is sent then', async () => {
    arrived.lost = true
    await cell(3).click()
    await page.keyboard.type('42')
    await page.keyboard.press('Enter')
    await page.getByText('Mất kết nối').waitFor()
    await page.close({ runBeforeUnload: false })
    const again = await openReport(context, folder)
    await expect.poll(() => again.arrived.cells.get('B2.3')).toEqual({ kind: 'number', value: '42' })
    expect(await again.page.getByRole('textbox', { name: 'Dòng 3, tấn' }).inputValue()).toBe('42')
  })
})
