import { type Consolidated, consolidate, type Measured } from '#core/consolidation/consolidate.ts'
import { type Counted, countedOf } from '#core/consolidation/sendings.ts'
import { printDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { codeOfTarget } from '#core/indicator/of-plan.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { ReportFact } from '#core/report/fact.ts'
import type { Asked } from '#core/report/form.ts'
import { standing } from '#core/report/status.ts'
import { invariant } from '#core/result.ts'
import { officialOf, withAdded } from '#core/target/baseline-choice.ts'
import { day } from '#core/time/day.ts'
import { period as periodOf, yearOfPeriod } from '#core/time/period.ts'
import { type Heads, headsOn } from '#actions/province/agency-heads.ts'
import { readBaselineFacts } from '#actions/target/baseline-facts.ts'
import { actionPlansSaid } from '#actions/consolidation/action-plans-said.ts'
import { estimating } from '#actions/consolidation/estimating.ts'
import { quarterSaid } from '#actions/consolidation/quarter-said.ts'
import { revisedFigures } from '#actions/consolidation/revised-figures.ts'
import { narrativeSaid, proposalsSaid } from '#actions/consolidation/said-by-department.ts'
import { yearSaid } from '#actions/consolidation/year-said.ts'
import { areaParts } from '#actions/consolidation/consolidation-parts.ts'
import { labelOf } from '#actions/duty/duty-line.ts'
import { findBook, type MonthBook } from '#actions/duty/month-book.ts'
import { studyPlan } from '#actions/plan/plan-study.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import type { Scope } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { listDuties } from '#store/duties.ts'
import type { KeptConsolidation } from '#store/month-tables.ts'
import type { Opening } from '#store/periods.ts'
import { listChoices } from '#store/printed-choices.ts'
import { listFacts, listSaid, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** Heads of all agencies that may own something, as they were called when the reports were due. */
const headsFor = async (db: Db, { unitsDue }: Opening): Promise<Heads> =>
  headsOn(await listAgencies(db), day(unitsDue))

type Official = {
  readonly plan: WireCell
  readonly comparator: string
  readonly stretch: string | null
}

/** The values that a decision has made the official ones of their targets (Q7), by code; the others are as the plan prints them. */
const chosenPlans = async (
  { province }: Scope,
  db: Db,
  { plan, period }: Pick<Opening, 'plan' | 'period'>,
  aims: MonthBook['plan']['aims'],
): Promise<ReadonlyMap<string, Official>> => {
  const study = await studyPlan(db, province, plan)
  const facts = await readBaselineFacts(db, study, plan)
  const year = yearOfPeriod(periodOf(period))
  return new Map(
    study.plan.targets
      .filter((target) => target.year === undefined || target.year === year)
      .flatMap((target): readonly (readonly [string, Official])[] => {
        const code = codeOfTarget(target.id)
        const own = facts.filter((fact) => fact.code === code)
        const all = withAdded(study.baselines.get(code) ?? [], own, target.comparator)
        const official = officialOf(all, own)
        if (!official?.chosen || official.baseline.key === 'plan') return []
        const { key, value, comparator } = official.baseline
        const stretch = key === 'stretch' ? null : (aims.get(code)?.stretch ?? null)
        return [[code, { plan: { kind: 'number', value: printDecimal(value) }, comparator, stretch }]]
      }),
  )
}

const headIn =
  (heads: Heads) =>
  (code: string): AgencyHead =>
    heads[code] ?? { code, name: code, short: code, kind: 'other' }

const measuredOf = (book: MonthBook, heads: Heads, official: ReadonlyMap<string, Official>) => {
  const headOf = headIn(heads)
  return ({ code, name, unit, plan }: Asked): Measured => {
    const aim = book.plan.aims.get(code)
    return {
      id: aim ? code.slice(2) : code,
      code,
      name,
      unit,
      comparator: aim?.comparator ?? '',
      plan,
      stretch: aim?.stretch ?? null,
      ...official.get(code),
      owners: (book.owned.get(code)?.owners ?? []).map(headOf),
    }
  }
}

/** The sendings that a consolidation used: agency and revision. */
export type Used = readonly { readonly agency: AgencyHead; readonly at: string; readonly revision: number }[]

export const usedOf = (
  duties: readonly { readonly agency: AgencyHead; readonly facts: readonly ReportFact[] }[],
): Used =>
  duties.flatMap(({ agency, facts }) => {
    const sent = standing(facts)
    return sent ? [{ agency, at: sent.at, revision: sent.revision }] : []
  })

type CountedSaid = readonly Counted[]

/** What the department wrote, decided and found changed; each only where there is some, as in consolidations of before. */
const besides = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  {
    page,
    heads,
    counted,
  }: { readonly page: Consolidated; readonly heads: Heads; readonly counted: CountedSaid },
): Promise<
  Pick<KeptConsolidation, 'narrative' | 'grouped' | 'revised' | 'quarter' | 'yearEnd' | 'actionPlans'>
> => {
  const narrative = await narrativeSaid(db, opening, page)
  const grouped = await proposalsSaid(db, opening, page)
  const revised = await revisedFigures(scope, db, opening, headIn(heads))
  const quarter = await quarterSaid(scope, db, opening, page)
  const yearEnd = await yearSaid(scope, db, opening, { page, counted, headOf: headIn(heads) })
  const actionPlans = await actionPlansSaid(scope, db, opening)
  return {
    ...(narrative ? { narrative } : {}),
    ...(grouped ? { grouped } : {}),
    ...(revised.length > 0 ? { revised } : {}),
    ...(quarter ? { quarter } : {}),
    ...(yearEnd ? { yearEnd } : {}),
    ...(actionPlans ? { actionPlans } : {}),
  }
}

/** What the consolidation of an opened period says on the moment of the scope, and what it used. */
export const consolidated = async (scope: Scope, db: Db, opening: Opening): Promise<KeptConsolidation> => {
  const { period, plan } = opening
  const book = await findBook(db, plan)
  invariant(book, `the plan of the opened period ${period} is there`)
  const owed = await listDuties(db, { period })
  const facts = factsByReport(await listFacts(db, { period }))
  const duties = owed
    .map(({ agency, due, exempt }) => ({ agency, due, exempt, facts: facts(period, agency.code) }))
    // who owes nothing is not missing; what it sent all the same counts
    .filter((duty) => duty.exempt === null || duty.facts.length > 0)
    .map(({ agency, due, facts: happened }) => ({ agency, due, facts: happened }))
  const said = await listSaid(db, period)
  const official = await chosenPlans(scope, db, opening, book.plan.aims)
  const heads = await headsFor(db, opening)
  const measured = measuredOf(book, heads, official)
  const linesOf = (lines: readonly Asked[]): readonly Measured[] =>
    lines.filter(({ heading }) => !heading).map(measured)
  const estimate = await estimating(scope, db, opening)
  const page: Consolidated = consolidate({
    targets: book.form.filter(({ id }) => id === 'T').flatMap(({ lines }) => linesOf(lines)),
    tables: book.form
      .filter(({ id }) => id !== 'T')
      .map(({ id, title, lines }) => ({ id, title, lines: linesOf(lines) })),
    duties,
    said: (agency, revision) => said.get(sendingKey(agency, revision)) ?? null,
    choices: new Map((await listChoices(db, opening)).map((choice) => [choice.code, choice])),
    areas: await areaParts(scope, db, opening),
    ...(estimate ? { estimate } : {}),
    now: scope.now,
  })
  const { cutOff, unitsDue, consolidationDue } = opening
  const sayingOf = (agency: string, revision: number) => said.get(sendingKey(agency, revision)) ?? null
  const countedSaid = countedOf(duties, sayingOf, scope.now)
  return {
    period,
    label: labelOf(period),
    cutOff,
    unitsDue,
    consolidationDue,
    ...page,
    ...(await besides(scope, db, opening, { page, heads, counted: countedSaid })),
    used: usedOf(duties),
  }
}
