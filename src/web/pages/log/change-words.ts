import { told, type Words } from '#web/words/say.ts'

/** What the log says of an action beyond its name. */
export const changeWords = {
  fromFile: told<{ file: string }>({
    vi: ({ file }) => `từ tệp “${file}”`,
    en: ({ file }) => `from the file “${file}”`,
  }),
  cells: told<{ count: number; first: string }>({
    vi: ({ count, first }) => (count === 1 ? `ô ${first}` : `${count} ô số liệu`),
    en: ({ count, first }) => (count === 1 ? `cell ${first}` : `${count} figures`),
  }),
  situation: { vi: 'phần tình hình', en: 'the situation' },
  proposals: { vi: 'phần đề xuất', en: 'the proposals' },
  sending: told<{ revision: number }>({
    vi: ({ revision }) => `lần gửi ${revision}`,
    en: ({ revision }) => `sending ${revision}`,
  }),
  answered: told<{ count: number }>({
    vi: ({ count }) => `${count} ô đã trả lời`,
    en: ({ count }) => `${count} cells answered`,
  }),
  checksum: told<{ checksum: string }>({
    vi: ({ checksum }) => `Mã kiểm tra ${checksum}`,
    en: ({ checksum }) => `Checksum ${checksum}`,
  }),
  edition: told<{ edition: number }>({
    vi: ({ edition }) => `bản ${edition}`,
    en: ({ edition }) => `edition ${edition}`,
  }),
  sentOf: told<{ sent: number; duties: number }>({
    vi: ({ sent, duties }) => `${sent}/${duties} đơn vị đã gửi`,
    en: ({ sent, duties }) => `${sent} of ${duties} agencies had sent`,
  }),
  duties: told<{ count: number }>({
    vi: ({ count }) => `${count} đơn vị phải báo cáo`,
    en: ({ count }) => `${count} agencies owe a report`,
  }),
  due: told<{ day: string }>({
    vi: ({ day }) => `hạn hết ngày ${day}`,
    en: ({ day }) => `due by the end of ${day}`,
  }),
  untilDay: told<{ day: string }>({
    vi: ({ day }) => `đến hết ngày ${day}`,
    en: ({ day }) => `until the end of ${day}`,
  }),
  document: told<{ document: string }>({
    vi: ({ document }) => `văn bản ${document}`,
    en: ({ document }) => `document ${document}`,
  }),
  dated: told<{ day: string }>({ vi: ({ day }) => `ngày ${day}`, en: ({ day }) => `of ${day}` }),
  decided: told<{ decided: number; findings: number }>({
    vi: ({ decided, findings }) => `đã xử lý ${decided}/${findings} phát hiện`,
    en: ({ decided, findings }) => `${decided} of ${findings} findings decided`,
  }),
  authorsError: { vi: 'lỗi người soạn', en: 'authors’ error' },
  rendering: { vi: 'lỗi bản chữ', en: 'text form' },
  accepted: { vi: 'chấp nhận', en: 'accepted' },
  official: { vi: 'giá trị chính thức', en: 'official value' },
  undone: { vi: 'bỏ quyết định', en: 'decision undone' },
  ownPrinted: { vi: 'in số của cơ quan tổng hợp', en: 'the department’s figure is printed' },
  focalPrinted: { vi: 'in lại số của đơn vị đầu mối', en: 'the focal agency’s figure is printed again' },
  noFormula: { vi: 'không có công thức', en: 'no formula' },
  asPrinted: { vi: 'như đã in', en: 'as printed' },
  fromDay: told<{ day: string }>({
    vi: ({ day }) => `từ ngày ${day}`,
    en: ({ day }) => `from ${day}`,
  }),
  thousands: { vi: 'dấu ngăn hàng nghìn', en: 'separator of thousands' },
  decimals: { vi: 'dấu phần lẻ', en: 'decimal separator' },
  request: told<{ number: number }>({
    vi: ({ number }) => `đề nghị ${number}`,
    en: ({ number }) => `request ${number}`,
  }),
  reason: told<{ reason: string }>({
    vi: ({ reason }) => `lý do: ${reason}`,
    en: ({ reason }) => `reason: ${reason}`,
  }),
  accounts: told<{ count: number }>({
    vi: ({ count }) => `${count} tài khoản`,
    en: ({ count }) => (count === 1 ? '1 account' : `${count} accounts`),
  }),
  agencies: told<{ count: number }>({
    vi: ({ count }) => `${count} đơn vị trong danh bạ`,
    en: ({ count }) => `${count} agencies in the register`,
  }),
  plan: told<{ number: string; date: string }>({
    vi: ({ number, date }) => [`số ${number}`, date ? `ngày ${date}` : ''].filter(Boolean).join(' '),
    en: ({ number, date }) => [`no. ${number}`, date ? `of ${date}` : ''].filter(Boolean).join(' '),
  }),
  file: told<{ file: string }>({ vi: ({ file }) => `tệp ${file}`, en: ({ file }) => `file ${file}` }),
  lines: told<{ lines: number; targets: number; rows: number; assignments: number }>({
    vi: (f) => `${f.lines} dòng, ${f.targets} chỉ tiêu, ${f.rows} dòng biểu, ${f.assignments} nhiệm vụ`,
    en: (f) => `${f.lines} lines, ${f.targets} targets, ${f.rows} table rows, ${f.assignments} assignments`,
  }),
  indicators: told<{ count: number; first: string }>({
    vi: ({ count, first }) => (count === 1 ? `chỉ tiêu ${first}` : `${count} chỉ tiêu`),
    en: ({ count, first }) => (count === 1 ? `indicator ${first}` : `${count} indicators`),
  }),
  owners: told<{ owners: string }>({
    vi: ({ owners }) => `do ${owners} báo cáo`,
    en: ({ owners }) => `reported by ${owners}`,
  }),
  nobody: { vi: 'chưa có đơn vị', en: 'nobody' },
  several: { vi: 'nhiều phân công khác nhau', en: 'different owners' },
  life: told<{ from: string; to: string }>({
    vi: ({ from, to }) => (to ? `từ ${from} đến ${to}` : `từ ${from}`),
    en: ({ from, to }) => (to ? `${from} to ${to}` : `from ${from}`),
  }),
  until: told<{ at: string }>({ vi: ({ at }) => `đến ${at}`, en: ({ at }) => `until ${at}` }),
} as const satisfies Words
