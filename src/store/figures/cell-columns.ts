import type { Cell, Impossible } from '#core/figure/cell.ts'
import { fromWire, toWire, type WireCell } from '#core/figure/wire.ts'

/** A cell as its three columns keep it: the value as canonical text, the words of a worded one, the reason of an impossible one. */
export type CellColumns = {
  readonly cell: Cell['kind']
  readonly value: string | null
  readonly words: string | null
}

const reasons: Readonly<Record<string, Impossible>> = {
  zeroDenominator: 'zeroDenominator',
  tooNarrow: 'tooNarrow',
  printedError: 'printedError',
  unreadable: 'unreadable',
}

export const columnsOf = (cell: WireCell): CellColumns => {
  switch (cell.kind) {
    case 'number':
      return { cell: cell.kind, value: cell.value, words: null }
    case 'worded':
      return { cell: cell.kind, value: null, words: cell.text }
    case 'impossible':
      return { cell: cell.kind, value: null, words: cell.reason }
    default:
      return { cell: cell.kind, value: null, words: null }
  }
}

/** The inverse of `columnsOf`; the two are tested together. The schema holds a number to its value. */
export const wireOf = ({ cell, value, words }: CellColumns): WireCell => {
  switch (cell) {
    case 'number':
      return { kind: cell, value: value ?? '' }
    case 'worded':
      return { kind: cell, text: words ?? '' }
    case 'impossible':
      return { kind: cell, reason: reasons[words ?? ''] ?? 'unreadable' }
    default:
      return { kind: cell }
  }
}

export const cellOf = (columns: CellColumns): Cell => fromWire(wireOf(columns))
export const columnsOfCell = (cell: Cell): CellColumns => columnsOf(toWire(cell))
