import { firstDay, lastDay, type Period } from '#core/time/period.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import type { OwnWork } from '#core/works/own-work.ts'
import { actionPlanWork } from '#core/works/plan-work.ts'
import { nothingSaid, type SaidWork, type SaidWorks } from '#core/works/said-work.ts'

/** A term of it falls into the period, and it was not done before: a word is asked (G06). Everything else may stay silent. */
export const isWordAsked = (
  { due }: Pick<OwnWork, 'due'>,
  period: Period,
  last: Pick<SaidWork, 'state'> | null,
): boolean => {
  if (due.kind !== 'days' || last?.state === 'done') return false
  return due.days.some((day) => firstDay(period) <= day && day <= lastDay(period))
}

/** So many letters of an action name it; the rest is in the form. */
const mostNamed = 80

/** What the action says, cut at a word, and where it stands in the plan: `“Trình duyệt quy hoạch tỉnh” (3.a-01)`. */
export const nameOfWork = ({ text, action }: Pick<OwnWork, 'text' | 'action'>): string => {
  const plain = text.replace(/[\s.;,]+$/u, '')
  if (plain === '') return action
  const cut = plain.slice(0, mostNamed).replace(/\s+\S*$/u, '')
  const named = `“${plain.length > mostNamed ? `${cut}…` : plain}”`
  return action === actionPlanWork ? named : `${named} (${action})`
}

type Listed = { readonly work: OwnWork; readonly asked: boolean }

const unsound = (work: OwnWork, said: SaidWork, expected: boolean): Refusal | null => {
  const action = nameOfWork(work)
  if (said.state === 'done' && said.doneOn === null && !expected) return refuse('doneWithoutDay', { action })
  return said.state === 'paused' && said.result === '' ? refuse('pausedWithoutWhy', { action }) : null
}

/** Why the work may not go out as it is said; null: it may. */
export const whyNotWorks = (
  listed: readonly Listed[],
  works: SaidWorks,
  { expected }: { readonly expected: boolean },
): Refusal | null => {
  const saidOf = ({ action }: OwnWork): SaidWork => works[action] ?? nothingSaid
  const silent = listed.filter(({ work, asked }) => asked && saidOf(work).state === null)
  const first = silent[0]
  if (first) return refuse('workMissing', { count: silent.length, first: nameOfWork(first.work) })
  for (const { work } of listed) {
    const refusal = unsound(work, saidOf(work), expected)
    if (refusal) return refusal
  }
  return null
}
