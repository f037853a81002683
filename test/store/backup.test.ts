import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nhip } from './command.ts'
import { fill, march, people, settle, valueOf } from './month-scene.ts'
import { findProvince } from '#actions/province/find-province.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { openCluster } from '#store/embedded/cluster.ts'
import { owner } from '#store/embedded/make.ts'
import { openStore } from '#store/open-store.ts'

/* A province with a reported month is put away in one file and taken back somewhere else: every row of every table. */

const home = mkdtempSync(join(tmpdir(), 'nhip-backup-'))
// open to walk through, so that root's database stays in it and goes with it
chmodSync(home, 0o755)
const data = join(home, 'data')
const file = join(home, 'sao-luu.zip')
const own = { DATABASE_URL: '' }
let before: Readonly<Record<string, string>>

/** Each table as one text, row after row, and each counter: what must be the same on both sides. */
const everything = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const cluster = await openCluster(folder)
  const client = new Client({ host: cluster.socket, user: owner, database: 'nhip' })
  await client.connect()
  const found: Record<string, string> = {}
  const tables = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'nhip'::regnamespace and relkind = 'r' order by 1`,
  )
  for (const { name } of tables.rows) {
    const column = name === 'migration' ? 'name, sha256' : '*'
    const rows = await client.query<{ row: string }>(
      `select t::text as row from (select ${column} from nhip.${name}) t order by 1`,
    )
    found[name] = `${rows.rows.length}\n${rows.rows.map(({ row }) => row).join('\n')}`
  }
  const counters = await client.query(
    `select sequencename, last_value from pg_sequences where schemaname = 'nhip'`,
  )
  found['(sequences)'] = JSON.stringify(counters.rows)
  await client.end()
  await cluster.close()
  return found
}

beforeAll(async () => {
  const { store } = await openStore({ data })
  const at = await settle(store, [{ ...people.health, password: 'mật khẩu để thử' }])
  const time = '2024-03-15T08:00:00'
  valueOf(await openPeriod(at(people.planning, time), { plan: '2024', period: march }))
  await fill(at(people.health, time), { 'T.13': '12.50' }, 'Dòng một\nDòng hai\t\\N "nháy" 🌾')
  valueOf(await sendReport(at(people.health, time), { period: march, agency: 'SYT' }))
  await fill(at(people.labour, time))
  const made = await nhip(['backup', '--out', file, '--data', data, '--json'], own)
  expect(made.err).toBe('')
  expect(made.code).toBe(0)
  await store.close()
  before = await everything(data)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const restore = (from: string, into: string) => nhip(['restore', from, '--data', into, '--json'], own)

test('beside a running server: the file holds everything, and is its owner’s alone', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(existsSync(`${file}.part`)).toBe(false)
  expect(before['sent_entry']?.split('\n')[0]).not.toBe('0')
})

test('taken back, every table and every counter is the same; the province goes on', async () => {
  const again = join(home, 'lai')
  const done = await restore(file, again)
  expect([done.code, done.err]).toEqual([0, ''])
  expect(await everything(again)).toEqual(before)
  const { store, migrated } = await openStore({ data: again })
  expect(migrated).toEqual([])
  const province = (await findProvince(store))?.code ?? ''
  const view = { province, agency: null, role: 'system' } as const
  await store.transaction(view, (db) =>
    db
      .insertInto('change_log')
      .values({
        province,
        at: new Date(0),
        by_account: 'a',
        by_name: 'A',
        action: 'try',
        subject: 's',
        before: null,
        after: null,
        trial: true,
      })
      .execute(),
  )
  await store.close()
})

test('a folder that holds something is not touched, a file is not written over', async () => {
  const done = await restore(file, data)
  expect([done.code, JSON.parse(done.out).error.code]).toEqual([1, 'badBackup'])
  expect(await everything(data)).toEqual(before)
  const twice = await nhip(['backup', '--out', file, '--data', data, '--json'], own)
  expect([twice.code, JSON.parse(twice.out).error.code]).toEqual([1, 'fileExists'])
})

const altered = async (
  change: (files: Record<string, Uint8Array>, manifest: Record<string, unknown>) => void,
): Promise<string> => {
  const files = { ...unzipSync(await readFile(file)) }
  const manifest: Record<string, unknown> = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))
  change(files, manifest)
  files['manifest.json'] = strToU8(JSON.stringify(manifest))
  const path = join(home, `sai-${randomUUID()}.zip`)
  await writeFile(path, zipSync(files, { level: 0 }))
  return path
}

test('what is not whole is refused before anything is made', async () => {
  const into = join(home, 'hỏng')
  const whole = await readFile(file)
  const cut = join(home, 'cụt.zip')
  await writeFile(cut, whole.subarray(0, whole.length - 1000))
  const noise = join(home, 'nhiễu.zip')
  await writeFile(noise, 'không phải zip')
  const wrong = [
    cut,
    noise,
    await altered((files) => {
      files['tables/duty.copy'] = strToU8('kien-giang\tx\n')
    }),
    await altered((files) => {
      delete files['tables/agency.copy']
    }),
    await altered((files) => {
      files['tables/thừa.copy'] = strToU8('')
      files['tables/la.copy'] = strToU8('')
    }),
    await altered((_, manifest) => {
      manifest['migrations'] = [{ name: '9999-later.sql', sha256: 'x' }]
    }),
  ]
  for (const path of wrong) {
    const done = await restore(path, into)
    expect([done.code, JSON.parse(done.out).error.code], path).toEqual([1, 'badBackup'])
    expect(existsSync(into)).toBe(false)
  }
  expect((await nhip(['restore', file], own)).code).toBe(2)
})

test('a failure in the middle leaves the folder empty', async () => {
  const path = await altered((files, manifest) => {
    const bytes = strToU8('kien-giang\tkhông đủ cột\n')
    files['tables/duty.copy'] = bytes
    const tables = manifest['tables'] as { name: string; sha256: string }[]
    for (const table of tables)
      if (table.name === 'duty') table.sha256 = createHash('sha256').update(bytes).digest('hex')
  })
  const into = join(home, 'giữa')
  const done = await restore(path, into)
  expect(done.code).toBe(1)
  expect(readdirSync(into)).toEqual([])
  expect((await restore(file, into)).code).toBe(0)
})

test('an office’s own server and an empty folder are told where to go', async () => {
  const away = await nhip(['backup', '--out', join(home, 'x.zip'), '--json'], {
    DATABASE_URL: 'postgresql://x',
  })
  expect([away.code, JSON.parse(away.out).error.code]).toEqual([1, 'useOwnTools'])
  const nothing = await nhip(
    ['backup', '--out', join(home, 'x.zip'), '--data', join(home, 'chưa'), '--json'],
    own,
  )
  expect([nothing.code, JSON.parse(nothing.out).error.code]).toEqual([1, 'noData'])
  expect(existsSync(join(home, 'chưa'))).toBe(false)
})
