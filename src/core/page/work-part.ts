import type { Day } from '#core/time/day.ts'
import type { OwnWork } from '#core/works/own-work.ts'
import type { SaidWork, WorkField } from '#core/works/said-work.ts'

/** One action of the form: what the plan says, what was said last, what is said now. */
export type WorkLine = OwnWork & {
  /** A term falls into this period: a word is asked. */
  readonly asked: boolean
  /** The last word of an earlier period; null where there was none. */
  readonly last: { readonly period: string; readonly said: SaidWork } | null
  /** Up to which day the report before said that it was not done; earlier progress cannot be set any more (G06). */
  readonly notDoneBy: Day | null
  readonly said: SaidWork
}

/** The work of a report: `GET …/reports/:agency` carries it; `PUT …/works` {action, field, value, base?}[] saves fields of it. */
export type WorkPart = {
  /** The day of the server's clock, by which terms are judged. */
  readonly today: Day
  /** At the end of the year states are what is expected by its end (G09). */
  readonly expected: boolean
  readonly lines: readonly WorkLine[]
}

/** `conflicts`: fields not written, since neither their base nor the new words stood there; as they stand. */
export type SavedWorks = {
  readonly savedAt: string
  readonly conflicts: readonly {
    readonly action: string
    readonly field: WorkField
    readonly value: string
  }[]
}
