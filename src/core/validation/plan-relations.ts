import { askedTwice } from '#core/checks/same/asked-twice.ts'
import { twinsIn } from '#core/checks/same/twin-rows.ts'
import { isCounted } from '#core/checks/wholes/relation.ts'
import { announcedParts } from '#core/checks/wholes/part-above-whole.ts'
import { approximate, type Decimal, equal, of, parseDecimal } from '#core/figure/decimal.ts'
import type { HeldFormula } from '#core/formula/holder.ts'
import { printFormula } from '#core/formula/print.ts'
import { proposeRows } from '#core/formula/propose-rows.ts'
import type { Ready, Step } from '#core/formula/step.ts'
import { partsOf } from '#core/formula/step.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import type { Library } from '#core/formula/table-world.ts'
import type { Definition } from '#core/indicator/definition.ts'
import { codeOfRow, codeOfTarget } from '#core/indicator/of-plan.ts'
import { readUnit, type UnitBook } from '#core/indicator/unit.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { FormTable } from '#core/plan/table.ts'
import type { Baseline } from '#core/target/baseline.ts'
import type { Relation } from '#core/validation/ground.ts'

/** Codes that a formula reads in the period at hand; null where it reads another time or another column. */
const leavesOf = ({ leaves }: Ready): readonly string[] | null => {
  const codes = leaves.flatMap((leaf) =>
    leaf.kind === 'indicator' && leaf.when === 'same' && leaf.column === null ? [leaf.code] : [],
  )
  return codes.length === leaves.length && codes.length > 0 ? codes : null
}

const divides = (step: Step): boolean => step.kind === 'divide' || partsOf(step).some(divides)

/** The longest formula that is shown. */
const mostLetters = 160
const shorter = (text: string): string =>
  text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text

const relationOfRow = (formulas: TableFormulas, holder: string): readonly Relation[] => {
  const there = formulas.world.rowAt(holder)
  const column = formulas.world.table.columns.find(({ kind }) => kind === 'value')
  const filling = there && column ? formulas.fillingAt(there.row, column) : null
  if (!there || !filling?.ok) return []
  const { ready, parsed } = filling.value
  const leaves = leavesOf(ready)
  if (leaves === null || leaves.includes(holder)) return []
  const kind = divides(ready.step) ? 'ratio' : 'sum'
  return [
    {
      kind,
      of: holder,
      leaves,
      step: ready.step,
      formula: shorter(printFormula(parsed.formula, 'number')),
      exact: kind === 'sum' && isCounted(there.row.unit),
    },
  ]
}

/** What people have set of the rows of a table, by holder; '' takes a formula away. */
export type SetFormulas = ReadonlyMap<string, readonly HeldFormula[]>

/** What the form itself suggests of its rows: read once for an edition of a plan, it is the costly part. */
export const proposedRows = (
  plan: Plan,
  library: Omit<Library, 'others'>,
): ReadonlyMap<string, readonly HeldFormula[]> =>
  new Map(
    plan.tables.map((table) => {
      const formulas = new TableFormulas(table, [], { ...library, others: plan.tables })
      return [table.id, proposeRows(formulas, plan.tables).map(({ holder, text }) => ({ holder, text }))]
    }),
  )

const ofFormulas = (
  table: FormTable,
  proposed: readonly HeldFormula[],
  set: readonly HeldFormula[],
  library: Library,
): readonly Relation[] => {
  const rows = set.filter(({ holder }) => !/^\d+$/.test(holder))
  const chosen = new Set(rows.map(({ holder }) => holder))
  const held = [
    ...proposed.filter(({ holder }) => !chosen.has(holder)),
    ...rows.filter(({ text }) => text !== ''),
  ]
  const formulas = new TableFormulas(table, held, library)
  return held.flatMap(({ holder }) => relationOfRow(formulas, holder))
}

/** Parts and wholes, densities and yields, as the rows of the tables are computed: proposed by the form, or set by a person. */
export const formulaRelations = (
  plan: Plan,
  proposed: ReadonlyMap<string, readonly HeldFormula[]>,
  set: SetFormulas,
  library: Omit<Library, 'others'>,
): readonly Relation[] =>
  plan.tables.flatMap((table) =>
    ofFormulas(table, proposed.get(table.id) ?? [], set.get(table.id) ?? [], {
      ...library,
      others: plan.tables,
    }),
  )

const same = (holder: string, leaf: string, power: number): Relation => {
  const read: Step = { said: `[${leaf}]`, kind: 'leaf', at: 0 }
  const step: Step = power === 0 ? read : { said: read.said, kind: 'scale', by: power, of: read }
  return {
    kind: 'same',
    of: holder,
    leaves: [leaf],
    step,
    formula: `[${holder}] = [${leaf}]`,
    exact: false,
  }
}

/** The whole power of ten between two factors; null where there is none. */
const powerBetween = (from: number, to: number): number | null => {
  const power = Math.log10(from / to)
  return Math.abs(power - Math.round(power)) < 1e-9 ? Math.round(power) : null
}

const twins = (plan: Plan): readonly Relation[] => {
  const codes = new Map(
    plan.tables.flatMap((table) => table.rows.map((row, at) => [row, codeOfRow(table.id, at + 1)] as const)),
  )
  return twinsIn(plan)
    .filter(({ differing }) => differing.length === 0)
    .flatMap(({ one, other }): readonly Relation[] => {
      const [a, b] = [codes.get(one.row), codes.get(other.row)]
      const power = powerBetween(approximate(other.quantity.factor), approximate(one.quantity.factor))
      return a && b && power !== null ? [same(a, b, power)] : []
    })
}

const twice = (plan: Plan): readonly Relation[] => {
  const codes = new Map(
    plan.tables.flatMap((table) =>
      table.rows.map((row, at) => [row.line, codeOfRow(table.id, at + 1)] as const),
    ),
  )
  return askedTwice(plan).flatMap(({ where: [first, second] }): readonly Relation[] => {
    const [a, b] = [codes.get(first?.line ?? -1), codes.get(second?.line ?? -1)]
    return a && b && a !== b ? [same(a, b, 0)] : []
  })
}

const unitIn = (plan: Plan, code: string): string => {
  for (const table of plan.tables)
    for (const [at, row] of table.rows.entries()) if (codeOfRow(table.id, at + 1) === code) return row.unit
  return ''
}

/** A headline target and the row of a Biểu that prints the same value for it. */
const headlines = (
  plan: Plan,
  baselines: ReadonlyMap<string, readonly Baseline[]>,
  book: UnitBook,
): readonly Relation[] =>
  plan.targets.flatMap((target): readonly Relation[] => {
    const code = codeOfTarget(target.id)
    const { value } = target
    return (baselines.get(code) ?? [])
      .filter(
        (one) => one.key.includes('.') && !one.key.startsWith('entered') && value && equal(one.value, value),
      )
      .flatMap(({ key, printed }): readonly Relation[] => {
        if (printed === '') return [same(code, key, 0)]
        const [own, other] = [readUnit(target.unit, book), readUnit(unitIn(plan, key), book)]
        return own && other && own.quantity === other.quantity
          ? [same(code, key, other.power - own.power)]
          : []
      })
  })

const once = (relations: readonly Relation[]): readonly Relation[] => {
  const seen = new Set<string>()
  return relations.filter((relation) => {
    const key = [relation.of, ...relation.leaves].toSorted().join(' ')
    return !seen.has(key) && seen.add(key)
  })
}

/** One figure that the form asks in two places, units converted (beyond 20, 28): 5.816.130 triệu is 5.816,13 tỷ. */
export const sameRelations = (
  plan: Plan,
  baselines: ReadonlyMap<string, readonly Baseline[]>,
  book: UnitBook,
): readonly Relation[] => once([...headlines(plan, baselines, book), ...twins(plan), ...twice(plan)])

/** Rows that `Trong đó` announces are at most their whole; those that are added up anyway are left to the sum. */
export const partRelations = (plan: Plan, sums: readonly Relation[]): readonly Relation[] => {
  const added = new Set(sums.flatMap(({ of, leaves }) => leaves.map((leaf) => `${of} ${leaf}`)))
  return plan.tables.flatMap((table) =>
    announcedParts(table).flatMap(({ whole, part }): readonly Relation[] => {
      const [a, b] = [codeOfRow(table.id, whole + 1), codeOfRow(table.id, part + 1)]
      if (added.has(`${a} ${b}`)) return []
      const step: Step = { said: `[${a}]`, kind: 'leaf', at: 0 }
      return [{ kind: 'part', of: b, leaves: [a], step, formula: `[${b}] ≤ [${a}]`, exact: false }]
    }),
  )
}

/**
 * By how much a quotient of two rows is multiplied: a constant and a power of ten. Where the result is counted in the units
 * of its parts, tấn/ha, giường/vạn dân, the units say it; else the factor of the dictionary does, 100 for percent.
 */
const scaleOfRatio = (
  {
    code,
    numerator,
    denominator,
  }: { readonly code: string; readonly numerator: string; readonly denominator: string },
  times: Decimal,
  unitOf: (code: string) => string,
  book: UnitBook,
): { readonly times: Decimal; readonly by: number } => {
  const [own, top, bottom] = [code, numerator, denominator].map((one) => readUnit(unitOf(one), book))
  const by = (top?.power ?? 0) - (bottom?.power ?? 0)
  const isSaid = own && top && bottom && own.quantity === `${top.quantity}/${bottom.quantity}`
  return isSaid ? { times: of('1'), by: by - own.power } : { times, by }
}

/** Numerator, denominator and factor as the dictionary says them: doctors per 10.000 people. `told`: rows that a formula makes already. */
export const definedRatios = (
  definitions: Iterable<Definition>,
  told: ReadonlySet<string>,
  unitOf: (code: string) => string,
  book: UnitBook,
): readonly Relation[] =>
  [...definitions].flatMap(({ code, numerator, denominator, factor }): readonly Relation[] => {
    const times = parseDecimal(factor)
    if (told.has(code) || numerator === null || denominator === null || times === null) return []
    if (numerator === denominator) return []
    const scale = scaleOfRatio({ code, numerator, denominator }, times, unitOf, book)
    const formula = `[${numerator}] × ${factor} / [${denominator}]`
    const leaf = (at: number): Step => ({ said: formula, kind: 'leaf', at })
    const right: Step = { said: factor, kind: 'constant', value: scale.times }
    const product: Step = { said: formula, kind: 'multiply', left: leaf(0), right }
    const top: Step = { said: formula, kind: 'scale', by: scale.by, of: product }
    const step: Step = { said: formula, kind: 'divide', top, bottom: leaf(1) }
    return [{ kind: 'ratio', of: code, leaves: [numerator, denominator], step, formula, exact: false }]
  })

/** Relations by what they relate: what two grounds say alike counts once, the first of them. */
export const withoutRepeats = once
