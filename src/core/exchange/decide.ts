import type { ComparedCell, Comparison } from '#core/exchange/compare.ts'
import type { Entry } from '#core/report/entry.ts'
import { sha256 } from '#core/report/digest.ts'
import { numberEntry } from '#core/report/typed.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** What a person chose of a conflict or a question: the file, the server, or one of the readings. */
export type Choice = 'file' | 'server' | 'first' | 'second'

/** A figure to be written, and what the server must still have for it. */
export type Decided = {
  readonly code: string
  readonly entry: Entry
  readonly base: Entry
  /** Where it stands in the file, `Bieu_2!F14`. */
  readonly place: string
}

export const waitsForChoice = ({ kind }: ComparedCell): boolean => kind === 'conflict' || kind === 'question'

/** The choices that a cell offers. */
export const choicesOf = ({ kind, readings }: ComparedCell): readonly Choice[] => {
  if (kind === 'conflict') return ['file', 'server']
  if (kind !== 'question') return []
  return readings.length > 1 ? ['first', 'second', 'server'] : ['first', 'server']
}

const chosen = (cell: ComparedCell, choice: Choice): Entry => {
  const value = cell.readings[choice === 'second' ? 1 : 0]
  if (choice === 'server') return cell.server
  return choice === 'file' || value === undefined ? (cell.file ?? cell.server) : numberEntry(value)
}

/**
 * What is written: changes of the file, and what was chosen. Fails with the first cell that still waits; nothing is
 * ever decided by the program.
 */
export const decide = (
  { cells }: Pick<Comparison, 'cells'>,
  choices: Readonly<Record<string, Choice>>,
): Result<readonly Decided[], ComparedCell> => {
  const decided: Decided[] = []
  for (const cell of cells) {
    const place = `${cell.sheet}!${cell.cell}`
    const choice = choices[cell.code]
    if (waitsForChoice(cell) && (!choice || !choicesOf(cell).includes(choice))) return fail(cell)
    if (waitsForChoice(cell) && choice && choice !== 'server')
      decided.push({ code: cell.code, entry: chosen(cell, choice), base: cell.server, place })
    if (cell.kind === 'file' && cell.file)
      decided.push({ code: cell.code, entry: cell.file, base: cell.server, place })
  }
  return ok(decided)
}

const spelled = (entry: Entry | null): string =>
  entry === null ? '?' : entry.kind === 'number' ? entry.value : entry.kind

/** One text for what a person was shown: saved is only what was shown. */
export const digestOfComparison = ({ cells, faults, notices }: Comparison): string =>
  sha256(
    [
      ...cells.map((cell) =>
        [
          cell.code,
          cell.kind,
          spelled(cell.base),
          spelled(cell.server),
          spelled(cell.file),
          ...cell.readings,
        ].join(' '),
      ),
      ...[...faults, ...notices].map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`),
    ].join('\n'),
  )
