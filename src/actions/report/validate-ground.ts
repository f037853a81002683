import { numberIn } from '#core/figure/cell.ts'
import { parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import { rankOf } from '#core/figure/over-time/firmness.ts'
import { isToDate } from '#core/figure/over-time/year-run.ts'
import type { Told } from '#core/figure/why-not-record.ts'
import { fromWire } from '#core/figure/wire.ts'
import type { StandingDefinition } from '#core/indicator/standing-definition.ts'
import { codeOfRow } from '#core/indicator/of-plan.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { FormTable } from '#core/plan/table.ts'
import { kindOf, monthsOf, period as periodOf, type Period, yearOfPeriod } from '#core/time/period.ts'
import type { OutsideFigure, Relation, SaidNumber } from '#core/validation/ground.ts'
import { stepToWire, type WireCellGround, type WireGround } from '#core/validation/wire.ts'
import { type AsOf } from '#actions/as-of.ts'
import { type EarlierYears, readEarlier } from '#actions/plan/earlier-plans.ts'
import type { PlanStudy } from '#actions/plan/plan-study.ts'
import { planRelations } from '#actions/report/validate-relations.ts'
import type { Scope } from '#actions/scope.ts'
import { listPlanHeads } from '#store/plans.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import type { Db } from '#store/store.ts'

/** What a report is validated against: asked with what stands of its own lines already read. */
export type GroundAsked = {
  readonly plan: string
  readonly period: Period
  readonly agency: string
  readonly codes: readonly string[]
  readonly told: ReadonlyMap<string, readonly Told[]>
  readonly study: PlanStudy
  readonly definitions: ReadonlyMap<string, StandingDefinition>
  readonly asOf: AsOf
}

export const yearAgo = (period: Period): Period => periodOf(`${yearOfPeriod(period) - 1}${period.slice(4)}`)

const lastMonth = (period: Period): number => monthsOf(period)[1]

const numberOf = ({ period, cell }: Pick<Told, 'period' | 'cell'>): SaidNumber | null => {
  const value = numberIn(fromWire(cell))
  return value ? { period, month: lastMonth(period), value: printDecimal(value) } : null
}

/** What the agency said itself earlier in the year, the firmest for each month. */
const saidBefore = (told: readonly Told[], { period, agency }: GroundAsked): readonly SaidNumber[] => {
  const held = new Map<number, Told>()
  for (const one of told) {
    const isOwn = one.basis === agency && yearOfPeriod(one.period) === yearOfPeriod(period)
    if (!isOwn || !isToDate(one.period) || kindOf(one.period) === 'year' || rankOf(one.kind) < 0) continue
    const before = held.get(lastMonth(one.period))
    const isEarlier = kindOf(period) === 'year' || lastMonth(one.period) < lastMonth(period)
    if (isEarlier && (!before || rankOf(one.kind) > rankOf(before.kind))) held.set(lastMonth(one.period), one)
  }
  return [...held.values()].flatMap((one) => numberOf(one) ?? []).toSorted((a, b) => a.month - b.month)
}

const firmestOf = (told: readonly Told[]): Told | undefined =>
  told.filter(({ cell }) => cell.kind === 'number').toSorted((a, b) => rankOf(b.kind) - rankOf(a.kind))[0]

const seasonOf = (
  code: string,
  told: readonly Told[],
  { period, agency }: GroundAsked,
  earlier: EarlierYears,
): SaidNumber | null => {
  const then = yearAgo(period)
  const here = told.filter((one) => one.period === then)
  const own = firmestOf(here.filter(({ basis }) => basis === agency)) ?? firmestOf(here)
  if (own) return numberOf(own)
  const past = earlier.said.get(code)?.find((one) => one.period === then)
  const value = past && numberIn(past.cell)
  return value ? { period: then, month: lastMonth(then), value: printDecimal(value) } : null
}

/** What others say of the same line for the same period, as far as these eyes see it. */
const othersOf = (told: readonly Told[], { period, agency }: GroundAsked): WireCellGround['others'] => {
  const others = told.filter(
    (one) => one.period === period && one.basis !== agency && one.basis !== 'consolidator',
  )
  return [...new Set(others.map(({ basis }) => basis))].flatMap((basis) => {
    const said = firmestOf(others.filter((one) => one.basis === basis))
    const value = said && numberOf(said)
    return value ? [{ agency: basis, value: value.value }] : []
  })
}

/** The column of a table that tells of the whole of last year, the firmest. */
const lastYearColumn = ({ columns }: FormTable, year: number) => {
  const whole = columns.filter(
    ({ kind, year: of, period }) =>
      kind === 'value' && of === year - 1 && (period === null || period === 'year'),
  )
  return (
    whole.find(({ measure }) => measure === 'actual') ?? whole.find(({ measure }) => measure === 'estimate')
  )
}

const printed = new WeakMap<Plan, ReadonlyMap<string, SaidNumber>>()

/** What the plan itself prints of the year before, by code: found once for an edition. */
const lastYearOf = (plan: Plan): ReadonlyMap<string, SaidNumber> => {
  const known = printed.get(plan)
  if (known) return known
  const { year } = plan.document
  const found = new Map<string, SaidNumber>()
  for (const table of plan.tables) {
    const column = lastYearColumn(table, year)
    if (!column) continue
    for (const [at, row] of table.rows.entries()) {
      const value = numberIn(row.cells[column.n]?.cell)
      if (value)
        found.set(codeOfRow(table.id, at + 1), {
          period: `${year - 1}`,
          month: 12,
          value: printDecimal(value),
        })
    }
  }
  printed.set(plan, found)
  return found
}

/** Figures that this form does not ask, for the relations that reach beyond it. */
const readOutside = async (
  scope: Scope,
  db: Db,
  { plan, period, definitions, asOf }: GroundAsked,
  codes: readonly string[],
): Promise<Readonly<Record<string, OutsideFigure>>> => {
  if (codes.length === 0) return {}
  const figures = await readFigures(db, {
    plan,
    periods: [period],
    indicators: codes,
    scopes: [scope.province],
    kinds: ['estimate', 'actual', 'official'],
    ...(asOf ? { asOf } : {}),
  })
  const outside: Record<string, OutsideFigure> = {}
  for (const { indicator, cell } of figures.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind))) {
    const definition = definitions.get(indicator)?.definition
    if (cell.kind === 'number' && parseDecimal(cell.value) !== null)
      outside[indicator] = {
        name: definition?.name ?? indicator,
        unit: definition?.unit ?? '',
        value: cell.value,
      }
  }
  return outside
}

const involved = ({ of, leaves }: Relation): readonly string[] => [of, ...leaves]

/** Everything that the cells of a report are held against, as it travels to the page: the server asks with the same. */
export const readGround = async (scope: Scope, db: Db, asked: GroundAsked): Promise<WireGround> => {
  const { plan, period, codes, told, study, definitions, asOf } = asked
  const own = new Set(codes)
  const all = await planRelations(scope, db, {
    plan,
    study,
    definitions: [...definitions.values()].map(({ definition }) => definition),
  })
  const near = all.filter((relation) => involved(relation).some((code) => own.has(code)))
  const beyond = [...new Set(near.flatMap(involved))].filter((code) => !own.has(code))
  const outside = await readOutside(scope, db, asked, beyond)
  const relations = near.filter((relation) =>
    involved(relation).every((code) => own.has(code) || code in outside),
  )
  const head = (await listPlanHeads(db)).find(({ id }) => id === plan)
  const earlier: EarlierYears = head
    ? await readEarlier(scope, db, { plan: head, study, definitions, codes, asOf })
    : { said: new Map(), lastPath: new Map() }
  const lastYear = lastYearOf(study.plan)
  const groundOf = (code: string): WireCellGround => {
    const figures = told.get(code) ?? []
    return {
      nature: definitions.get(code)?.definition.nature ?? null,
      said: saidBefore(figures, asked),
      season: seasonOf(code, figures, asked, earlier),
      lastYear: lastYear.get(code) ?? null,
      others: othersOf(figures, asked),
    }
  }
  return {
    month: lastMonth(period),
    isYear: kindOf(period) === 'year',
    cells: Object.fromEntries(codes.map((code) => [code, groundOf(code)])),
    relations: relations.map((relation) => ({ ...relation, step: stepToWire(relation.step) })),
    outside,
  }
}
