import type { FormulaLine, FormulasPage } from '#core/page/formulas-page.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import { spellHolder } from '#core/formula/holder.ts'
import { formulasInForce, printedFormulas } from '#core/formula/printed-formulas.ts'
import { proposeColumns } from '#core/formula/propose-columns.ts'
import { proposeRows } from '#core/formula/propose-rows.ts'
import { byHolder, type FormulaRevision, setOn } from '#core/formula/revision.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import { unitsToWire } from '#core/indicator/wire-units.ts'
import type { FormTable } from '#core/plan/table.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { refusal } from '#core/words/refusals.ts'
import { whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { openLibrary, type PlanLibrary } from '#actions/table/table-formulas.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listFormulaRevisions } from '#store/formulas.ts'
import type { Db } from '#store/store.ts'

/** Everything about the formulas of a table that there is. */
export type FormulaBook = {
  readonly table: FormTable
  readonly library: PlanLibrary
  readonly history: readonly FormulaRevision[]
  readonly today: string
}

export const openFormulaBook = async (
  scope: Scope,
  db: Db,
  plan: string,
  id: string,
): Promise<Result<FormulaBook, WireError>> => {
  const library = await openLibrary(scope, db, plan)
  const table = library.others.find((one) => one.id === id)
  if (!table) return fail(refusal('noTable', { plan, table: id }))
  const history = await listFormulaRevisions(db, plan, id)
  return ok({ table, library, history, today: vietnameseDay(scope.now) })
}

/** `GET /api/plans/:plan/tables/:id/formulas`: the formulas of a table's columns and rows, printed, proposed and set. */
export const showFormulas = (
  scope: Scope,
  address: string,
  id: string,
): Promise<Result<FormulasPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const book = await openFormulaBook(scope, db, plan.id, id)
    return book.ok ? ok(formulasPage(scope, plan, book.value)) : book
  })

export const formulasPage = (scope: Scope, plan: PlanHead, book: FormulaBook): FormulasPage => ({
  plan,
  id: book.table.id,
  title: book.table.title,
  today: book.today,
  lines: linesOf(book),
  units: unitsToWire(book.library.book),
  natures: book.library.natures,
  whyNotSet: whyNot(scope, 'formulas.set'),
})

const linesOf = ({ table, library, history, today }: FormulaBook): readonly FormulaLine[] => {
  const set = setOn(history, today)
  const inForce = new Map(formulasInForce(table, set).map(({ holder, text }) => [holder, text]))
  const printed = new Map(printedFormulas(table).map((one) => [one.holder, one]))
  const formulas = new TableFormulas(table, formulasInForce(table, set), library)
  const proposals = new Map(
    [...proposeColumns(formulas), ...proposeRows(formulas, library.others)].map((one) => [one.holder, one]),
  )
  const histories = byHolder(history)
  const chosen = new Set(set.map(({ holder }) => holder))
  const lineOf = (holder: string, label: string): readonly FormulaLine[] => {
    const [header, proposal, text] = [printed.get(holder), proposals.get(holder), inForce.get(holder) ?? null]
    const own = histories.get(holder) ?? []
    if (!header && !proposal && own.length === 0) return []
    const asPrinted = header?.printed === header?.text ? 'header' : 'figures'
    return [
      {
        holder,
        label,
        text,
        origin: text === null ? null : chosen.has(holder) ? 'set' : asPrinted,
        printed: header?.printed ?? null,
        proposal: proposal && proposal.text !== text ? proposal : null,
        history: own,
      },
    ]
  }
  return [
    ...table.columns.flatMap(({ n, label }) => lineOf(spellHolder({ kind: 'column', n }), label)),
    ...table.rows.flatMap((row) => lineOf(formulas.codeOf(row), row.label)),
  ]
}
