import type { Role } from '#core/access/permissions.ts'
import type { Notice, SaidNotice } from '#core/notice/notice.ts'
import { type Channel, type How, howOf, nextDigest, type Wish } from '#core/notice/wish.ts'

/** An account as far as telling cares. */
export type Person = {
  readonly account: string
  readonly role: Role
  readonly agency: string | null
  readonly disabled: boolean
  readonly wish: Wish
}

/** One person told by one channel. */
export type Telling = {
  readonly account: string
  readonly agency: string | null
  readonly channel: Channel
  readonly how: Exclude<How, 'off'>
  readonly dueAt: Date
  /** Why no letter can be written. */
  readonly unsent: 'noAddress' | null
}

const concerns = ({ audience, agency }: Pick<Notice, 'audience' | 'agency'>, person: Person): boolean => {
  if (audience === 'department') return person.role === 'planning'
  if (audience.startsWith('account:')) return audience === `account:${person.account}`
  if (person.agency === null || person.agency !== agency) return false
  if (audience === 'heads') return person.role === 'head' || person.role === 'planning'
  if (audience === 'clerks') return person.role === 'clerk' || person.role === 'planning'
  return person.role === 'clerk' || person.role === 'head' || person.role === 'planning'
}

const timed = new Set<Notice['kind']>(['reminder', 'overdue', 'chased', 'liveness'])

/** Whom a notice reaches: living accounts of its audience, never of another agency (K17), and not who did it. */
export const reached = (
  notice: Pick<SaidNotice, 'kind' | 'audience' | 'agency' | 'by'>,
  people: readonly Person[],
): readonly Person[] =>
  people.filter(
    (person) =>
      !person.disabled &&
      concerns(notice, person) &&
      (timed.has(notice.kind) || person.account !== notice.by),
  )

const channels = ['inside', 'mail'] as const

/** A notice handed out: for each person and channel when, as each has chosen. */
export const tellingsOf = (
  notice: Pick<SaidNotice, 'kind' | 'audience' | 'agency' | 'by'>,
  people: readonly Person[],
  now: Date,
): readonly Telling[] =>
  reached(notice, people).flatMap(({ account, agency, wish }) =>
    channels.flatMap((channel) => {
      const how = howOf(wish, notice.kind, channel)
      if (how === 'off') return []
      const dueAt = how === 'now' ? now : nextDigest(now, wish.digestHour)
      const unsent = channel === 'mail' && wish.email === null ? 'noAddress' : null
      return [{ account, agency, channel, how, dueAt, unsent }]
    }),
  )
