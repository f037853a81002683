import { plainText } from '#core/reading/tables/plain-text.ts'
import { type CutLine } from '#core/reading/tables/sheet.ts'
import { bareLetters } from '#core/reading/tables/words/bare-letters.ts'

const wordsOf = (header: readonly CutLine[]): ReadonlySet<string> =>
  new Set(
    header.flatMap(({ cells }) =>
      cells
        .flatMap((cell) =>
          plainText(cell)
            .split(/[^\p{L}\d]+/u)
            .map(bareLetters),
        )
        .filter((word) => word !== ''),
    ),
  )

/**
 * Is this header the one of the table above, printed again on a new page? A rendering may break a header, but most of
 * its words are still there; a header with other words, without a title, is another table.
 */
export const sameForm = (first: readonly CutLine[] | undefined, again: readonly CutLine[]): boolean => {
  if (first === undefined || first.length === 0 || again.length === 0) return true
  const [one, other] = [wordsOf(first), wordsOf(again)]
  const shared = [...other].filter((word) => one.has(word)).length
  return shared * 2 >= Math.min(one.size, other.size)
}
