import type { Look, Sheet, SheetCell } from '#core/document/sheet.ts'
import type { PunctualityLine, PunctualityPage, PunctualityPeriod } from '#core/page/punctuality-page.ts'
import { percentSaid } from '#core/punctuality/completeness.ts'

const text = (said: string, look: Look): SheetCell =>
  said === '' ? { kind: 'blank', look } : { kind: 'text', text: said, look }
const count = (value: number): SheetCell => ({
  kind: 'number',
  value: String(value),
  format: '#,##0',
  look: { part: 'body', align: 'right' },
})

/** One report in a narrow cell: `đúng hạn`, `chậm 32 giờ`, `chưa gửi`; a star where only an extension makes it on time. */
export const sayMark = (mark: PunctualityPeriod | null): string => {
  if (mark === null) return ''
  switch (mark.mark) {
    case 'onTime':
      return mark.lateByOriginal ? 'đúng hạn *' : 'đúng hạn'
    case 'late':
      return `chậm ${mark.hoursLate ?? 0} giờ`
    case 'silent':
      return 'chưa gửi'
    case 'open':
      return 'chưa đến hạn'
    case 'waived':
      return 'miễn'
  }
}

const totals: readonly (readonly [string, (line: PunctualityLine) => SheetCell])[] = [
  ['Đến hạn', ({ total }) => count(total.due)],
  ['Đúng hạn', ({ total }) => count(total.onTime)],
  ['Chậm', ({ total }) => count(total.late)],
  ['Chưa gửi', ({ total }) => count(total.silent)],
  ['Chậm theo hạn gốc', ({ total }) => count(total.lateByOriginal)],
  ['Số giờ chậm', ({ total }) => count(total.hoursLate)],
  ['Bị trả lại', ({ total }) => count(total.returned)],
  [
    'Đầy đủ (%)',
    ({ completeness }) => {
      const percent = percentSaid(completeness)
      return percent === null ? { kind: 'blank', look: { part: 'body', align: 'right' } } : count(percent)
    },
  ],
  ['Ô phải ghi', ({ burden }) => count(burden.asked)],
  ['Ô đã ghi', ({ burden }) => count(burden.written)],
  ['Ghi từ tệp', ({ burden }) => count(burden.fromFiles)],
  ['Ô dùng lại', ({ burden }) => count(burden.reused)],
  ['Ô sửa', ({ burden }) => count(burden.corrected)],
  ['Số phút', ({ burden }) => count(burden.minutes)],
]

/** The year of every agency as a list that can be sorted (G14, beyond 32). */
export const punctualitySheet = ({ plan, periods, lines }: PunctualityPage): Sheet => {
  const head = ['STT', 'Đơn vị', ...periods.map(({ label }) => label), ...totals.map(([label]) => label)]
  const last = head.length - 1
  const title = text(`CHẤP HÀNH CHẾ ĐỘ BÁO CÁO NĂM ${plan.year}`, {
    part: 'title',
    align: 'center',
    bold: true,
  })
  const note = text('* Đúng hạn đã gia hạn, chậm theo hạn gốc.', {
    part: 'body',
    align: 'left',
    italic: true,
  })
  const rows: SheetCell[][] = [
    [title],
    head.map((label) => text(label, { part: 'head', align: 'center', bold: true })),
    ...lines.map((line, index) => [
      text(String(index + 1), { part: 'body', align: 'center' }),
      text(line.agency.name, { part: 'body', align: 'left' }),
      ...line.marks.map((mark) => text(sayMark(mark), { part: 'body', align: 'center' })),
      ...totals.map(([, cell]) => cell(line)),
    ]),
    [note],
  ]
  return {
    name: 'Dung_han',
    rows,
    merges: [
      { fromRow: 0, fromColumn: 0, toRow: 0, toColumn: last },
      { fromRow: rows.length - 1, fromColumn: 0, toRow: rows.length - 1, toColumn: last },
    ],
    heights: rows.map((_, index) => (index === 1 ? 34 : null)),
    widths: [6, 40, ...periods.map(() => 14), ...totals.map(() => 11)],
    repeated: [2, 2],
    frozen: { rows: 2, columns: 2 },
  }
}
