import { type Consolidated, consolidate, type Measured } from '#core/consolidation/consolidate.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { ReportFact } from '#core/report/fact.ts'
import type { Asked } from '#core/report/form.ts'
import { standing } from '#core/report/status.ts'
import { invariant } from '#core/result.ts'
import { day } from '#core/time/day.ts'
import { type Heads, headsOn } from '#actions/agency-heads.ts'
import { areaParts } from '#actions/consolidation-parts.ts'
import { labelOf } from '#actions/duty-line.ts'
import { findBook, type MonthBook } from '#actions/month-book.ts'
import { factsByReport } from '#actions/report-facts.ts'
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

const measuredOf = (book: MonthBook, heads: Heads) => {
  const headOf = (code: string): AgencyHead => heads[code] ?? { code, name: code, short: code, kind: 'other' }
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

/** What the consolidation of an opened period says on the moment of the scope, and what it used. */
export const consolidated = async (scope: Scope, db: Db, opening: Opening): Promise<KeptConsolidation> => {
  const { period, plan } = opening
  const book = await findBook(db, plan)
  invariant(book, `the plan of the opened period ${period} is there`)
  const owed = await listDuties(db, { period })
  const facts = factsByReport(await listFacts(db, { period }))
  const duties = owed.map(({ agency, due }) => ({ agency, due, facts: facts(period, agency.code) }))
  const said = await listSaid(db, period)
  const measured = measuredOf(book, await headsFor(db, opening))
  const linesOf = (lines: readonly Asked[]): readonly Measured[] =>
    lines.filter(({ heading }) => !heading).map(measured)
  const page: Consolidated = consolidate({
    targets: book.form.filter(({ id }) => id === 'T').flatMap(({ lines }) => linesOf(lines)),
    tables: book.form
      .filter(({ id }) => id !== 'T')
      .map(({ id, title, lines }) => ({ id, title, lines: linesOf(lines) })),
    duties,
    said: (agency, revision) => said.get(sendingKey(agency, revision)) ?? null,
    choices: new Map((await listChoices(db, opening)).map((choice) => [choice.code, choice])),
    areas: await areaParts(scope, db, opening),
    now: scope.now,
  })
  const { cutOff, unitsDue, consolidationDue } = opening
  return { period, label: labelOf(period), cutOff, unitsDue, consolidationDue, ...page, used: usedOf(duties) }
}
