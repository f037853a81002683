import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { type FigureQuestion, showFigures } from '#actions/figure/show-figures.ts'
import { fromWire } from '#core/figure/wire.ts'
import { of } from '#core/figure/decimal.ts'
import type { FiguresPage, ShownFigure } from '#core/page/figures-page.ts'
import { invariant } from '#core/result.ts'
import { judge } from '#core/target/judge/judge.ts'
import type { Judged } from '#core/target/judge/judged.ts'
import { monthPeriod, type Period, period } from '#core/time/period.ts'
import type { Setting } from './bench.ts'
import { areaCount, layGround, openCodes, scopeAt } from './figures-ground.ts'
import { onPlace, type Place } from './figures-place.ts'
import { type Measured, median, once, quantile, summary } from './measure.ts'

const months = Array.from({ length: 12 }, (_, at) => monthPeriod(2024, at + 1))
const periods: readonly Period[] = [
  ...months,
  ...[1, 2, 3, 4].map((quarter) => period(`2024-Q${quarter}`)),
  period('2024'),
]
const clients = 20

/** So many figures by the server itself, in the order of their key: plan after plan of the years before, month after month. */
const fill = async (client: Client, rows: number): Promise<void> => {
  await client.query('set search_path to nhip, public')
  const { rows: found } = await client.query<{ count: string; plans: number }>(
    `select count(*), count(distinct plan)::int as plans from figure_revision where basis = 'N'`,
  )
  let [left, plans] = [rows - Number(found[0]?.count), found[0]?.plans ?? 0]
  const codes = await openCodes(client)
  await client.query("set work_mem to '256MB'")
  for (; left > 0; plans += 1) {
    const added = await client.query(onePlan, [1900 + plans, areaCount, codes, left])
    left -= added.rowCount ?? left
  }
}

/** $1 its year, $2 areas, $3 indicators, $4 rows at most. */
const onePlan = `with act as (insert into recording (at, province, what, document, reason, by_account, by_name, trial)
     select '2024-02-01', code, 'import', 'bench', '', 'nhip', 'Nhịp', true from province returning province, recording)
   insert into figure_revision (recorded_at, recording, revision, province, plan, period, indicator, scope, kind, basis, cell, value)
   select '2024-01-01'::timestamptz + (m * 30) * interval '1 day', act.recording, 1, act.province, $1::text,
     $1::text || '-M' || to_char(m, 'FM00'), code, 'X' || to_char(a, 'FM000'), k.kind, 'N', 'number', (a * m * n % 99991) / 100.0
   from act, generate_series(1, 12) m, unnest($3::text[]) with ordinality as i(code, n),
     generate_series(1, $2::int) a, unnest(array['actual', 'estimate']) as k(kind)
   order by m, code collate "C", a, k.kind limit $4`

/** The province's own: plan of the year, path of the quarters, estimates and actuals of the months, of which each tenth was corrected. */
const fillProvince = async (client: Client): Promise<void> => {
  await client.query(
    `with act as (insert into recording (at, province, what, document, reason, by_account, by_name, trial)
       select '2024-02-01', code, 'import', 'bench', '', 'nhip', 'Nhịp', true from province returning province, recording)
     insert into figure_revision (recorded_at, recording, revision, province, plan, period, indicator, scope, kind, basis, cell, value)
     select '2024-01-01'::timestamptz + (m * 30 + r * 15) * interval '1 day', act.recording, r, act.province, '2024',
       '2024-M' || to_char(m, 'FM00'), i.code, act.province, k.kind, 'consolidator', 'number', (m * i.ordinal) / 10.0 + r
     from act, generate_series(1, 12) m, unnest(array['estimate', 'actual']) as k(kind), indicator i, generate_series(1, 2) r
     where not i.heading and (r = 1 or i.ordinal % 10 = m % 10)
     union all
     select '2024-02-01', act.recording, 1, act.province, '2024', '2024-Q' || q, i.code, act.province, 'scenario',
       'consolidator', 'number', q * i.ordinal
     from act, generate_series(1, 4) q, indicator i where not i.heading`,
  )
}

/** As it is after a night: statistics made, pages written. */
const tidy = async (client: Client): Promise<void> => {
  await client.query('vacuum analyze figure_revision')
  await client.query('checkpoint')
}

type Asked = Pick<FigureQuestion, 'periods' | 'indicators' | 'scopes'> & { readonly asOf: Date | null }

/** What the product's own page of figures answers. */
const shownNow = async (store: Place['store'], { asOf, ...asked }: Asked): Promise<FiguresPage> => {
  const scope = scopeAt(store, '2025-01-10T08:00:00+07:00')
  const page = await showFigures(scope, '2024', { ...asked, kinds: [], asOf: asOf?.toISOString() ?? null })
  invariant(page.ok, 'the figures are shown')
  return page.value
}

type Shown = { readonly code: string; readonly judged: Judged | null; readonly path: readonly ShownFigure[] }

/** The dashboard's question and its answer, verdict and all. */
const dashboard = async (
  { store }: Place,
  codes: readonly string[],
  asOf?: Date,
): Promise<readonly Shown[]> => {
  const { figures } = await shownNow(store, { periods, indicators: codes, scopes: [], asOf: asOf ?? null })
  const byCode = new Map<string, ShownFigure[]>()
  for (const figure of figures)
    byCode.set(figure.indicator, [...(byCode.get(figure.indicator) ?? []), figure])
  return codes.map((code) => shown(code, byCode.get(code) ?? []))
}

const shown = (code: string, figures: readonly ShownFigure[]): Shown => {
  const plan = figures.find(({ kind, period: at }) => kind === 'plan' && at === '2024')
  const path = figures.filter(({ kind }) => kind === 'scenario')
  const wanted = plan && fromWire(plan.cell)
  if (wanted?.kind !== 'number') return { code, judged: null, path }
  const measured = months.flatMap((month) => {
    const said = figures.filter((one) => one.period === month && one.basis === 'consolidator')
    const firmest = said.find(({ kind }) => kind === 'actual') ?? said.find(({ kind }) => kind === 'estimate')
    return firmest ? [{ period: month, kind: firmest.kind, cell: fromWire(firmest.cell) }] : []
  })
  const judged = judge({
    wanted: { comparator: '>=', value: wanted.value, tolerance: null },
    unit: '',
    baseline: 'Kế hoạch',
    nature: 'stock',
    direction: 'up',
    year: 2024,
    measured,
    yearOver: true,
    published: false,
    path: { name: 'Kịch bản', value: of('1'), derived: false },
    pace: null,
    before: null,
  })
  return { code, judged, path }
}

/** Forty of the plan's indicators, others each time. */
const fortyOf = (codes: readonly string[], turn: number): readonly string[] =>
  Array.from({ length: 40 }, (_, at) => codes[(turn * 17 + at * 7) % codes.length] ?? '')

type Reads = { readonly now: readonly number[]; readonly asOf: readonly number[] }

/** In turns: as it is known now, and as it was known on some day. */
const reads = async (place: Place, codes: readonly string[], runs: number): Promise<Reads> => {
  const [now, asOf]: [number[], number[]] = [[], []]
  for (let turn = -10; turn < runs; turn += 1) {
    const some = fortyOf(codes, turn + 10)
    const day = new Date(Date.UTC(2024, 1 + ((turn + 10) % 12), 20))
    const a = await once(() => dashboard(place, some))
    const b = await once(() => dashboard(place, some, day))
    if (turn < 0) continue
    now.push(a)
    asOf.push(b)
  }
  return { now, asOf }
}

/** How long each client rests before the next: quicker than anybody types, and a line of waiting tells nothing of a saving. */
const rest = 100

/** People do not press a key in the same instant: each begins a little after the one before, and so does each bare upsert. */
const beginning = (one: number): Promise<void> => sleep((one * rest) / clients)

/** Twenty at once, each saving one figure after the other; every one of them is then read back by the dashboard's question. */
const saves = async (place: Place, codes: readonly string[], each: number): Promise<readonly number[]> => {
  const taken: number[] = []
  const client = async (one: number): Promise<void> => {
    await beginning(one)
    for (let turn = -3; turn < each; turn += 1) {
      const scope = scopeAt(place.store, '2025-01-10T08:00:00+07:00')
      const code = codes[(one * 13 + turn + 3) % codes.length] ?? ''
      const [value, basis] = [`${saves.count}.5`, `C${one}`]
      saves.count += 1
      const figure = { period: '2024-M06', indicator: code, scope: 'X001', kind: 'forecast', basis, unit: '' }
      const saying = {
        figures: [{ ...figure, cell: { kind: 'number', value } as const, base: null }],
        reason: '',
      }
      const ms = await once(async () => {
        const done = await recordFigures(scope, '2024', saying)
        invariant(
          done.ok && done.value.recorded.length === 1,
          `the figure is recorded: ${JSON.stringify(done)}`,
        )
      })
      const asked = { periods: ['2024-M06'], indicators: [code], scopes: ['X001'], asOf: null }
      const next = (await shownNow(place.store, asked)).figures
      const seen = next.find((found) => found.basis === basis)
      invariant(seen?.cell.kind === 'number' && seen.cell.value === value, 'the next read shows it')
      if (turn >= 0) taken.push(ms)
      await sleep(rest)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, one) => client(one)))
  return taken
}
saves.count = 1

const bare = `create table if not exists bench_figure_now (province text, period text, code text, who text, value numeric,
  saved_at timestamptz, primary key (province, period, code, who))`
const upsert = `insert into bench_figure_now values ($1, $2, $3, $4, $5, now())
  on conflict (province, period, code, who) do update set value = excluded.value, saved_at = excluded.saved_at`

/** The same by as plain an upsert as there is, durable, as many at once. */
const upserts = async (place: Place, codes: readonly string[], each: number): Promise<readonly number[]> => {
  await place.client.query(bare)
  const pool = place.pool(10)
  const taken: number[] = []
  const client = async (one: number): Promise<void> => {
    await beginning(one)
    for (let turn = -3; turn < each; turn += 1) {
      const code = codes[(one * 13 + turn + 3) % codes.length]
      const ms = await once(() => pool.query(upsert, ['bench', '2024-M06', code, `C${one}`, `${turn}.5`]))
      await pool.query('select value from bench_figure_now where code = $1 and who = $2', [code, `C${one}`])
      if (turn >= 0) taken.push(ms)
      await sleep(rest)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, one) => client(one)))
  await pool.end()
  return taken
}

const size = (rows: number): string => `${rows / 1_000_000} million figures`

/** What a person waits for, with twenty million figures stored, and with a tenth of them. */
export const figuresStored = ({ sized }: Setting): Promise<readonly Measured[]> =>
  onPlace(async (place) => {
    const { client, store } = place
    await layGround(store)
    const rows = sized(20_000_000, 2_000_000)
    const runs = sized(300, 60)
    const codes = await openCodes(client)
    await fill(client, rows / 10)
    await fillProvince(client)
    await tidy(client)
    const few = { reads: await reads(place, codes, runs), saves: await saves(place, codes, sized(40, 20)) }
    await fill(client, rows)
    await tidy(client)
    const many = await reads(place, codes, runs)
    const plain = await upserts(place, codes, sized(100, 40))
    const saved = await saves(place, codes, sized(100, 40))
    return [
      ...saving(rows, saved, plain),
      ...reading(rows, many),
      ...growing(rows, few, { reads: many, saves: saved }),
    ]
  })

const saving = (rows: number, saved: readonly number[], plain: readonly number[]): readonly Measured[] => [
  {
    what: `one figure saved durably by ${clients} clients, seen by the next read, ${size(rows)} stored`,
    ...summary(saved),
    p99: quantile(saved, 0.99),
    baseline: { what: 'a bare durable upsert', ms: median(plain), p99: quantile(plain, 0.99) },
    limits: [
      { of: 'p99', most: 50 },
      { of: 'ratio', most: 3 },
    ],
  },
]

const reading = (rows: number, { now, asOf }: Reads): readonly Measured[] => [
  {
    what: `dashboard, 40 indicators × 12 periods with plan, path, actual, verdict, ${size(rows)}: p95`,
    ...summary(now),
    ms: quantile(now, 0.95),
    p99: quantile(now, 0.99),
    limits: [{ of: 'value', most: 50 }],
  },
  {
    what: `the same as of another moment, ${size(rows)}`,
    ...summary(asOf),
    p99: quantile(asOf, 0.99),
    baseline: { what: 'as it is known now', ms: median(now), p99: quantile(now, 0.99) },
    limits: [{ of: 'ratio', most: 2 }],
  },
]

type Interactive = { readonly reads: Reads; readonly saves: readonly number[] }

const growing = (rows: number, few: Interactive, many: Interactive): readonly Measured[] => [
  {
    what: 'ten times the figures, dashboard',
    ...summary(many.reads.now),
    baseline: { what: size(rows / 10), ms: median(few.reads.now) },
    limits: [{ of: 'ratio', most: 1.5 }],
  },
  {
    what: 'ten times the figures, one saved',
    ...summary(many.saves),
    baseline: { what: size(rows / 10), ms: median(few.saves) },
    limits: [{ of: 'ratio', most: 1.5 }],
  },
]
