import { told, type Words } from '#web/words/say.ts'

/** A duty's day, and what may be asked and decided about it. */
export const dayWords = {
  daysLeft: told<{ days: number; day: string }>({
    vi: ({ days, day }) => `Còn ${days} ngày làm việc – hạn hết ngày ${day}`,
    en: ({ days, day }) =>
      `${days === 1 ? '1 working day' : `${days} working days`} left – due by the end of ${day}`,
  }),
  dueToday: told<{ day: string }>({
    vi: ({ day }) => `Hết hạn hôm nay, ${day}`,
    en: ({ day }) => `Due today, ${day}`,
  }),
  daysLate: told<{ days: number; day: string }>({
    vi: ({ days, day }) => `Quá hạn ${days} ngày làm việc – hạn hết ngày ${day}`,
    en: ({ days, day }) =>
      `${days === 1 ? '1 working day' : `${days} working days`} late – was due by the end of ${day}`,
  }),
  overdue: told<{ day: string }>({
    vi: ({ day }) => `Đã quá hạn – hạn hết ngày ${day}`,
    en: ({ day }) => `Overdue – was due by the end of ${day}`,
  }),
  doneOnTime: told<{ day: string }>({
    vi: ({ day }) => `Đúng hạn – hạn hết ngày ${day}`,
    en: ({ day }) => `On time – due by the end of ${day}`,
  }),
  doneLate: told<{ day: string }>({
    vi: ({ day }) => `Trễ hạn – hạn hết ngày ${day}`,
    en: ({ day }) => `Late – was due by the end of ${day}`,
  }),
  late: { vi: 'trễ hạn', en: 'late' },
  lateByOriginal: { vi: 'trễ so với hạn gốc', en: 'late by the original day' },
  extended: told<{ due: string; original: string; document: string }>({
    vi: ({ due, original, document }) =>
      `Gia hạn đến ${due}, hạn gốc ${original}${document === '' ? '' : `, văn bản ${document}`}`,
    en: ({ due, original, document }) =>
      `Extended to ${due}, originally ${original}${document === '' ? '' : `, document ${document}`}`,
  }),
  exempt: told<{ reason: string; by: string }>({
    vi: ({ reason, by }) => `Được miễn: ${reason} (${by})`,
    en: ({ reason, by }) => `Exempt: ${reason} (${by})`,
  }),
  exemptShort: { vi: 'Được miễn', en: 'Exempt' },
  wished: told<{ until: string; reason: string }>({
    vi: ({ until, reason }) => `Đã xin gia hạn đến ${until}, chờ trả lời: ${reason}`,
    en: ({ until, reason }) => `A later day was asked, ${until}; no answer yet: ${reason}`,
  }),
  together: told<{ day: string }>({
    vi: ({ day }) => `cơ quan tổng hợp: hết ngày ${day}`,
    en: ({ day }) => `the department: end of ${day}`,
  }),

  ask: { vi: 'Xin gia hạn', en: 'Ask for more time' },
  extend: { vi: 'Gia hạn', en: 'Extend' },
  refuse: { vi: 'Từ chối', en: 'Refuse' },
  exemptDo: { vi: 'Miễn', en: 'Exempt' },
  restore: { vi: 'Bỏ miễn', en: 'Owe again' },
  askTitle: told<{ what: string }>({
    vi: ({ what }) => `Xin gia hạn ${what}`,
    en: ({ what }) => `Ask for more time: ${what}`,
  }),
  extendTitle: told<{ what: string }>({
    vi: ({ what }) => `Gia hạn ${what}`,
    en: ({ what }) => `Extend ${what}`,
  }),
  refuseTitle: told<{ what: string }>({
    vi: ({ what }) => `Từ chối gia hạn ${what}`,
    en: ({ what }) => `Refuse more time: ${what}`,
  }),
  exemptTitle: told<{ what: string }>({
    vi: ({ what }) => `Miễn ${what}`,
    en: ({ what }) => `Exempt from ${what}`,
  }),
  restoreTitle: told<{ what: string }>({
    vi: ({ what }) => `Bỏ miễn ${what}`,
    en: ({ what }) => `Owe again: ${what}`,
  }),
  now: told<{ due: string }>({
    vi: ({ due }) => `Hạn đang có: hết ngày ${due}. Hạn gốc được giữ và in cùng hạn mới.`,
    en: ({ due }) => `Due now by the end of ${due}. The original day stays and is printed with the new one.`,
  }),
  both: told<{ one: string; other: string }>({
    vi: ({ one, other }) => `Áp dụng cho cả ${one} và ${other}: hai nghĩa vụ, gửi một lần.`,
    en: ({ one, other }) => `It holds for ${one} and for ${other}: two duties, one sending.`,
  }),
  afterConsolidation: told<{ day: string }>({
    vi: ({ day }) =>
      `Ngày này sau hạn tổng hợp ${day}: báo cáo tổng hợp của kỳ có thể phải chốt khi chưa có số của đơn vị.`,
    en: ({ day }) =>
      `That is after the day of the consolidation, ${day}: it may have to be made without this report.`,
  }),
  until: { vi: 'Gia hạn đến hết ngày', en: 'Until the end of' },
  wishUntil: { vi: 'Xin đến hết ngày', en: 'Wished until the end of' },
  document: { vi: 'Số văn bản', en: 'Number of the document' },
  documentHint: { vi: 'ví dụ 123/SKHĐT-TH', en: 'e.g. 123/SKHĐT-TH' },
  documentMaybe: { vi: 'Số văn bản (nếu có)', en: 'Number of the document (if any)' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonMaybe: { vi: 'Ghi chú (không bắt buộc)', en: 'Note (optional)' },
  reasonRead: {
    vi: 'Đơn vị, cơ quan tổng hợp và bản in đều đọc được.',
    en: 'The agency, the department and every print can read it.',
  },
  manage: { vi: 'Hạn', en: 'Day' },
  manageOf: told<{ agency: string }>({
    vi: ({ agency }) => `Hạn của ${agency}`,
    en: ({ agency }) => `Day of ${agency}`,
  }),
} as const satisfies Words

/** Việc của tôi: what else waits there beside reports. */
export const workWords = {
  reports: told<{ one: string; other: string }>({
    vi: ({ one, other }) => `Báo cáo ${one} và ${other}`,
    en: ({ one, other }) => `Report for ${one} and ${other}`,
  }),
  oneSending: { vi: 'hai nghĩa vụ, một biểu, gửi một lần', en: 'two duties, one form, one sending' },
  covers: told<{ what: string }>({
    vi: ({ what }) => `lũy kế ${what}`,
    en: ({ what }) => `cumulative for ${what}`,
  }),
  sign: { vi: 'Xem và gửi', en: 'Read and send' },
  signing: { vi: 'Chờ bạn duyệt và gửi', en: 'Waits for you to read and send' },
  plan: told<{ year: number }>({
    vi: ({ year }) => `Kế hoạch hành động năm ${year}`,
    en: ({ year }) => `Action plan of ${year}`,
  }),
  planIssue: { vi: 'đơn vị ban hành', en: 'issued by the agency' },
  planSubmit: { vi: 'trình UBND tỉnh phê duyệt', en: 'submitted to the committee for approval' },
  planSource: told<{ source: string; latest: string }>({
    vi: ({ source, latest }) => `${source}; mốc cuối ${latest}`,
    en: ({ source, latest }) => `${source}; ${latest} at the latest`,
  }),
  notStated: { vi: 'Chưa ghi văn bản', en: 'No document yet' },
  stated: told<{ document: string; day: string }>({
    vi: ({ document, day }) => `Số ${document} ngày ${day}`,
    en: ({ document, day }) => `No. ${document} of ${day}`,
  }),
  state: { vi: 'Ghi văn bản', en: 'State the document' },
  withdraw: { vi: 'Rút lại', en: 'Withdraw' },
  stateTitle: told<{ year: number }>({
    vi: ({ year }) => `Kế hoạch hành động năm ${year}: số và ngày văn bản`,
    en: ({ year }) => `Action plan of ${year}: number and day of the document`,
  }),
  withdrawTitle: { vi: 'Rút lại văn bản đã ghi', en: 'Withdraw the stated document' },
  withdrawWhy: {
    vi: 'Cả lần ghi nhầm và lý do đều được giữ.',
    en: 'The mistake and the reason are both kept.',
  },
  number: { vi: 'Số văn bản', en: 'Number' },
  numberHint: { vi: 'ví dụ 15/KH-SYT', en: 'e.g. 15/KH-SYT' },
  dated: { vi: 'Ngày văn bản', en: 'Day of the document' },

  requestFor: told<{ what: string; agency: string }>({
    vi: ({ what, agency }) => `${agency} xin gia hạn: ${what}`,
    en: ({ what, agency }) => `${agency} asks for more time: ${what}`,
  }),
  request: { vi: 'Chờ quyết định', en: 'To decide' },
  reading: told<{ period: string; count: number }>({
    vi: ({ period, count }) => `Đọc ${count} báo cáo ${period}`,
    en: ({ period, count }) => `Read ${count} reports for ${period}`,
  }),
  readingNote: { vi: 'đã gửi, chưa nhận cũng chưa trả lại', en: 'sent, neither accepted nor returned' },
  toRead: { vi: 'Chờ đọc', en: 'To read' },
  read: { vi: 'Tới bảng', en: 'To the board' },
  reportOf: told<{ period: string }>({
    vi: ({ period }) => `Báo cáo tổng hợp ${period}`,
    en: ({ period }) => `Consolidated report of ${period}`,
  }),
  evaluationOf: told<{ period: string }>({
    vi: ({ period }) => `Báo cáo đánh giá ${period}`,
    en: ({ period }) => `Evaluation of ${period}`,
  }),
  submittedBy: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by} trình lúc ${at}`,
    en: ({ by, at }) => `Submitted by ${by}, ${at}`,
  }),
  sentBy: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by} gửi lúc ${at}`,
    en: ({ by, at }) => `Sent by ${by}, ${at}`,
  }),
  waitsApproval: { vi: 'Chờ duyệt', en: 'Waits for approval' },
  waitsReceipt: { vi: 'Chờ xác nhận nhận', en: 'Waits for its receipt' },
  toApprove: { vi: 'Xem và duyệt', en: 'Look and approve' },
  toReceive: { vi: 'Xem và xác nhận', en: 'Look and confirm' },
  together: told<{ period: string }>({
    vi: ({ period }) => `Tổng hợp ${period}`,
    en: ({ period }) => `Consolidate ${period}`,
  }),
  togetherNote: told<{ sent: number; duties: number; late: number; returned: number }>({
    vi: ({ sent, duties, late, returned }) =>
      [
        `${sent}/${duties} đơn vị đã gửi`,
        late > 0 ? `${late} trễ hạn` : '',
        returned > 0 ? `${returned} bị trả lại` : '',
      ]
        .filter(Boolean)
        .join(', '),
    en: ({ sent, duties, late, returned }) =>
      [
        `${sent} of ${duties} agencies have sent`,
        late > 0 ? `${late} late` : '',
        returned > 0 ? `${returned} returned` : '',
      ]
        .filter(Boolean)
        .join(', '),
  }),
  unitsBy: told<{ day: string }>({
    vi: ({ day }) => `đơn vị gửi: hết ngày ${day}`,
    en: ({ day }) => `agencies: end of ${day}`,
  }),
  notYet: { vi: 'Chưa tổng hợp', en: 'Not consolidated' },
  edition: told<{ edition: number }>({
    vi: ({ edition }) => `Đã chốt lần ${edition}`,
    en: ({ edition }) => `Frozen, edition ${edition}`,
  }),
  toConsolidation: { vi: 'Tới tổng hợp', en: 'To the consolidation' },
  plans: told<{ year: number }>({
    vi: ({ year }) => `Kế hoạch hành động năm ${year} của các đơn vị`,
    en: ({ year }) => `Action plans of ${year}, all agencies`,
  }),
  plansNote: told<{ stated: number; given: number; late: number }>({
    vi: ({ stated, given, late }) =>
      `${stated}/${given} đơn vị đã ghi văn bản${late > 0 ? `, ${late} trễ hạn` : ''}`,
    en: ({ stated, given, late }) =>
      `${stated} of ${given} agencies have stated a document${late > 0 ? `, ${late} late` : ''}`,
  }),
  plansList: { vi: 'Xem từng đơn vị', en: 'Agency by agency' },
  give: told<{ year: number }>({
    vi: ({ year }) => `Giao kế hoạch hành động năm ${year}`,
    en: ({ year }) => `Ask for the action plans of ${year}`,
  }),
  giveWhat: {
    vi: 'Kế hoạch đã mở trước khi có việc này. Mỗi đơn vị sẽ có một việc theo lịch.',
    en: 'The plan was opened before there was this duty. Every agency will owe one by the calendar.',
  },
  calendar: told<{ year: string }>({
    vi: ({ year }) => `Lịch năm ${year}`,
    en: ({ year }) => `Calendar of ${year}`,
  }),
  seesOnly: {
    vi: 'Tài khoản này không phải báo cáo; không có việc nào phải làm.',
    en: 'This account reports nothing; nothing is owed.',
  },
  waitingCount: told<{ count: number }>({
    vi: ({ count }) => `${count} việc chờ quyết định`,
    en: ({ count }) => `${count} to decide`,
  }),
  signCount: told<{ count: number }>({
    vi: ({ count }) => `${count} báo cáo chờ bạn gửi`,
    en: ({ count }) => `${count} wait for you to send`,
  }),
} as const satisfies Words
