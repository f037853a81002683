import { type Day, daysBetween } from '#core/time/day.ts'
import { lastDayDue, type WorkDue } from '#core/works/due.ts'
import type { SaidWork, WorkState } from '#core/works/said-work.ts'

/** So many days before its day a work is near it (standards: sắp đến hạn ≤ 3 ngày). */
export const nearDays = 3

/** What its agency says of it; unsaid: nothing yet. */
export type Reported = WorkState | 'unsaid'
/** What can be shown for it. shown: a product with words of its own, or papers that are attached · told: only said in words · none */
export type Evidence = 'shown' | 'told' | 'none'
/** Where it stands against the original day. noDay: work without a day · open: of the whole year, or as things happen */
export type Schedule = 'inTime' | 'near' | 'overdue' | 'doneInTime' | 'doneLate' | 'open'

/** Three lights, never one (beyond 8): what is said, what is proven, what the calendar says. None overwrites another. */
export type Lights = {
  readonly reported: Reported
  readonly evidence: Evidence
  readonly schedule: Schedule
  /** Said to be well, and another light does not agree: one for the meeting. */
  readonly melon: boolean
}

type Judged = { readonly due: WorkDue; readonly measurable: boolean }

const evidenceOf = (
  { product, result, percent }: SaidWork,
  measurable: boolean,
  papers: number,
): Evidence => {
  if (product !== '' || papers > 0) return 'shown'
  return result !== '' || (measurable && percent !== null) ? 'told' : 'none'
}

/** The next day that has not passed; the last one where all have. */
const nextDay = (due: WorkDue, today: Day): Day | null =>
  due.kind === 'days' ? (due.days.find((day) => day >= today) ?? due.days.at(-1) ?? null) : lastDayDue(due)

const scheduleOf = (due: WorkDue, { state, doneOn }: SaidWork, today: Day): Schedule => {
  const last = lastDayDue(due)
  if (state === 'done') return last === null || (doneOn ?? today) <= last ? 'doneInTime' : 'doneLate'
  const next = nextDay(due, today)
  if (last === null || next === null) return 'open'
  if (today > last) return 'overdue'
  if (due.kind !== 'days') return 'open'
  return daysBetween(today, next) <= nearDays ? 'near' : 'inTime'
}

/** `papers`: how many are attached to it and count. */
export const lightsOf = ({ due, measurable }: Judged, said: SaidWork, today: Day, papers = 0): Lights => {
  const reported = said.state ?? 'unsaid'
  const [evidence, schedule] = [evidenceOf(said, measurable, papers), scheduleOf(due, said, today)]
  const unproven = reported === 'done' && evidence !== 'shown'
  const behind = (reported === 'underway' && schedule === 'overdue') || schedule === 'doneLate'
  return { reported, evidence, schedule, melon: unproven || behind }
}
