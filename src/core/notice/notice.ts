/**
 * What people are told (E27, K17). A notice is said once, in the transaction of its event; who is then told by which
 * channel is decided when it is handed out (`spread.ts`). Its words are made of its facts, in the reader's language.
 */
export type NoticeFacts = {
  /** A reminder by a date rule; its words come from the catalogue and are kept as they were said. */
  reminder: Said & { readonly due: string }
  /** The due day has passed and nothing was sent: said at 00:00 of the day after. */
  overdue: Said & { readonly due: string }
  /** The department reminds by hand (H02). */
  chased: { readonly due: string; readonly note: string; readonly returned?: boolean }
  returned: { readonly reason: string; readonly cells: readonly NamedCell[] }
  accepted: { readonly revision: number }
  /** The department prints another figure than the agency's (beyond 10). */
  overlaid: NamedCell & { readonly printed: string; readonly said: string; readonly reason: string }
  extensionAsked: { readonly until: string; readonly reason: string }
  extensionDecided: { readonly granted: boolean; readonly until: string; readonly reason: string }
  correctionAsked: { readonly reason: string }
  correctionDecided: { readonly granted: boolean; readonly reason: string }
  /** The clerk has put it before the head. */
  submitted: { readonly revision: number }
  handedBack: { readonly reason: string }
  delegated: { readonly to: string; readonly from: string; readonly until: string }
  /** Somebody speaks of a report; `report`: the agency whose report it is, `subject`: the line, '' for the whole. */
  commented: {
    readonly report: string
    readonly subject: string
    readonly words: string
    readonly from: string
  }
  /** The way of the department's own report (H07): it waits for its leader. */
  reportWaits: OfReport
  reportHandedBack: OfReport & { readonly reason: string }
  reportApproved: OfReport
  /** It was sent to the committee, and waits for its receipt. */
  reportSentUp: OfReport
  reportReceived: OfReport
  /** Ten days before the due day: who may not answer (beyond 21). */
  liveness: Said & { readonly due: string; readonly agencies: readonly string[] }
}

/** `document`: 'month' or 'evaluation' · `copy`: 1, a supplementary one 2 · `from`: who took the step. */
export type OfReport = { readonly document: string; readonly copy: number; readonly from: string }

/** A sentence that was made of the catalogue's words on the day that it was said. */
export type Said = { readonly vi: string; readonly en: string }
export type NamedCell = { readonly code: string; readonly name: string }

export type NoticeKind = keyof NoticeFacts

/** Everybody of the agency, its heads, its clerks, the department, or one person. */
export type Audience = 'agency' | 'heads' | 'clerks' | 'department' | `account:${string}`

export type Notice<Kind extends NoticeKind = NoticeKind> = {
  readonly [Each in Kind]: {
    readonly kind: Each
    readonly facts: NoticeFacts[Each]
    /** Says the event once: a second notice of the same key is not told. */
    readonly key: string
    /** Whom it concerns; null: the province. */
    readonly agency: string | null
    readonly audience: Audience
    readonly period: string | null
  }
}[Kind]

/** A notice as it was said. */
export type SaidNotice = Notice & {
  /** ISO. When it was due by its rule; the same as `at` for what a person did. */
  readonly dueAt: string
  readonly at: string
  readonly by: string
  readonly byName: string
  readonly trial: boolean
}

/** What goes on between a clerk and a head: nobody outside of the agency reads that it was said. */
export const privateKinds: readonly NoticeKind[] = ['submitted', 'handedBack']

/** In the order in which settings show them: what needs an answer first. */
export const noticeKinds = [
  'reminder',
  'overdue',
  'chased',
  'returned',
  'submitted',
  'handedBack',
  'extensionAsked',
  'extensionDecided',
  'correctionAsked',
  'correctionDecided',
  'overlaid',
  'accepted',
  'delegated',
  'commented',
  'reportWaits',
  'reportHandedBack',
  'reportApproved',
  'reportSentUp',
  'reportReceived',
  'liveness',
] as const satisfies readonly NoticeKind[]
