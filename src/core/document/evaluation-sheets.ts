import {
  assignmentCells,
  assignmentHeads,
  assignmentsByGroup,
  targetCells,
  targetHeads,
  withoutEnd,
} from '#core/document/evaluation-rows.ts'
import { formatOf } from '#core/document/figure-format.ts'
import { heightOfRow, heightOfWhole } from '#core/document/row-heights.ts'
import type { Look, Sheet, SheetCell } from '#core/document/sheet.ts'
import type { EvaluationKept, TargetKept } from '#core/evaluation/kept-evaluation.ts'
import { kindOf, period as periodOf } from '#core/time/period.ts'

const text = (value: string, look: Look): SheetCell =>
  value === '' ? { kind: 'blank', look } : { kind: 'text', text: value, look }

const body = (align: Look['align'], bold = false): Look => ({ part: 'body', align, bold })

const figure = (value: string): SheetCell => ({
  kind: 'number',
  value,
  format: formatOf(value),
  look: body('right'),
})

/** What the year came to and its share as numbers, everything else as it is said on paper. */
const targetRow = (target: TargetKept): SheetCell[] => {
  const { latest, share } = target
  const isOfYear = latest?.cell.kind === 'number' && kindOf(periodOf(latest.period)) === 'year'
  return targetCells(target).map((said, at): SheetCell => {
    if (at === 4 && isOfYear && latest.cell.kind === 'number') return figure(latest.cell.value)
    if (at === 5 && share !== null) return figure(share)
    return text(said, body(at === 0 || at === 2 ? 'center' : at === 3 ? 'right' : 'left'))
  })
}

type Laid = { readonly name: string; readonly title: string; readonly widths: readonly number[] }

const sheetOf = (
  { name, title, widths }: Laid,
  heads: readonly string[],
  rows: readonly SheetCell[][],
): Sheet => {
  const above: readonly SheetCell[][] = [
    heads.map((_, at): SheetCell =>
      text(at === 0 ? title : '', { part: 'title', align: 'center', bold: true }),
    ),
    heads.map((head) => text(head, { part: 'head', align: 'center', bold: true })),
  ]
  return {
    name,
    rows: [...above, ...rows],
    merges: [{ fromRow: 0, fromColumn: 0, toRow: 0, toColumn: heads.length - 1 }],
    heights: [...above, ...rows].map((row, at) =>
      at === 0 ? heightOfWhole(row, widths) : heightOfRow(row, widths),
    ),
    widths,
    repeated: [2, 2],
    frozen: { rows: 2, columns: 2 },
  }
}

/** The evaluation of the year as two lists: targets, and assignments by group. */
export const evaluationSheets = (evaluation: EvaluationKept, year: number): readonly Sheet[] => [
  sheetOf(
    {
      name: 'Chi_tieu',
      title: `ĐÁNH GIÁ CÁC CHỈ TIÊU NĂM ${year}`,
      widths: [8, 46, 12, 14, 16, 11, 22, 22, 50, 16],
    },
    targetHeads,
    evaluation.targets.map(targetRow),
  ),
  sheetOf(
    {
      name: 'Nhiem_vu',
      title: `ĐÁNH GIÁ CÁC NHIỆM VỤ NĂM ${year}`,
      widths: [8, 70, 24, 13, 10, 18, 24, 50],
    },
    assignmentHeads,
    assignmentsByGroup(evaluation).flatMap(({ id, title, own }) => [
      [String(id), withoutEnd(title), ...assignmentHeads.slice(2).map(() => '')].map((said, at) =>
        text(said, body(at === 0 ? 'center' : 'left', true)),
      ),
      ...own.map((one) =>
        assignmentCells(one).map((said, at) =>
          text(said, body(at === 0 || at === 3 || at === 4 ? 'center' : 'left')),
        ),
      ),
    ]),
  ),
]
