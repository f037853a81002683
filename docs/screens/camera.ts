import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Desk } from '../../test/e2e/browser.ts'
import { officialFonts } from '../../test/system/fonts.ts'
import { soffice } from '../../test/system/programs.ts'

const here = import.meta.dirname
const file = (name: string): string => join(here, `${name}.png`)

/** Photographs what a person sees: the window, not the whole page. */
export const shoot = async ({ page }: Desk, name: string): Promise<void> => {
  await page.evaluate('document.fonts.ready')
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: file(name), animations: 'disabled', caret: 'hide' })
}

export type Look = { readonly theme?: 'light' | 'dark'; readonly width?: number }

/** Opens an address, waits for what it must show, photographs it. */
export const visit = async (
  desk: Desk,
  address: string,
  shows: string,
  name: string,
  { theme = 'light', width = 1440 }: Look = {},
): Promise<void> => {
  await desk.page.setViewportSize({ width, height: width < 600 ? 844 : width < 1200 ? 768 : 900 })
  await desk.page.emulateMedia({ colorScheme: theme })
  await desk.page.goto(address)
  await desk.page.getByText(shows).first().waitFor()
  await shoot(desk, name)
}

/** Pages of an office file as LibreOffice prints them, in the official face; `pages` counts from 1, -1 is the last one. */
export const paper = (
  folder: string,
  name: string,
  bytes: Uint8Array,
  pages: Readonly<Record<string, number>>,
): void => {
  const source = join(folder, name)
  writeFileSync(source, bytes)
  const env = officialFonts(join(folder, 'home'))
  execFileSync(soffice(), ['--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
    env,
    stdio: 'ignore',
  })
  const pdf = source.replace(/\.[^.]+$/, '.pdf')
  const count = Number(
    /^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1] ?? 1,
  )
  for (const [picture, asked] of Object.entries(pages)) {
    const page = String(asked < 0 ? count : asked)
    execFileSync('pdftoppm', [
      '-png',
      '-r',
      '80',
      '-f',
      page,
      '-l',
      page,
      '-singlefile',
      pdf,
      file(picture).slice(0, -4),
    ])
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
