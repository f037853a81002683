import type { Deadline } from '#core/plan/action.ts'
import type { AssignmentWire } from '#core/plan/wire.ts'
import { lastDayOf } from '#core/reading/deadlines/due-time.ts'
import { monthOf, yearOf } from '#core/time/day.ts'

/** The terms of an assignment: those of its own, then those of its actions. */
export const deadlinesOf = (assignment: AssignmentWire): readonly Deadline[] => [
  ...(assignment.deadlines ?? []),
  ...assignment.actions.flatMap(({ deadlines }) => deadlines),
]

/** How a reader asks for terms: by the quarter in which one ends, by their kind, or for those that have none. */
export type DueKey = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'later' | 'every' | 'event' | 'none'
export const dueKeys: readonly DueKey[] = ['Q1', 'Q2', 'Q3', 'Q4', 'later', 'every', 'event', 'none']

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const

const keyOf = ({ time }: Deadline, year: number): DueKey | null => {
  const last = lastDayOf(time)
  if (last !== null)
    return yearOf(last) > year ? 'later' : (quarters[Math.ceil(monthOf(last) / 3) - 1] ?? null)
  if (time.kind === 'every' || time.kind === 'continuing') return 'every'
  return time.kind === 'event' ? 'event' : null
}

/** Under which keys an assignment is found, in a plan of this year. */
export const dueKeysOf = (assignment: AssignmentWire, year: number): readonly DueKey[] => {
  const deadlines = deadlinesOf(assignment)
  if (deadlines.length === 0) return ['none']
  return [
    ...new Set(
      deadlines.flatMap((one) => {
        const key = keyOf(one, year)
        return key === null ? [] : [key]
      }),
    ),
  ]
}
