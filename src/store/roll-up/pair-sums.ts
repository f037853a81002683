import { sql } from 'kysely'
import type { Pair } from '#core/consolidation/over-scope/pairs.ts'
import type { PairSums } from '#core/consolidation/over-scope/roll-up.ts'
import { of, zero } from '#core/figure/decimal.ts'
import { type Month, type OneVoice, saidOf, speakingOf } from '#store/roll-up/month-rows.ts'
import type { Db } from '#store/store.ts'

type Row = {
  readonly at: string
  readonly block: number
  readonly over: string | null
  readonly under: string
}

/** Which indicators have one speaker for each place: they need no choosing. */
export type Plain = (indicator: string) => boolean

/** Sums of two indicators over the leaves that have both, block by block; the pairs in their order. */
export const readPairSums = async (
  db: Db,
  month: Month,
  pairs: readonly Pair[],
  { plain, oneVoice }: { readonly plain: Plain; readonly oneVoice: OneVoice },
): Promise<readonly ReadonlyMap<number, PairSums>[]> => {
  const sums = pairs.map(() => new Map<number, PairSums>())
  if (pairs.length === 0) return sums
  const codes = [...new Set(pairs.flatMap(({ over, under }) => [over, under]))]
  const columns = sql`f.indicator, f.scope, f.cell, f.value, f.block`
  const { rows } = await sql<Row>`
    with spoken as materialized (
      select ${columns} from (${saidOf(month, codes.filter(plain))}) f
      union all
      select ${columns} from (${speakingOf(
        month,
        codes.filter((code) => !plain(code)),
        oneVoice,
      )}) f)
    select p.at, x.block, sum(case when p.what = 'ratio' then x.value else x.value * y.value end) as over,
      sum(y.value) as under
    from unnest(${pairs.map(({ what }) => what)}::text[], ${pairs.map(({ over }) => over)}::text[],
      ${pairs.map(({ under }) => under)}::text[]) with ordinality p(what, over, under, at)
    join spoken x on x.indicator = p.over collate "C"
    join spoken y on y.indicator = p.under collate "C" and y.scope = x.scope
    where y.cell = 'number' and (x.cell = 'number' or (p.what = 'ratio' and x.cell = 'none'))
    group by p.at, x.block`.execute(db)
  for (const { at, block, over, under } of rows)
    sums[Number(at) - 1]?.set(block, { over: over === null ? zero : of(over), under: of(under) })
  return sums
}
