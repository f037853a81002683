import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { officialFonts } from '../system/fonts.ts'
import { soffice } from '../system/programs.ts'

/** The plain text of a Word file, paragraph by paragraph, table cells separated by tabs. */
export const textOfWord = (bytes: Uint8Array): string => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return xml
    .replaceAll(/<\/w:p>\s*<\/w:tc>/g, '\t')
    .replaceAll(/<\/w:(?:p|tr)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
}

/** The first sheet as rows of values; formula cells as {formula}. */
export const sheetOf = async (bytes: Uint8Array) => {
  const book = await readXlsx(bytes)
  const sheet = book.sheets[0]
  if (!sheet) throw new Error('the workbook has no sheet')
  return sheet
}

/** Lets LibreOffice open a file and write it again as another: what it cannot load, it cannot write. */
export const convert = (
  folder: string,
  name: string,
  bytes: Uint8Array,
  to: 'pdf' | 'xlsx' | 'csv',
): Uint8Array => {
  const source = join(folder, name)
  writeFileSync(source, bytes)
  const out = join(folder, 'converted')
  execFileSync(soffice(), ['--headless', '--convert-to', to, '--outdir', out, source], {
    env: officialFonts(join(folder, 'home')),
    stdio: 'ignore',
    timeout: 120_000,
  })
  return new Uint8Array(readFileSync(join(out, name.replace(/\.[^.]+$/, `.${to}`))))
}

/** The faces that a PDF embeds, as pdffonts names them. */
export const facesOf = (folder: string, pdf: Uint8Array): string => {
  const file = join(folder, 'faces.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdffonts', [file]).toString()
}
