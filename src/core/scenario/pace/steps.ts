import { numberIn } from '#core/figure/cell.ts'
import { compare, type Decimal, size } from '#core/figure/decimal.ts'
import type { Need, Pace, PaceQuestion } from '#core/scenario/pace/question.ts'
import type { Period } from '#core/time/period.ts'

/** The path's number at a period; null where it prints none. */
export const pathAt = ({ path }: PaceQuestion, at: Period): Decimal | null =>
  numberIn(path.find(({ period }) => period === at)?.cell)

/** The path's numbers of all open steps; null where one has none. */
export const restOfPath = (question: PaceQuestion): readonly Decimal[] | null => {
  const values = question.rest.flatMap((period) => pathAt(question, period) ?? [])
  return values.length === question.rest.length ? values : null
}

/** The last closed step with its figure; null before the first one. */
export const lastDone = ({ done }: PaceQuestion): { period: Period; value: Decimal } | null => {
  const last = done.at(-1)
  const value = numberIn(last?.cell)
  return last && value ? { period: last.period, value } : null
}

/** The decimals that figures and path are written with. */
export const decimalsOf = ({ target, path, done }: PaceQuestion): number =>
  Math.max(
    target.scale,
    ...[...path, ...done].map(({ cell }) => (cell.kind === 'number' ? cell.value.scale : 0)),
  )

type Unreachable = Extract<Pace, { kind: 'needs' }>['unreachable']

/** The first need above the best step of the past; sizes are compared, so that a fall asked for is held against a fall. */
export const beyondBest = ({ best }: PaceQuestion, needs: readonly Need[] | null): Unreachable => {
  if (!best || !needs) return null
  const need = needs.find(({ step }) => compare(size(step), size(best.value)) > 0)
  return need ? { need, best } : null
}
