import type { Client } from 'pg'
import type { ScopeRule } from '#core/consolidation/over-scope/rule.ts'
import { growTree, type Place } from '#core/consolidation/over-scope/scope-tree.ts'
import { of } from '#core/figure/decimal.ts'
import { invariant } from '#core/result.ts'
import { keepAreas } from '#store/figures/areas.ts'
import { openStore } from '#store/open-store.ts'
import { type RollUpQuestion, rollUpMonth } from '#store/roll-up/roll-up-month.ts'
import { emptyFolder, remove } from '../test/e2e/server.ts'
import { behind } from './behind.ts'
import type { Setting } from './bench.ts'
import { inTurns, type Measured, median, summary } from './measure.ts'

const areas = 100
const root = 'VN'
const month = { plan: '2024', period: '2024-M03' }
const one = of('1')

const places = (provinces: number): readonly Place[] =>
  Array.from({ length: provinces }, (_, at) => `P${String(at + 1).padStart(2, '0')}`).flatMap((code) => [
    { code, name: `Tỉnh ${code}`, parent: root },
    ...Array.from({ length: areas }, (_, at) => {
      const name = `X${String(at + 1).padStart(3, '0')}`
      return { code: `${code}.${name}`, name, parent: code }
    }),
  ])

const codeOf = (at: number): string => `B${1 + Math.floor(at / 40)}.${1 + (at % 40)}`

/** Of every ten indicators eight are added, two are ratios of two of them: as the tables of a plan have them. */
const rulesOf = (indicators: number): ReadonlyMap<string, ScopeRule> =>
  new Map(
    Array.from({ length: indicators }, (_, at): [string, ScopeRule] => {
      if (at % 10 < 8) return [codeOf(at), { space: 'sum', times: one }]
      const [numerator, denominator] = [codeOf(at - 8), codeOf(at - 7)]
      return [codeOf(at), { space: 'recompute', numerator, denominator, times: of('100') }]
    }),
  )

/** One figure for every area and indicator, and a hundredth of a percent corrected. */
const fill = async (client: Client, indicators: number): Promise<void> => {
  const codes = Array.from({ length: indicators }, (_, at) => codeOf(at))
  const key = `'${root}', '${month.plan}', '${month.period}', i.code, a.code, 'estimate', a.parent, 'number'`
  const columns = `recorded_at, recording, revision, province, plan, period, indicator, scope, kind, basis, cell, value`
  await client.query(
    `insert into nhip.figure_revision (${columns})
     select now(), 1, 1, ${key}, round(((i.at * 7919 + a.ordinal * 104729) % 1000003 / 100.0)::numeric, 2)
     from unnest($1::text[]) with ordinality i(code, at), nhip.area a where a.parent <> '${root}' order by i.code, a.code`,
    [codes],
  )
  await client.query(
    `insert into nhip.figure_revision (${columns})
     select now(), 2, 2, ${key}, (i.at + a.ordinal)::numeric
     from unnest($1::text[]) with ordinality i(code, at), nhip.area a
     where a.parent <> '${root}' and (i.at * 131 + a.ordinal) % 9973 = 0`,
    [codes],
  )
  await client.query(`create table bare as
    select a.parent as province, f.indicator, f.value from nhip.figure f
    join nhip.area a on a.province = f.province and a.code = f.scope`)
  await client.query('vacuum analyze')
}

/** What somebody would write who wants the sums alone: no absences, no missing parts, no ratios, no nation. */
const byHand = `
  select a.parent, f.indicator, sum(f.value)
  from nhip.figure f join nhip.area a on a.province = f.province and a.code = f.scope
  where f.province = '${root}' and f.plan = '${month.plan}' and f.period = '${month.period}' and f.kind = 'estimate'
  group by a.parent, f.indicator`
const bare = `select province, indicator, sum(value) from bare group by province, indicator`

type Taken = {
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
  readonly bare: readonly number[]
}

const compare = async (ours: () => Promise<unknown>, client: Client, runs: number): Promise<Taken> => {
  await client.query(`set work_mem = '64MB'; set jit = off; set random_page_cost = 1.1`)
  await inTurns(2, ours, () => client.query(byHand))
  const first = await inTurns(runs, ours, () => client.query(byHand))
  const second = await inTurns(
    runs,
    () => client.query(bare),
    () => undefined,
  )
  return { ours: first.work, theirs: first.plain, bare: second.work }
}

/**
 * A month of a nation: 34 provinces of 100 areas, 300 indicators. Every roll-up from area to province to nation, each with
 * how many parts there are, which are missing, which kinds they are of, and every ratio, under row-level security;
 * against the sums by province alone over the newest figures of the same table, by its owner. Beside it the sums over
 * a bare copy of three columns, without places, history and security.
 */
export const rollingUp = async ({ scale, sized }: Setting): Promise<readonly Measured[]> => {
  const [provinces, indicators] = [sized(34, 3), 300]
  const data = emptyFolder()
  const { store } = await openStore({ data })
  try {
    return await behind(data, async (client) => {
      await client.query(`insert into nhip.province values ('${root}', 'Cả nước', now())`)
      const view = { province: root, agency: null, role: 'system' } as const
      const all = places(provinces)
      await store.transaction(view, (db) => keepAreas(db, root, all))
      await fill(client, indicators)
      const tree = growTree(root, all)
      invariant(tree.ok, 'the places hang together')
      const rules = rulesOf(indicators)
      const question: RollUpQuestion = { ...month, asOf: null, tree: tree.value, rules }
      const ours = () => store.transaction(view, (db) => rollUpMonth(db, question))
      const taken = await compare(ours, client, sized(11, 5))
      const figures = (provinces * areas * indicators).toLocaleString('en')
      const what = `roll up a month: ${figures} figures, ${indicators} indicators, ${provinces} provinces of ${areas} areas`
      return [
        {
          what: `${what}, all levels, ratios, missing parts`,
          ...summary(taken.ours),
          baseline: {
            what: 'GROUP BY of the sums by province, newest figures, same table',
            ms: median(taken.theirs),
          },
          // promised of a nation; of a tenth the questions themselves are a third
          ...(scale === 'full' ? { limits: [{ of: 'ratio' as const, most: 1.5 }] } : {}),
        },
        {
          what: `${what}, beside a bare table`,
          ...summary(taken.ours),
          baseline: { what: 'GROUP BY of the sums over a copy of three columns', ms: median(taken.bare) },
        },
      ]
    })
  } finally {
    await store.close()
    remove(data)
  }
}
