import type { ComparedCell, ComparedFigure, Comparison } from '#core/exchange/compared.ts'
import type { Entry } from '#core/report/entry.ts'
import type { FormGround } from '#core/validation/ground.ts'
import { validate } from '#core/validation/validate.ts'
import type { Warning } from '#core/validation/warning.ts'

/** What a workbook would be asked once it is taken in, by the address of the cell that brings it in. */
export type AskedCell = {
  readonly sheet: string
  readonly cell: string
  readonly code: string
  readonly name: string
  readonly warning: Warning
}

const changes = (cell: ComparedCell): cell is ComparedFigure =>
  cell.of === 'figure' && cell.file !== null && (cell.kind === 'file' || cell.kind === 'conflict')

/** The form as it will stand: what the file changes laid over the draft; a conflict is asked as the file has it. */
const laidOver = (
  { cells }: Pick<Comparison, 'cells'>,
  entries: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, Entry> => {
  const all = new Map(entries)
  for (const { code, file } of cells.filter(changes)) if (file !== null) all.set(code, file)
  return all
}

/**
 * The warnings that a file brings with it, each at its cell: asked like typed figures, never a reason to refuse the file.
 * What the draft is asked already, in cells that the file leaves alone, is not repeated.
 */
export const askedCells = (
  comparison: Pick<Comparison, 'cells'>,
  ground: FormGround,
  entries: ReadonlyMap<string, Entry>,
): readonly AskedCell[] => {
  const changed = new Map(comparison.cells.filter(changes).map((one) => [one.code, one]))
  if (changed.size === 0) return []
  const standing = laidOver(comparison, entries)
  return validate(ground, (code) => standing.get(code)).flatMap((warning): readonly AskedCell[] => {
    const there = warning.cells.flatMap((code) => changed.get(code) ?? [])[0]
    if (!there) return []
    const { sheet, cell, code, name } = there
    return [{ sheet, cell, code, name, warning }]
  })
}
