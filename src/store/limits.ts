import { sql } from 'kysely'
import type { Limits } from '#core/report/entry-check.ts'
import type { Db } from '#store/store.ts'

/** What the numbers of a few indicators are measured against, by code; headings and what is no longer printed are not there. */
export const listLimits = async (
  db: Db,
  plan: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Limits>> => {
  const { rows } = await sql<{
    code: string
    name: string
    unit: string
    path: readonly string[]
    planned: string | null
  }>`
    select i.code, i.name, i.unit, i.path,
      (select f.value::text from figure_at f
       where f.province = i.province and f.plan = i.plan and f.period = p.year::text and f.indicator = i.code
         and f.scope = i.province and f.basis = 'plan'
         and f.kind in ('plan', 'scenario')
       order by f.kind limit 1) as planned
    from indicator i join plan p on p.province = i.province and p.plan = i.plan
    where i.plan = ${plan} and i.edition = p.edition and not i.heading and i.code = any(${[...codes]}::text[])`.execute(
    db,
  )
  return new Map(
    rows.map(({ planned, ...line }) => [
      line.code,
      { ...line, plan: planned === null ? { kind: 'missing' } : { kind: 'number', value: planned } },
    ]),
  )
}
