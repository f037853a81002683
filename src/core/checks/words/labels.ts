import { bareLabel } from '#core/checks/figures/say.ts'
import { placeOfWord, type Word } from '#core/checks/words/text.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { FormTable, Row } from '#core/plan/table.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'

/** The words of a row's name, without dash, letter or `Trong đó:` before it. */
export type Label = {
  readonly table: FormTable
  readonly row: Row
  /** Its position in `table.rows`. */
  readonly at: number
  /** Position of its cell, null where the lines have no cells. */
  readonly column: number | null
  readonly words: readonly Word[]
}

/** The indexes of the words of every line. */
const byLine = (words: readonly Word[]): ReadonlyMap<number, readonly Word[]> => {
  const lines = new Map<number, Word[]>()
  for (const word of words) {
    const held = lines.get(word.line)
    if (held) held.push(word)
    else lines.set(word.line, [word])
  }
  return lines
}

const columnOf = (line: string, label: string): number | null => {
  if (!line.includes('\t')) return null
  const at = line.split('\t').findIndex((cell) => plainText(cell) === label)
  return at < 0 ? null : at + 1
}

/** The run of a line's words that a name consists of. */
const wordsOf = (line: readonly Word[], column: number | null, name: string): readonly Word[] => {
  const wanted = name.match(/\p{L}+/gu) ?? []
  const own = line.filter((word) => word.column === column)
  const from = own.findIndex((_, start) => wanted.every((each, step) => own[start + step]?.printed === each))
  return from < 0 ? [] : own.slice(from, from + wanted.length)
}

/** Every named row of the annexes. */
export const labelsOf = (plan: Pick<Plan, 'tables' | 'lines'>, words: readonly Word[]): readonly Label[] => {
  const lines = byLine(words)
  return plan.tables.flatMap((table) =>
    table.rows.flatMap((row, at): Label[] => {
      const column = columnOf(plan.lines[row.line - 1] ?? '', plainText(row.labelPrinted))
      const found = wordsOf(lines.get(row.line) ?? [], column, bareLabel(row.label))
      return found.length === 0 ? [] : [{ table, row, at, column, words: found }]
    }),
  )
}

export const placeOfLabel = ({ row, column }: Label): Place => placeOfWord({ line: row.line, column })

export const bareKey = (label: Label): string => label.words.map(({ bare }) => bare).join(' ')
export const spelledKey = (label: Label): string => label.words.map(({ text }) => text).join(' ')
