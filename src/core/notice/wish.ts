import type { Role } from '#core/access/permissions.ts'
import { type NoticeKind, noticeKinds } from '#core/notice/notice.ts'
import { vietnameseMoment } from '#core/notice/moment.ts'
import { addDays, vietnameseDay } from '#core/time/day.ts'

export type Channel = 'inside' | 'mail'
/** At once, in the letter or list of the day, or not at all. */
export type How = 'now' | 'digest' | 'off'
export type Choice = Readonly<Record<Channel, How>>
export type Choices = Readonly<Record<NoticeKind, Choice>>

/** How a person wants to be told (K17). */
export type Wish = {
  readonly email: string | null
  /** 0 to 23, Vietnam's time. */
  readonly digestHour: number
  /** What differs from the usual. */
  readonly choices: Partial<Choices>
}

const soon: Choice = { inside: 'now', mail: 'now' }
const daily: Choice = { inside: 'now', mail: 'digest' }

/** What holds until a person says otherwise: what needs an answer comes at once, the rest in the letter of the day. */
export const usual: Choices = {
  reminder: soon,
  overdue: soon,
  chased: soon,
  returned: soon,
  submitted: soon,
  handedBack: soon,
  extensionAsked: soon,
  extensionDecided: soon,
  correctionAsked: soon,
  correctionDecided: soon,
  overlaid: daily,
  accepted: daily,
  delegated: soon,
  commented: soon,
  reportWaits: soon,
  reportHandedBack: soon,
  reportApproved: soon,
  reportSentUp: soon,
  reportReceived: daily,
  liveness: daily,
}

export const usualWish: Wish = { email: null, digestHour: 7, choices: {} }

/** An overdue duty of one's own is always seen inside. */
export const isFixed = (kind: NoticeKind, channel: Channel): boolean =>
  channel === 'inside' && (kind === 'overdue' || kind === 'chased')

export const howOf = ({ choices }: Wish, kind: NoticeKind, channel: Channel): How =>
  isFixed(kind, channel) ? 'now' : (choices[kind]?.[channel] ?? usual[kind][channel])

/** The next time that the list of the day is due: today's hour, or tomorrow's once it has passed. */
export const nextDigest = (now: Date, hour: number): Date => {
  const today = vietnameseMoment(vietnameseDay(now), hour)
  return today > now ? today : vietnameseMoment(addDays(vietnameseDay(now), 1), hour)
}

const ofDepartment: readonly NoticeKind[] = [
  'extensionAsked',
  'correctionAsked',
  'reportWaits',
  'reportHandedBack',
  'reportApproved',
  'reportReceived',
  'liveness',
]
const ofCommittee: readonly NoticeKind[] = ['reportSentUp']
const ofUnits: readonly NoticeKind[] = noticeKinds.filter(
  (kind) => !ofDepartment.includes(kind) && !ofCommittee.includes(kind),
)

/** The kinds that can ever reach such a person: nobody is asked about what never comes. */
export const kindsFor = (role: Role, agency: string | null): readonly NoticeKind[] => [
  ...(agency === null ? [] : ofUnits),
  ...(role === 'planning' ? ofDepartment : []),
  ...(role === 'committee' ? ofCommittee : []),
]

/** An address that a letter can go to: one @, a domain with a point, nothing that could break a header. */
export const isEmail = (text: string): boolean =>
  text.length <= 200 &&
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    text,
  )
