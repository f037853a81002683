import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Plan } from '#core/plan/plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { planOf, textOfPlan } from '#office/plan-file.ts'
import { sameness } from '../office/same-plan.ts'
import { writeDocx } from '../office/write-docx.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { examplePlan } from '../real-document.ts'
import { officialFonts } from '../system/fonts.ts'
import { soffice } from '../system/programs.ts'
import { emptyFolder, remove } from './server.ts'

/** The example as an office would hand it in: written as Word and Excel, and printed to PDF by LibreOffice. */
const folder = emptyFolder()
afterAll(() => remove(folder))

const lastOffice = (name: string, bytes: Uint8Array, to: string, ending: string): Uint8Array => {
  const source = join(folder, name)
  writeFileSync(source, bytes)
  const out = join(folder, `as-${ending}`)
  execFileSync(soffice(), ['--headless', '--convert-to', to, '--outdir', out, source], {
    env: officialFonts(join(folder, 'home')),
    stdio: 'ignore',
    timeout: 120_000,
  })
  return new Uint8Array(readFileSync(join(out, name.replace(/\.[^.]+$/, `.${ending}`))))
}

const read = async (bytes: Uint8Array): Promise<Plan> => {
  const plan = await planOf(bytes, loadRegister())
  if (!plan.ok) throw new Error(plan.failure.message)
  return plan.value
}
const fromText = (): Promise<Plan> => read(new TextEncoder().encode(examplePlan()))

const isWhole = async (bytes: Uint8Array): Promise<void> => {
  const [text, other] = [await fromText(), await read(bytes)]
  const same = sameness(text, other)
  expect(same.differences).toEqual([])
  expect(same.cells).toBeGreaterThan(5_000)
  expect(other.unread).toEqual([])
}

test('the PDF that LibreOffice prints from the Word file reads as the text does, addresses aside', async () => {
  const pdf = lastOffice('plan.docx', await writeDocx(examplePlan()), 'pdf', 'pdf')
  await isWhole(pdf)
  const { source } = await read(pdf)
  expect(source?.form).toBe('pdf')
  expect(source?.addresses.at(-1)).toMatchObject({ kind: 'pageLine' })
})

test('the Word and Excel files that LibreOffice saves again read as the text does', async () => {
  await isWhole(lastOffice('again.docx', await writeDocx(examplePlan()), 'docx:MS Word 2007 XML', 'docx'))
  await isWhole(
    lastOffice('again.xlsx', await writeXlsx(examplePlan()), 'xlsx:Calc MS Excel 2007 XML', 'xlsx'),
  )
})

const refused = async (bytes: Uint8Array): Promise<string> => {
  const found = await textOfPlan(bytes)
  return found.ok ? 'read' : found.failure.code
}

test('a PDF with a password is said to have one; old formats too', async () => {
  const locked =
    'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"mat-khau"}}'
  const word = await writeDocx('KẾ HOẠCH\n\nMột dòng')
  expect(await refused(lastOffice('locked.docx', word, locked, 'pdf'))).toBe('encrypted')
  expect(await refused(lastOffice('old.docx', word, 'doc:MS Word 97', 'doc'))).toBe('oldFormat')
  expect(await refused(lastOffice('open.docx', word, 'odt', 'odt'))).toBe('unsupported')
})
