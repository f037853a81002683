import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshStore, freshStore } from './harness.ts'

let fresh: FreshStore
beforeAll(async () => {
  fresh = await freshStore()
})
afterAll(() => fresh.close())

test('a store opens on an empty schema', async () => {
  const provinces = await fresh.store.transaction({ province: 'p', agency: null, role: 'system' }, (db) =>
    db.selectFrom('province').selectAll().execute(),
  )
  expect(provinces).toEqual([])
})
