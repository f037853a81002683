import { bareLabel } from '#core/checks/figures/say.ts'
import type { Definition } from '#core/indicator/definition.ts'
import { indicatorsOf, type PlanIndicator } from '#core/indicator/of-plan.ts'
import { plainWords } from '#core/indicator/plain-words.ts'
import { readUnit, type UnitBook } from '#core/indicator/unit.ts'
import type { Plan } from '#core/plan/plan.ts'

/** A plan with what its dictionary says. */
export type Defined = { readonly plan: Plan; readonly definitions: ReadonlyMap<string, Definition> }

/** `Kịch bản năm 2024` of 2024 is `Kịch bản năm 2023` of 2023: a year counts by its distance from the plan's own. */
const timeless = (text: string, year: number): string =>
  plainWords(text.replace(/(?<!\d)20\d\d(?!\d)/g, (found) => `n${Number(found) - year}`))

type Named = {
  readonly indicator: PlanIndicator
  readonly definition: Definition
  readonly names: readonly string[]
}

/** Its names, the fullest first: with the table, the rows above and itself; without the table. */
const namesOf = ({ table, path, name }: PlanIndicator, plan: Plan): readonly string[] => {
  const { year } = plan.document
  const title = plan.tables.find(({ id }) => id === table)?.title
  const own = [...path, name].map((label) => timeless(bareLabel(label), year)).join(' › ')
  return title === undefined ? [`target ${own}`] : [`${timeless(title, year)} › ${own}`, `row ${own}`]
}

const namedIn = ({ plan, definitions }: Defined): readonly Named[] =>
  indicatorsOf(plan).flatMap((indicator) => {
    const definition = definitions.get(indicator.code)
    return indicator.heading || !definition
      ? []
      : [{ indicator, definition, names: namesOf(indicator, plan) }]
  })

/** Names that one indicator has alone: a name of two says nothing of either. */
const byName = (all: readonly Named[]): ReadonlyMap<string, Named> => {
  const held = new Map<string, Named | null>()
  for (const one of all) for (const name of one.names) held.set(name, held.has(name) ? null : one)
  return new Map([...held].flatMap(([name, one]) => (one ? [[name, one] as const] : [])))
}

const priceYear = ({ price }: Definition): number => (price.kind === 'constant' ? price.year : 0)

/** The same thing, measured the same way: one nature, one quantity, one price basis. */
const isSameThing = (a: Definition, b: Definition, book: UnitBook): boolean => {
  const [mine, other] = [readUnit(a.unit, book), readUnit(b.unit, book)]
  const unit = mine && other ? mine.quantity === other.quantity : a.unit === b.unit
  return unit && a.nature === b.nature && priceYear(a) === priceYear(b)
}

/**
 * Indicators of a plan with those of an earlier one that are the same thing, by code: the same name under the same rows
 * (years by their distance), and the same to the dictionary of both (B12). Whatever two share as a name is not guessed.
 */
export const sameIndicators = (now: Defined, then: Defined, book: UnitBook): ReadonlyMap<string, string> => {
  const all = namedIn(now)
  const [mine, others] = [byName(all), byName(namedIn(then))]
  return new Map(
    all.flatMap((one) => {
      const name = one.names.find((each) => mine.get(each) === one && others.has(each))
      const other = name === undefined ? undefined : others.get(name)
      if (!other || !isSameThing(one.definition, other.definition, book)) return []
      return [[one.indicator.code, other.indicator.code] as const]
    }),
  )
}
