import { bareLabel } from '#core/checks/figures/say.ts'
import { placeOfWord, type Word } from '#core/checks/words/text.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

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

/** The run of a line's words that a name consists of. */
const wordsOf = (line: readonly Word[], name: string): readonly Word[] => {
  const wanted = name.match(/\p{L}+/gu) ?? []
  const from = line.findIndex((_, start) =>
    wanted.every((each, step) => line[start + step]?.printed === each),
  )
  return from < 0 ? [] : line.slice(from, from + wanted.length)
}

/** Every named row of the annexes. */
export const labelsOf = ({ tables }: Pick<Plan, 'tables'>, words: readonly Word[]): readonly Label[] => {
  const lines = byLine(words)
  return tables.flatMap((table) =>
    table.rows.flatMap((row, at): Label[] => {
      const found = wordsOf(lines.get(row.line) ?? [], bareLabel(row.label))
      const [first] = found
      return first ? [{ table, row, at, column: first.column, words: found }] : []
    }),
  )
}

export const placeOfLabel = ({ row, column }: Label): Place => placeOfWord({ line: row.line, column })

export const bareKey = (label: Label): string => label.words.map(({ bare }) => bare).join(' ')
export const spelledKey = (label: Label): string => label.words.map(({ text }) => text).join(' ')
