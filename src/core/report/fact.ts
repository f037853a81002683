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
}

/** notStarted: nothing typed · drafting: a draft is saved · sent · returned: the department asks, and says why · accepted */
export type ReportStatus = 'notStarted' | 'drafting' | 'sent' | 'returned' | 'accepted'
