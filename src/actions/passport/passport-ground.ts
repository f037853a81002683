import type { FigureKey, FigureKind } from '#core/figure/figure.ts'
import { type FigureName, type MeantName, spellFigure } from '#core/figure/figure-name.ts'
import { meantAt } from '#core/passport/meant-at.ts'
import { placedColumns } from '#core/figure/of-plan.ts'
import { indicatorsOf, type PlanIndicator } from '#core/indicator/of-plan.ts'
import type { AgencyHead, PlanHead, WireError } from '#core/page/head.ts'
import type { PassportColumn } from '#core/page/passport-page.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { parsePeriod } from '#core/time/period.ts'
import { refusal } from '#core/words/refusals.ts'
import { dayOfPlan, type Heads, headsOn } from '#actions/province/agency-heads.ts'
import { type PlanStudy, studyPlan } from '#actions/plan/plan-study.ts'
import type { Scope } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import type { Db } from '#store/store.ts'

/** What a number is, before anything is asked about it. */
export type PassportGround = {
  readonly scope: Scope
  readonly db: Db
  readonly plan: PlanHead
  readonly study: PlanStudy
  readonly name: MeantName
  readonly indicator: PlanIndicator
  /** The figure that somebody stands for; null for what is only computed. */
  readonly key: FigureKey | null
  /** Where it is printed, for a row of a table. */
  readonly printed: PrintedAt | null
  readonly heads: Heads
  /** The moment as of which everything is told (H09); null: as it is known now. */
  readonly asOf: Date | null
  /** The same as a question to the figures. */
  readonly known: { readonly asOf?: Date }
}

/** Whether something had been recorded by the moment that is asked for. */
export const wasKnown = ({ asOf }: Pick<PassportGround, 'asOf'>, at: Date | string): boolean =>
  asOf === null || new Date(at).getTime() <= asOf.getTime()

export type PrintedAt = { readonly table: FormTable; readonly row: Row; readonly column: Column | null }

export const headAt = (heads: Heads, code: string): AgencyHead =>
  heads[code] ?? { code, name: code, short: code, kind: 'other' }

export const columnHead = ({ n, label }: Column): PassportColumn => ({ n, label })

/** Finds what a name speaks of in its plan: the indicator, the figure, the cell. */
export const groundOf = async (
  scope: Scope,
  db: Db,
  plan: PlanHead,
  { name: wanted, asOf }: { readonly name: FigureName; readonly asOf: Date | null },
): Promise<Result<PassportGround, WireError>> => {
  const study = await studyPlan(db, scope.province, plan.id)
  const asked = wanted.what === 'place' ? meantAt(study.plan, wanted) : wanted
  if (asked === null) return fail(refusal('noIndicator', { code: spellFigure(wanted) }))
  const indicator = indicatorsOf(study.plan).find(({ code }) => code === asked.indicator)
  if (!indicator) return fail(refusal('noIndicator', { code: asked.indicator }))
  const table = study.plan.tables.find(({ id }) => id === indicator.table)
  const row = table?.rows[(indicator.row ?? 0) - 1]
  const name = asPrinted(asked, table)
  const printed = table && row ? { table, row, column: columnOf(table, name) } : null
  if (name.what === 'cell' && !printed?.column)
    return fail(refusal('noIndicator', { code: `${name.indicator}, cột ${name.column}` }))
  const heads = headsOn(await listAgencies(db), dayOfPlan(plan, scope))
  const key = keyOf(scope, plan, name, printed)
  const known = asOf ? { asOf } : {}
  return ok({ scope, db, plan, study, name, indicator, key, printed, heads, asOf, known })
}

/** What the plan wants is a plan in one table and a path in another: who asks for either means what is printed. */
const asPrinted = (name: MeantName, table: FormTable | undefined): MeantName => {
  if (name.what !== 'figure' || !table) return name
  const other = name.kind === 'plan' ? 'scenario' : name.kind === 'scenario' ? 'plan' : null
  const printed = (kind: string) =>
    placedColumns(table.columns).some(
      (one) => one.kind === kind && one.period === name.period && one.basis === name.basis,
    )
  return other !== null && !printed(name.kind) && printed(other) ? { ...name, kind: other } : name
}

/** The column that prints the figure, or that the cell stands in. */
const columnOf = (table: FormTable, name: MeantName): Column | null => {
  const at = (n: number | undefined) => table.columns.find((column) => column.n === n) ?? null
  if (name.what === 'cell') return at(name.column)
  if (name.what === 'share') return null
  const { period, kind, basis } = name
  const placed = placedColumns(table.columns).find(
    (one) => one.period === period && one.kind === kind && one.basis === basis,
  )
  return at(placed?.n)
}

const keyOf = (
  { province }: Scope,
  { id }: PlanHead,
  name: MeantName,
  printed: PrintedAt | null,
): FigureKey | null => {
  const { indicator } = name
  if (name.what === 'share') return null
  if (name.what === 'figure') {
    const { period, kind, basis } = name
    return { plan: id, indicator, scope: name.scope || province, period, kind, basis }
  }
  const placed = placedColumns(printed?.table.columns ?? []).find(({ n }) => n === name.column)
  const period = parsePeriod(placed?.period ?? '')
  if (!placed || !period) return null
  return { plan: id, indicator, scope: province, period, kind: placed.kind, basis: placed.basis }
}

/** The name of a figure beside the one in question: of the same plan; the province's scope is not spelled. */
export const nameOfFigure = (
  { scope, plan }: Pick<PassportGround, 'scope' | 'plan'>,
  figure: {
    readonly indicator: string
    readonly period: string
    readonly scope: string
    readonly kind: FigureKind
    readonly basis: string
  },
): string | null => {
  const period = parsePeriod(figure.period)
  const place = figure.scope === scope.province ? '' : figure.scope
  return period && spellFigure({ what: 'figure', plan: plan.id, ...figure, period, scope: place })
}
