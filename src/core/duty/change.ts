import type { Day } from '#core/time/day.ts'

/**
 * What is done to a duty after it was given; facts, only added:
 * asked: its agency wishes a later day · extended, refused: the department's answer, or its own decision ·
 * exempted: nothing is owed this time · restored: it is owed again · passed: the agency has ended, its successor owes.
 */
export type DutyChange = {
  readonly what: 'asked' | 'extended' | 'refused' | 'exempted' | 'restored' | 'passed'
  /** The wished day, or the granted one: the last good day. */
  readonly until: Day | null
  /** Number of the department's document. */
  readonly document: string | null
  readonly reason: string
  /** Who owes instead; of `passed` alone. */
  readonly successor: string | null
  /** ISO. */
  readonly at: string
  readonly by: string
  readonly byName: string
  readonly trial: boolean
}

/** A duty as its changes leave it. The original day stays for ever (K07). */
export type Standing = {
  readonly due: Day
  readonly originalDue: Day
  /** The extension in force. */
  readonly extension: DutyChange | null
  /** Nothing is owed, and why: exempted, or passed to a successor. */
  readonly exempt: DutyChange | null
  /** A wish that nobody has answered. */
  readonly request: DutyChange | null
}

/** The newest extension counts, also one that brings the day back; a wish is answered by any later decision about the day. */
export const standingOf = (originalDue: Day, changes: readonly DutyChange[]): Standing => {
  const extension = changes.findLast(({ what }) => what === 'extended') ?? null
  const owing = changes.findLast(
    ({ what }) => what === 'exempted' || what === 'passed' || what === 'restored',
  )
  const asking = changes.findLast(({ what }) => what === 'asked' || what === 'extended' || what === 'refused')
  return {
    due: extension?.until ?? originalDue,
    originalDue,
    extension,
    exempt: owing && owing.what !== 'restored' ? owing : null,
    request: asking?.what === 'asked' ? asking : null,
  }
}
