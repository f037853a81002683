import { firstDay, lastDay, type Period } from '#core/time/period.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import type { OwnWork } from '#core/work/own-work.ts'
import { nothingSaid, type SaidWork, type SaidWorks } from '#core/work/said-work.ts'

/** A term of it falls into the period, and it was not done before: a word is asked (G06). Everything else may stay silent. */
export const isWordAsked = (
  { due }: Pick<OwnWork, 'due'>,
  period: Period,
  last: Pick<SaidWork, 'state'> | null,
): boolean => {
  if (due.kind !== 'days' || last?.state === 'done') return false
  return due.days.some((day) => firstDay(period) <= day && day <= lastDay(period))
}

type Listed = { readonly work: OwnWork; readonly asked: boolean }

const unsound = ({ action }: OwnWork, said: SaidWork, expected: boolean): Refusal | null => {
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
  if (first) return refuse('workMissing', { count: silent.length, first: first.work.action })
  for (const { work } of listed) {
    const refusal = unsound(work, saidOf(work), expected)
    if (refusal) return refusal
  }
  return null
}
