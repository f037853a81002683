import { compare, of, parseDecimal, printDecimal, zero } from '#core/figure/decimal.ts'
import { cleanText } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Day, parseDay, printDay } from '#core/time/day.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import type { OwnWork } from '#core/works/own-work.ts'
import { type WorkField, workStates } from '#core/works/said-work.ts'

/** The longest result or product of one action. */
export const mostWorkLetters = 2000

/** What a word about an action is held against: the same on the page and at the server. */
export type WorkGround = {
  readonly today: Day
  /** The report of the year says what is expected by its end, not what is (G09). */
  readonly expected: boolean
  /** The day up to which the last sent report counted, where it said that the action was not done (G06). */
  readonly notDoneBy: Day | null
}

const hundred = of('100')

const spellPercent = ({ action, measurable }: OwnWork, text: string): Result<string, Refusal> => {
  if (!measurable) return fail(refuse('notMeasurable', { action }))
  const value = text.length > 20 ? null : parseDecimal(text)
  if (!value || compare(value, zero) < 0 || compare(value, hundred) > 0)
    return fail(refuse('notAPercent', { action }))
  return ok(printDecimal(value))
}

const spellState = ({ action, due }: OwnWork, text: string, ground: WorkGround): Result<string, Refusal> => {
  if (!workStates.some((state) => state === text)) return fail(refuse('notAWorkState', { action }))
  const early = due.kind === 'continuing' && ground.today < due.end && !ground.expected
  if (text === 'done' && early) return fail(refuse('continuingNotDone', { action, end: printDay(due.end) }))
  return ok(text)
}

const spellDay = ({ action }: OwnWork, text: string, ground: WorkGround): Result<string, Refusal> => {
  const day = parseDay(text)
  if (day === null) return fail(refuse('notADay', { action }))
  if (day > ground.today) return fail(refuse('doneInFuture', { action }))
  if (ground.notDoneBy !== null && day <= ground.notDoneBy)
    return fail(refuse('olderThanReport', { action, told: printDay(ground.notDoneBy) }))
  return ok(day)
}

/** One field of what is said of an action in its one spelling, or why it cannot be said. '' takes it back. */
export const checkWork = (
  work: OwnWork,
  { field, value }: { readonly field: WorkField; readonly value: string },
  ground: WorkGround,
): Result<string, Refusal> => {
  const text = cleanText(value)
  if (text === '') return ok('')
  switch (field) {
    case 'state':
      return spellState(work, text, ground)
    case 'percent':
      return spellPercent(work, text)
    case 'doneOn':
      return spellDay(work, text, ground)
    case 'result':
    case 'product':
      return text.length > mostWorkLetters
        ? fail(refuse('workTooLong', { action: work.action, most: mostWorkLetters }))
        : ok(text)
  }
}
