import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'

/** One step forward of the schema: a file of SQL, applied once, never edited afterwards. */
export type Migration = { readonly name: string; readonly sql: string; readonly sha256: string }

const folder = fileURLToPath(new URL('./migrations/', import.meta.url))
/** Any number that no other program takes: two servers that start at once migrate one after the other. */
const lock = 7_403_114_209

export const readMigrations = async (): Promise<readonly Migration[]> => {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(`${folder}${name}`, 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** One digest of all migrations, so that a template database can be kept as long as it is right. */
export const migrationsDigest = (migrations: readonly Migration[]): string =>
  createHash('sha256')
    .update(migrations.map((one) => `${one.name} ${one.sha256}`).join('\n'))
    .digest('hex')
    .slice(0, 12)

/**
 * Brings the schema forward, each migration in a transaction of its own, and answers with the names of those applied.
 * `client` is the owner's. A migration that was changed after it ran is refused: the schema would not be what the file says.
 * `most`: only so many, from the first; a backup is taken back into the schema that it was made of.
 */
export const migrate = async (client: Client, most?: number): Promise<readonly string[]> => {
  const migrations = (await readMigrations()).slice(0, most)
  await client.query('select pg_advisory_lock($1)', [lock])
  try {
    await prepare(client)
    const done = await applied(client)
    const fresh: string[] = []
    for (const migration of migrations) {
      const before = done.get(migration.name)
      if (before === undefined) {
        await apply(client, migration)
        fresh.push(migration.name)
      } else if (before !== migration.sha256)
        throw new Error(
          `migration ${migration.name} was changed after it had been applied; restore the file and add a new one`,
        )
    }
    return fresh
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lock])
  }
}

/** The schema, the list of applied migrations and the application's role, where the server lets us make one. */
const prepare = async (client: Client): Promise<void> => {
  await client.query(`create schema if not exists nhip`)
  await client.query(
    `create table if not exists nhip.migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
  )
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'nhip_app') then create role nhip_app nologin; end if;
  exception when insufficient_privilege or duplicate_object or unique_violation then null;
  end $$`)
  await client.query(`do $$ begin
    if not pg_has_role('nhip_app', 'MEMBER') then execute format('grant nhip_app to %I', current_user); end if;
    grant usage on schema nhip to nhip_app;
  exception when insufficient_privilege or undefined_object then null;
  end $$`)
}

const applied = async (client: Client): Promise<ReadonlyMap<string, string>> => {
  const result = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from nhip.migration',
  )
  return new Map(result.rows.map((row) => [row.name, row.sha256]))
}

const apply = async (client: Client, migration: Migration): Promise<void> => {
  await client.query('begin')
  try {
    await client.query('set local search_path to nhip, public')
    await client.query(migration.sql)
    await client.query('insert into nhip.migration (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${migration.name} failed`, { cause: error })
  }
}
