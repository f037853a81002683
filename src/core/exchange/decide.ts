import type { ComparedCell, ComparedFigure, ComparedWords, Comparison } from '#core/exchange/compared.ts'
import { canonicalEntry, type Entry } from '#core/report/entry.ts'
import { sha256 } from '#core/report/digest.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { WorkField } from '#core/works/said-work.ts'

/** What a person may choose of a conflict or a question: the file, the server, or one of the readings. */
export const choices = ['file', 'server', 'first', 'second', 'third', 'fourth'] as const
export type Choice = (typeof choices)[number]
/** In the order of what the file may mean. */
const ordinals = ['first', 'second', 'third', 'fourth'] as const satisfies readonly Choice[]

/** Something to be written, and what the server must still have for it. */
export type Decided = {
  readonly figures: readonly {
    readonly code: string
    readonly entry: Entry
    readonly base: Entry
    /** Where it stands in the file, `Bieu_2!H14`. */
    readonly place: string
  }[]
  readonly works: readonly {
    readonly action: string
    readonly field: WorkField
    readonly value: string
    readonly base: string
  }[]
  readonly texts: Readonly<Partial<ReportTexts>>
  /** How many of them, together. */
  readonly count: number
}

export const waitsForChoice = ({ kind }: ComparedCell): boolean => kind === 'conflict' || kind === 'question'

/** The choices that a cell offers. */
export const choicesOf = ({ kind, readings }: ComparedCell): readonly Choice[] => {
  if (kind === 'conflict') return ['file', 'server']
  return kind === 'question' ? [...ordinals.slice(0, readings.length), 'server'] : []
}

/** Which of the readings a choice means; null where it means none. */
export const readingOf = <Reading>(readings: readonly Reading[], choice: Choice): Reading | null =>
  readings[ordinals.findIndex((one) => one === choice)] ?? null

const entryOf = (cell: ComparedFigure, choice: Choice): Entry =>
  (choice === 'file' ? cell.file : readingOf(cell.readings, choice)) ?? cell.server

const textOf = (cell: ComparedWords, choice: Choice): string =>
  (choice === 'file' ? cell.file : readingOf(cell.readings, choice)) ?? cell.server

/** What of a cell is written: the file where it changed alone, else what was chosen; null where the server's stays. */
const writtenOf = (cell: ComparedCell, choice: Choice | undefined): Choice | null => {
  if (cell.kind === 'file') return 'file'
  return waitsForChoice(cell) && choice !== undefined && choice !== 'server' ? choice : null
}

/**
 * What is written: changes of the file, and what was chosen. Fails with the first cell that still waits; nothing is
 * ever decided by the program.
 */
export const decide = (
  { cells }: Pick<Comparison, 'cells'>,
  chosen: Readonly<Record<string, Choice>>,
): Result<Decided, ComparedCell> => {
  const figures: Decided['figures'][number][] = []
  const works: Decided['works'][number][] = []
  let texts: Decided['texts'] = {}
  let count = 0
  for (const cell of cells) {
    const choice = chosen[cell.code]
    if (waitsForChoice(cell) && (!choice || !choicesOf(cell).includes(choice))) return fail(cell)
    const written = writtenOf(cell, choice)
    if (written === null) continue
    count += 1
    if (cell.of === 'figure') {
      const { code, server: base } = cell
      figures.push({ code, entry: entryOf(cell, written), base, place: `${cell.sheet}!${cell.cell}` })
    } else if (cell.of === 'work') {
      const { action, field, server: base } = cell
      works.push({ action, field, value: textOf(cell, written), base })
    } else texts = { ...texts, [cell.part]: textOf(cell, written) }
  }
  return ok({ figures, works, texts, count })
}

const spelledFigure = (entry: Entry | null): string => (entry === null ? '?' : canonicalEntry(entry))
const spelledWords = (text: string | null): string => (text === null ? '?' : JSON.stringify(text))

const spelled = (cell: ComparedCell): readonly string[] =>
  cell.of === 'figure'
    ? [cell.base, cell.server, cell.file, ...cell.readings].map(spelledFigure)
    : [cell.base, cell.server, cell.file, ...cell.readings].map(spelledWords)

/** One text for what a person was shown: saved is only what was shown. */
export const digestOfComparison = ({ cells, faults, notices }: Comparison): string =>
  sha256(
    [
      ...cells.map((cell) => [cell.code, cell.kind, ...spelled(cell)].join(' ')),
      ...[...faults, ...notices].map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`),
    ].join('\n'),
  )
