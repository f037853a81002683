import { usualWish, type Wish } from '#core/notice/wish.ts'
import type { Person } from '#core/notice/spread.ts'
import { listAccounts } from '#store/accounts.ts'
import type { Db } from '#store/store.ts'

/** How everybody wants to be told who has said so. */
export const listWishes = async (db: Db): Promise<ReadonlyMap<string, Wish>> => {
  const rows = await db.selectFrom('notice_wish').selectAll().execute()
  return new Map(
    rows.map(({ account, email, digest_hour, choices }) => [
      account,
      { email, digestHour: digest_hour, choices },
    ]),
  )
}

export const findWish = async (db: Db, account: string): Promise<Wish> =>
  (await listWishes(db)).get(account) ?? usualWish

export const saveWish = async (
  db: Db,
  province: string,
  account: string,
  { email, digestHour, choices }: Wish,
  at: Date,
): Promise<void> => {
  const said = { email, digest_hour: digestHour, choices: JSON.stringify(choices), changed_at: at }
  await db
    .insertInto('notice_wish')
    .values({ province, account, ...said })
    .onConflict((conflict) => conflict.columns(['province', 'account']).doUpdateSet(said))
    .execute()
}

/** Everybody as far as telling cares. */
export const listPeople = async (db: Db): Promise<readonly Person[]> => {
  const wishes = await listWishes(db)
  return (await listAccounts(db)).map(({ account, role, agency, disabled }) => ({
    account,
    role,
    agency,
    disabled,
    wish: wishes.get(account) ?? usualWish,
  }))
}
