import { told, type Words } from '#web/words/say.ts'

export const passportWords = {
  title: { vi: 'Lý lịch số liệu', en: 'Where this figure comes from' },
  loading: { vi: 'Đang tìm…', en: 'Looking it up…' },
  noValue: { vi: 'Chưa có số liệu', en: 'No figure yet' },
  unseenValue: { vi: 'Không hiện với tài khoản này', en: 'Not shown to this account' },
  column: told<{ n: number; label: string }>({
    vi: ({ n, label }) => `Cột ${n}: ${label}`,
    en: ({ n, label }) => `Column ${n}: ${label}`,
  }),
  share: told<{ period: string }>({
    vi: ({ period }) => `Tỷ lệ so với kế hoạch năm · ${period}`,
    en: ({ period }) => `Share of the year’s plan · ${period}`,
  }),
  byPlan: { vi: 'văn bản kế hoạch', en: 'the plan’s document' },
  byStretch: { vi: 'mức phấn đấu của văn bản', en: 'what the plan strives for' },
  byConsolidator: { vi: 'cơ quan tổng hợp', en: 'the consolidator' },
  published: told<{ was: string; now: string }>({
    vi: ({ was, now }) => `Đã công bố ${was} / hiện hành ${now}`,
    en: ({ was, now }) => `Published ${was} / now ${now}`,
  }),
  unseenFigure: {
    vi: 'Số của đơn vị khác khi chưa công bố chỉ đơn vị đó, cơ quan tổng hợp và UBND tỉnh xem được.',
    en: 'An agency’s unreleased figures are seen by itself, the planning department and the committee only.',
  },
  unseenOthers: {
    vi: 'Nếu đơn vị khác cũng báo cáo số này, số đó không hiện ở đây.',
    en: 'What other agencies reported for the same thing is not shown here.',
  },
  unseenConsolidations: {
    vi: 'Bản tổng hợp của tỉnh chỉ cơ quan tổng hợp và UBND tỉnh xem được.',
    en: 'The province’s consolidations are seen by the planning department and the committee only.',
  },
  // origin
  origin: { vi: 'Nguồn gốc', en: 'Origin' },
  computedOnly: { vi: 'Số này được tính, không ai nhập.', en: 'This number is computed; nobody entered it.' },
  nobody: { vi: 'Chưa ai ghi số này.', en: 'Nobody has recorded this figure.' },
  printedIn: told<{ document: string }>({
    vi: ({ document }) => `In trong kế hoạch ${document}`,
    en: ({ document }) => `Printed in plan ${document}`,
  }),
  decided: told<{ document: string }>({
    vi: ({ document }) => `Quyết định khi rà soát kế hoạch ${document}`,
    en: ({ document }) => `Decided in the review of plan ${document}`,
  }),
  reported: told<{ agency: string; period: string; sending: number }>({
    vi: ({ agency, period, sending }) =>
      `${agency} báo cáo ${period}${sending > 1 ? `, gửi lần ${sending}` : ''}`,
    en: ({ agency, period, sending }) =>
      `Reported by ${agency} for ${period}${sending > 1 ? `, sending ${sending}` : ''}`,
  }),
  imported: told<{ file: string; line: number | null }>({
    vi: ({ file, line }) => `Nhập từ tệp ${file}${line === null ? '' : `, dòng ${line}`}`,
    en: ({ file, line }) => `Taken in from ${file}${line === null ? '' : `, line ${line}`}`,
  }),
  entered: { vi: 'Nhập trực tiếp', en: 'Typed in' },
  overlaid: {
    vi: 'Cơ quan tổng hợp ghi bên cạnh số của đơn vị',
    en: 'Put beside the agency’s figure by the consolidator',
  },
  corrected: {
    vi: 'Đính chính sau khi chốt tổng hợp, cơ quan tổng hợp đã chấp nhận',
    en: 'Corrected after the freeze, accepted by the department',
  },
  kept: { vi: 'Tính theo công thức và lưu lại', en: 'Computed by a formula and kept' },
  toLine: told<{ line: number }>({
    vi: ({ line }) => `Dòng ${line} của văn bản`,
    en: ({ line }) => `Line ${line} of the text`,
  }),
  toCell: told<{ table: string; column: number }>({
    vi: ({ table, column }) => `Ô trong ${table}, cột ${column}`,
    en: ({ table, column }) => `Its cell in ${table}, column ${column}`,
  }),
  toFinding: { vi: 'Câu hỏi đã quyết định', en: 'The question that was decided' },
  toReport: { vi: 'Dòng trong báo cáo', en: 'Its line in the report' },
  receipt: told<{ checksum: string }>({
    vi: ({ checksum }) => `mã kiểm tra ${checksum}…`,
    en: ({ checksum }) => `checksum ${checksum}…`,
  }),
  printedAs: { vi: 'In là', en: 'Printed as' },
  by: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by}, ${at}`,
    en: ({ by, at }) => `${by}, ${at}`,
  }),
  trial: { vi: 'theo đồng hồ thử', en: 'under a trial clock' },
  reason: told<{ reason: string }>({
    vi: ({ reason }) => `Lý do: ${reason}`,
    en: ({ reason }) => `Reason: ${reason}`,
  }),
  // computation
  computation: { vi: 'Cách tính', en: 'How it is computed' },
  byDefinition: { vi: 'Theo định nghĩa của chỉ tiêu', en: 'By the indicator’s definition' },
  result: { vi: 'Kết quả', en: 'Result' },
  agrees: { vi: 'Khớp với số đang đứng', en: 'Agrees with what stands' },
  differs: { vi: 'Khác số đang đứng', en: 'Differs from what stands' },
  waits: told<{ names: string }>({
    vi: ({ names }) => `Còn chờ: ${names}.`,
    en: ({ names }) => `Still waits for: ${names}.`,
  }),
  toFormula: { vi: 'Xem công thức của biểu', en: 'The formulas of the table' },
  // parts
  partsBelow: told<{ said: number; leaves: number }>({
    vi: ({ said, leaves }) => `Các phần (${said}/${leaves} đã có số)`,
    en: ({ said, leaves }) => `Its parts (${said} of ${leaves} have spoken)`,
  }),
  partsSoFar: told<{ value: string }>({
    vi: ({ value }) => `Các phần đã có cho ${value}; chưa đủ, chưa phải tổng.`,
    en: ({ value }) => `Those that are there give ${value}; it is no total yet.`,
  }),
  partsTotal: told<{ value: string }>({
    vi: ({ value }) => `Các phần cho: ${value}.`,
    en: ({ value }) => `Together: ${value}.`,
  }),
  partsNotAdded: {
    vi: 'Số của các phần không cộng lại được.',
    en: 'The figures of the parts cannot be added.',
  },
  asOf: told<{ at: string }>({
    vi: ({ at }) => `Tính đến ${at}, không phải hiện tại`,
    en: ({ at }) => `As of ${at}, not as it stands now`,
  }),
  // meaning
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  toIndicator: { vi: 'Trang của chỉ tiêu này', en: 'The page of this indicator' },
  // revisions
  revisions: told<{ count: number }>({
    vi: ({ count }) => `Các lần ghi (${count})`,
    en: ({ count }) => `Revisions (${count})`,
  }),
  // documents
  documents: told<{ count: number }>({
    vi: ({ count }) => `Có trong văn bản (${count})`,
    en: ({ count }) => `Stands in (${count})`,
  }),
  inPlan: told<{ number: string; date: string }>({
    vi: ({ number, date }) => `Kế hoạch ${number}${date ? ` ngày ${date}` : ''}`,
    en: ({ number, date }) => `Plan ${number}${date ? ` of ${date}` : ''}`,
  }),
  inReport: told<{ agency: string; period: string; sending: number }>({
    vi: ({ agency, period, sending }) => `Báo cáo ${period} của ${agency}, gửi lần ${sending}`,
    en: ({ agency, period, sending }) => `Report of ${agency} for ${period}, sending ${sending}`,
  }),
  inConsolidation: told<{ period: string; edition: number }>({
    vi: ({ period, edition }) => `Tổng hợp ${period}, lần ${edition}`,
    en: ({ period, edition }) => `Consolidation of ${period}, edition ${edition}`,
  }),
  inIssued: told<{ period: string; number: string; date: string }>({
    vi: ({ period, number, date }) => `Báo cáo ${period} số ${number} ngày ${date}`,
    en: ({ period, number, date }) => `Report of ${period}, number ${number} of ${date}`,
  }),
  issuedFile: { vi: 'Bản đã ban hành (Word)', en: 'As issued (Word)' },
  asBeside: { vi: 'ghi bên cạnh số của tỉnh', en: 'beside the province’s figure' },
  monthlyReport: { vi: 'Báo cáo tháng (Word)', en: 'Monthly report (Word)' },
  saysNow: { vi: 'bằng số hiện hành', en: 'as it stands now' },
  saysOther: { vi: 'khác số hiện hành', en: 'other than it stands now' },
  // beside
  beside: { vi: 'Số khác cùng chỉ tiêu', en: 'Other figures of the indicator' },
  findings: { vi: 'Phát hiện ở chỗ này', en: 'Findings at this place' },
} as const satisfies Words
