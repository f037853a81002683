import type { Repair } from '#core/plan/finding.ts'
import { type Draft, draftCell, type Sight, type Step } from '#core/reading/tables/draft.ts'
import { withCells } from '#core/reading/tables/mend/split-cells.ts'
import { numeralIn } from '#core/reading/tables/numeral.ts'
import { partWords } from '#core/reading/tables/words/label-words.ts'
import { numberingOf } from '#core/reading/tables/words/numbering.ts'

const isFigure = (text: string): boolean => numeralIn(text) !== null
const isWordy = (text: string): boolean => /\p{L}{2}/u.test(text) && !isFigure(text) && !numberingOf(text)

const wordsOf = (row: Draft): string => [row.stt, row.label, row.unit].join(' | ')

/** A figure where the unit should be: the row lost its first cell, or that of its unit, and goes one place right. */
const pushRight = (row: Draft, unitColumn: number | null): Draft | null => {
  const first = (unitColumn ?? 2) + 1
  const lostFirst = isWordy(row.stt) && partWords(row.stt) === null
  const stray = unitColumn === null ? row.label : row.unit
  if (!isFigure(stray) || (!lostFirst && unitColumn === null)) return null
  const cells = [
    [first, draftCell(row.line, stray)] as const,
    ...[...row.cells].map(([n, cell]) => [n + 1, cell] as const),
  ]
  if (!lostFirst) return withCells({ ...row, unit: '' }, cells)
  return withCells({ ...row, stt: '', label: row.stt, unit: unitColumn === null ? '' : row.label }, cells)
}

/** Nothing, or a number, where the name should be: the row has a cell too many before it, and goes one place left. */
const pullLeft = (row: Draft, unitColumn: number | null): Draft | null => {
  const first = (unitColumn ?? 2) + 1
  const name = unitColumn === null ? (row.cells.get(first)?.text ?? '') : row.unit
  if (row.stt !== '' || (row.label !== '' && !numberingOf(row.label)) || !isWordy(name)) return null
  const unit = unitColumn === null ? '' : (row.cells.get(first)?.text ?? '')
  const cells = [...row.cells].flatMap(([n, cell]) => (n === first ? [] : [[n - 1, cell] as const]))
  return withCells({ ...row, stt: row.label, label: name, unit }, cells)
}

/** Rows whose number, name and unit stand one cell too far left or right. */
export const alignWords = (rows: readonly Draft[], { head }: Sight): Step => {
  const isUsual = head.sttColumn === 1 && head.labelColumn === 2 && (head.unitColumn ?? 3) === 3
  if (!isUsual) return { rows, repairs: [] }
  const repairs: Repair[] = []
  const done = rows.map((row) => {
    const right = pushRight(row, head.unitColumn)
    const moved = right ?? pullLeft(row, head.unitColumn)
    if (!moved) return row
    repairs.push({
      code: 'shifted-columns',
      where: [{ line: row.line }],
      was: wordsOf(row),
      now: wordsOf(moved),
      evidence: [],
      message: `Dòng ${right ? 'thiếu' : 'thừa'} một ô ở đầu; các ô còn lại được đưa về cột của chúng.`,
    })
    return moved
  })
  return { rows: done, repairs }
}
