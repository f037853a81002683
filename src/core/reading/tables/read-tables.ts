import type { Finding, Repair } from '#core/plan/finding.ts'
import type { UnreadLine } from '#core/plan/plan.ts'
import type { FormTable } from '#core/plan/table.ts'
import { findTables } from '#core/reading/tables/find-tables.ts'
import { readTable } from '#core/reading/tables/read-table.ts'
import { isTaskTable } from '#core/reading/assignments/task-table.ts'
import { mendUnits } from '#core/reading/tables/words/units.ts'
import type { FoundTable } from '#core/reading/tables/sheet.ts'

export type TablesRead = {
  readonly tables: FormTable[]
  /** Every line that belongs to a table: titles, `(Kèm theo …)`, units, headers, rows, unread ones too. */
  readonly taken: ReadonlySet<number>
  readonly unread: UnreadLine[]
  readonly repairs: Repair[]
  readonly questions: Finding[]
  /** Tables that give tasks, not figures: their reader is that of the assignments. */
  readonly tasks: readonly FoundTable[]
}

/**
 * `BIỂU 2` is B2; the one form without a number, where no other is the first, is B1. Several without a number, `Phụ lục 1`,
 * `Phụ lục 2` and no forms beside them, count T1, T2 …, as does any other.
 */
const idsOf = (found: readonly FoundTable[]): string[] => {
  const isCounted = found.length > 1 && found.every(({ number }) => number === null)
  const numbered = new Set(isCounted ? ['B1'] : found.map(({ number }) => `B${number}`))
  const used = new Set<string>()
  return found.map(({ number }, at) => {
    const own = number === null ? (numbered.has('B1') ? '' : 'B1') : `B${number}`
    const id = own === '' || used.has(own) ? `T${at + 1}` : own
    used.add(id)
    return id
  })
}

/**
 * Reads the official tables of a plan: what they say, what the text rendering broke and was mended, what could
 * not be read and what a person must decide. Pure; never throws; `lines[0]` is line 1 of the file, in NFC.
 */
export const readTables = (lines: readonly string[]): TablesRead => {
  const all = findTables(lines)
  const tasks = all.filter(isTaskTable)
  const found = all.filter((table) => !tasks.includes(table))
  const ids = idsOf(found)
  const read = found.map((table, at) => readTable(table, ids[at] ?? `T${at + 1}`))
  const units = mendUnits(read)
  return {
    tables: units.tables,
    tasks,
    taken: new Set(all.flatMap(({ taken }) => taken)),
    unread: read.flatMap(({ unread }) => unread),
    repairs: [...read.flatMap(({ repairs }) => repairs), ...units.repairs],
    questions: read.flatMap(({ questions }) => questions),
  }
}
