import {
  type Channel,
  type Choice,
  howOf,
  isEmail,
  isFixed,
  kindsFor,
  usual,
  type Wish,
} from '#core/notice/wish.ts'
import type { NoticeKind } from '#core/notice/notice.ts'
import type { WireError } from '#core/page/head.ts'
import type { SaidWishes, WishesPage } from '#core/page/notices-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type NoticeRefusalCode, noticeRefusal } from '#core/words/notices.ts'
import { refusal } from '#core/words/refusals.ts'
import { withAccount } from '#actions/access/with-account.ts'
import { note } from '#actions/rights.ts'
import { type Actor, ownView, type Scope } from '#actions/scope.ts'
import { findWish, saveWish } from '#store/notice/wishes.ts'

const channels = ['inside', 'mail'] as const satisfies readonly Channel[]

const pageOf = ({ role, agency }: Actor, wish: Wish, mailOff: string | null): WishesPage => ({
  email: wish.email,
  digestHour: wish.digestHour,
  kinds: kindsFor(role, agency).map((kind) => ({
    kind,
    choice: { inside: howOf(wish, kind, 'inside'), mail: howOf(wish, kind, 'mail') },
    fixed: channels.filter((channel) => isFixed(kind, channel)),
  })),
  mailOff,
})

/** `GET /api/notices/wishes`: how the signed-in person wants to be told (K17). */
export const showWishes = async (
  scope: Scope,
  mailOff: string | null,
): Promise<Result<WishesPage, WireError>> => {
  const { actor } = scope
  if (!actor) return fail(refusal('signIn'))
  return scope.store.transaction(ownView(scope), async (db) =>
    ok(pageOf(actor, await findWish(db, actor.account), mailOff)),
  )
}

const trimmed = (email: string | null): string | null => email?.trim() || null

const whyNotWish = (said: SaidWishes, kinds: readonly NoticeKind[]): NoticeRefusalCode | null => {
  const email = trimmed(said.email)
  if (email !== null && !isEmail(email)) return 'badEmail'
  if (!Number.isInteger(said.digestHour) || said.digestHour < 0 || said.digestHour > 23) return 'badHour'
  const wrong = kinds.some((kind) =>
    channels.some((channel) => {
      const how = said.choices[kind]?.[channel]
      return how !== undefined && how !== 'now' && isFixed(kind, channel)
    }),
  )
  return wrong ? 'badChoice' : null
}

/** Only what differs from the usual is kept: a new usual reaches everybody who never said otherwise. */
const differing = (said: SaidWishes, kinds: readonly NoticeKind[]): Partial<Record<NoticeKind, Choice>> =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const choice = said.choices[kind]
      const same = !choice || (choice.inside === usual[kind].inside && choice.mail === usual[kind].mail)
      return same ? [] : [[kind, choice]]
    }),
  )

/** `PUT /api/notices/wishes` */
export const sayWishes = async (
  scope: Scope,
  said: SaidWishes,
  mailOff: string | null,
): Promise<Result<WishesPage, WireError>> => {
  const { actor } = scope
  if (!actor) return fail(refusal('signIn'))
  const kinds = kindsFor(actor.role, actor.agency)
  const unfit = whyNotWish(said, kinds)
  if (unfit) return fail(noticeRefusal(unfit))
  return scope.store.transaction(ownView(scope), async (db) => {
    const wish: Wish = {
      email: trimmed(said.email),
      digestHour: said.digestHour,
      choices: differing(said, kinds),
    }
    await saveWish(db, scope.province, actor.account, wish, scope.now)
    // the address itself is nobody's business in a log that many read
    const after = {
      email: wish.email !== null,
      digestHour: wish.digestHour,
      differs: Object.keys(wish.choices),
    }
    await note(scope, db, { action: 'wish-notices', subject: `account ${actor.account}`, after })
    return ok(pageOf(actor, wish, mailOff))
  })
}

/** `POST /api/accounts/:account/email`: the administrator enters a person's address, or takes it away. */
export const setEmail = (
  scope: Scope,
  address: string,
  email: string | null,
): Promise<Result<object, WireError>> =>
  withAccount(scope, address, 'any', async (db, { account }) => {
    const wanted = trimmed(email)
    if (wanted !== null && !isEmail(wanted)) return fail(noticeRefusal('badEmail'))
    const wish = await findWish(db, account)
    if (wish.email === wanted) return ok({})
    await saveWish(db, scope.province, account, { ...wish, email: wanted }, scope.now)
    await note(scope, db, {
      action: 'set-email',
      subject: `account ${account}`,
      after: { email: wanted !== null },
    })
    return ok({})
  })
