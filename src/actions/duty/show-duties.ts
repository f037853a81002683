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
import { listOpenings } from '#store/periods.ts'
import { listFacts, listSaid, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** The plans of the opened periods, each loaded once, by period. */
const booksByPeriod = async (db: Db): Promise<ReadonlyMap<string, MonthBook>> => {
  const [books, byPeriod] = [new Map<string, MonthBook>(), new Map<string, MonthBook>()]
  for (const { period, plan } of await listOpenings(db)) {
    const book = books.get(plan) ?? (await findBook(db, plan))
    invariant(book, `the plan of the opened period ${period} is there`)
    books.set(plan, book)
    byPeriod.set(period, book)
  }
  return byPeriod
}

type Owing = { readonly duty: OwedReport; readonly facts: readonly ReportFact[]; readonly book: MonthBook }

const lineOf = async (scope: Scope, db: Db, { duty, facts, book }: Owing): Promise<DutyLine> => {
  const [period, agency] = [duty.period, duty.agency.code]
  const draft = await findDraft(db, { province: scope.province, period, agency })
  const sent = standing(facts) && lastSent(facts)
  const said = sent && (await listSaid(db, period, agency)).get(sendingKey(agency, sent.revision))
  const entries: ReadonlyMap<string, Entry> | undefined = said ? said.entries : draft?.entries
  const { focal } = askedOf(book.owned, agency)
  const filled = [...focal].filter((code) => isFilled(entries?.get(code) ?? blank)).length
  return dutyLine(scope, duty, {
    facts,
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
    const books = await booksByPeriod(db)
    const facts = factsByReport(await listFacts(db, { agency }))
    const duties: DutyLine[] = []
    for (const duty of await listDuties(db, { agency })) {
      const book = books.get(duty.period)
      invariant(book, `${duty.period} is opened`)
      duties.push(await lineOf(scope, db, { duty, facts: facts(duty.period, agency), book }))
    }
    return { duties }
  })
