import type { RegimeElements } from '#core/time/regime.ts'

/** One day of the year on which something is due, closes, or is better done. */
export type CalendarEvent = {
  readonly day: string
  /** closing: data count up to it · units: reports are due · consolidation: the department's is due · advice: better sent by · plan: a duty of the plan */
  readonly what: 'closing' | 'units' | 'consolidation' | 'advice' | 'plan'
  /** What for: `tháng 3/2024`, `quý I/2024`; the name of the plan's duty. */
  readonly label: string
  readonly period: string | null
  /** Periods sent with it. */
  readonly also: readonly { readonly period: string; readonly label: string }[]
  /** Longer times that its figures cover (Q17). */
  readonly covers: readonly { readonly period: string; readonly label: string }[]
  /** The day as the rule writes it, where the office's rule has moved it. */
  readonly written: string | null
  /** Which rule: an index into `rules`. */
  readonly rule: number
  /** Due before the plan was signed: nobody owes it (Q16). */
  readonly history: boolean
}

export type CalendarRest = {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly source: string
  /** Not announced yet. */
  readonly expected: boolean
}

/** A rule as its office wrote it. */
export type CalendarRule = {
  readonly name: string
  readonly source: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly shift: 'none' | 'previous' | 'next'
  /** What decree 09/2019 wants a reporting regime to say; null for a duty of the plan. */
  readonly elements: RegimeElements | null
  /** Of a duty of the plan: the convention that names the day. */
  readonly convention: string | null
  /** In force during the year asked for, or what it changes into. */
  readonly when: 'now' | 'later' | 'before'
}

/** `GET /api/calendar/:year`: the year at a glance. */
export type CalendarPage = {
  readonly year: number
  readonly today: string
  /** The plan of that year; null: there is none, and every due day is shown. */
  readonly plan: { readonly number: string; readonly date: string | null } | null
  readonly events: readonly CalendarEvent[]
  readonly rests: readonly CalendarRest[]
  readonly worked: readonly { readonly day: string; readonly source: string }[]
  readonly rules: readonly CalendarRule[]
}
