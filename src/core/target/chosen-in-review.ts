import { parseAmount } from '#core/figure/amount.ts'
import { equal } from '#core/figure/decimal.ts'
import type { Plan } from '#core/plan/plan.ts'
import { addressesIn } from '#core/review/address.ts'
import { officialPlaces, type OfficialPlace } from '#core/review/choices.ts'
import type { Standing } from '#core/review/decision.ts'
import type { Keyed } from '#core/review/key.ts'
import type { BaselineFact } from '#core/target/baseline-choice.ts'
import type { Baseline } from '#core/target/baseline.ts'

/** A choice about a target, with its code. */
export type TargetChoice = BaselineFact & { readonly code: string }

const isPrintedAt =
  ({ lines }: OfficialPlace) =>
  ({ line }: Baseline): boolean =>
    line !== null && lines.includes(line)

/** `Phấn đấu 9,5 %` and `6,7 %` stand on one line: the number that was chosen says which of the two. */
const baselineAt = (all: readonly Baseline[], place: OfficialPlace): Baseline | null => {
  const here = all.filter(isPrintedAt(place))
  const numbers = place.said.flatMap((text) => {
    const amount = parseAmount(text.replace(/[^\d.,-]/g, ''))
    return amount.kind === 'number' ? [amount.value] : []
  })
  return here.find(({ value }) => numbers.some((one) => equal(one, value))) ?? here[0] ?? null
}

/**
 * What a review decided about contradictory places, as choices of the targets that stand there (Q7, A14): the value that
 * counts in the text is the value that the target is held against, by the same decision, until a newer one is made.
 */
export const chosenInReview = (
  plan: Pick<Plan, 'tables' | 'clauses'>,
  findings: readonly Keyed[],
  standing: ReadonlyMap<string, Standing>,
  baselines: ReadonlyMap<string, readonly Baseline[]>,
): readonly TargetChoice[] => {
  const addresses = addressesIn(plan)
  return findings.flatMap(({ key, finding }) => {
    const decision = standing.get(key)
    if (decision?.what !== 'official' || decision.value === null) return []
    const places = officialPlaces(finding, addresses)
    const chosen = places.find(({ value }) => value === decision.value)
    if (!chosen) return []
    return [...baselines].flatMap(([code, all]): readonly TargetChoice[] => {
      const baseline = baselineAt(all, chosen)
      // a target that stands at one of the places only is not what they disagree about
      const disagrees = places.some(
        (place) => place !== chosen && all.some((one) => one !== baseline && isPrintedAt(place)(one)),
      )
      if (!baseline || !disagrees) return []
      const reason = `Rà soát văn bản: ${decision.reason.trim() || decision.value}`
      return [
        {
          code,
          what: 'chosen',
          key: baseline.key,
          added: null,
          reason,
          byName: decision.byName,
          at: decision.at,
        },
      ]
    })
  })
}

/** Both ways of choosing are one list; what was chosen last counts, wherever it was chosen. */
export const inOrder = <Fact extends BaselineFact>(facts: readonly Fact[]): readonly Fact[] =>
  facts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
