import { describe, expect, test } from 'vitest'
import { printDecimal } from '#core/figure/decimal.ts'
import type { FormTable, Row } from '#core/plan/table.ts'
import { readTables } from '#core/reading/tables/read-tables.ts'
import { hasRealDocument, realDocument, realTruth } from './real-document.ts'

/** A row of the careful reading; `values` and `ratios` by column position. */
type TrueRow = {
  line: number
  stt: string
  label: string
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

const compareTables = (
  ours: FormTable | undefined,
  truth: TrueTable,
): { total: number; differing: string[] } => {
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

  test('at least 99,5 % of what the careful reading says', () => {
    const compared = truth.map((table) =>
      compareTables(
        result.tables.find(({ id }) => id === table.id),
        table,
      ),
    )
    const total = compared.reduce((sum, each) => sum + each.total, 0)
    const differing = compared.flatMap((each) => each.differing)
    console.log(`${total - differing.length} of ${total} alike`, differing)
    expect(1 - differing.length / total).toBeGreaterThanOrEqual(0.995)
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

  test('read in well under 100 ms of the processor, whatever else runs', () => {
    const times = Array.from({ length: 10 }, () => {
      const start = process.cpuUsage()
      readTables(lines)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    })
    expect(Math.min(...times)).toBeLessThan(100)
  })
})
