import { describe, expect, test } from 'vitest'
import { examplePlan, hasRealDocument, realDocument } from './real-document.ts'
import { numberIn } from '#core/figure/cell.ts'
import { add, printDecimal, zero } from '#core/figure/decimal.ts'
import { proposeDefinitions } from '#core/indicator/propose/propose-definition.ts'
import { codeOfRow } from '#core/indicator/of-plan.ts'
import type { Column, FormTable } from '#core/plan/table.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import type { Entry } from '#core/report/entry.ts'
import { invariant } from '#core/result.ts'
import { baselinesOf } from '#core/target/baseline.ts'
import { monthPeriod } from '#core/time/period.ts'
import { checkCell } from '#core/validation/check-cell.ts'
import type { CellGround, SaidNumber } from '#core/validation/ground.ts'
import { checkMagnitude } from '#core/validation/magnitude.ts'
import {
  definedRatios,
  formulaRelations,
  partRelations,
  proposedRows,
  sameRelations,
  withoutRepeats,
} from '#core/validation/plan-relations.ts'
import { validate } from '#core/validation/validate.ts'
import { loadRegister, loadUnits } from '#office/catalogue.ts'

/*
 * The questions held against plans that offices printed: what they printed themselves is hardly ever asked about, and the
 * slips in it are.
 */

const planOf = (text: string) => {
  const read = readPlan(text, loadRegister())
  invariant(read.ok, 'the plan is read')
  return read.value
}

const columnOf = ({ columns }: FormTable, year: number, measure: Column['measure']): Column | undefined =>
  columns.find(
    (one) =>
      one.kind === 'value' &&
      one.year === year &&
      one.measure === measure &&
      (one.period ?? 'year') === 'year',
  )

const texts: readonly (readonly [string, () => string])[] = [
  ['the example', examplePlan],
  ...(hasRealDocument ? [['the real plan', realDocument] as const] : []),
]

describe.for(texts)('%s', ([, text]) => {
  const plan = planOf(text())
  const { year } = plan.document
  const definitions = proposeDefinitions(plan, loadUnits())
  const natureOf = (code: string) => definitions.get(code)?.definition.nature ?? null
  const groundOf = (table: FormTable, at: number, planned: string | null): CellGround => {
    const row = table.rows[at]
    invariant(row, 'the row is there')
    const code = codeOfRow(table.id, at + 1)
    const nothing = { said: [], season: null, lastYear: null, before: null, others: [] }
    const { label: name, unit, path } = row
    return { code, name, unit, path, plan: planned, nature: natureOf(code), ...nothing }
  }

  /** The estimate of last year as if it were typed at the end of that year, against its plan: rows asked, of how many. */
  const askedOf = (table: FormTable): { readonly asked: readonly string[]; readonly tried: number } => {
    const [planned, estimate] = [columnOf(table, year - 1, 'plan'), columnOf(table, year - 1, 'estimate')]
    const asked: string[] = []
    let tried = 0
    for (const [at, row] of table.rows.entries()) {
      const was = planned && numberIn(row.cells[planned.n]?.cell)
      const now = estimate && numberIn(row.cells[estimate.n]?.cell)
      if (!was || !now) continue
      tried += 1
      if (checkMagnitude(groundOf(table, at, printDecimal(was)), now, 12)) asked.push(row.label)
    }
    return { asked, tried }
  }

  test('table 10: of plan and estimate, less than two in a hundred are asked', () => {
    const table = plan.tables.find(({ id }) => id === 'B10')
    invariant(table, 'there is a table 10')
    const { asked, tried } = askedOf(table)
    expect(tried).toBeGreaterThan(50)
    expect(asked.length * 50).toBeLessThan(tried)
  })

  test('all tables: less than two in a hundred, and the slips are among them', () => {
    const all = plan.tables.map(askedOf)
    const tried = all.reduce((sum, one) => sum + one.tried, 0)
    const asked = all.flatMap((one) => one.asked)
    expect(asked.length * 50).toBeLessThan(tried)
    expect(asked).toEqual(expect.arrayContaining(['Gỗ MDF', 'Đóng tàu mới']))
  })

  test('what hangs together in the printed plan is silent but for what does not add up there', () => {
    const library = { book: loadUnits(), natureOf: () => null }
    const sums = formulaRelations(plan, proposedRows(plan, library), new Map(), library)
    const units = new Map([...definitions.values()].map(({ definition: { code, unit } }) => [code, unit]))
    const relations = withoutRepeats([
      ...sums,
      ...definedRatios(
        [...definitions.values()].map(({ definition }) => definition),
        new Set(sums.map(({ of }) => of)),
        (code) => units.get(code) ?? '',
        library.book,
      ),
      ...sameRelations(plan, baselinesOf(plan), library.book),
      ...partRelations(plan, sums),
    ])
    const entries = new Map<string, Entry>()
    const cells = new Map<string, CellGround>()
    for (const table of plan.tables)
      for (const [at, row] of table.rows.entries()) {
        const column = columnOf(table, year, 'plan')
        const value = column && numberIn(row.cells[column.n]?.cell)
        cells.set(codeOfRow(table.id, at + 1), groundOf(table, at, null))
        if (value) entries.set(codeOfRow(table.id, at + 1), { kind: 'number', value: printDecimal(value) })
      }
    expect(relations.length).toBeGreaterThan(50)
    const form = { month: 12, isYear: true, cells, relations, outside: new Map() }
    expect(validate(form, (code) => entries.get(code)).length).toBeLessThan(5)
  })

  test('the quarters of the scenario, as if they were reported one after the other, are asked nothing', () => {
    const asked: string[] = []
    let tried = 0
    for (const table of plan.tables)
      for (const at of table.rows.keys()) {
        const planned = columnOf(table, year, 'plan') ?? columnOf(table, year, 'scenario')
        const whole = planned && numberIn(table.rows[at]?.cells[planned.n]?.cell)
        const own = groundOf(table, at, whole ? printDecimal(whole) : null)
        const said: SaidNumber[] = []
        let run = zero
        for (const [step, quarter] of (['Q1', 'Q2', 'Q3', 'Q4'] as const).entries()) {
          const column = table.columns.find(({ kind, period }) => kind === 'value' && period === quarter)
          const value = column && numberIn(table.rows[at]?.cells[column.n]?.cell)
          if (!value) continue
          run = add(run, value)
          const month = step * 3 + 3
          const stood = own.nature === 'flow' ? run : value
          const found = checkCell({ ...own, said: [...said] }, stood, { month, isYear: false })
          tried += 1
          if (found) asked.push(`${own.code} ${quarter}`)
          said.push({ period: monthPeriod(year, month), month, value: printDecimal(stood) })
        }
      }
    expect(tried).toBeGreaterThan(50)
    expect(asked).toEqual([])
  })
})
