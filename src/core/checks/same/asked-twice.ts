import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel } from '#core/checks/figures/say.ts'
import { contentOf } from '#core/checks/names/alike.ts'
import { codeOfRow } from '#core/indicator/of-plan.ts'
import type { Agreement } from '#core/plan/agreement.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

type Told = { readonly row: Row; readonly ordinal: number; readonly figures: readonly Figure[] }

/** All figures of a row as printed; null where they could agree by chance. */
const signatureOf = (
  table: FormTable,
  row: Row,
  ordinal: number,
): { readonly key: string; readonly told: Told } | null => {
  const figures = valueColumns(table).flatMap(({ n }) => figureAt(row, n) ?? [])
  const printed = new Set(figures.map((figure) => figure.printed))
  const digits = [...printed].join('').replace(/\D/g, '').length
  if (figures.length < 3 || printed.size < 3 || digits < 9) return null
  return { key: figures.map((figure) => figure.printed).join('|'), told: { row, ordinal, figures } }
}

/** Half of the words of the shorter name: area sown and area harvested are two things, however equal. */
const isSame = (a: Row, b: Row): boolean => {
  const [one, other] = [contentOf(bareLabel(a.label)), contentOf(bareLabel(b.label))]
  const shared = one.filter((word) => other.includes(word)).length
  return shared > 1 && shared * 2 > Math.min(one.length, other.length)
}

const isBelow = (a: Row, b: Row): boolean => b.path.includes(a.label) || a.line + 1 === b.line

type Twice = { readonly table: string; readonly first: Told; readonly again: Told }

const twiceIn = (table: FormTable): readonly Twice[] => {
  const seen = new Map<string, Told>()
  return table.rows.flatMap((row, index): Twice[] => {
    const signature = signatureOf(table, row, index + 1)
    if (!signature) return []
    const first = seen.get(signature.key)
    if (!first) {
      seen.set(signature.key, signature.told)
      return []
    }
    if (isBelow(first.row, row) || !isSame(first.row, row)) return []
    return [{ table: table.id, first, again: signature.told }]
  })
}

/** Rows of one table that ask for the same thing twice (beyond 20): the same figures in every year, a name half alike. */
export const askedTwice = ({ tables }: Plan): readonly Agreement[] =>
  tables.flatMap(twiceIn).flatMap(({ first, again }) => {
    const [a, b] = [first.figures.at(-1), again.figures.at(-1)]
    if (!a || !b) return []
    return [
      { name: bareLabel(first.row.label), value: a.printed, unit: again.row.unit, where: [a.place, b.place] },
    ]
  })

/** By the code of a row that asks again: the row that asked first, in the same unit. It is asked once and filled from there. */
export const sameQuestions = ({ tables }: Pick<Plan, 'tables'>): ReadonlyMap<string, string> =>
  new Map(
    tables
      .flatMap(twiceIn)
      .filter(({ first, again }) => first.row.unit === again.row.unit)
      .map(({ table, first, again }) => [codeOfRow(table, again.ordinal), codeOfRow(table, first.ordinal)]),
  )
