import type { Repair } from '#core/plan/finding.ts'
import { type Draft, isEmptyRow, type Step } from '#core/reading/tables/draft.ts'
import { numberingOf } from '#core/reading/tables/words/numbering.ts'

const kindOf = (row: Draft | undefined): string | null => (row ? (numberingOf(row.stt)?.key ?? null) : null)
const isBlank = (row: Draft | undefined): boolean => row !== undefined && isEmptyRow(row) && row.unit === ''
const same = (text: string): string => text.toLowerCase().normalize('NFC')

/** Does the unit speak of what the label names: `Bưu cục` of post offices, `Km` where the table measures that in km? */
const unitSuits = (rows: readonly Draft[], label: string, unit: string): boolean => {
  if (unit === '') return false
  if (same(label).startsWith(same(unit))) return true
  const start = same(label).split(' ').slice(0, 3).join(' ')
  return rows.some(
    (row) =>
      same(row.label) !== same(label) && same(row.label).startsWith(start) && same(row.unit) === same(unit),
  )
}

/** The rows of one kind below a heading, to the next other number: `I`, then its `-` rows. */
const blockBelow = (rows: readonly Draft[], at: number): number => {
  const kind = kindOf(rows[at + 1])
  let end = at + 1
  if (kind === null) return at
  while (rows[end]?.page === rows[at]?.page && kindOf(rows[end]) === kind) end += 1
  return end - 1
}

const isShifted = (rows: readonly Draft[], at: number, last: number): boolean => {
  const heading = rows[at]
  if (!heading || last - at < 2 || !isBlank(rows[last])) return false
  const sisters = rows.filter(
    (row) => row !== heading && row.page === heading.page && kindOf(row) === kindOf(heading),
  )
  if (sisters.length === 0 || !sisters.every(isBlank)) return false
  const block = rows.slice(at + 1, last + 1)
  if (block.slice(0, -1).some(isBlank)) return false
  const suits = (shift: number): number =>
    block.filter(({ label }, step) => unitSuits(rows, label, rows[at + 1 + step - shift]?.unit ?? '')).length
  return suits(1) >= 2 && suits(1) > suits(0)
}

/**
 * A heading with figures over a block whose last row is blank, while the other headings of its kind are blank and
 * the units speak of the row below them: units and figures were printed one row too high, and go down again.
 */
export const lowerShiftedRows = (rows: readonly Draft[]): Step => {
  const done = [...rows]
  const repairs: Repair[] = []
  for (const [at, heading] of rows.entries()) {
    if (isEmptyRow(heading) || heading.unit === '' || kindOf(heading) === kindOf(rows[at + 1])) continue
    const last = blockBelow(rows, at)
    if (!isShifted(rows, at, last)) continue
    for (let to = last; to > at; to -= 1) {
      const [row, above] = [rows[to], rows[to - 1]]
      if (row && above) done[to] = { ...row, unit: above.unit, cells: above.cells }
    }
    done[at] = { ...heading, unit: '', cells: new Map() }
    repairs.push({
      code: 'shifted-rows',
      where: rows
        .slice(at, last + 1)
        .slice(0, 12)
        .map(({ line }) => ({ line })),
      was: `đơn vị và số liệu ở dòng ${heading.line}–${rows[last - 1]?.line ?? 0}`,
      now: `đơn vị và số liệu ở dòng ${rows[at + 1]?.line ?? 0}–${rows[last]?.line ?? 0}`,
      evidence: rows.slice(at + 1, last + 1).map(({ line }) => ({ line, column: 2 })),
      message: `"${heading.label}" là đề mục; đơn vị và số liệu của cả khối in lệch lên một dòng.`,
    })
  }
  return { rows: done, repairs }
}
