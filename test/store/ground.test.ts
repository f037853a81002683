import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { groundColumns } from './columns.ts'
import { type FreshStore, freshStore } from './harness.ts'
import type { Db, View } from '#store/store.ts'

let fresh: FreshStore
beforeAll(async () => {
  fresh = await freshStore()
  for (const code of ['north', 'south'])
    await as(system(code), (db) =>
      db
        .insertInto('province')
        .values({ code, name: code, created_at: new Date('2024-01-01T00:00:00Z') })
        .execute(),
    )
})
afterAll(() => fresh.close())

const system = (province: string): View => ({ province, agency: null, role: 'system' })
const as = <Value>(view: View, work: (db: Db) => Promise<Value>): Promise<Value> =>
  fresh.store.transaction(view, work)

const change = (province: string) => ({
  province,
  at: new Date('2024-01-01T00:00:00Z'),
  by_account: 'a',
  by_name: 'A',
  action: 'try',
  subject: 'test',
  before: null,
  after: null,
  trial: true,
})

test('the types name the columns that the database has', async () => {
  const found = await fresh.owner.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns where table_schema = 'nhip'`,
  )
  for (const [table, columns] of Object.entries(groundColumns)) {
    const real = found.rows.filter((row) => row.table === table).map(({ column }) => column)
    expect(real.toSorted(), table).toEqual(Object.keys(columns).toSorted())
  }
})

test('every table is closed by row-level security, also to its owner, and its key begins with the province', async () => {
  const tables = await fresh.owner.query<{ name: string; forced: boolean; first: string }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced, a.attname as first
     from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
     join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where c.relnamespace = 'nhip'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'`,
  )
  expect(tables.rows.length).toBeGreaterThan(15)
  for (const { name, forced, first } of tables.rows) {
    expect(forced, name).toBe(true)
    expect(first, name).toBe(name === 'province' ? 'code' : 'province')
  }
})

test('no trigger stands on any table, so that each can be spread over a cluster', async () => {
  const own = await fresh.owner.query(
    `select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'nhip'::regnamespace and not tgisinternal`,
  )
  expect(own.rows).toEqual([])
})

test('the application’s role owns nothing and cannot bypass', async () => {
  const role = await fresh.owner.query(
    `select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid) as owned
     from pg_roles r where rolname = 'nhip_app'`,
  )
  expect(role.rows).toEqual([{ rolsuper: false, rolbypassrls: false, owned: 0 }])
})

test('a province sees its own rows and nobody else’s, and writes none for another', async () => {
  await as(system('north'), (db) => db.insertInto('change_log').values(change('north')).execute())
  const count = (view: View) =>
    as(view, async (db) => (await db.selectFrom('change_log').selectAll().execute()).length)
  expect(await count(system('north'))).toBe(1)
  expect(await count(system('south'))).toBe(0)
  await expect(
    as(system('south'), (db) => db.insertInto('change_log').values(change('north')).execute()),
  ).rejects.toThrow(/row-level security/)
})

test('the settings end with their transaction', async () => {
  await as(system('north'), (db) => db.selectFrom('change_log').selectAll().execute())
  const left = await as(system(''), (db) => db.selectFrom('change_log').selectAll().execute())
  expect(left).toEqual([])
})

test.each(['change_log', 'recording', 'figure_revision', 'indicator_owner'] as const)(
  '%s is only added to',
  async (table) => {
    for (const statement of [
      sql`update ${sql.table(table)} set province = province`,
      sql`delete from ${sql.table(table)}`,
    ])
      await expect(as(system('north'), (db) => statement.execute(db))).rejects.toThrow(/permission denied/)
    await expect(as(system('north'), (db) => sql`truncate ${sql.table(table)}`.execute(db))).rejects.toThrow(
      /permission denied/,
    )
  },
)

test('password hashes and sessions are not read in a person’s name', async () => {
  await as(system('north'), (db) =>
    db
      .insertInto('account')
      .values({
        province: 'north',
        account: 'syt',
        name: 'Chuyên viên',
        role: 'clerk',
        agency: 'SYT',
        password: '$argon2id$',
        created_at: new Date('2024-01-01T00:00:00Z'),
      })
      .execute(),
  )
  const clerk: View = { province: 'north', agency: 'SYT', role: 'clerk' }
  expect(await as(clerk, (db) => db.selectFrom('account').selectAll().execute())).toEqual([])
})

const agency = (from: string, to: string | null) =>
  as(system('north'), (db) =>
    db
      .insertInto('agency')
      .values({
        province: 'north',
        code: 'SYT',
        valid_from: from,
        valid_to: to,
        ordinal: 1,
        name: 'Sở Y tế',
        short: 'Sở Y tế',
        kind: 'department',
        role: 'unit',
        reports: true,
        variants: [],
        members: [],
        successor: null,
      })
      .execute(),
  )

test('the register keeps one life of a code at a time', async () => {
  await agency('2021-01-01', '2023-12-31')
  await agency('2024-01-01', null)
  await expect(agency('2025-01-01', null)).rejects.toThrow(/one_life_at_a_time/)
})

test('names sort as Vietnamese does', async () => {
  const sorted = await fresh.owner.query<{ name: string }>(
    `select name from unnest(array['Đà', 'Da', 'Dứa', 'Ân', 'An', 'Ăn']) as name order by name collate nhip.vi`,
  )
  expect(sorted.rows.map(({ name }) => name)).toEqual(['An', 'Ăn', 'Ân', 'Da', 'Dứa', 'Đà'])
})
