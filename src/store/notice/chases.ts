import { sql } from 'kysely'
import type { LetterContent } from '#core/document/reminder-letter.ts'
import type { Db } from '#store/store.ts'

/** `Đã gọi điện lúc …, gặp ai`. */
export type PhoneCall = {
  readonly agency: string
  readonly calledAt: Date
  readonly whom: string
  readonly note: string
  readonly by: { readonly account: string; readonly name: string }
  readonly at: Date
  readonly trial: boolean
}

export const addCall = async (db: Db, province: string, period: string, call: PhoneCall): Promise<void> => {
  const { agency, calledAt, whom, note, by, at, trial } = call
  await sql`insert into phone_call
    (province, period, agency, ordinal, called_at, whom, note, by_account, by_name, at, trial)
    select ${province}, ${period}, ${agency}, coalesce(max(ordinal), 0) + 1, ${calledAt}, ${whom}, ${note},
      ${by.account}, ${by.name}, ${at}, ${trial}
    from phone_call where province = ${province} and period = ${period} and agency = ${agency}`.execute(db)
}

/** Oldest first. */
export const listCalls = async (db: Db, period: string): Promise<readonly PhoneCall[]> => {
  const rows = await db
    .selectFrom('phone_call')
    .selectAll()
    .where('period', '=', period)
    .orderBy('called_at')
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({
    agency: row.agency,
    calledAt: row.called_at,
    whom: row.whom,
    note: row.note,
    by: { account: row.by_account, name: row.by_name },
    at: row.at,
    trial: row.trial,
  }))
}

/** An issued reminder letter, without its content. */
export type IssuedLetter = {
  readonly ordinal: number
  readonly number: string
  readonly dated: string
  readonly checksum: string
  readonly byName: string
  readonly at: Date
  readonly trial: boolean
  readonly content: LetterContent
}

export const addLetter = async (
  db: Db,
  province: string,
  period: string,
  letter: Omit<IssuedLetter, 'byName'> & { readonly by: { readonly account: string; readonly name: string } },
): Promise<void> => {
  await db
    .insertInto('reminder_letter')
    .values({
      province,
      period,
      ordinal: letter.ordinal,
      number: letter.number,
      dated: letter.dated,
      content: JSON.stringify(letter.content),
      checksum: letter.checksum,
      by_account: letter.by.account,
      by_name: letter.by.name,
      at: letter.at,
      trial: letter.trial,
    })
    .execute()
}

/** Oldest first. */
export const listLetters = async (db: Db, period: string): Promise<readonly IssuedLetter[]> => {
  const rows = await db
    .selectFrom('reminder_letter')
    .selectAll()
    .where('period', '=', period)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({
    ordinal: row.ordinal,
    number: row.number,
    dated: row.dated,
    checksum: row.checksum,
    byName: row.by_name,
    at: row.at,
    trial: row.trial,
    content: row.content,
  }))
}

/** The letters that were given a number in a year. */
export const listNumberedLetters = async (
  db: Db,
  year: number,
): Promise<
  readonly {
    readonly period: string
    readonly number: string
    readonly dated: string
    readonly frame: LetterContent['frame']
  }[]
> => {
  const rows = await db
    .selectFrom('reminder_letter')
    .select(['period', 'number', 'dated', 'content'])
    .where('number', '<>', '')
    .where('dated', '>=', `${year}-01-01`)
    .where('dated', '<=', `${year}-12-31`)
    .orderBy('dated')
    .execute()
  return rows.map(({ content, ...row }) => ({ ...row, frame: content.frame }))
}
