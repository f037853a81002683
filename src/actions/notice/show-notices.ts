import type { WireError } from '#core/page/head.ts'
import type { NoticesPage, UnreadNotices } from '#core/page/notices-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { refusal } from '#core/words/refusals.ts'
import { spreadNotices } from '#actions/notice/spread-notices.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { findNotices } from '#store/notice/notices.ts'
import { countUnread, listInside, markRead } from '#store/notice/tellings.ts'

/** The newest so many: who reads on finds the rest on the board's log. */
const most = 200

/** `GET /api/notices`: what the signed-in person was told, newest first. What waited to be handed out is, before. */
export const showNotices = async (scope: Scope): Promise<Result<NoticesPage, WireError>> => {
  const { actor } = scope
  if (!actor) return fail(refusal('signIn'))
  await spreadNotices(scope)
  // tellings are kept from every person's eyes; the account's own are picked by its name
  return scope.store.transaction(ownView(scope), async (db) => {
    const inside = await listInside(db, actor.account, scope.now, most)
    const notices = await findNotices(
      db,
      inside.map(({ key }) => key),
    )
    const heads = headsOn(await listAgencies(db), vietnameseDay(scope.now))
    return ok({
      unread: await countUnread(db, actor.account, scope.now),
      lines: inside.flatMap(({ key, shownAt, readAt }) => {
        const notice = notices.get(key)
        if (!notice) return []
        const agency = heads[notice.agency ?? '']?.short ?? ''
        return [{ notice, agency, shownAt: shownAt.toISOString(), readAt: readAt?.toISOString() ?? null }]
      }),
    })
  })
}

/** `GET /api/notices/unread`: the number on the bell. */
export const showUnread = async (scope: Scope): Promise<Result<UnreadNotices, WireError>> => {
  const { actor } = scope
  if (!actor) return fail(refusal('signIn'))
  await spreadNotices(scope)
  const unread = await scope.store.transaction(ownView(scope), (db) =>
    countUnread(db, actor.account, scope.now),
  )
  return ok({ unread })
}

/** `POST /api/notices/read`: these have been read; null: everything that is shown. */
export const readNotices = async (
  scope: Scope,
  keys: readonly string[] | null,
): Promise<Result<UnreadNotices, WireError>> => {
  const { actor } = scope
  if (!actor) return fail(refusal('signIn'))
  const unread = await scope.store.transaction(ownView(scope), async (db) => {
    await markRead(db, actor.account, scope.now, keys)
    return countUnread(db, actor.account, scope.now)
  })
  return ok({ unread })
}
