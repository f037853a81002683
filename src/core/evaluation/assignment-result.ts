import type { Lights, Reported } from '#core/works/lights.ts'

/** What one responsible agency said last of one action, judged by the calendar. */
export type ActionWord = {
  readonly action: string
  readonly agency: string
  readonly lights: Lights
  /** Work of the whole year: done only at its end (Q25). */
  readonly continuing: boolean
}

/**
 * done: every action is done, those of the whole year are under way with something to show · underway · behind: one is
 * overdue, not started or paused · silent: nobody has said anything
 */
export type AssignmentState = 'done' | 'underway' | 'behind' | 'silent'

export type AssignmentResult = {
  readonly state: AssignmentState
  readonly actions: number
  /** `12/15`: actions that all who owe them have done. */
  readonly done: number
  readonly overdue: number
  /** Of which nothing was said by anybody who owes them. */
  readonly silent: number
  /** Said to be well while another light disagrees (beyond 8). */
  readonly melons: number
}

type Standing = 'done' | 'underway' | 'behind' | 'silent'

const standingOf = ({ lights, continuing }: ActionWord, yearOver: boolean): Standing => {
  const { reported, evidence, schedule } = lights
  if (reported === 'unsaid') return schedule === 'overdue' ? 'behind' : 'silent'
  if (reported === 'done') return 'done'
  if (schedule === 'overdue' || reported === 'notStarted' || reported === 'paused') return 'behind'
  return continuing && yearOver && evidence !== 'none' ? 'done' : 'underway'
}

/** From the best to the gravest: an action is no further than its slowest member (Q22). */
const order: readonly Standing[] = ['done', 'underway', 'silent', 'behind']

const worst = (all: readonly Standing[]): Standing =>
  order.findLast((standing) => all.includes(standing)) ?? 'silent'

const stateOf = (standings: readonly Standing[]): AssignmentState => {
  if (standings.every((standing) => standing === 'silent')) return 'silent'
  if (standings.includes('behind')) return 'behind'
  return standings.every((standing) => standing === 'done') ? 'done' : 'underway'
}

/** An assignment by its actions: computed beside whatever people say of it, never instead (Q47). */
export const assignmentResult = (words: readonly ActionWord[], yearOver: boolean): AssignmentResult => {
  const byAction = new Map<string, ActionWord[]>()
  for (const word of words) byAction.set(word.action, [...(byAction.get(word.action) ?? []), word])
  const standings = [...byAction.values()].map((own) => worst(own.map((word) => standingOf(word, yearOver))))
  const saysNothing = (own: readonly ActionWord[]): boolean =>
    own.every(({ lights }) => (lights.reported satisfies Reported) === 'unsaid')
  return {
    state: stateOf(standings),
    actions: byAction.size,
    done: standings.filter((standing) => standing === 'done').length,
    overdue: [...byAction.values()].filter((own) => own.some(({ lights }) => lights.schedule === 'overdue'))
      .length,
    silent: [...byAction.values()].filter(saysNothing).length,
    melons: [...byAction.values()].filter((own) => own.some(({ lights }) => lights.melon)).length,
  }
}
