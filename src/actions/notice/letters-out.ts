import { randomUUID } from 'node:crypto'
import { digestLetter, type LetterLine, noticeLetter, type Writer } from '#core/notice/letter-of.ts'
import type { SaidNotice } from '#core/notice/notice.ts'
import { nextTry } from '#core/notice/retry.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import type { Post, Posted } from '#office/mail.ts'
import { listAgencies } from '#store/agencies.ts'
import { claimMail, markSent, markUnsent, queueMail, type QueuedLetter } from '#store/notice/mail.ts'
import { findNotices, holdSpread } from '#store/notice/notices.ts'
import { leaveUnsent, listToWrite, putInMail } from '#store/notice/tellings.ts'
import { listWishes } from '#store/notice/wishes.ts'
import { findProvince } from '#store/provinces.ts'
import type { Db } from '#store/store.ts'

type ToWrite = Awaited<ReturnType<typeof listToWrite>>

/** What stands in one letter: a notice that is told at once alone, those of a day together. */
const lettersOf = (told: ToWrite): readonly (readonly string[])[] => {
  const atOnce = told.filter(({ how }) => how === 'now').map(({ key }) => [key])
  const daily = told.filter(({ how }) => how === 'digest').map(({ key }) => key)
  return daily.length === 0 ? atOnce : [...atOnce, daily]
}

type Desk = {
  readonly writer: Writer
  readonly notices: ReadonlyMap<string, SaidNotice>
  readonly shorts: Readonly<Record<string, { readonly short: string }>>
}

const deskOf = async (scope: Scope, db: Db, told: ToWrite, address: string): Promise<Desk> => {
  const province = await findProvince(db)
  return {
    writer: { address, office: `Nhịp · ${province?.name ?? scope.province}` },
    notices: await findNotices(db, [...new Set(told.map(({ key }) => key))]),
    shorts: headsOn(await listAgencies(db), vietnameseDay(scope.now)),
  }
}

const linesOf = ({ notices, shorts }: Desk, keys: readonly string[]): readonly LetterLine[] =>
  keys.flatMap((key) => {
    const notice = notices.get(key)
    return notice ? [{ notice, agency: shorts[notice.agency ?? '']?.short ?? '' }] : []
  })

const queue = async (
  scope: Scope,
  db: Db,
  desk: Desk,
  to: { readonly account: string; readonly address: string; readonly keys: readonly string[] },
): Promise<void> => {
  const lines = linesOf(desk, to.keys)
  const [first] = lines
  if (!first) return
  const letter = lines.length === 1 ? noticeLetter(first, desk.writer) : digestLetter(lines, desk.writer)
  const id = randomUUID()
  const trial = lines.some(({ notice }) => notice.trial)
  const { account, address } = to
  await queueMail(db, scope.province, { id, account, address, ...letter, queuedAt: scope.now, trial })
  await putInMail(db, account, to.keys, id)
}

/** Writes the letters that are due: one for what is told at once, one a day for the rest. Without a way out none is written, and that is kept. */
export const writeLetters = (scope: Scope, post: Pick<Post, 'address'> | null): Promise<void> =>
  scope.store.transaction(ownView(scope), async (db) => {
    if ((await listToWrite(db, scope.now)).length === 0) return
    await holdSpread(db, scope.province)
    const told = await listToWrite(db, scope.now)
    const [wishes, desk] = [await listWishes(db), await deskOf(scope, db, told, post?.address ?? '')]
    for (const account of new Set(told.map((one) => one.account))) {
      const own = told.filter((one) => one.account === account)
      const address = wishes.get(account)?.email ?? null
      const keys = own.map(({ key }) => key)
      if (post === null || address === null)
        await leaveUnsent(db, account, keys, post === null ? 'off' : 'noAddress')
      else for (const of of lettersOf(own)) await queue(scope, db, desk, { account, address, keys: of })
    }
  })

const batch = 20

/**
 * Sends what is in the outbox: claimed first, then sent, then marked, each in a transaction of its own. A server that
 * dies in between leaves its claim behind; after a while the letter is taken again, with the same identity (decision 17).
 * The answer: how many the mail server has taken. `now`: the clock moves on while letters go out.
 */
export const sendLetters = async (scope: Scope, post: Post | null, now: () => Date): Promise<number> => {
  if (post === null) return 0
  let sent = 0
  for (;;) {
    const at = now()
    const letters = await scope.store.transaction(ownView(scope), (db) => claimMail(db, at, batch))
    if (letters.length === 0) return sent
    const tries = new Map(letters.map(({ id, tries: count }) => [id, count]))
    await post.send(letters.map(outgoing), async (id, posted) => {
      if (posted.kind === 'sent') sent += 1
      await scope.store.transaction(ownView(scope), (db) => mark(db, id, posted, tries.get(id) ?? 1, now()))
    })
  }
}

const outgoing = ({ id, address, subject, plain, html, queuedAt }: QueuedLetter) => ({
  id,
  to: address,
  subject,
  plain,
  html,
  date: queuedAt,
})

const mark = (db: Db, id: string, posted: Posted, tries: number, at: Date): Promise<void> => {
  if (posted.kind === 'sent') return markSent(db, id, at)
  const nextAt = posted.kind === 'refused' ? null : nextTry(tries, at)
  return markUnsent(db, id, { at, reason: posted.reason, nextAt })
}
