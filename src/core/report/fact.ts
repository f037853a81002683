import type { Signature } from '#core/access/signature.ts'

/** A cell that a return points at, and what is to be mended there; '' where the general reason says it (G11). */
export type PointedCell = { readonly code: string; readonly note: string }

/** What happened to a report. Facts are kept, status is derived from them, nothing is ever overwritten. */
export type ReportFact = {
  readonly what: 'sent' | 'returned' | 'accepted'
  /** Time of the server, ISO with zone. */
  readonly at: string
  readonly by: string
  /** The name that the person had that day. */
  readonly byName: string
  /** The reason of a return; '' otherwise. */
  readonly note: string
  /** Which sending it is or speaks of: 1, 2, … */
  readonly revision: number
  /** SHA-256 of what was sent, hexadecimal; '' for a return or an acceptance. */
  readonly checksum: string
  /** Made under a trial clock. */
  readonly trial: boolean
  /** Of a sending that a head signed, or who stood in for the head; absent where a clerk sent it, as the rule allows. */
  readonly signed?: Signature
  /** Of a return that points at cells. */
  readonly cells?: readonly PointedCell[]
}

/**
 * What happens to a draft inside its agency before it is sent: nobody outside reads it (K04).
 * submitted: the clerk lays it before the head · takenBack: the clerk writes on · handedBack: the head asks, and says why
 */
export type InsideStep = {
  readonly what: 'submitted' | 'takenBack' | 'handedBack'
  readonly at: string
  readonly by: string
  readonly byName: string
  /** The reason of a handing back; what the clerk wants to say with a submission; '' otherwise. */
  readonly note: string
  /** How many facts the report had by then: a later fact leaves the step behind. */
  readonly after: number
  readonly trial: boolean
}

/**
 * notStarted: nothing typed · drafting: a draft is saved · submitted: it lies before the head (inside the agency; to others it is
 * not started) · sent · returned: the department asks, and says why · accepted
 */
export type ReportStatus = 'notStarted' | 'drafting' | 'submitted' | 'sent' | 'returned' | 'accepted'
