import { nameOf, nameOfColumn, say, sayShort } from '#core/checks/figures/say.ts'
import { above } from '#core/checks/figures/span.ts'
import { figureAt } from '#core/checks/figures/figures.ts'
import { announcesSome } from '#core/checks/names/words.ts'
import { isLike, isRate } from '#core/checks/wholes/measure.ts'
import { type Relation, addingColumns, proofs } from '#core/checks/wholes/relation.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { type Branch, branchesOf } from '#core/checks/wholes/tree.ts'
import { plus } from '#core/checks/figures/span.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { FormTable } from '#core/plan/table.ts'

/** The rows that `Trong đó` announces: itself and those after it under the same row; none where the row is a rate. */
const announced = ({ row: whole, children }: Branch): readonly Branch[] => {
  if (isRate(whole)) return []
  const start = children.findIndex(({ row }) => announcesSome(row.label))
  return start < 0 ? [] : children.slice(start)
}

/** Rows that `Trong đó` announces below a row of the same kind, by their positions in the table: each is at most its whole. */
export const announcedParts = (
  table: FormTable,
): readonly { readonly whole: number; readonly part: number }[] =>
  branchesOf(table).flatMap((branch) =>
    announced(branch)
      .filter(({ row }) => isLike(branch.row, row))
      .map(({ index }) => ({ whole: branch.index, part: index })),
  )

const singles = ({ table, relations }: StudiedTable): Finding[] =>
  [...relations.keys()].flatMap((branch) =>
    announced(branch)
      .filter(({ row }) => isLike(branch.row, row))
      .flatMap(({ row }) =>
        addingColumns(table).flatMap((column): Finding[] => {
          const [whole, part] = [figureAt(branch.row, column.n), figureAt(row, column.n)]
          if (!whole || !part || !above(part.span, whole.span)) return []
          return [
            {
              code: 'part-above-whole',
              severity: 'error',
              where: [whole.place, part.place],
              evidence: [],
              printed: say(part.value),
              expected: `≤ ${say(whole.value)}`,
              message: `${nameOf(row)}, ${nameOfColumn(column)}: ${say(part.value)} lớn hơn tổng ${say(whole.value)} mà nó là một phần.`,
            },
          ]
        }),
      ),
  )

/** Parts that stay below the whole in most columns and together exceed it in one. */
const together = (relation: Relation): Finding[] => {
  const { table, branch, verdicts } = relation
  const spans = verdicts.map((verdict) => ({
    ...verdict,
    exceeds: above(verdict.parts.map(({ span }) => span).reduce(plus), verdict.whole.span),
  }))
  const over = spans.filter(({ exceeds, parts }) => exceeds && parts.length > 1)
  if (over.length === 0 || over.length * 3 > spans.length) return []
  return over.map(({ n, whole, parts, sum }) => {
    const column = table.columns.find((one) => one.n === n)
    return {
      code: 'part-above-whole',
      severity: 'error',
      where: [whole.place],
      evidence: parts.map(({ place }) => place),
      printed: say(whole.value),
      expected: `≥ ${sayShort(sum)}`,
      message: `${nameOf(branch.row)}${column ? `, ${nameOfColumn(column)}` : ''}: ${parts.map(({ value }) => say(value)).join(' + ')} = ${sayShort(sum)}, lớn hơn tổng ${say(whole.value)}.`,
    }
  })
}

/** A part cannot exceed its whole, nor can several parts together (capability B10, rule Q18). */
export const partsAboveWhole = (study: StudiedTable): Finding[] => [
  ...singles(study),
  ...[...study.relations].flatMap(([branch, sets]) => {
    if (sets.some((set) => proofs(set) >= 2)) return []
    const below = sets.find(({ candidate }) => candidate.below)
    return below && announced(branch).length > 0 ? together(below) : []
  }),
]
