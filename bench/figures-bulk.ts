import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from, to } from 'pg-copy-streams'
import { importFigures } from '#actions/figure/import-figures.ts'
import { invariant } from '#core/result.ts'
import type { Setting } from './bench.ts'
import { chunksOf, layGround, openCodes, scopeAt, writeFigures } from './figures-ground.ts'
import { onPlace, type Place } from './figures-place.ts'
import { type Measured, median, once, summary } from './measure.ts'

const columns = `recorded_at, recording, revision, province, plan, period, indicator, scope, kind, basis, cell, value,
  words, printed, place, by_agency`

/** The same columns and the same key, and nothing else: no policies, no checks, no second index. */
const bareTable = `create table if not exists bench_figure (recorded_at timestamptz, recording bigint, revision int,
  province text collate "C", plan text collate "C", period text collate "C", indicator text collate "C",
  scope text collate "C", kind text collate "C", basis text collate "C", cell text collate "C", value numeric,
  words text, printed text, place text, by_agency text,
  primary key (province, plan, period, indicator, scope, kind, basis, revision))`

type Run = { readonly ms: number; readonly copy: number }

/** A file into the store, through the product; then the very rows that it became, by COPY into the bare table. */
const run = async (
  { store, client, folder }: Place,
  path: string,
  rows: number,
  at: number,
): Promise<Run> => {
  // every run is another speaker's: nothing of it is there yet
  const scope = scopeAt(store, `2024-12-30T0${at}:00:00+07:00`)
  await client.query('checkpoint')
  const ms = await once(async () => {
    const done = await importFigures(scope, '2024', { name: 'figures.csv', chunks: chunksOf(path) })
    invariant(
      done.ok && done.value.recorded === rows,
      `all ${rows} figures are recorded: ${JSON.stringify(done)}`,
    )
  })
  const seen = await client.query<{ count: string }>(
    `select count(*) from nhip.figure f join nhip.recording r using (province, recording)
     where r.what = 'import' and r.at = $1`,
    [scope.now],
  )
  invariant(Number(seen.rows[0]?.count) === rows, 'all of them are visible')
  return { ms, copy: await copyBare(client, folder, scope.now) }
}

const copyBare = async (client: Client, folder: string, at: Date): Promise<number> => {
  const file = join(folder, 'rows.copy')
  const rows = `select ${columns} from nhip.figure_revision where recorded_at = '${at.toISOString()}' and place is not null order by place::int`
  await pipeline(client.query(to(`copy (${rows}) to stdout`)), createWriteStream(file))
  await client.query(`${bareTable}; truncate bench_figure; checkpoint`)
  const copying = () =>
    pipeline(
      createReadStream(file, { highWaterMark: 1 << 18 }),
      client.query(from(`copy bench_figure (${columns}) from stdin`)),
    )
  return once(copying)
}

/** A million figures in through the product's own path, against COPY of the same rows; and ten times a tenth of them. */
export const figuresBulk = ({ sized }: Setting): Promise<readonly Measured[]> =>
  onPlace(async (place) => {
    await layGround(place.store)
    const codes = await openCodes(place.client)
    const rows = sized(1_000_000, 100_000)
    const tenth: Run[] = []
    const whole: Run[] = []
    for (let at = 0; at < sized(3, 2); at += 1) {
      const little = await writeFigures(place.folder, codes, rows / 10, `A${at}-`)
      tenth.push(await run(place, little.path, rows / 10, at))
      const much = await writeFigures(place.folder, codes, rows, `B${at}-`)
      whole.push(await run(place, much.path, rows, at + 4))
    }
    const took = whole.map(({ ms }) => ms)
    return [
      {
        what: `${rows} figures in from a file: judged, with origin and revision, visible`,
        ...summary(took),
        baseline: {
          what: 'COPY of the same rows into a bare table with the same key',
          ms: median(whole.map(({ copy }) => copy)),
        },
        limits: [{ of: 'ratio', most: 3 }],
      },
      {
        what: 'ten times the figures, bulk',
        ...summary(took),
        baseline: { what: `${rows / 10} figures`, ms: median(tenth.map(({ ms }) => ms)) },
        limits: [{ of: 'ratio', most: 12 }],
      },
    ]
  })
