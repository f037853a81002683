import { describe, expect, test } from 'vitest'
import { printDecimal } from '#core/figure/decimal.ts'
import type { FormTable, Row } from '#core/plan/table.ts'
import { slipsIn } from '#core/checks/words/questions.ts'
import { readTables } from '#core/reading/tables/read-tables.ts'
import { hasRealDocument, realDocument, realTruth } from './real-document.ts'

/** A row of the careful reading; `values` and `ratios` by column position. */
type TrueRow = {
  line: number
  stt: string
  label: string
  label_printed: string
  unit: string
  level: number
  path: string[]
  values: Record<string, number | null>
  ratios: Record<string, number>
  special: Record<string, string>
}
type TrueTable = {
  id: string
  title: string
  title_line: number
  unit_default: string | null
  columns: Record<string, unknown>[]
  rows: TrueRow[]
}

/** Everything that a row says, named, so that two readings can be laid side by side. */
const saidByTruth = (row: TrueRow, columns: readonly number[]): Map<string, unknown> =>
  new Map<string, unknown>([
    ...columns.map((n): [string, unknown] => [
      `${row.line}:${n}`,
      row.special[n] ?? row.values[n] ?? row.ratios[n] ?? null,
    ]),
    ...(['stt', 'label', 'unit', 'level', 'path'] as const).map((field): [string, unknown] => [
      `${row.line}:${field}`,
      row[field],
    ]),
  ])

const saidByUs = (row: Row, columns: readonly number[]): Map<string, unknown> =>
  new Map<string, unknown>([
    ...columns.map((n): [string, unknown] => {
      const found = row.cells[n]
      return [
        `${row.line}:${n}`,
        found?.cell.kind === 'number' ? Number(printDecimal(found.cell.value)) : (found?.printed ?? null),
      ]
    }),
    ...(['stt', 'label', 'unit', 'level', 'path'] as const).map((field): [string, unknown] => [
      `${row.line}:${field}`,
      row[field],
    ]),
  ])

/** A row's name that the careful reading mended and ours keeps as it is printed (Q33): line, theirs, ours. */
type Misread = { readonly line: number; readonly label: string; readonly printed: string }

const misreadIn = (ours: FormTable | undefined, truth: TrueTable): readonly Misread[] =>
  truth.rows.flatMap(({ line, label, label_printed }) => {
    const own = ours?.rows.find((row) => row.line === line)?.label ?? label
    const isPrinted = label_printed.replaceAll(/<[^>]*>/g, '').includes(own)
    return own !== label && isPrinted ? [{ line, label, printed: own }] : []
  })

/** The careful reading with its misread names as they are printed, in the paths too. */
const asPrinted = (truth: TrueTable, misread: readonly Misread[]): TrueTable => {
  const printed = new Map(misread.map((one) => [one.label, one.printed]))
  const keep = (label: string): string => printed.get(label) ?? label
  return {
    ...truth,
    rows: truth.rows.map((row) => ({ ...row, label: keep(row.label), path: row.path.map(keep) })),
  }
}

const compareTables = (
  ours: FormTable | undefined,
  mended: TrueTable,
): { total: number; differing: string[] } => {
  const truth = asPrinted(mended, misreadIn(ours, mended))
  const columns = ours?.columns.map(({ n }) => n) ?? []
  const said = new Map(ours?.rows.flatMap((row) => [...saidByUs(row, columns)]))
  const wanted = truth.rows.flatMap((row) => [...saidByTruth(row, columns)])
  const differing = wanted.filter(([key, value]) => JSON.stringify(said.get(key)) !== JSON.stringify(value))
  return {
    total: wanted.length,
    differing: differing.map(
      ([key, value]) => `${truth.id} ${key}: ${JSON.stringify(said.get(key))}, not ${JSON.stringify(value)}`,
    ),
  }
}

describe.runIf(hasRealDocument)('the tables of the real plan', () => {
  const lines = hasRealDocument ? realDocument().normalize('NFC').split('\n') : []
  const result = readTables(lines)
  const truth = hasRealDocument ? (realTruth('tables') as TrueTable[]) : []

  test('all that the careful reading says, misread names as they are printed', () => {
    const compared = truth.map((table) =>
      compareTables(
        result.tables.find(({ id }) => id === table.id),
        table,
      ),
    )
    const total = compared.reduce((sum, each) => sum + each.total, 0)
    const differing = compared.flatMap((each) => each.differing)
    console.log(`${total - differing.length} of ${total} alike`, differing)
    expect(differing).toEqual([])
    expect(total).toBeGreaterThan(4000)
  })

  test('a misread name that the document itself can show has its question at its place', () => {
    const misread = truth.flatMap((table) =>
      misreadIn(
        result.tables.find(({ id }) => id === table.id),
        table,
      ),
    )
    const slips = slipsIn({ lines, tables: result.tables })
    const asked = misread.filter(({ line }) => slips.some((slip) => slip.line === line))
    console.log(`${asked.length} of ${misread.length} misread names are asked about`)
    expect(asked.map(({ line }) => line)).toEqual([323, 559, 564, 568, 581, 592, 695])
    const mended = (line: number) => truth.flatMap(({ rows }) => rows).find((row) => row.line === line)?.label
    for (const { line, printed, expected } of slips.filter((slip) =>
      asked.some((one) => one.line === slip.line),
    ))
      expect(mended(line), `${printed} in line ${line}`).toContain(expected)
  })

  test('the same tables with the same rows and columns', () => {
    for (const table of truth) {
      const ours = result.tables.find(({ id }) => id === table.id)
      expect([ours?.title, ours?.titleLine, ours?.unitDefault]).toEqual([
        table.title,
        table.title_line,
        table.unit_default,
      ])
      expect(ours?.rows.map(({ line }) => line)).toEqual(table.rows.map(({ line }) => line))
      expect(ours?.columns).toMatchObject(
        table.columns.map(({ n, label, kind, year, measure, period, formula }) => ({
          n,
          label,
          kind,
          year,
          measure,
          period,
          formula,
        })),
      )
    }
  })

  test('ten tables, and no line of them lost', () => {
    expect(result.tables.map(({ id }) => id)).toEqual([
      'B1',
      'B2',
      'B3',
      'B4',
      'B5',
      'B6',
      'B7',
      'B8',
      'B9',
      'B10',
    ])
    const first = result.tables[0]?.titleLine ?? 1
    const lost = lines.flatMap((text, at) =>
      at + 1 >= first && text.trim() !== '' && !result.taken.has(at + 1) ? [at + 1] : [],
    )
    expect([lost, result.unread]).toEqual([[], []])
  })
})
