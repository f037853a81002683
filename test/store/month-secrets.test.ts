import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { type Actor, viewOf } from '#actions/scope.ts'
import type { Db } from '#store/store.ts'

/* Raw questions to the database: what a forgotten WHERE would show, and what a wrong statement could break. */

let scene: Scene
const time = '2024-03-15T08:00:00'
beforeAll(async () => {
  scene = await makeScene()
  valueOf(await openPeriod(scene.at(people.planning, time), { plan: '2024', period: march }))
  await fill(scene.at(people.health, time))
  await fill(scene.at(people.labour, time))
  valueOf(await sendReport(scene.at(people.labour, time), { period: march, agency: 'SLDTBXH' }))
})
afterAll(() => scene.fresh.close())

const asked = <Value>(person: Actor, work: (db: Db) => Promise<Value>): Promise<Value> => {
  const scope = scene.at(person, time)
  return scope.store.transaction(viewOf(scope), work)
}
const agenciesIn = (person: Actor, table: string): Promise<readonly string[]> =>
  asked(person, async (db) => {
    const found = await sql<{
      agency: string
    }>`select distinct agency from ${sql.table(table)} order by 1`.execute(db)
    return found.rows.map(({ agency }) => agency)
  })

test.for(['draft_entry', 'draft_text'])(
  '%s: an agency sees its own, the department and all others nothing',
  async (table) => {
    expect(await agenciesIn(people.health, table)).toEqual(['SYT'])
    expect(await agenciesIn(people.labour, table)).toEqual(['SLDTBXH'])
    expect(await agenciesIn(people.school, table)).toEqual([])
    expect(await agenciesIn(people.planning, table)).toEqual([])
    expect(await agenciesIn(people.committee, table)).toEqual([])
    expect(await agenciesIn({ ...people.reader, agency: 'SYT' }, table)).toEqual([])
  },
)

test.for(['report_fact', 'sent_text', 'sent_entry'])(
  '%s: what was sent is seen by its agency and by those who read all',
  async (table) => {
    expect(await agenciesIn(people.labour, table)).toEqual(['SLDTBXH'])
    expect(await agenciesIn(people.planning, table)).toEqual(['SLDTBXH'])
    expect(await agenciesIn(people.committee, table)).toEqual(['SLDTBXH'])
    expect(await agenciesIn(people.health, table)).toEqual([])
    expect(await agenciesIn(people.reader, table)).toEqual([])
  },
)

test('the log says that a draft was saved, never what was typed', async () => {
  const changes = await asked(people.planning, (db) =>
    db
      .selectFrom('change_log')
      .select(['action', 'after'])
      .where('subject', '=', `report ${march} SYT`)
      .execute(),
  )
  expect(changes.map(({ action }) => action)).toEqual(['save-draft', 'save-draft'])
  expect(JSON.stringify(changes)).not.toContain('Tình hình')
  expect(JSON.stringify(changes)).not.toContain('notDue')
})

const tables = ['period_opening', 'duty', 'report_fact', 'sent_text', 'sent_entry', 'consolidation']
test.for(tables)('%s: the application may neither change nor delete', async (table) => {
  await expect(
    asked(people.planning, (db) => sql`delete from ${sql.table(table)}`.execute(db)),
  ).rejects.toThrow(/permission denied/)
  await expect(
    asked(people.planning, (db) => sql`update ${sql.table(table)} set period = 'x'`.execute(db)),
  ).rejects.toThrow(/permission denied/)
})

const fact = (agency: string, what: 'sent' | 'accepted') => ({
  province: scene.at(people.health, time).province,
  period: march,
  agency,
  ordinal: 9,
  what,
  at: new Date('2024-03-15T01:00:00Z'),
  by_account: 'x',
  by_name: 'x',
  note: '',
  revision: 9,
  checksum: '',
  trial: false,
})

test('nobody sends for another agency, and only the department accepts', async () => {
  const add = (person: Actor, row: ReturnType<typeof fact>) =>
    asked(person, (db) => db.insertInto('report_fact').values(row).execute())
  await expect(add(people.health, fact('SNV', 'sent'))).rejects.toThrow(/row-level security/)
  await expect(add(people.planning, fact('SNV', 'sent'))).rejects.toThrow(/row-level security/)
  await expect(add(people.health, fact('SYT', 'accepted'))).rejects.toThrow(/row-level security/)
})

test('another province sees and writes nothing', async () => {
  const scope = scene.at(people.planning, time)
  const elsewhere = { province: 'tinh-khac', agency: 'SLDTBXH', role: 'planning' } as const
  const seen = await scope.store.transaction(elsewhere, (db) =>
    db.selectFrom('report_fact').selectAll().execute(),
  )
  expect(seen).toEqual([])
  const plant = scope.store.transaction(elsewhere, (db) =>
    db.insertInto('report_fact').values(fact('SLDTBXH', 'sent')).execute(),
  )
  await expect(plant).rejects.toThrow(/row-level security/)
})
