import type { DutiesPage, DutyLine } from '#core/page/duties-page.ts'
import { blank, type Entry, isFilled } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { lastSent, standing } from '#core/report/status.ts'
import { invariant } from '#core/result.ts'
import { dutyLine } from '#actions/duty/duty-line.ts'
import { askedOf, findBook, type MonthBook } from '#actions/duty/month-book.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { findDraft } from '#store/drafts.ts'
import { listDuties, type OwedReport } from '#store/duties.ts'
import { listAllOpenings, type Opening } from '#store/periods.ts'
import { listSteps } from '#store/inside.ts'
import { listFacts, listSaid, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** An opened period with the plan that asks, and what is sent with its report. */
type Asking = { readonly opening: Opening; readonly book: MonthBook; readonly also: readonly string[] }

/** Each plan is loaded once. */
const askedByPeriod = async (db: Db): Promise<ReadonlyMap<string, Asking>> => {
  const [books, byPeriod] = [new Map<string, MonthBook>(), new Map<string, Asking>()]
  const openings = await listAllOpenings(db)
  for (const opening of openings) {
    const { period, plan } = opening
    if (opening.sentWith !== null) continue
    const book = books.get(plan) ?? (await findBook(db, plan))
    invariant(book, `the plan of the opened period ${period} is there`)
    books.set(plan, book)
    const also = openings.filter(({ sentWith }) => sentWith === period).map((each) => each.period)
    byPeriod.set(period, { opening, book, also })
  }
  return byPeriod
}

type Owing = Asking & { readonly duty: OwedReport; readonly facts: readonly ReportFact[] }

const lineOf = async (
  scope: Scope,
  db: Db,
  { duty, facts, opening, book, also }: Owing,
): Promise<DutyLine> => {
  const [period, agency] = [duty.period, duty.agency.code]
  const draft = await findDraft(db, { province: scope.province, period, agency })
  const sent = standing(facts) && lastSent(facts)
  const said = sent && (await listSaid(db, period, agency)).get(sendingKey(agency, sent.revision))
  const entries: ReadonlyMap<string, Entry> | undefined = said ? said.entries : draft?.entries
  const { focal } = askedOf(book.owned, agency)
  const filled = [...focal].filter((code) => isFilled(entries?.get(code) ?? blank)).length
  return dutyLine(scope, duty, {
    facts,
    steps: await listSteps(db, { period, agency }),
    opening,
    also,
    drafted: draft !== null,
    clause: book.clause,
    filled,
    asked: focal.size,
  })
}

/** `GET /api/duties`: what the agency of the signed-in person owes, newest period first. */
export const showDuties = (scope: Scope): Promise<DutiesPage> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const agency = scope.actor?.agency
    if (agency === null || agency === undefined) return { duties: [] }
    const asking = await askedByPeriod(db)
    const facts = factsByReport(await listFacts(db, { agency }))
    const duties: DutyLine[] = []
    for (const duty of await listDuties(db, { agency })) {
      const asked = asking.get(duty.period)
      // the quarter's duty stands in the line of the month that serves it
      if (asked) duties.push(await lineOf(scope, db, { ...asked, duty, facts: facts(duty.period, agency) }))
    }
    return { duties }
  })
