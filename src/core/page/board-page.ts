import type { Notice } from '#core/notice/notice.ts'
import type { DutyMoves, DutyNote } from '#core/page/duties-page.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import type { ReportFact, ReportStatus } from '#core/report/fact.ts'

/** `Đã gọi điện lúc …, gặp ai`, as the board shows it. */
export type CallLine = {
  readonly calledAt: string
  readonly whom: string
  readonly note: string
  readonly by: string
  readonly trial: boolean
}

export type BoardLine = {
  readonly agency: AgencyHead
  readonly status: ReportStatus
  readonly late: boolean
  readonly firstSentAt: string | null
  readonly facts: readonly Pick<ReportFact, 'what' | 'at' | 'revision' | 'note'>[]
  readonly filled: number
  readonly asked: number
  /** The day that holds: moved by an extension, while the original one stays for ever. */
  readonly due: string
  readonly originalDue: string
  readonly extension: { readonly until: string; readonly document: string | null } | null
  /** A wish for more time that nobody has answered. */
  readonly asksMoreTime: boolean
  /** The same wish, with its day and reason. */
  readonly request: DutyNote | null
  /** What this person may decide about its day. */
  readonly moves: DutyMoves
  /** Nothing is owed, and why. */
  readonly exempt: string | null
  /** Whole hours after the end of the due day, until the first sending or until now; null: not late. */
  readonly hoursLate: number | null
  /** The newest reminder, by rule or by hand. */
  readonly reminded: { readonly at: string; readonly by: string; readonly kind: Notice['kind'] } | null
  readonly calls: readonly CallLine[]
}

/** An issued reminder letter: printed again it is the same file. */
export type LetterHead = {
  readonly ordinal: number
  readonly number: string
  readonly dated: string
  readonly checksum: string
  readonly agencies: number
  readonly by: string
  readonly at: string
  readonly trial: boolean
}

/** `GET /api/periods/:period/board` */
export type BoardPage = {
  readonly period: string
  readonly label: string
  /** Periods that are sent with it: the quarter in its last month (Q15). */
  readonly also: readonly string[]
  readonly openedAt: string
  readonly unitsDue: string
  readonly consolidationDue: string
  readonly today: string
  /** The server's clock, ISO: what is left is counted from it, never from the reader's. */
  readonly now: string
  readonly lines: readonly BoardLine[]
  readonly letters: readonly LetterHead[]
  /** Why this person may not remind; null: go ahead. */
  readonly whyNotChase: Reason | null
  /** What `/board/stamp` answers while nothing on it has changed. */
  readonly stamp: string
}

/** `GET /api/periods/:period/board/stamp`: cheap, asked every few seconds; the board is loaded again when it has changed. */
export type BoardStamp = { readonly stamp: string; readonly now: string }
