import { tellingsOf } from '#core/notice/spread.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { holdSpread, listUnspread } from '#store/notice/notices.ts'
import { addSpread, addTellings } from '#store/notice/tellings.ts'
import { listPeople } from '#store/notice/wishes.ts'

const batch = 200

const spreadSome = (scope: Scope): Promise<number> =>
  scope.store.transaction(ownView(scope), async (db) => {
    // mostly there is nothing: nobody waits for anybody then
    if ((await listUnspread(db, 1)).length === 0) return 0
    await holdSpread(db, scope.province)
    const notices = await listUnspread(db, batch)
    const people = await listPeople(db)
    for (const notice of notices) {
      const tellings = tellingsOf(notice, people, scope.now)
      await addTellings(db, scope.province, notice.key, scope.now, tellings)
      const reached = new Set(tellings.map(({ account }) => account)).size
      await addSpread(db, scope.province, { key: notice.key, at: scope.now, people: reached })
    }
    return notices.length
  })

/** Hands out what was said and reached nobody yet: to whom, by which channel, when. Done by the tick, and when somebody looks. */
export const spreadNotices = async (scope: Scope): Promise<void> => {
  while ((await spreadSome(scope)) === batch);
}
