import type { Part } from '#core/document/report-words.ts'
import { plain, said } from '#core/document/report-words.ts'
import { sayCell } from '#core/document/say.ts'
import type { ConsolidationPage, Revised } from '#core/page/consolidation-page.ts'
import { day, printDay } from '#core/time/day.ts'
import { parsePeriod, sayPeriod } from '#core/time/period.ts'

const sayWhere = ({ period, document }: Revised): string => {
  const found = parsePeriod(period)
  const label = found ? sayPeriod(found) : period
  return document ? `${label} (Báo cáo số ${document.number} ngày ${printDay(day(document.date))})` : label
}

const withUnit = (said: string, unit: string): string => `${said} ${unit}`.replace(/ %$/, '%').trim()

/** `(6.b) Lượt khách, tháng 2/2024 (Báo cáo số 45 …): đã công bố 149.600 / hiện hành 151.200.` */
const sayRevised = (one: Revised): string => {
  const figures = one.printed
    ? `(${one.id}) ${one.name}, ${sayWhere(one)}: đơn vị đính chính ${withUnit(`${sayCell(one.published)} → ${sayCell(one.now)}`, one.unit)}; số in của kỳ trước (${sayCell(one.printed)}) là số do cơ quan tổng hợp chọn`
    : `(${one.id}) ${one.name}, ${sayWhere(one)}: đã công bố ${sayCell(one.published)} / hiện hành ${withUnit(sayCell(one.now), one.unit)}`
  return one.correction
    ? `${figures}; ${one.correction.agency.name} đề nghị (${one.correction.askedBy}), lý do: ${one.correction.reason.replace(/[.;\s]+$/, '')}`
    : figures
}

/** Figures of earlier periods that have changed since they were published (beyond 18, G12); nothing where none has. */
export const revisedPart = ({ revised = [] }: Pick<ConsolidationPage, 'revised'>): Part => ({
  title: 'Điều chỉnh số liệu các kỳ trước',
  blocks:
    revised.length === 0
      ? []
      : [
          plain(
            'Các số liệu sau đã được đơn vị báo cáo đính chính sau khi công bố; báo cáo đã ban hành giữ nguyên.',
          ),
          ...revised.map((one) => said({ text: `- ${sayRevised(one)}.` })),
        ],
})
