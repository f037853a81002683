import type { AskedCell } from '#core/exchange/asked-cells.ts'
import type { Comparison } from '#core/exchange/compared.ts'

/** `POST …/workbook/preview`: the comparison, and one text for all of it, to be handed back with the choices. */
export type WorkbookPreview = Comparison & {
  readonly digest: string
  /** What the figures of the file are asked, by cell; it hinders no saving. */
  readonly asked: readonly AskedCell[]
}

/** `POST …/workbook`: how many cells were written; `savedAt` null where the file had nothing new. */
export type WorkbookSaved = { readonly saved: number; readonly savedAt: string | null }
