import type { PlanDutyAsks, PlanDutyFact } from '#core/duty/plan-duty.ts'
import { statedOf } from '#core/duty/plan-duty.ts'
import { type Day, printDay } from '#core/time/day.ts'
import { firstDay, lastDay, type Period } from '#core/time/period.ts'
import type { OwnWork } from '#core/works/own-work.ts'
import { nothingSaid, type SaidWork } from '#core/works/said-work.ts'

/** The id under which the agency's own action plan stands among its actions. */
export const actionPlanWork = 'KH'

const texts: Readonly<Record<PlanDutyAsks, string>> = {
  issue: 'Kết quả ban hành chương trình, kế hoạch hành động của đơn vị',
  submit: 'Kết quả trình phê duyệt chương trình, kế hoạch hành động của địa phương',
}

type PlanDuty = {
  readonly asks: PlanDutyAsks
  readonly due: Day
  readonly source: string
  readonly facts: readonly PlanDutyFact[]
}

/** The result of issuing the action plan, in the report of the month in which it is due: the form asks it by itself (F08). */
export const planWork = (duty: PlanDuty, period: Period): OwnWork | null => {
  if (duty.due < firstDay(period) || duty.due > lastDay(period)) return null
  return {
    action: actionPlanWork,
    assignment: actionPlanWork,
    text: texts[duty.asks],
    line: null,
    role: 'focal',
    deadlines: [{ text: duty.source, line: 0, time: { kind: 'day', day: duty.due, strict: false } }],
    due: { kind: 'days', days: [duty.due] },
    product: null,
    measurable: false,
  }
}

/** What was stated of it on the page of duties, as it would be said here: asked once, offered here. */
export const statedWork = ({ facts }: Pick<PlanDuty, 'facts'>): SaidWork | null => {
  const stated = statedOf(facts)
  if (!stated?.document || stated.dated === null) return null
  return {
    ...nothingSaid,
    state: 'done',
    doneOn: stated.dated,
    product: `${stated.document} ngày ${printDay(stated.dated)}`,
  }
}

/** A number with its symbol: `05/KH-SYT`, `12/2024/QĐ-UBND`; a day is none. */
const numberAndSymbol = /\d+\p{L}?\/(?:\d{4}\/)?\p{L}[\p{L}\d.&-]*/u

/** ` ngày 06/02/2024` at its end stands in a field of its own. */
const dayBehind = /,?\s*(?:ngày\s+)?\d{1,2}\/\d{1,2}\/\d{4}\s*$/u

const mostLetters = 100

/**
 * What a sent report says of the action plan, as it is stated on the page of duties: done, with a document and its day (F08).
 * Null: it says less than that, and the duty still waits.
 */
export const statementIn = ({
  state,
  doneOn,
  product,
}: SaidWork): { readonly document: string; readonly dated: Day } | null => {
  if (state !== 'done' || doneOn === null) return null
  const named = numberAndSymbol.exec(product)?.[0] ?? product.replace(dayBehind, '').trim()
  return named === '' ? null : { document: [...named].slice(0, mostLetters).join(''), dated: doneOn }
}
