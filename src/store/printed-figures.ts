import { printDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { toWire } from '#core/figure/wire.ts'
import type { PrintedFigure } from '#core/figure/of-plan.ts'
import { addMany } from '#store/many.ts'
import type { Db } from '#store/store.ts'

export type Printing = {
  readonly province: string
  readonly plan: string
  /** The document that prints them, `14/KH-UBND`. */
  readonly document: string
  readonly by: string
  readonly at: Date
  readonly trial: boolean
}

/** The figures that an issued plan prints, each with its line and column, as the first revision of theirs. */
export const addPrintedFigures = (
  db: Db,
  printing: Printing,
  figures: readonly PrintedFigure[],
): Promise<void> =>
  addMany(
    db,
    'figure_revision',
    figures.map(({ indicator, period, kind, basis, cell, printed, line, column }) => ({
      province: printing.province,
      plan: printing.plan,
      indicator,
      scope: printing.province,
      period,
      kind,
      basis,
      revision: 1,
      cell: cell.kind,
      value: cell.kind === 'number' ? printDecimal(cell.value) : null,
      words: wordsOf(toWire(cell)),
      printed,
      origin: JSON.stringify({ document: printing.document, line, ...(column === null ? {} : { column }) }),
      by_account: printing.by,
      recorded_at: printing.at,
      trial: printing.trial,
    })),
  )

const wordsOf = (cell: WireCell): string | null => {
  if (cell.kind === 'worded') return cell.text
  return cell.kind === 'impossible' ? cell.reason : null
}
