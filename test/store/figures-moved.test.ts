import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { testCluster } from './harness.ts'
import { owner } from '#store/embedded/make.ts'
import { migrate } from '#store/migrate.ts'

/** A database of the four first migrations, for a moment. */
const onOldDatabase = async (work: (client: Client) => Promise<void>): Promise<void> => {
  const cluster = await testCluster()
  const main = new Client({ host: cluster.socket, user: owner, database: 'postgres' })
  await main.connect()
  const name = `test_${randomBytes(6).toString('hex')}`
  await main.query(`create database ${name}`)
  const client = new Client({ host: cluster.socket, user: owner, database: name })
  await client.connect()
  try {
    await migrate(client, 4)
    await client.query('set search_path to nhip, public')
    await work(client)
  } finally {
    await client.end()
    await main.query(`drop database ${name} with (force)`)
    await main.end()
    await cluster.close()
  }
}

const ground = `
  insert into province values ('north', 'Bắc', now());
  insert into account (province, account, name, role, password, created_at)
    values ('north', 'syt', 'Chuyên viên Y tế', 'clerk', '', now());
  insert into plan (province, plan, year, number, title, file_name, sha256, source, lines, document, objectives, groups,
                    footnotes, counts, imported_at, imported_by, trial)
    values ('north', '2024', 2024, '1/KH', '', '', '', '', '{}', '{}', '[]', '[]', '[]', '{}', now(), '', true);
  insert into indicator (province, plan, code, ordinal, name, unit, target, stt, line, level, path, heading)
    values ('north', '2024', 'T.1', 1, 'Một', '%', '1', '1', 1, 1, '{}', false)`

/** Revisions as they were kept: printed, decided under a clock that shows less, sent twice where the first said nothing. */
const before = `
  insert into figure_revision values
    ('north', '2024', 'T.1', 'north', '2024', 'plan', 'plan', 1, 'number', 15.30, null, '15,30',
     '{"document": "1/KH", "line": 38, "column": 4}', 'nhip', '2024-02-01', false),
    ('north', '2024', 'T.1', 'north', '2024', 'plan', 'plan', 2, 'number', 15.03, null, '15,30',
     '{"document": "1/KH", "line": 38, "column": 4, "decision": "k1"}', 'syt', '2024-01-31', true),
    ('north', '2024', 'T.1', 'north', '2024-M03', 'estimate', 'SYT', 2, 'number', 7, null, '',
     '{"submission": "2024-M03/SYT", "revision": 2}', 'syt', '2024-03-18', true),
    ('north', '2024', 'T.1', 'north', '2024-M03', 'estimate', 'SYT', 3, 'missing', null, null, '',
     '{"submission": "2024-M03/SYT", "revision": 3}', 'syt', '2024-03-19', true)`

test('figures that were there before move over with what was said about them, without gaps, in the order of time', () =>
  onOldDatabase(async (client) => {
    await client.query(ground)
    await client.query(before)
    await migrate(client)
    const moved = await client.query(
      `select f.period, f.revision as n, f.cell, f.value, f.printed, f.place, f.by_agency, r.what, r.document, r.by_name,
         r.trial, r.detail, to_char(f.recorded_at, 'DD/MM') as known, to_char(r.at, 'DD/MM') as clock
       from figure_revision f join recording r using (province, recording) order by f.period, f.revision`,
    )
    const nothing = { printed: null, place: null, by_agency: 'SYT' }
    expect(moved.rows).toMatchObject([
      {
        period: '2024',
        n: 1,
        value: '15.30',
        printed: '15,30',
        place: '38:4',
        what: 'plan',
        by_name: 'Nhịp',
      },
      { n: 2, value: '15.03', what: 'decision', detail: { decision: 'k1' }, known: '01/02', clock: '31/01' },
      { period: '2024-M03', n: 1, value: '7', what: 'submission', by_name: 'Chuyên viên Y tế', ...nothing },
      { n: 2, cell: 'missing', value: null, document: '2024-M03/SYT', detail: { revision: 3 }, ...nothing },
    ])
    const newest = await client.query(`select period, revision from figure order by period`)
    expect(newest.rows).toEqual([
      { period: '2024', revision: 2 },
      { period: '2024-M03', revision: 2 },
    ])
    const known = await client.query(`select period, value from figure_as_of('2024-03-18') order by period`)
    expect(known.rows.map(({ value }) => value)).toEqual(['15.03', '7'])
  }))
