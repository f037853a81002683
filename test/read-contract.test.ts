import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { planOfFile } from '#cli/plan-of-file.ts'
import { readAnswer } from '#core/plan/answer.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { examplePlan, hasRealDocument, realDocument } from './real-document.ts'

/* What scripts outside rely on: the shape of `nhip read --json`, its exits, its refusals. */

const root = fileURLToPath(new URL('../', import.meta.url))
const documents = fileURLToPath(new URL('documents/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'nhip-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const line = z.number().int().min(1)
const byColumn = z.string().regex(/^[1-9]\d?$/u)
const columns = z.strictObject({
  n: z.number().int().min(1),
  label: z.string(),
  kind: z.enum(['value', 'ratio']),
  year: z.number().int().nullable(),
  measure: z.enum(['actual', 'plan', 'estimate', 'scenario']).nullable(),
  period: z.enum(['year', 'Q1', 'Q2', 'Q3', 'Q4']).nullable(),
  formula: z.string().nullable(),
  // where the column's own header names one
  unit: z.string().min(1).optional(),
})
const rows = z.strictObject({
  line,
  stt: z.string(),
  label: z.string(),
  unit: z.string(),
  level: z.number().int().min(1),
  path: z.array(z.string()),
  values: z.record(byColumn, z.number().nullable()),
  special: z.record(byColumn, z.string()),
  ratios: z.record(byColumn, z.number()),
  raw: z.record(byColumn, z.string()),
})
const contract = z.looseObject({
  document: z.looseObject({
    number: z.string(),
    date: z.iso.date().nullable(),
    title: z.string(),
    issuer: z.string(),
    signer: z.string().nullable(),
    legalBases: z.array(z.looseObject({ line, text: z.string() })),
    recipients: z.array(z.looseObject({ line, text: z.string() })),
  }),
  targets: z.array(
    z.looseObject({
      id: z.string().regex(/^\d+(?:-\d+)?(?:\.(?:[a-zđ]|[ivx]+|\d+))*$/u),
      line,
      text: z.string().min(1),
      indicator: z.string().min(1),
      comparator: z.enum(['>=', '>', '=', '<', '<=', 'maintain >=', 'maintain <', 'add N']),
      literal: z.string(),
      value: z.number(),
      stretch: z.number().nullable(),
      unit: z.string(),
    }),
  ),
  tables: z.array(
    z.looseObject({ id: z.string(), title: z.string(), columns: z.array(columns), rows: z.array(rows) }),
  ),
  assignments: z.array(
    z.looseObject({
      id: z.string().regex(/^\d+(?:\.(?:[a-zđ]|\d+))*(?:-\d+)?$/u),
      group: z.number().int(),
      lines: z.array(line).min(1),
      lead: z.array(z.string()).min(1),
      coordinate: z.array(z.string()),
      jointLead: z.boolean(),
      actions: z.array(z.looseObject({ text: z.string().min(1) })).min(1),
    }),
  ),
  unread: z.array(z.strictObject({ line, text: z.string(), why: z.string().min(1) })),
})

const texts = [
  ['the example', examplePlan()],
  ...(hasRealDocument ? [['the real plan', realDocument()] as const] : []),
  ...readdirSync(documents).flatMap((file) =>
    file.endsWith('.txt') ? [[file, readFileSync(join(documents, file), 'utf8')] as const] : [],
  ),
] as const

describe.each(texts)('%s', (_name, text) => {
  const read = readPlan(text, loadRegister())
  if (!read.ok) throw new Error(read.failure.message)
  const answer = contract.parse(JSON.parse(JSON.stringify(readAnswer(read.value))))

  test('has the promised shape, and lines of the file', () => {
    const last = text.split('\n').length
    const lines = [
      ...answer.tables.flatMap((table) => table.rows.map((row) => row.line)),
      ...answer.targets.map((target) => target.line),
      ...answer.unread.map((one) => one.line),
    ]
    expect(lines.every((each) => each <= last)).toBe(true)
    for (const ids of [answer.targets, answer.tables, answer.assignments].map((all) =>
      all.map(({ id }) => id),
    ))
      expect(new Set(ids).size).toBe(ids.length)
  })

  test('every value column has a key; no figure is null and its printed sign stands in special', () => {
    for (const table of answer.tables) {
      const values = table.columns.filter(({ kind }) => kind === 'value').map(({ n }) => String(n))
      const ratios = new Set(table.columns.filter(({ kind }) => kind === 'ratio').map(({ n }) => String(n)))
      for (const row of table.rows) {
        expect(Object.keys(row.values)).toEqual(values)
        expect(Object.keys(row.ratios).every((n) => ratios.has(n))).toBe(true)
        for (const n of values)
          expect([
            row.line,
            n,
            row.values[n] === null ? row.special[n] : row.special[n] === undefined,
          ]).toEqual([row.line, n, row.values[n] === null ? row.raw[n] : true])
      }
    }
  })
})

const code = async (name: string, content: string | Uint8Array): Promise<string> => {
  const file = join(folder, name)
  writeFileSync(file, content)
  const plan = await planOfFile(file)
  return plan.ok ? 'read' : plan.failure.code
}

describe('what is no plan is refused with a reason', () => {
  test('empty, binary, another text, noise of fifty megabytes', async () => {
    expect(await code('empty.txt', '')).toBe('empty')
    expect(await code('blank.txt', ' \n\t\n')).toBe('empty')
    expect(
      await code(
        'binary.txt',
        Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256),
      ),
    ).toBe('binary')
    expect(await code('menu.txt', 'THỰC ĐƠN\nPhở bò 45.000\nBún chả 40.000\n')).toBe('notAPlan')
    expect(await code('noise.txt', Buffer.alloc(50_000_000, 'x1 y2 z3 \n'))).toBe('tooLarge')
  })

  test('a folder, a file that is not there', async () => {
    mkdirSync(join(folder, 'folder'))
    for (const name of ['folder', 'nowhere.txt']) {
      const plan = await planOfFile(join(folder, name))
      expect(!plan.ok && plan.failure.code).toBe('noSuchFile')
    }
  })
})

const nhip = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...args], { encoding: 'utf8' })

test('exits: 0 read, 1 refused, 2 wrong use; one JSON document on standard output', () => {
  writeFileSync(join(folder, 'nothing.txt'), '')
  const refused = nhip('read', join(folder, 'nothing.txt'), '--json')
  expect([refused.status, JSON.parse(refused.stdout)]).toEqual([
    1,
    { error: { code: 'empty', message: expect.any(String), line: 1, column: 1 } },
  ])
  const wrong = nhip('read', '--json')
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
  const broken = readFileSync(join(documents, 'bao-cao-binh-chau-2025.txt'), 'utf8').replace(
    '9.870\t',
    '9.8O7\t',
  )
  writeFileSync(join(folder, 'broken.txt'), broken)
  const read = nhip('read', join(folder, 'broken.txt'), '--json')
  expect(read.status).toBe(0)
  expect(contract.parse(JSON.parse(read.stdout)).unread).toEqual(
    expect.arrayContaining([{ line: 44, text: '9.8O7', why: expect.stringContaining('Cột 6') }]),
  )
})
