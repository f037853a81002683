import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadRegister } from '#office/catalogue.ts'
import { planOf } from '#office/plan-file.ts'
import { sameness } from './office/same-plan.ts'
import { type DocxForm, writeDocx } from './office/write-docx.ts'
import { writeXlsx } from './office/write-xlsx.ts'
import { examplePlan, hasRealDocument, realDocument } from './real-document.ts'

const folder = fileURLToPath(new URL('documents/', import.meta.url))
const others = readdirSync(folder).flatMap((file) =>
  file.endsWith('.txt') ? [[file.slice(0, -4), () => readFileSync(`${folder}${file}`, 'utf8')] as const] : [],
)
const texts = [
  ['the example', examplePlan],
  ...(hasRealDocument ? [['the real plan', realDocument] as const] : []),
  ...others,
] as const

const word =
  (form: DocxForm) =>
  (text: string): Promise<Uint8Array> =>
    writeDocx(text, form)
const writers = [
  ['Word', word({})],
  [
    'Word with its own numbers and running heads',
    word({ isNumbered: true, runningHead: 'Kế hoạch của tỉnh' }),
  ],
  ['Word with pages that lie across', word({ isMixed: true, isRuled: false })],
  ['Excel', writeXlsx],
] as const

for (const [what, text] of texts)
  for (const [form, write] of writers)
    test(`${what} as ${form} reads as its text does, addresses aside`, async () => {
      const register = loadRegister()
      const printed = await planOf(new TextEncoder().encode(text()), register)
      const other = await planOf(await write(text()), register)
      if (!printed.ok || !other.ok) throw new Error('a plan was refused')
      expect(sameness(printed.value, other.value).differences).toEqual([])
      expect(other.value.unread.length).toBe(printed.value.unread.length)
      expect(other.value.source?.addresses.length).toBe(other.value.lines.length)
    })
