import type { Repair } from '#core/plan/finding.ts'
import type { FormTable, Row } from '#core/plan/table.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'
import { bareLetters } from '#core/reading/tables/words/bare-letters.ts'
import { inCaseOf } from '#core/reading/tables/words/in-case-of.ts'
import { isSyllable } from '#core/reading/tables/words/syllable.ts'

type Printed = { readonly unit: string; readonly rows: readonly Row[] }

/** The units that the tables print, in lower case, with their rows; by their letters without marks. */
const unitsByLetters = (tables: readonly FormTable[]): ReadonlyMap<string, ReadonlyMap<string, Row[]>> => {
  const units = new Map<string, Map<string, Row[]>>()
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const unit = plainText(row.unitPrinted).toLowerCase()
    if (!/\p{L}{2}/u.test(unit)) continue
    const letters = bareLetters(unit)
    const spellings = units.get(letters) ?? new Map<string, Row[]>()
    const rows = spellings.get(unit)
    if (rows) rows.push(row)
    else spellings.set(unit, [row])
    units.set(letters, spellings)
  }
  return units
}

const canBe = (unit: string): boolean => (unit.match(/\p{L}+/gu) ?? []).every((word) => isSyllable(word))

const often = 5

/** Which spelling of a unit the document itself means: the only one that can be written, or by far the usual one. */
const meant = (spellings: ReadonlyMap<string, Row[]>, printed: Printed): Printed | null => {
  const others = [...spellings].flatMap(([unit, rows]) => (unit === printed.unit ? [] : [{ unit, rows }]))
  const [usual] = others.filter(({ unit }) => canBe(unit)).sort((a, b) => b.rows.length - a.rows.length)
  if (!usual) return null
  return !canBe(printed.unit) || usual.rows.length >= often * printed.rows.length ? usual : null
}

/** A table with the position of its column of units; null where it has none. */
export type WithUnits = { readonly table: FormTable; readonly unitColumn: number | null }
type Mended = { readonly tables: FormTable[]; readonly repairs: Repair[] }

const mendedUnit = (unit: string, right: string): string =>
  unit.toLowerCase() === right ? unit : inCaseOf(unit, right)

/**
 * Puts the marks back that a unit lost, `Luot` → `Lượt`, where the document prints the same letters as another unit
 * elsewhere; these rows are the evidence. Rows that repeat the unit (`"`) follow. Grows linearly with the tables.
 */
export const mendUnits = (read: readonly WithUnits[]): Mended => {
  const tables = read.map(({ table }) => table)
  const right = new Map<string, Printed>()
  for (const spellings of unitsByLetters(tables).values())
    if (spellings.size > 1)
      for (const [unit, rows] of spellings) {
        const found = meant(spellings, { unit, rows })
        if (found) right.set(unit, found)
      }
  if (right.size === 0) return { tables, repairs: [] }
  const repairs: Repair[] = []
  const mended = (row: Row, column: number | null): Row => {
    const found = right.get(row.unit.toLowerCase())
    if (!found) return row
    const unit = mendedUnit(row.unit, found.unit)
    if (column !== null && plainText(row.unitPrinted) === row.unit)
      repairs.push({
        code: 'unit',
        where: [{ line: row.line, column }],
        was: row.unit,
        now: unit,
        evidence: found.rows.slice(0, often).map(({ line }) => ({ line })),
        message: `Đơn vị mất dấu: "${row.unit}" đọc là "${unit}", như văn bản in ở nơi khác.`,
      })
    return { ...row, unit }
  }
  const done = read.map(({ table, unitColumn }) => ({
    ...table,
    rows: table.rows.map((row) => mended(row, unitColumn)),
  }))
  return { tables: done, repairs }
}
