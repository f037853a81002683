import type { ReportStatus } from '#core/report/fact.ts'

/**
 * The life of a report, as a table. Status comes from facts:
 * notStarted, drafting: the agency writes · sent: it stands by it · returned: the department asks, and says why ·
 * accepted: the department has taken it over. Both `sent` and `accepted` can be returned, so that an error found late
 * has one honest way back: a new revision with a reason, until a consolidation has used what was accepted (Q37).
 */
export type Verb = 'save' | 'send' | 'return' | 'accept'

export type Guard =
  | 'maySend'
  | 'mayFill'
  | 'mayReturn'
  | 'mayAccept'
  | 'ownAgency'
  | 'secondPerson'
  | 'notConsolidated'
  | 'opened'
  | 'cellsFilled'
  | 'cellsPlaced'
  | 'situationWritten'
  | 'proposalsWritten'

export type Move = {
  readonly before: readonly Guard[]
  readonly from: readonly ReportStatus[]
  readonly needs: readonly Guard[]
}

const open: readonly ReportStatus[] = ['notStarted', 'drafting', 'returned']

/** `before` are asked first (who may at all), then the status, then `needs` (what is still to be done). */
export const moves: Readonly<Record<Verb, Move>> = {
  save: { before: ['mayFill', 'ownAgency', 'opened'], from: open, needs: [] },
  send: {
    before: ['maySend', 'ownAgency', 'opened'],
    from: open,
    needs: ['cellsFilled', 'cellsPlaced', 'situationWritten', 'proposalsWritten'],
  },
  return: {
    before: ['mayReturn', 'opened'],
    from: ['sent', 'accepted'],
    needs: ['secondPerson', 'notConsolidated'],
  },
  accept: { before: ['mayAccept', 'opened'], from: ['sent'], needs: ['secondPerson'] },
}
