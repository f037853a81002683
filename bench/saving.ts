import type { Client } from 'pg'
import { behind } from './behind.ts'
import { inTurns, type Measured, median, quantile, summary } from './measure.ts'
import type { Served } from './bench.ts'
import { signIn, type Visitor } from './visitor.ts'

const upsert = `insert into bench_cell values ($1, $2, $3, $4, now()) on conflict (province, period, code)
  do update set value = excluded.value, saved_at = excluded.saved_at`

const value = (run: number): string => `${10 + run / 100}`

const makePlain = (client: Client): Promise<unknown> =>
  client.query(
    `create table if not exists bench_cell (province text, period text, code text, value numeric,
      saved_at timestamptz, primary key (province, period, code))`,
  )

const saver =
  (health: Visitor) =>
  (run: number): Promise<unknown> =>
    health('PUT', '/periods/2024-M03/reports/SYT/cells', [
      { code: 'T.13', entry: { kind: 'number', value: value(run) } },
    ])

/** One cell saved over HTTP, session, rights and log included, against one durable upsert in the same PostgreSQL. */
export const saving = async ({ data, url, sized }: Served): Promise<readonly Measured[]> => {
  const save = saver(await signIn(url, 'syt'))
  return behind(data, async (client) => {
    await makePlain(client)
    const plain = (run: number): Promise<unknown> =>
      client.query(upsert, ['bench', '2024-M03', 'T.13', value(run)])
    await inTurns(20, save, plain)
    const taken = await inTurns(sized(200, 100), save, plain)
    return [
      {
        what: 'save one cell over HTTP',
        ...summary(taken.work),
        p99: quantile(taken.work, 0.99),
        baseline: {
          what: 'one durable upsert, same PostgreSQL',
          ms: median(taken.plain),
          p99: quantile(taken.plain, 0.99),
        },
      },
    ]
  })
}
