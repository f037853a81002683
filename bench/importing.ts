import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import { importPlan } from '#actions/plan/import-plan.ts'
import { prepareProvince } from '#actions/province/prepare-province.ts'
import type { Scope } from '#actions/scope.ts'
import { invariant } from '#core/result.ts'
import { loadMandates, loadProvince, loadRegister } from '#office/catalogue.ts'
import { openStore } from '#store/open-store.ts'
import { emptyFolder, remove } from '../test/e2e/server.ts'
import { examplePlan } from '../test/real-document.ts'
import { behind } from './behind.ts'
import type { Setting } from './bench.ts'
import { type Measured, median, once, summary } from './measure.ts'

type Imported = { readonly ms: number; readonly rows: number; readonly copy: number }

const parts = ['plan_clause', 'plan_table', 'plan_row', 'plan_target', 'plan_assignment', 'plan_finding']
const beside = ['plan_repair', 'indicator', 'indicator_owner', 'figure_revision']

const rowsOf = async (client: Client): Promise<number> => {
  let rows = 1
  for (const table of [...parts, ...beside]) {
    const counted = await client.query<{ count: string }>(`select count(*) from nhip.${table}`)
    rows += Number(counted.rows[0]?.count)
  }
  return rows
}

/** As many rows of some hundred letters into a table without any key, committed durably. */
const copy = async (client: Client, rows: number): Promise<number> => {
  await client.query('create table bench_plain (a int, b text, c text)')
  const lines = Array.from({ length: rows }, (_, at) => `${at}\tT.${at}\t${'số liệu '.repeat(12)}\n`)
  return once(() => pipeline(Readable.from(lines), client.query(from('copy bench_plain from stdin'))))
}

/** A new database in a new folder; its making is not counted, reading and checking are. */
const importOnce = async (): Promise<Imported> => {
  const data = emptyFolder()
  const { store } = await openStore({ data })
  try {
    const { code, name } = loadProvince()
    const scope: Scope = { store, province: code, now: new Date(), trial: false, actor: null }
    await prepareProvince(scope, { name, register: loadRegister() })
    const bytes = new TextEncoder().encode(examplePlan())
    const ms = await once(async () => {
      const done = await importPlan(scope, { name: 'plan.txt', bytes }, loadMandates())
      invariant(done.ok, 'the example is imported')
    })
    return await behind(data, async (client) => {
      const rows = await rowsOf(client)
      return { ms, rows, copy: await copy(client, rows) }
    })
  } finally {
    await store.close()
    remove(data)
  }
}

/** A plan into an empty embedded database, all of it in one transaction, against COPY of as many rows. */
export const importing = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  const runs: Imported[] = []
  for (let run = 0; run < sized(3, 2); run += 1) runs.push(await importOnce())
  return [
    {
      what: `import the example: read, check, ${runs[0]?.rows ?? 0} rows saved`,
      ...summary(runs.map(({ ms }) => ms)),
      baseline: { what: 'COPY of as many rows', ms: median(runs.map(({ copy }) => copy)) },
    },
  ]
}
