import type { Punctual } from '#core/punctuality/mark.ts'
import type { Language } from '#web/words/language.ts'
import { told, type Words } from '#web/words/say.ts'

export const punctualityWords = {
  title: { vi: 'Đúng hạn, đầy đủ, công sức', en: 'Punctuality, completeness, effort' },
  sentence: told<{ agencies: number; named: number; from: number }>({
    vi: ({ agencies, named, from }) =>
      named === 0
        ? `${agencies} đơn vị; chưa đơn vị nào chậm hoặc thiếu từ ${from} kỳ trở lên.`
        : `${agencies} đơn vị; ${named} đơn vị chậm hoặc thiếu từ ${from} kỳ trở lên, sẽ nêu tên trong báo cáo năm.`,
    en: ({ agencies, named, from }) =>
      named === 0
        ? `${agencies} agencies; none late or silent ${from} times or more.`
        : `${agencies} agencies; ${named} late or silent ${from} times or more: the report of the year names them.`,
  }),
  own: {
    vi: 'Các kỳ báo cáo của đơn vị trong năm: gửi lúc nào, đầy đủ đến đâu, mất bao nhiêu công.',
    en: 'The reports of the agency in this year: when sent, how complete, at what cost.',
  },
  nothing: {
    vi: 'Chưa kỳ báo cáo nào được mở. Khi cơ quan tổng hợp mở kỳ đầu tiên, bảng này bắt đầu đếm.',
    en: 'No period is open yet. This table counts from the first one on.',
  },
  filterLabel: { vi: 'Lọc đơn vị', en: 'Filter agencies' },
  shown: told<{ count: number }>({
    vi: ({ count }) => `${count} đơn vị`,
    en: ({ count }) => `${count} shown`,
  }),
  order: { vi: 'Xếp theo', en: 'Order' },
  byRegister: { vi: 'danh bạ', en: 'register' },
  byLateness: { vi: 'chậm nhiều nhất', en: 'least punctual' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  year: { vi: 'Cả năm', en: 'The year' },
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  ofDue: told<{ onTime: number; due: number }>({
    vi: ({ onTime, due }) => `${onTime}/${due}`,
    en: ({ onTime, due }) => `${onTime}/${due}`,
  }),
  hours: { vi: 'Giờ chậm', en: 'Hours late' },
  byOriginal: { vi: 'Chậm hạn gốc', en: 'Late by original day' },
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  complete: { vi: 'Đầy đủ', en: 'Complete' },
  cells: { vi: 'Ô phải ghi', en: 'Cells asked' },
  written: { vi: 'Đã ghi', en: 'Written' },
  reused: { vi: 'Dùng lại', en: 'Reused' },
  corrected: { vi: 'Sửa', en: 'Corrected' },
  minutes: { vi: 'Phút', en: 'Minutes' },
  effort: { vi: 'Công sức', en: 'Effort' },
  excel: { vi: 'Tải Excel', en: 'Excel' },
  waivedMark: { vi: 'miễn', en: 'exempt' },
  lateMark: told<{ hours: number }>({
    vi: ({ hours }) => `+${hours} giờ`,
    en: ({ hours }) => `+${hours} h`,
  }),
  detail: told<{ due: string; sent: string; returned: number }>({
    vi: ({ due, sent, returned }) =>
      `hạn ${due}${sent === '' ? '' : `, gửi lần đầu ${sent}`}${returned === 0 ? '' : `, bị trả lại ${returned} lần`}`,
    en: ({ due, sent, returned }) =>
      `due ${due}${sent === '' ? '' : `, first sent ${sent}`}${returned === 0 ? '' : `, returned ${returned} times`}`,
  }),
  original: told<{ day: string }>({
    vi: ({ day }) => `, hạn gốc ${day}`,
    en: ({ day }) => `, originally ${day}`,
  }),
  legend: {
    vi: 'Tính theo lần gửi đầu tiên. Giờ chậm: số giờ tròn sau 24 giờ của ngày hạn. Đầy đủ: phần ô đến kỳ có số liệu hoặc nói rõ là không có. Công sức đếm từ nhật ký ghi: ô khác nhau đã ghi, ô chép từ kỳ trước, ô khác đi ở lần gửi sau hoặc được đính chính, phút giữa hai lần lưu không quá mười phút.',
    en: 'By the first sending. Hours late: whole hours after the end of the due day. Complete: cells due that say a figure, or that there is none. Effort is counted from the log: different cells written, cells copied from the period before, cells that differ in a later sending or were corrected, minutes between savings of at most ten minutes.',
  },
} as const satisfies Words

export const markWords = {
  onTime: { vi: 'đúng hạn', en: 'on time' },
  late: { vi: 'chậm', en: 'late' },
  silent: { vi: 'chưa gửi', en: 'not sent' },
  open: { vi: 'chưa đến hạn', en: 'not due yet' },
  waived: { vi: 'được miễn', en: 'exempt' },
} as const satisfies Record<Punctual, Readonly<Record<Language, string>>>
