import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { examplePlan, hasRealDocument, realDocument } from './real-document.ts'

const folder = fileURLToPath(new URL('documents/', import.meta.url))
const register = loadRegister()
const documents = readdirSync(folder).flatMap((file) =>
  file.endsWith('.txt') ? [[file.slice(0, -4), readFileSync(`${folder}${file}`, 'utf8')] as const] : [],
)

const read = (text: string): Plan => {
  const plan = readPlan(text, register)
  if (!plan.ok) throw new Error(plan.failure.message)
  return plan.value
}

/** Clauses whose kind alone says what they are; the others must have been read as something. */
const told = new Set([
  'title',
  'part',
  'group',
  'rule',
  'closing',
  'recipients',
  'signature',
  'footnote',
  'table',
])
const isHeading = (text: string): boolean =>
  text === text.toUpperCase() || /^\**(?:Phần|Chương)\s+(?:thứ\s+)?\S+\**$/u.test(text.trim())

/** What puts a document into force is neither a target nor a task. */
const putsInForce = (text: string): boolean =>
  /(?:Nghị quyết|Quyết định|Kế hoạch) này (?:đã )?(?:có hiệu lực|được)/u.test(text)

/** Lines with words that no list of the plan has: neither read as anything, nor named as unread. */
const passedOver = (plan: Plan): readonly string[] => {
  const listed = new Set([
    ...plan.unread.map(({ line }) => line),
    ...plan.targets.map(({ line }) => line),
    ...plan.budget.map(({ line }) => line),
    ...plan.objectives.flatMap(({ lines }) => lines),
    ...plan.assignments.flatMap(({ lines }) => lines),
  ])
  const headed = new Set(plan.clauses.map(({ parent }) => parent))
  const known = plan.clauses.filter(
    ({ id, kind, lines }) =>
      told.has(kind) || id.startsWith('page.') || headed.has(id) || lines.some((line) => listed.has(line)),
  )
  const inPreamble = plan.clauses.filter(({ kind }) => kind === 'preamble').flatMap(({ lines }) => lines)
  const all = new Set([...known.flatMap(({ lines }) => lines), ...inPreamble, ...listed])
  return plan.lines.filter(
    (line, at) => /\p{L}/u.test(line) && !all.has(at + 1) && !isHeading(line) && !putsInForce(line),
  )
}

describe('every line with words is part of something listed, or named as unread with the reason', () => {
  test.each([...documents, ['the example', examplePlan()] as const])('%s', (_name, text) => {
    expect(passedOver(read(text))).toEqual([])
  })

  test.runIf(hasRealDocument)('the real plan', () => {
    expect(passedOver(read(realDocument()))).toEqual([])
  })

  test('whatever lines are lost, doubled or without their signs', () => {
    const plans = fc.constantFrom(...documents.map(([, text]) => text.split('\n')))
    const edits = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom<'drop' | 'double' | 'bare'>('drop', 'double', 'bare')),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(plans, edits, (lines, changes) => {
        const made = [...lines]
        for (const [at, what] of changes) {
          const line = at % made.length
          const text = made[line] ?? ''
          if (what === 'drop') made.splice(line, 1)
          else if (what === 'double') made.splice(line, 0, text)
          else made[line] = text.replace(/^\s*(?:[-+*]|\(?\p{L}?\d*[.)])\s+/u, '')
        }
        const plan = readPlan(made.join('\n'), register)
        if (plan.ok) expect(passedOver(plan.value)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

const head = 'KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2027\n'

test('tasks that name nobody, and words about nothing in particular, are named', () => {
  const plan = read(
    `${head}I. NHIỆM VỤ\n1. Sở Y tế mở 05 trạm y tế.\n2. Trồng cây ven sông.\nII. BỐI CẢNH\nNăm nay mưa nhiều.\n`,
  )
  expect(plan.assignments.map(({ id }) => id)).toEqual(['1'])
  expect(plan.unread.map(({ line, why }) => `${line} ${why.slice(0, 30)}`)).toEqual([
    '5 Nhiệm vụ này không nêu cơ quan',
    '7 Đoạn này không nêu mục tiêu, c',
  ])
})
