import { copyFits, copyOf } from '#core/report/copied.ts'
import type { FormLine } from '#core/page/report-page.ts'
import { copiedFrom, isBlank } from '#web/grid/held.ts'
import type { GridRow } from '#web/grid/rows.ts'
import { heldIn, type Sheet } from '#web/grid/sheet.ts'

type Form = { readonly rows: readonly GridRow[]; readonly sheet: Sheet }

/** A cell that holds the last period's figure, until somebody touches it. */
export type CopiedCell = {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly value: string
  readonly period: string
}

const linesOf = (rows: readonly GridRow[]): readonly FormLine[] =>
  rows.flatMap((row) => (row.kind === 'figure' ? [row.line] : []))

export const copiesIn = ({ rows, sheet }: Form): readonly CopiedCell[] =>
  linesOf(rows).flatMap(({ code, name, unit }) => {
    const held = heldIn(sheet, code)
    const period = copiedFrom(held)
    if (period === null || held.kind !== 'entry' || held.entry.kind !== 'number') return []
    return [{ code, name, unit, value: held.entry.value, period }]
  })

/** What of some lines can be taken over: what lasts, and running totals, of which it is asked first. */
export type Copyable = { readonly lasting: readonly FormLine[]; readonly running: readonly FormLine[] }

export const copyable = ({ rows }: Pick<Form, 'rows'>, codes: readonly string[]): Copyable => {
  const chosen = new Set(codes)
  const lines = linesOf(rows).filter(({ code, last }) => chosen.has(code) && copyOf(last) !== null)
  return {
    lasting: lines.filter(({ nature }) => copyFits(nature) === 'lasts'),
    running: lines.filter(({ nature }) => copyFits(nature) === 'runs'),
  }
}

/** Cells in which nothing stands yet. */
export const blankCodes = ({ rows, sheet }: Form): readonly string[] =>
  linesOf(rows).flatMap(({ code }) => (isBlank(heldIn(sheet, code)) ? [code] : []))
