import { formulasInForce } from '#core/formula/printed-formulas.ts'
import { type FormulaRevision, setOn } from '#core/formula/revision.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import { type CannotSet, canonical, whyNotSet } from '#core/formula/why-not-set.ts'
import type { FormulasPage, FormulaWanted } from '#core/page/formulas-page.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { parseDay, printDay } from '#core/time/day.ts'
import { sayMoment } from '#core/time/moment.ts'
import { refusal } from '#core/words/refusals.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { type FormulaBook, formulasPage, openFormulaBook } from '#actions/table/show-formulas.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { addFormulaRevision, lockFormulas } from '#store/formulas.ts'

/**
 * `POST /api/plans/:plan/tables/:id/formulas`: a person says how a column or a row is computed from a day on, that it is
 * not, or takes the last word back. Each is a revision with its reason; what was computed before keeps the formula of its
 * day. A formula that cannot be read, that refers to itself or to what is not there, or whose units do not fit, is refused.
 */
export const setFormula = (
  scope: Scope,
  address: string,
  id: string,
  wanted: FormulaWanted,
): Promise<Result<FormulasPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const noRight = whyNot(scope, 'formulas.set')
    if (noRight) return fail(noRight)
    const where = { province: scope.province, plan: plan.id, table: id }
    await lockFormulas(db, where)
    const book = await openFormulaBook(scope, db, plan.id, id)
    if (!book.ok) return book
    const { before, after } = weigh(book.value, wanted)
    const refused = whyNotSet(wanted, before, after)
    if (refused) return fail(refusalOf(refused))
    const made = revisionOf(scope, before.history, wanted)
    await addFormulaRevision(db, where, made)
    await note(scope, db, {
      action: wanted.what === 'undo' ? 'undo-formula' : 'set-formula',
      subject: `${id} ${wanted.holder}`,
      before: { formula: before.inForce ?? '' },
      after: { formula: made.text, from: made.validFrom, reason: made.reason },
    })
    return ok(formulasPage(scope, plan, { ...book.value, history: [...book.value.history, made] }))
  })

/** The holder as it is on that day, and the formulas of the table as they would be. */
const weigh = (
  { table, library, history, today }: FormulaBook,
  { holder, text, validFrom }: FormulaWanted,
) => {
  const held = formulasInForce(table, setOn(history, parseDay(validFrom) ?? today))
  const inForce = held.find((one) => one.holder === holder)?.text ?? null
  const others = held.filter((one) => one.holder !== holder)
  return {
    before: { history: history.filter((one) => one.holder === holder), inForce },
    after: new TableFormulas(table, [...others, { holder, text }], library),
  }
}

const revisionOf = (
  scope: Scope,
  history: readonly FormulaRevision[],
  wanted: FormulaWanted,
): FormulaRevision => {
  const by = signer(scope)
  const [last, earlier] = [history.at(-1), history.at(-2)]
  const undoes = wanted.what === 'undo'
  const text = wanted.what === 'set' ? canonical(wanted) : undoes ? (earlier?.text ?? null) : ''
  return {
    holder: wanted.holder,
    revision: (last?.revision ?? 0) + 1,
    text,
    // taken back where it was said: the day goes on, never backwards
    validFrom: undoes ? (last?.validFrom ?? wanted.validFrom) : wanted.validFrom,
    reason: wanted.reason.trim(),
    undoes,
    byAccount: by.account,
    byName: by.name,
    at: scope.now.toISOString(),
    trial: scope.trial,
  }
}

/** What somebody has said meanwhile: another formula, none at all, or the printed one again. */
const changedBy = ({ byName: by, at: moment, text }: FormulaRevision): WireError => {
  const at = sayMoment(new Date(moment))
  if (text === null) return refusal('formulaBack', { by, at })
  return text === '' ? refusal('formulaTaken', { by, at }) : refusal('formulaChanged', { by, at, text })
}

const refusalOf = (cannot: CannotSet): WireError => {
  switch (cannot.code) {
    case 'formulaFault':
      return {
        ...refusal('formulaFault', { message: cannot.fault.message }),
        column: cannot.fault.at.from + 1,
      }
    case 'formulaChanged':
      return changedBy(cannot.last)
    case 'formulaDay': {
      const last = parseDay(cannot.last)
      return refusal('formulaDay', { last: last ? printDay(last) : '…' })
    }
    default:
      return refusal(cannot.code)
  }
}
