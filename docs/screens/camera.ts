import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from '../../test/e2e/browser.ts'
import { officialFonts } from '../../test/system/fonts.ts'
import { soffice } from '../../test/system/programs.ts'

const here = import.meta.dirname
const file = (name: string): string => join(here, `${name}.png`)

/** Photographs what a person sees: the window, or the `whole` page. The room kept for a scroll bar is empty in a picture. */
export const shoot = async ({ page }: Desk, name: string, whole = false): Promise<void> => {
  await page.evaluate('document.documentElement.style.scrollbarGutter = "auto"; document.fonts.ready')
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: file(name), animations: 'disabled', caret: 'hide', fullPage: whole })
}

export type Look = { readonly theme?: 'light' | 'dark'; readonly width?: number; readonly whole?: boolean }

/** Opens an address, waits for what it must show, photographs it. */
export const visit = async (
  desk: Desk,
  address: string,
  shows: string,
  name: string,
  { theme = 'light', width = 1440, whole = false }: Look = {},
): Promise<void> => {
  await desk.page.setViewportSize({ width, height: width < 600 ? 844 : width < 1200 ? 768 : 900 })
  await desk.page.emulateMedia({ colorScheme: theme })
  await desk.page.goto(address)
  await desk.page.getByRole('main').getByText(shows).first().waitFor()
  await shoot(desk, name, whole)
}

/** The first page of a PDF on which these words stand, any case; the first page when there are none. */
const pageWith = (pdf: string, words: string): string => {
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f')
  const found = pages.findIndex((text) => text.toLowerCase().includes(words.toLowerCase()))
  return String(Math.max(0, found) + 1)
}

/** Pages of an office file as LibreOffice prints them, in the official face: picture → words of its page. */
export const paper = (
  folder: string,
  name: string,
  bytes: Uint8Array,
  pictures: Readonly<Record<string, string>>,
): void => {
  const source = join(folder, name)
  writeFileSync(source, bytes)
  const env = officialFonts(join(folder, 'home'))
  const quiet = { env, stdio: 'ignore' } as const
  execFileSync(soffice(), ['--headless', '--convert-to', 'pdf', '--outdir', folder, source], quiet)
  const pdf = source.replace(/\.[^.]+$/, '.pdf')
  for (const [picture, words] of Object.entries(pictures)) {
    const page = pageWith(pdf, words)
    const options = ['-png', '-singlefile', '-r', '90', '-f', page, '-l', page]
    execFileSync('pdftoppm', [...options, pdf, file(picture).slice(0, -4)])
  }
}

/** 256 colours are enough for a page; where ImageMagick is missing the pictures stay as they are. Answers with their bytes. */
export const shrink = (): number => {
  const program = ['/usr/bin/convert', '/usr/local/bin/convert'].find((path) => existsSync(path))
  for (const name of readdirSync(here).filter((one) => one.endsWith('.png'))) {
    const [from, to] = [join(here, name), join(here, `${name}.small`)]
    if (program === undefined) continue
    execFileSync(program, [
      from,
      '-dither',
      'None',
      '-colors',
      '256',
      '-strip',
      '-define',
      'png:compression-level=9',
      `png8:${to}`,
    ])
    renameSync(to, from)
  }
  return readdirSync(here)
    .filter((one) => one.endsWith('.png'))
    .reduce((total, name) => total + statSync(join(here, name)).size, 0)
}
