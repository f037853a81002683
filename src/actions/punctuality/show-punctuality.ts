import { may } from '#core/access/permissions.ts'
import type { AgencyHead, PlanHead, WireError } from '#core/page/head.ts'
import type { PunctualityLine, PunctualityPage, PunctualityPeriod } from '#core/page/punctuality-page.ts'
import { type Burden, correctedCells, reusedCells, sumOfBurdens } from '#core/punctuality/burden.ts'
import { type Completeness, completenessOf, together } from '#core/punctuality/completeness.ts'
import { markOf } from '#core/punctuality/mark.ts'
import { yearTotal } from '#core/punctuality/year.ts'
import { correctionState } from '#core/report/correction.ts'
import type { Entry } from '#core/report/entry.ts'
import { lastSent } from '#core/report/status.ts'
import { ok, type Result } from '#core/result.ts'
import { labelOf } from '#actions/duty/duty-line.ts'
import { askedOf, personOf, questionsAskedTwice } from '#actions/duty/month-book.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import type { Scope } from '#actions/scope.ts'
import { listOwned } from '#store/asked.ts'
import { listCorrections } from '#store/corrections.ts'
import { listDuties, type OwedReport } from '#store/duties.ts'
import { listOpenings, type Opening } from '#store/periods.ts'
import { listFacts, listSaid, sendingKey } from '#store/sendings.ts'
import { listSendingCosts, type SendingCost } from '#store/sending-cost.ts'
import type { Db } from '#store/store.ts'

/** Everything of a year that the table is made of; `agency` null: of all that these eyes may see. */
type Year = {
  readonly openings: readonly Opening[]
  readonly duties: readonly OwedReport[]
  readonly facts: ReturnType<typeof factsByReport>
  /** The sendings of a report in their order. */
  readonly sendings: (period: string, agency: string) => readonly ReadonlyMap<string, Entry>[]
  readonly corrected: (period: string, agency: string) => number
  /** Until the newest sending of a report. */
  readonly costs: ReadonlyMap<string, SendingCost>
  readonly focal: (agency: string) => ReadonlySet<string>
  /** Cells of an agency's form that another one of it answers (beyond 20). */
  readonly again: (agency: string) => readonly string[]
}

const keyOf = (period: string, agency: string): string => `${period} ${agency}`

/** Opened periods of the plan that have a report of their own: a quarter is sent with its last month (Q15). */
const ownOpenings = async (db: Db, plan: PlanHead): Promise<readonly Opening[]> =>
  (await listOpenings(db))
    .filter((opening) => opening.plan === plan.id && opening.sentWith === null)
    .toSorted((a, b) => (a.unitsDue < b.unitsDue ? -1 : 1))

const loadYear = async (
  db: Db,
  plan: PlanHead,
  { province, agency }: { readonly province: string; readonly agency: string | null },
): Promise<Year> => {
  const openings = await ownOpenings(db, plan)
  const which = agency === null ? {} : { agency }
  const periods = openings.map(({ period }) => period)
  const facts = factsByReport(await listFacts(db, which))
  const said = new Map<string, Awaited<ReturnType<typeof listSaid>>>()
  for (const period of periods) said.set(period, await listSaid(db, period, agency ?? undefined))
  const corrections = (await listCorrections(db, which)).filter((one) => correctionState(one) === 'accepted')
  const costs = await listSendingCosts(db, plan.id)
  const owned = await listOwned(db, plan.id)
  const twice = await questionsAskedTwice(db, province, plan.id)
  return {
    openings,
    duties: (await listDuties(db, which)).filter(({ period }) => periods.includes(period)),
    facts,
    sendings: (period, code) =>
      facts(period, code)
        .filter(({ what }) => what === 'sent')
        .flatMap(({ revision }) => said.get(period)?.get(sendingKey(code, revision))?.entries ?? []),
    corrected: (period, code) =>
      corrections
        .filter((one) => one.period === period && one.agency === code)
        .reduce((sum, { cells }) => sum + cells.length, 0),
    // in the order of their sendings: the newest one stays
    costs: new Map(costs.map((one) => [keyOf(one.period, one.agency), one])),
    focal: (code) => askedOf(owned, code).focal,
    again: (code) => {
      const { all } = askedOf(owned, code)
      return [...twice].filter(([again, first]) => all.has(again) && all.has(first)).map(([again]) => again)
    },
  }
}

const periodOfYear = (scope: Scope, year: Year, duty: OwedReport): PunctualityPeriod => {
  const { period } = duty
  const { code } = duty.agency
  const facts = year.facts(period, code)
  const sendings = year.sendings(period, code)
  const newest = lastSent(facts) ? sendings.at(-1) : undefined
  const cost = year.costs.get(keyOf(period, code))
  const again = new Set(year.again(code))
  const asked = new Set([...year.focal(code)].filter((each) => !again.has(each)))
  const burden: Burden = {
    asked: asked.size,
    written: cost?.written ?? 0,
    fromFiles: cost?.fromFiles ?? 0,
    minutes: Math.round((cost?.seconds ?? 0) / 60),
    // copied from an earlier period, or asked twice and answered once
    reused: newest ? reusedCells(newest) + again.size : 0,
    corrected: correctedCells(sendings) + year.corrected(period, code),
  }
  const { due, originalDue, exempt } = duty
  const mark = markOf({ due, originalDue, waived: exempt !== null, facts }, scope.now)
  // who stayed silent said nothing of what was asked
  const said = newest ?? (mark.mark === 'silent' ? new Map<string, Entry>() : null)
  return {
    period,
    ...mark,
    completeness: said && completenessOf(asked, said),
    burden,
  }
}

const lineOf = (scope: Scope, year: Year, agency: AgencyHead): PunctualityLine => {
  const owed = new Map(
    year.duties.filter((duty) => duty.agency.code === agency.code).map((duty) => [duty.period, duty]),
  )
  const marks = year.openings.map(({ period }) => {
    const duty = owed.get(period)
    return duty ? periodOfYear(scope, year, duty) : null
  })
  const own = marks.filter((mark) => mark !== null)
  return {
    agency,
    marks,
    total: yearTotal(own),
    completeness: together(
      own.flatMap(({ completeness }): Completeness[] => (completeness ? [completeness] : [])),
    ),
    burden: sumOfBurdens(own.filter(({ mark }) => mark !== 'waived').map(({ burden }) => burden)),
  }
}

/** Agencies as the newest duty names them, in the order of the register. */
const agenciesOf = (duties: readonly OwedReport[]): readonly AgencyHead[] => {
  const found = new Map<string, AgencyHead>()
  for (const { agency } of duties) if (!found.has(agency.code)) found.set(agency.code, agency)
  return [...found.values()]
}

/** `GET /api/plans/:plan/punctuality`: punctuality, completeness and burden by agency over the year, from facts (G14, beyond 32). */
export const showPunctuality = (scope: Scope, address: string): Promise<Result<PunctualityPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => ok(await punctualityPage(scope, db, plan)))

export const punctualityPage = async (scope: Scope, db: Db, plan: PlanHead): Promise<PunctualityPage> => {
  const all = scope.actor === null || may(personOf(scope).role, 'report.readAll')
  const year = await loadYear(db, plan, {
    province: scope.province,
    agency: all ? null : (personOf(scope).agency ?? ''),
  })
  return {
    plan,
    all,
    periods: year.openings.map(({ period, unitsDue }) => ({
      period,
      label: labelOf(period),
      due: unitsDue,
    })),
    lines: agenciesOf(year.duties).map((agency) => lineOf(scope, year, agency)),
  }
}
