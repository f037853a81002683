import type { Repair } from '#core/plan/finding.ts'
import type { Draft, Step } from '#core/reading/tables/draft.ts'
import { isBareMeasure } from '#core/reading/tables/words/label-words.ts'
import { numberingOf } from '#core/reading/tables/words/numbering.ts'

/** A number repeated in the first row of a page is the merged cell of the page before, printed again. */
export const dropContinued = (rows: readonly Draft[]): Step => {
  const repairs: Repair[] = []
  let numbered: Draft | undefined
  const done = rows.map((row, at) => {
    const [before, owner] = [rows[at - 1], numbered]
    if (row.stt !== '') numbered = row
    if (!before || before.page === row.page || numberingOf(row.stt)?.ordinal == null) return row
    if (!owner || owner.stt !== row.stt || !isBareMeasure(row.label)) return row
    repairs.push({
      code: 'continued-stt',
      where: [{ line: row.line, column: 1 }],
      was: row.stt,
      now: '',
      evidence: [{ line: owner.line, column: 1 }],
      message: `Sang trang, ô STT gộp "${row.stt}" của dòng ${owner.line} được in lại.`,
    })
    return { ...row, stt: '' }
  })
  return { rows: done, repairs }
}

/** The rows that share one merged number: the thing above and its measures, on one page. */
const blockAround = (
  rows: readonly Draft[],
  at: number,
): { readonly from: number; readonly to: number } | null => {
  const page = rows[at]?.page
  const isMeasure = (row: Draft | undefined): boolean =>
    row?.page === page && row !== undefined && row.stt === '' && isBareMeasure(row.label)
  let from = at - 1
  while (isMeasure(rows[from])) from -= 1
  let to = at + 1
  while (isMeasure(rows[to])) to += 1
  const thing = rows[from]
  return thing?.page === page && thing?.stt === '' ? { from, to: to - 1 } : null
}

/**
 * A number that stands on a bare measure (`Năng suất`) in the middle of its block was centred over the merged
 * cell; it counts the thing in the first row of the block (`Khoai mì`).
 */
export const liftCentred = (rows: readonly Draft[]): Step => {
  const done = [...rows]
  const repairs: Repair[] = []
  for (const [at, row] of rows.entries()) {
    if (numberingOf(row.stt)?.ordinal == null || !isBareMeasure(row.label)) continue
    const block = blockAround(done, at)
    const thing = block ? done[block.from] : undefined
    if (!block || !thing || Math.abs(at * 2 - block.from - block.to) > 1) continue
    done[block.from] = { ...thing, stt: row.stt }
    done[at] = { ...row, stt: '' }
    repairs.push({
      code: 'centred-stt',
      where: [{ line: row.line, column: 1 }],
      was: `${row.stt} ở dòng ${row.line}`,
      now: `${row.stt} ở dòng ${thing.line}`,
      evidence: [{ line: thing.line, column: 2 }],
      message: `Số thứ tự "${row.stt}" in giữa ô gộp; nó đánh số "${thing.label}".`,
    })
  }
  return { rows: done, repairs }
}
