import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, few, say } from '#core/checks/figures/say.ts'
import { exactly, times, above } from '#core/checks/figures/span.ts'
import { inBase, quantityOf } from '#core/checks/names/quantity.ts'
import { wordsOf } from '#core/checks/names/words.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { compare, multiply, of } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

const textOf = (row: Row): string => wordsOf(bareLabel(row.label)).join(' ')

type Trio = { readonly n: number; readonly revenue: Figure; readonly pay: Figure; readonly workers: Figure }

const trios = (table: FormTable, revenue: Row, pay: Row, workers: Row): Trio[] =>
  valueColumns(table).flatMap(({ n }) => {
    const [r, p, w] = [figureAt(revenue, n), figureAt(pay, n), figureAt(workers, n)]
    return r && p && w ? [{ n, revenue: r, pay: p, workers: w }] : []
  })

const impossible = (revenue: Row, pay: Row, { revenue: r, pay: p, workers: w }: Trio): boolean => {
  const [unit, payUnit] = [quantityOf(revenue.unit), quantityOf(pay.unit)]
  if (unit?.kind !== 'money' || payUnit?.kind !== 'money') return false
  const wages = multiply(inBase(p.value, payUnit), w.value)
  return (
    compare(wages, multiply(inBase(r.value, unit), of('10'))) > 0 &&
    above(times(p.span, w.span), exactly(r.value))
  )
}

/**
 * `Tổng doanh thu` that would not pay a tenth of the printed wages of the printed workers is an average, or in
 * another unit: asked.
 */
export const payAboveRevenue = ({ table }: StudiedTable): Finding[] =>
  table.rows.flatMap((revenue, at): Finding[] => {
    const owner = /^tong doanh thu (.+)$/.exec(textOf(revenue))?.[1]
    if (owner === undefined) return []
    const near = table.rows.slice(Math.max(0, at - 5), at + 5)
    const pay = near.find((row) => textOf(row).startsWith('thu nhap binh quan'))
    const workers = near.find((row) => /^(?:tong so|so|tong) lao dong/.test(textOf(row)))
    if (!pay || !workers) return []
    const found = trios(table, revenue, pay, workers)
    const [first] = found
    if (!first || found.length < 2 || !found.every((trio) => impossible(revenue, pay, trio))) return []
    return [
      {
        code: 'magnitude',
        severity: 'question',
        where: few(found.map(({ revenue: r }) => r.place)),
        evidence: few([first.pay.place, first.workers.place]),
        printed: found.map(({ revenue: r }) => say(r.value)).join('; '),
        expected: '',
        message: `${bareLabel(revenue.label)}: ${say(first.revenue.value)} ${revenue.unit} không đủ trả ${say(first.workers.value)} lao động × ${say(first.pay.value)} ${pay.unit}; là số bình quân hay sai đơn vị?`,
      },
    ]
  })
