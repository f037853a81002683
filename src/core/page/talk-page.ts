import type { AgencyHead } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import type { EvidenceFile } from '#core/talk/evidence.ts'
import type { Thread } from '#core/talk/thread.ts'

/** What a comment or a paper may hang on: a line of the report, an action, or the report itself (''). */
export type TalkSubject = { readonly subject: string; readonly name: string }

/**
 * `GET /api/periods/:period/reports/:agency/talk`. `POST` the same {subject, words, inside, asked, thread?} says;
 * `POST …/talk/:thread/resolve`, `…/reopen`; `POST …/evidence?subject=` with a file attaches, `GET …/evidence/:number` gives
 * it, `POST …/evidence/:number/withdraw` {reason} takes it back. Every change answers with the page.
 */
export type TalkPage = {
  readonly period: string
  readonly label: string
  readonly agency: AgencyHead
  readonly threads: readonly Thread[]
  readonly evidence: readonly EvidenceFile[]
  /** Names of what the threads and papers hang on, and of what else they may hang on. */
  readonly subjects: readonly TalkSubject[]
  /** Who may be asked. */
  readonly agencies: readonly AgencyHead[]
  readonly whyNotSay: Reason | null
  /** Why no new talk may be begun: an agency that was asked only answers. */
  readonly whyNotBegin: Reason | null
  readonly whyNotAttach: Reason | null
  /** True where inside notes may be written: the agency's own people. */
  readonly own: boolean
}
