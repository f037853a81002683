import type { RecordLine } from '#core/figure/said.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { Ask, Statement } from '#store/store.ts'

/** What the store knows of the ground that figures are judged on. */
export type StoredGround = {
  readonly year: number
  readonly lines: ReadonlyMap<string, RecordLine>
  /** Areas and agencies. */
  readonly scopes: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
}

/** Only these are asked for: codes of indicators, and texts that may be areas or agencies. */
export type Asked = { readonly indicators: readonly string[]; readonly codes: readonly string[] }

type Row = {
  year: number
  lines: readonly (Omit<RecordLine, 'planned'> & { planned: string | null })[]
  areas: readonly string[]
  agencies: readonly string[]
}

const planned = (value: string | null): WireCell =>
  value === null ? { kind: 'missing' } : { kind: 'number', value }

/** $1 the plan, $2 codes of indicators, $3 texts that may be areas or agencies; null for all of them. */
const groundOfPlan: Statement = {
  name: 'figure ground',
  text: `select p.year,
      (select coalesce(json_agg(json_build_object('code', i.code, 'name', i.name, 'unit', i.unit, 'path', i.path,
          'heading', i.heading,
          'owners', coalesce((select o.owners from indicator_owner o
             where o.province = i.province and o.plan = i.plan and o.code = i.code
             order by (o.what = 'confirmed') desc, o.revision desc limit 1), '{}'),
          'planned', (select f.value::text from figure_at f
             where f.province = i.province and f.plan = i.plan and f.period = p.year::text and f.indicator = i.code
               and f.scope = i.province and f.basis = 'plan' and f.kind in ('plan', 'scenario')
             order by f.kind limit 1))), '[]')
       from indicator i where i.province = p.province and i.plan = p.plan and i.edition = p.edition
         and ($2::text[] is null or i.code = any($2::text[]))) as lines,
      array(select a.code from area a where a.province = p.province
         and ($3::text[] is null or a.code = any($3::text[]))) as areas,
      array(select distinct g.code from agency g where g.province = p.province
         and ($3::text[] is null or g.code = any($3::text[]))) as agencies
    from plan p where p.plan = $1`,
}

/**
 * In one question, since it is asked at every saving. Null: there is no such plan. Owners are the newest confirmed ones,
 * else the newest proposed (Q21). Without `asked`, everything of the plan, for a file.
 */
export const findGround = async (ask: Ask, plan: string, asked?: Asked): Promise<StoredGround | null> => {
  const [row] = await ask<Row>(groundOfPlan, [plan, asked?.indicators ?? null, asked?.codes ?? null])
  if (!row) return null
  const lines = row.lines.map((line) => [line.code, { ...line, planned: planned(line.planned) }] as const)
  return {
    year: row.year,
    lines: new Map(lines),
    scopes: new Set([...row.areas, ...row.agencies]),
    agencies: new Set(row.agencies),
  }
}
