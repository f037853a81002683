import { sql } from 'kysely'
import type { Letter } from '#core/notice/letter-of.ts'
import type { Db } from '#store/store.ts'

export type QueuedLetter = Letter & {
  readonly id: string
  readonly account: string
  readonly address: string
  readonly queuedAt: Date
  readonly tries: number
  readonly trial: boolean
}

export const queueMail = async (
  db: Db,
  province: string,
  letter: Omit<QueuedLetter, 'tries'>,
): Promise<void> => {
  const { id, account, address, subject, plain, html, queuedAt, trial } = letter
  await db
    .insertInto('mail')
    .values({
      province,
      id,
      account,
      address,
      subject,
      plain,
      html,
      state: 'queued',
      queued_at: queuedAt,
      next_at: queuedAt,
      trial,
    })
    .execute()
}

/** So long a claimed letter is somebody's; after that who claimed it is taken for dead (milliseconds). */
const lease = 10 * 60_000

/**
 * Claims a few letters that may go out now; nobody else gets them while the claim lasts. A claim that is too old, or lies
 * ahead of the clock (a trial clock was set back), belongs to a server that died: its letter is taken again.
 */
export const claimMail = async (db: Db, now: Date, most: number): Promise<readonly QueuedLetter[]> => {
  const [dead, ahead] = [new Date(now.getTime() - lease), new Date(now.getTime() + lease)]
  const { rows } = await sql<{
    id: string
    account: string
    address: string
    subject: string
    plain: string
    html: string
    queued_at: Date
    tries: number
    trial: boolean
  }>`update mail set state = 'sending', claimed_at = ${now}, tries = tries + 1
    where (province, id) in (
      select province, id from mail
      where (state = 'queued' and next_at <= ${now})
        or (state = 'sending' and (claimed_at <= ${dead} or claimed_at > ${ahead}))
      order by queued_at, id limit ${most} for update skip locked)
    returning id, account, address, subject, plain, html, queued_at, tries, trial`.execute(db)
  return rows
    .map(({ queued_at, ...row }) => ({ ...row, queuedAt: queued_at }))
    .toSorted((a, b) => a.queuedAt.getTime() - b.queuedAt.getTime() || (a.id < b.id ? -1 : 1))
}

export const markSent = async (db: Db, id: string, at: Date): Promise<void> => {
  await db
    .updateTable('mail')
    .set({ state: 'sent', done_at: at, reason: '' })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute()
}

/** Tried again later, or given up for good where `nextAt` is null. */
export const markUnsent = async (
  db: Db,
  id: string,
  { at, reason, nextAt }: { readonly at: Date; readonly reason: string; readonly nextAt: Date | null },
): Promise<void> => {
  const next =
    nextAt === null
      ? ({ state: 'failed', done_at: at, reason } as const)
      : ({ state: 'queued', next_at: nextAt, reason } as const)
  await db.updateTable('mail').set(next).where('id', '=', id).where('state', '=', 'sending').execute()
}
