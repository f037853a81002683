import type { Decimal } from '#core/figure/decimal.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import type { UnreadLine } from '#core/plan/plan.ts'
import type { Head } from '#core/reading/tables/header/head.ts'
import { numeralIn } from '#core/reading/tables/numeral.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'
import { cellAt, type CutLine } from '#core/reading/tables/sheet.ts'

export type DraftCell = {
  /** Where it was printed. */
  readonly line: number
  readonly printed: string
  /** Without markup and written the Vietnamese way; with the digit that it should have where a wrong one was proven. */
  readonly text: string
  /** The number in the text, null where it is none. */
  readonly value: Decimal | null
}

/** A cell of a line; `text` differs from the printed one once something was mended. */
export const draftCell = (line: number, printed: string, text: string = plainText(printed)): DraftCell => ({
  line,
  printed,
  text,
  value: numeralIn(text),
})

/** A row while it is being put right: words without markup, cells by column, blank ones left out. */
export type Draft = {
  readonly line: number
  /** Which printed page it stands on, from 0. */
  readonly page: number
  readonly stt: string
  readonly label: string
  readonly unit: string
  readonly sttPrinted: string
  readonly labelPrinted: string
  readonly unitPrinted: string
  readonly cells: ReadonlyMap<number, DraftCell>
  /** How many cells its line was cut into. */
  readonly length: number
}

/** What one step of the reading makes of the rows, and what it has to say about it. */
export type Step = {
  readonly rows: readonly Draft[]
  readonly repairs: readonly Repair[]
  readonly unread?: readonly UnreadLine[]
  readonly questions?: readonly Finding[]
}

/** What every step may look at: the headers, the title, the table's own unit. */
export type Sight = {
  readonly head: Head
  readonly title: string
  readonly unitDefault: string | null
}

export const draftRow = (row: CutLine, page: number, head: Head): Draft => {
  const at = (column: number | null): string => (column === null ? '' : cellAt(row, column))
  const [sttPrinted, labelPrinted, unitPrinted] = [
    at(head.sttColumn),
    at(head.labelColumn),
    at(head.unitColumn),
  ]
  const named = new Set([head.sttColumn, head.labelColumn, head.unitColumn])
  const cells = row.cells.flatMap((printed, step): [number, DraftCell][] =>
    !named.has(step + 1) && printed !== '' ? [[step + 1, draftCell(row.line, printed)]] : [],
  )
  return {
    line: row.line,
    page,
    stt: plainText(sttPrinted),
    label: plainText(labelPrinted),
    unit: plainText(unitPrinted),
    sttPrinted,
    labelPrinted,
    unitPrinted,
    cells: new Map(cells),
    length: row.cells.length,
  }
}

/** True for a heading: a row that carries no figure. */
export const isEmptyRow = (row: Draft): boolean => row.cells.size === 0
