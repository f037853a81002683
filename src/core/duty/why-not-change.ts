import { may } from '#core/access/permissions.ts'
import type { Standing } from '#core/duty/change.ts'
import type { Person } from '#core/report/why-not.ts'
import { isBlankText } from '#core/report/texts.ts'
import { addDays, type Day } from '#core/time/day.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** One duty as the rules about its day see it. */
export type DutyCase = {
  readonly agency: { readonly code: string; readonly short: string }
  readonly standing: Standing
  /** Fulfilled for the first time: sent, stated. Its day is judged by then, and moves no more. */
  readonly met: boolean
  readonly today: Day
}

/** ask: the agency wishes a later day · extend, refuse: the department answers, or grants unasked · exempt, restore. */
export type DutyVerb = 'ask' | 'extend' | 'refuse' | 'exempt' | 'restore'

/** What somebody wants to change; `until` and `document` where the verb has them. */
export type DutyWish = {
  readonly what: DutyVerb
  readonly until: Day | null
  readonly document: string
  readonly reason: string
}

const whyNotPerson = (what: DutyVerb, { agency, standing }: DutyCase, person: Person): Refusal | null => {
  const own = person.agency === agency.code
  if (what === 'ask') {
    if (!may(person.role, 'duty.ask')) return refuse('noRight', {})
    return own ? null : refuse('notYourDuty', { agency: agency.short })
  }
  if (!may(person.role, 'duty.decide')) return refuse('noRight', {})
  // nobody decides alone about oneself: another person of the department has asked (Q36)
  if (own && (standing.request === null || what === 'exempt')) return refuse('ownDuty', {})
  return standing.request?.by === person.account && what !== 'restore' ? refuse('ownWish', {}) : null
}

const whyNotState = (what: DutyVerb, { standing, met }: DutyCase): Refusal | null => {
  const { exempt, request } = standing
  if (exempt?.what === 'passed') return refuse('dutyPassed', { successor: exempt.successor ?? '' })
  if (what === 'restore') return exempt ? null : refuse('notWaived', {})
  if (exempt) return refuse('dutyWaived', {})
  if (what === 'refuse') return request ? null : refuse('noWish', {})
  if (met) return refuse('dutyMet', {})
  return what === 'ask' && request ? refuse('wishWaits', {}) : null
}

/** Why this button is grey, before anything is typed; null: go ahead. */
export const whyNotDuty = (what: DutyVerb, duty: DutyCase, person: Person): Refusal | null =>
  whyNotPerson(what, duty, person) ?? whyNotState(what, duty)

/** The latest day that may be asked or granted: a year after the original one; later is a slip of the pen. */
export const latestDay = (originalDue: Day): Day => addDays(originalDue, 365)

const whyNotDay = (until: Day | null, { standing, today }: DutyCase): Refusal | null => {
  if (until === null || until <= standing.due) return refuse('dayNotLater', { due: standing.due })
  const latest = latestDay(standing.originalDue)
  if (until > latest) return refuse('dayTooLate', { latest })
  return until < today ? refuse('dayPast', { today }) : null
}

/** The same with what was typed. */
export const whyNotChange = (wish: DutyWish, duty: DutyCase, person: Person): Refusal | null => {
  const refusal = whyNotDuty(wish.what, duty, person)
  if (refusal) return refusal
  const unsaid = isBlankText(wish.reason)
  switch (wish.what) {
    case 'ask':
      return whyNotDay(wish.until, duty) ?? (unsaid ? refuse('wishNeedsReason', {}) : null)
    case 'extend':
      return (
        whyNotDay(wish.until, duty) ??
        (isBlankText(wish.document) ? refuse('extensionNeedsDocument', {}) : null)
      )
    case 'refuse':
    case 'exempt':
    case 'restore':
      return unsaid ? refuse('dutyNeedsReason', {}) : null
  }
}
