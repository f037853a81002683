import type { ReportStatus } from '#core/report/fact.ts'

/**
 * The life of a report, as a table. Status comes from facts:
 * notStarted, drafting: the agency writes · submitted: it lies before the head (K04) · sent: the agency stands by it ·
 * returned: the department asks, and says why · accepted: the department has taken it over. Both `sent` and `accepted` can
 * be returned, so that an error found late has one honest way back: a new revision with a reason, until a consolidation has
 * used what was accepted (Q37). From then on the agency asks for a correction, which goes into the next period (G12).
 */
export type Verb = 'save' | 'submit' | 'takeBack' | 'handBack' | 'send' | 'return' | 'accept' | 'correct'

export type Guard =
  | 'maySend'
  | 'mayFill'
  | 'mayReturn'
  | 'mayAccept'
  | 'ownAgency'
  | 'signs'
  | 'signsWhereTwo'
  | 'signsSubmitted'
  | 'submittedWhereTwo'
  | 'otherHand'
  | 'secondPerson'
  | 'consolidated'
  | 'notConsolidated'
  | 'opened'
  | 'cellsFilled'
  | 'cellsPlaced'
  | 'questionsAnswered'
  | 'situationWritten'
  | 'proposalsWritten'
  | 'nextYearWritten'
  | 'workSaid'

export type Move = {
  readonly before: readonly Guard[]
  readonly from: readonly ReportStatus[]
  readonly needs: readonly Guard[]
}

const open: readonly ReportStatus[] = ['notStarted', 'drafting', 'returned']

/** What is still to be done before a draft is laid before the head, and again before it is sent. */
const complete: readonly Guard[] = [
  'cellsFilled',
  'cellsPlaced',
  'questionsAnswered',
  'workSaid',
  'situationWritten',
  'proposalsWritten',
  'nextYearWritten',
]

/** `before` are asked first (who may at all), then the status, then `needs` (what is still to be done). */
export const moves: Readonly<Record<Verb, Move>> = {
  save: { before: ['mayFill', 'ownAgency', 'opened'], from: open, needs: [] },
  submit: { before: ['mayFill', 'ownAgency', 'opened'], from: open, needs: complete },
  takeBack: { before: ['mayFill', 'ownAgency', 'opened'], from: ['submitted'], needs: [] },
  handBack: { before: ['mayFill', 'ownAgency', 'opened', 'signs'], from: ['submitted'], needs: [] },
  send: {
    before: ['maySend', 'ownAgency', 'opened', 'signsWhereTwo'],
    from: [...open, 'submitted'],
    needs: ['submittedWhereTwo', 'signsSubmitted', 'otherHand', ...complete],
  },
  return: {
    before: ['mayReturn', 'opened'],
    from: ['sent', 'accepted'],
    needs: ['secondPerson', 'notConsolidated'],
  },
  accept: { before: ['mayAccept', 'opened'], from: ['sent'], needs: ['secondPerson'] },
  correct: {
    before: ['maySend', 'ownAgency', 'opened', 'signsWhereTwo'],
    from: ['sent', 'accepted'],
    needs: ['consolidated'],
  },
}
