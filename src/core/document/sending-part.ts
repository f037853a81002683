import type { Part } from '#core/document/report-words.ts'
import { listed, plain } from '#core/document/report-words.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import { day, printDay, vietnameseDay } from '#core/time/day.ts'

const sentOn = (moment: string | null): string =>
  moment === null ? '' : printDay(vietnameseDay(new Date(moment)))

/** Who has sent, who was late, who has not: by name (H01, beyond 15). */
export const sendingPart = ({
  counts,
  unitsDue,
  late,
  missing,
  returned,
}: Pick<ConsolidationPage, 'counts' | 'unitsDue' | 'late' | 'missing' | 'returned'>): Part => {
  const sentLate = late.filter((one) => one.firstSentAt !== null)
  const counted = sentLate.filter((one) => missing.every((agency) => agency.code !== one.agency.code))
  const silent = missing.filter((agency) => returned.every((one) => one.code !== agency.code))
  return {
    title: 'Tình hình gửi báo cáo',
    blocks: [
      plain(
        `Đến thời điểm tổng hợp, ${counts.sent}/${counts.duties} đơn vị đã gửi báo cáo (hạn gửi: hết ngày ${printDay(day(unitsDue))}); trong đó ${counts.sent - counted.length} đơn vị gửi đúng hạn.`,
      ),
      ...listed(
        'Đơn vị gửi chậm',
        sentLate.map((one) => `${one.agency.name} (gửi lần đầu ngày ${sentOn(one.firstSentAt)})`),
      ),
      ...listed(
        'Đơn vị chưa gửi',
        silent.map((agency) => agency.name),
      ),
      ...(returned.length === 0
        ? []
        : listed(
            'Đơn vị bị trả lại, chưa gửi lại',
            returned.map((agency) => agency.name),
          )),
    ],
  }
}
