import type { LivenessLine } from '#core/notice/liveness.ts'
import type { NoticeKind, SaidNotice } from '#core/notice/notice.ts'
import type { Channel, Choice } from '#core/notice/wish.ts'

/** A notice as its reader sees it; its words are made where the language is known. */
export type NoticeLine = {
  readonly notice: SaidNotice
  /** Short name of the agency that it concerns; '' for the province. */
  readonly agency: string
  readonly shownAt: string
  readonly readAt: string | null
}

/** `GET /api/notices`: what the signed-in person was told inside, newest first. */
export type NoticesPage = { readonly lines: readonly NoticeLine[]; readonly unread: number }

/** `GET /api/notices/unread`: the number on the bell. */
export type UnreadNotices = { readonly unread: number }

/** `GET /api/notices/wishes`, `PUT` with `SaidWishes`: how the person wants to be told (K17). */
export type WishesPage = {
  readonly email: string | null
  readonly digestHour: number
  /** The kinds that can reach this person, each by both channels. */
  readonly kinds: readonly {
    readonly kind: NoticeKind
    readonly choice: Choice
    readonly fixed: readonly Channel[]
  }[]
  /** Null: letters go out. Otherwise why they do not. */
  readonly mailOff: string | null
}

export type SaidWishes = {
  readonly email: string | null
  readonly digestHour: number
  readonly choices: Readonly<Record<string, Choice>>
}

/** What became of one telling. */
export type ToldResult =
  | { readonly what: 'shown'; readonly at: string }
  | { readonly what: 'read'; readonly at: string }
  | { readonly what: 'waits'; readonly until: string }
  | { readonly what: 'sent'; readonly at: string }
  | { readonly what: 'again'; readonly until: string; readonly tries: number; readonly reason: string }
  | { readonly what: 'failed'; readonly at: string; readonly reason: string }
  | { readonly what: 'off' }
  | { readonly what: 'noAddress' }

export type ToldLine = {
  readonly notice: SaidNotice
  readonly agency: string
  /** Empty: nobody was there to be told. */
  readonly people: readonly {
    readonly account: string
    readonly name: string
    readonly channel: Channel
    readonly how: 'now' | 'digest'
    readonly result: ToldResult
  }[]
}

/** `GET /api/periods/:period/told`: who was told when, by which channel, with what result (G13). */
export type ToldPage = { readonly lines: readonly ToldLine[] }

/** `GET /api/periods/:period/liveness`: who may not answer, ten days before (beyond 21). */
export type LivenessPage = { readonly lines: readonly LivenessLine[]; readonly silentDays: number }

export type ChaseLine = {
  readonly agency: { readonly code: string; readonly short: string; readonly name: string }
  readonly returned: boolean
  readonly due: string
  /** Days after the due day; 0 or less: not late yet. */
  readonly daysLate: number
  /** Who gets it; empty: the agency has no living account, a telephone is needed. */
  readonly people: readonly {
    readonly account: string
    readonly name: string
    readonly mail: 'now' | 'digest' | 'off' | 'noAddress'
  }[]
}

/** `GET /api/periods/:period/chase`: whom one click reminds, and in what words, before it is done (H02). */
export type ChasePreview = {
  readonly lines: readonly ChaseLine[]
  /** The words for the first of them, as an example. */
  readonly example: { readonly title: string; readonly text: string } | null
  readonly mailOff: string | null
}

/** `POST /api/periods/:period/chase` */
export type Chased = { readonly told: readonly string[]; readonly notNow: readonly string[] }
