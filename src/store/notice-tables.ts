import type { Generated, JSONColumnType } from 'kysely'
import type { NoticeFacts, NoticeKind } from '#core/notice/notice.ts'
import type { Channel, Choices, How } from '#core/notice/wish.ts'
import type { LetterContent } from '#core/document/reminder-letter.ts'

/** The tables of telling (migration 0019). */
export interface NoticeTable {
  province: string
  key: string
  kind: NoticeKind
  agency: string | null
  audience: string
  period: string | null
  facts: JSONColumnType<NoticeFacts[NoticeKind]>
  due_at: Date
  at: Date
  by_account: string
  by_name: string
  trial: boolean
}

export interface NoticeSpreadTable {
  province: string
  key: string
  at: Date
  people: number
}

export interface MailTable {
  province: string
  id: string
  account: string
  address: string
  subject: string
  plain: string
  html: string
  state: 'queued' | 'sending' | 'sent' | 'failed'
  queued_at: Date
  next_at: Date
  tries: Generated<number>
  claimed_at: Generated<Date | null>
  done_at: Generated<Date | null>
  reason: Generated<string>
  trial: boolean
}

export interface TellingTable {
  province: string
  key: string
  account: string
  channel: Channel
  how: Exclude<How, 'off'>
  agency: string | null
  due_at: Date
  at: Date
  read_at: Generated<Date | null>
  mail: Generated<string | null>
  unsent: 'off' | 'noAddress' | null
}

export interface NoticeWishTable {
  province: string
  account: string
  email: string | null
  digest_hour: number
  choices: JSONColumnType<Partial<Choices>>
  changed_at: Date
}

export interface PhoneCallTable {
  province: string
  period: string
  agency: string
  ordinal: number
  called_at: Date
  whom: string
  note: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface ReminderLetterTable {
  province: string
  period: string
  ordinal: number
  number: string
  dated: string
  content: JSONColumnType<LetterContent>
  checksum: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface NoticeTables {
  notice: NoticeTable
  notice_spread: NoticeSpreadTable
  mail: MailTable
  telling: TellingTable
  notice_wish: NoticeWishTable
  phone_call: PhoneCallTable
  reminder_letter: ReminderLetterTable
}
