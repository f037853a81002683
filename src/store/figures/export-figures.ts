import { escapeLiteral } from 'pg'
import type { Streams } from '#store/store.ts'

const list = (texts: readonly string[]): string => `array[${texts.map(escapeLiteral).join(', ')}]::text[]`

/**
 * The figures of a plan as CSV, row after row, in the form that they are taken in: the number of the revision goes along,
 * so that a file that comes back is known to be older than what was recorded meanwhile.
 */
export const exportFigures = (
  streams: Streams,
  wanted: { readonly plan: string; readonly periods: readonly string[] | null; readonly asOf: Date | null },
): AsyncIterable<Uint8Array> => {
  const { plan, periods, asOf } = wanted
  const from = asOf === null ? 'figure' : `figure_as_of(${escapeLiteral(asOf.toISOString())})`
  const among = periods === null ? '' : `and f.period = any(${list(periods)})`
  return streams.copyOut(`copy (
    select f.period, f.indicator, f.scope, f.kind, f.basis, f.cell, coalesce(f.value::text, f.words) as value, i.unit,
      f.revision
    from ${from} f join indicator i on i.province = f.province and i.plan = f.plan and i.code = f.indicator
    where f.plan = ${escapeLiteral(plan)} ${among}
    order by f.period, f.indicator, f.scope, f.kind, f.basis) to stdout with (format csv, header true)`)
}
