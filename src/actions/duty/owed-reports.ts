import type { DutyLine } from '#core/page/duties-page.ts'
import { blank, type Entry, isFilled } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { figureLines, formOf } from '#core/report/form.ts'
import { lastSent, lyingReturn, standing } from '#core/report/status.ts'
import { invariant } from '#core/result.ts'
import { dutyLine } from '#actions/duty/duty-line.ts'
import { askedOf, findBook, type MonthBook } from '#actions/duty/month-book.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import type { Scope } from '#actions/scope.ts'
import { findDraft } from '#store/drafts.ts'
import { listDuties, type OwedReport } from '#store/duties.ts'
import { listSteps } from '#store/inside.ts'
import { listAllOpenings, type Opening } from '#store/periods.ts'
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

/** Of the cells that may not stay blank, in the order of the form: how many say something, and where the hand goes next. */
const cellsOf = (
  { book, duty, facts }: Owing,
  entries: ReadonlyMap<string, Entry> | undefined,
): Pick<DutyLine, 'filled' | 'asked' | 'firstCell'> => {
  const { all, focal } = askedOf(book.owned, duty.agency.code)
  const cells = figureLines(formOf(book.form, all)).filter(({ code }) => focal.has(code))
  const empty = cells.filter(({ code }) => !isFilled(entries?.get(code) ?? blank))
  const pointed = lyingReturn(facts)?.cells?.[0]?.code ?? null
  return {
    asked: cells.length,
    filled: cells.length - empty.length,
    firstCell: pointed ?? empty[0]?.code ?? null,
  }
}

const lineOf = async (scope: Scope, db: Db, owing: Owing): Promise<DutyLine> => {
  const { duty, facts, opening, book, also } = owing
  const [period, agency] = [duty.period, duty.agency.code]
  const draft = await findDraft(db, { province: scope.province, period, agency })
  const sent = standing(facts) && lastSent(facts)
  const said = sent && (await listSaid(db, period, agency)).get(sendingKey(agency, sent.revision))
  return dutyLine(scope, duty, {
    facts,
    steps: await listSteps(db, { period, agency }),
    opening,
    also,
    drafted: draft !== null,
    clause: book.clause,
    ...cellsOf(owing, said ? said.entries : draft?.entries),
  })
}

/** The reports that an agency owes, newest period first; a quarter's stands in the line of the month that serves it (Q15). */
export const owedReports = async (scope: Scope, db: Db, agency: string): Promise<readonly DutyLine[]> => {
  const asking = await askedByPeriod(db)
  const facts = factsByReport(await listFacts(db, { agency }))
  const duties: DutyLine[] = []
  for (const duty of await listDuties(db, { agency })) {
    const asked = asking.get(duty.period)
    if (asked) duties.push(await lineOf(scope, db, { ...asked, duty, facts: facts(duty.period, agency) }))
  }
  return duties
}
