import { bareLabel } from '#core/checks/figures/say.ts'
import { fold } from '#core/checks/names/words.ts'
import { perPeople } from '#core/checks/ratios/density.ts'
import { proofs, relationsOf } from '#core/checks/wholes/relation.ts'
import { printAmount } from '#core/figure/amount.ts'
import { type Fit, fitOfRow } from '#core/formula/fit.ts'
import { indicator } from '#core/formula/formula.ts'
import { parseFormula } from '#core/formula/parse.ts'
import { printFormula } from '#core/formula/print.ts'
import { measureOf } from '#core/formula/dimension.ts'
import type { TableFormulas } from '#core/formula/table-formulas.ts'
import type { World } from '#core/formula/world.ts'
import { codeOfRow, isHeading } from '#core/indicator/of-plan.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

/** A formula that the form suggests; a person decides. `fit`: how many printed cells it reproduces, of how many. */
export type Proposal = {
  readonly holder: string
  readonly text: string
  /** label: `(I+II)` is printed · parts: the rows below add up to it · density: per so many people · yield: output by area
   * · structure: shares of one whole · year: the quarters of a year. */
  readonly why: 'label' | 'parts' | 'density' | 'yield' | 'structure' | 'year'
  readonly fit: Fit
}

type Ground = { readonly formulas: TableFormulas; readonly others: readonly FormTable[] }
type Candidate = Omit<Proposal, 'holder' | 'fit'>

/** The best of several, that holds in three of four cells that can be compared. */
const best = (
  ground: Ground,
  row: Row,
  candidates: readonly Candidate[],
  least: number,
): readonly Proposal[] => {
  const holder = ground.formulas.codeOf(row)
  const tried = candidates
    .map((one): Proposal => ({ ...one, holder, fit: fitOfRow(ground.formulas, row, one.text) }))
    .filter(({ fit }) => fit.holds >= least && fit.holds * 4 >= fit.tried * 3)
  const [found] = tried.toSorted((a, b) => b.fit.holds - a.fit.holds || a.fit.tried - b.fit.tried)
  return found ? [found] : []
}

/** What STT, labels, units and figures of a table say about how its rows are computed. */
export const proposeRows = (formulas: TableFormulas, others: readonly FormTable[]): readonly Proposal[] => {
  const ground = { formulas, others }
  const { table } = formulas.world
  const sums = sumsOf(ground)
  return table.rows.flatMap((row, at) => {
    if (isHeading(table, row)) return []
    const found = [
      () => best(ground, row, labelled(ground, row, at), 0),
      () => best(ground, row, densities(ground, row, at), 2),
      () => best(ground, row, yields(ground, row, at), 2),
      () => best(ground, row, sums.get(row) ?? [], 2),
    ]
    return found.reduce<readonly Proposal[]>((made, next) => (made.length > 0 ? made : next()), [])
  })
}

const tidy = (stt: string): string => stt.trim().replace(/\.$/, '')

/** `TỔNG THU (I+II)`, `1.2 (1-1.1)`: the rows that a label adds or takes away, by their STT. */
const labelled = ({ formulas }: Ground, row: Row, at: number): readonly Candidate[] => {
  const { table } = formulas.world
  const inner = /\(\s*([\p{L}\d.]+(?:\s*[-+]\s*[\p{L}\d.]+)+)\s*\)\s*:?\s*$/u.exec(row.label)?.[1]
  if (!inner) return []
  const code = (found: number): string | null => (found < 0 ? null : codeOfRow(table.id, found + 1))
  const after = (stt: string) =>
    code(table.rows.findIndex((one, index) => index > at && tidy(one.stt) === stt))
  const before = (stt: string) =>
    code(table.rows.findLastIndex((one, index) => index < at && tidy(one.stt) === stt))
  const ways = [after, before, (stt: string) => before(stt) ?? after(stt)]
  return ways.flatMap((rowOf): Candidate[] => {
    const parsed = parseFormula(inner, 'row', rowOf)
    return parsed.ok ? [{ text: printFormula(parsed.value.formula, 'number'), why: 'label' }] : []
  })
}

const reach = 30

/** Doctors on ten thousand people: a count above it, by the population. */
const densities = (ground: Ground, row: Row, at: number): readonly Candidate[] => {
  const per = perPeople(row)
  const people = per ? populationIn(ground) : null
  if (!per || people === null) return []
  const { table } = ground.formulas.world
  return rowsBefore(table, at, reach).map((index) => ({
    text: `bình quân([${codeOfRow(table.id, index + 1)}]; [${people}]; ${printAmount(per)})`,
    why: 'density',
  }))
}

const populationIn = ({ formulas, others }: Ground): string | null => {
  const own = formulas.world.table
  for (const table of [own, ...others.filter(({ id }) => id !== own.id)]) {
    const at = table.rows.findIndex(
      (row) =>
        /^(?:tong )?dan so(?: trung binh)?\s*:?$/.test(fold(bareLabel(row.label))) && !isHeading(table, row),
    )
    if (at >= 0) return codeOfRow(table.id, at + 1)
  }
  return null
}

const rowsBefore = (table: FormTable, at: number, most: number): readonly number[] =>
  Array.from({ length: Math.min(at, most) }, (_, back) => at - 1 - back).filter((index) => {
    const row = table.rows[index]
    return row !== undefined && !isHeading(table, row)
  })

/** `tấn/ha`: an output by an area, both near by. */
const yields = ({ formulas }: Ground, row: Row, at: number): readonly Candidate[] => {
  const { table, book } = formulas.world
  const exponents = (unit: string) => measureOf(unit, book)?.base ?? new Map<string, number>()
  const own = exponents(row.unit)
  if (own.get('tấn') !== 1 || own.get('m2') !== -1 || own.size !== 2) return []
  const near = Array.from({ length: 9 }, (_, step) => at - 4 + step)
  const ofUnit = (name: string): readonly string[] =>
    near.flatMap((index) => {
      const base = exponents(table.rows[index]?.unit ?? '')
      return base.size === 1 && base.get(name) === 1 ? [codeOfRow(table.id, index + 1)] : []
    })
  return ofUnit('tấn').flatMap((output) =>
    ofUnit('m2').map((area): Candidate => ({ text: `[${output}] / [${area}]`, why: 'yield' })),
  )
}

/** Rows whose parts, as the layout offers them, add up to them. */
const sumsOf = ({ formulas }: Ground): ReadonlyMap<Row, readonly Candidate[]> => {
  const found = new Map<Row, readonly Candidate[]>()
  for (const [{ row }, relations] of relationsOf(formulas.world.table)) {
    const [relation] = relations
    if (!relation || (proofs(relation) < 2 && !relation.candidate.explicit)) continue
    const codes = relation.candidate.parts.map((part) => formulas.codeOf(part.row))
    found.set(row, [{ text: sumText(codes, formulas.world.between), why: 'parts' }])
  }
  return found
}

/** Rows that stand next to each other are said as a range. */
const sumText = (codes: readonly string[], between: World['between']): string => {
  const [first, last] = [codes.at(0) ?? '', codes.at(-1) ?? '']
  if (codes.length > 3 && between(first, last)?.join() === codes.join()) return `tổng([${first}]..[${last}])`
  const parts = codes.map((code) => printFormula(indicator(code), 'number'))
  return parts.length > 3 ? `tổng(${parts.join('; ')})` : parts.join(' + ')
}
