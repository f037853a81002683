import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { Plan } from '#core/plan/plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { planOf, textOfPlan } from '#office/plan-file.ts'
import { sameness } from '../office/same-plan.ts'
import { type DocxForm, writeDocx } from '../office/write-docx.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { examplePlan, hasRealDocument, realDocument } from '../real-document.ts'
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

const documents = fileURLToPath(new URL('../documents/', import.meta.url))
const texts: readonly (readonly [string, string])[] = [
  ['example', examplePlan()],
  ...(hasRealDocument ? [['real', realDocument()] as const] : []),
  ...readdirSync(documents).flatMap((file) =>
    file.endsWith('.txt') ? [[file.slice(0, -4), readFileSync(`${documents}${file}`, 'utf8')] as const] : [],
  ),
]

/** What an office's document may look like when it is printed. */
const looks: readonly (readonly [string, DocxForm])[] = [
  ['ruled', {}],
  ['without rules', { isRuled: false }],
  [
    'numbered by Word, with running heads and page numbers',
    { isNumbered: true, runningHead: 'Kế hoạch của tỉnh' },
  ],
  ['upright and across, without rules', { isMixed: true, isRuled: false, runningHead: 'Kế hoạch của tỉnh' }],
]

/** With headings printed again on every page; the long plans differ in the cells that such a heading runs over. */
const official: (typeof looks)[number] = ['set as offices do', { isOfficial: true }]
const looksOf = (name: string): typeof looks =>
  name === 'example' || name === 'real' ? looks : [...looks, official]

test('the PDF that LibreOffice prints from each Word file reads as the text does, addresses aside', async () => {
  const out = join(folder, 'printed')
  const sources: string[] = []
  for (const [name, text] of texts)
    for (const [at, [, form]] of looksOf(name).entries()) {
      sources.push(join(folder, `${name}-${at}.docx`))
      writeFileSync(sources.at(-1) ?? '', await writeDocx(text, form))
    }
  execFileSync(soffice(), ['--headless', '--convert-to', 'pdf', '--outdir', out, ...sources], {
    env: officialFonts(join(folder, 'home')),
    stdio: 'ignore',
    timeout: 170_000,
  })
  const differences: string[] = []
  for (const [name, text] of texts) {
    const printed = await read(new TextEncoder().encode(text))
    for (const [at, [look]] of looksOf(name).entries()) {
      const other = await read(new Uint8Array(readFileSync(join(out, `${name}-${at}.pdf`))))
      expect(other.source?.form).toBe('pdf')
      expect(other.source?.addresses.at(-1)).toMatchObject({ kind: 'pageLine' })
      differences.push(...sameness(printed, other).differences.map((each) => `${name}, ${look}: ${each}`))
    }
  }
  expect(differences).toEqual([])
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
