import { told, type Words } from '#web/words/say.ts'

/** Corrections after the freeze (G12). */
export const correctingWords = {
  title: { vi: 'Đề nghị đính chính', en: 'Requests for correction' },
  ask: { vi: 'Đề nghị đính chính', en: 'Ask for a correction' },
  explain: {
    vi: 'Báo cáo đã chốt tổng hợp nên không trả lại được. Đề nghị được chấp nhận thì số mới vào kỳ sau, có đánh dấu; bản đã chốt giữ nguyên.',
    en: 'A consolidation has frozen this report. An accepted correction goes into the next period with a mark; what is frozen stays.',
  },
  cell: { vi: 'Ô cần đính chính', en: 'The cell' },
  choose: { vi: 'Chọn một ô…', en: 'Choose a cell…' },
  add: { vi: 'Thêm ô', en: 'Add a cell' },
  newFigure: told<{ was: string; unit: string }>({
    vi: ({ was, unit }) => `Số mới${unit ? `, ${unit}` : ''} (đã báo cáo: ${was})`,
    en: ({ was, unit }) => `New figure${unit ? `, ${unit}` : ''} (reported: ${was})`,
  }),
  newHint: {
    vi: 'Ghi số như trong biểu, "-" (không có) hoặc "x" (không áp dụng).',
    en: 'Write a number as in the form, "-" (none) or "x" (not applicable).',
  },
  unclear: told<{ first: string; second: string }>({
    vi: ({ first, second }) => `Số này có thể là ${first} hoặc ${second}. Hãy ghi rõ.`,
    en: ({ first, second }) => `This may be ${first} or ${second}. Write it clearly.`,
  }),
  wrong: { vi: 'Hãy ghi một số, "-" hoặc "x".', en: 'Write a number, "-" or "x".' },
  remove: told<{ name: string }>({ vi: ({ name }) => `Bỏ ô ${name}`, en: ({ name }) => `Leave out ${name}` }),
  reason: { vi: 'Lý do đính chính', en: 'Why it is corrected' },
  reasonOf: told<{ name: string }>({
    vi: ({ name }) => `Lý do của số mới, ${name}`,
    en: ({ name }) => `Why this figure is right, ${name}`,
  }),
  questions: { vi: 'Chương trình hỏi về số mới', en: 'What the program asks about the new figures' },
  reasonHint: {
    vi: 'Lý do đi theo số mới vào báo cáo kỳ sau.',
    en: 'It goes with the new figure into the next report.',
  },
  send: { vi: 'Gửi đề nghị', en: 'Send the request' },
  asked: { vi: 'Chờ quyết định', en: 'Waits for a decision' },
  accepted: { vi: 'Đã chấp nhận', en: 'Accepted' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  askedBy: told<{ number: number; by: string; at: string }>({
    vi: ({ number, by, at }) => `Đề nghị ${number}, ${by}, ${at}`,
    en: ({ number, by, at }) => `Request ${number}, ${by}, ${at}`,
  }),
  decidedBy: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by}, ${at}`,
    en: ({ by, at }) => `${by}, ${at}`,
  }),
  intoPeriod: told<{ period: string }>({
    vi: ({ period }) => `vào báo cáo ${period}`,
    en: ({ period }) => `goes into the report of ${period}`,
  }),
  waits: { vi: 'vào kỳ sau, khi kỳ đó được mở', en: 'goes into the next period once it is open' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  was: { vi: 'Đã báo cáo', en: 'Reported' },
  now: { vi: 'Đính chính', en: 'Corrected' },
  accept: { vi: 'Chấp nhận', en: 'Accept' },
  refuse: { vi: 'Từ chối', en: 'Refuse' },
  withdraw: { vi: 'Rút đề nghị', en: 'Withdraw' },
  refuseTitle: { vi: 'Từ chối đề nghị đính chính', en: 'Refuse the request' },
  refuseReason: { vi: 'Lý do từ chối', en: 'Why it is refused' },
  corrected: told<{ count: number }>({
    vi: ({ count }) => `Số liệu đính chính kỳ trước: ${count} số`,
    en: ({ count }) => `Corrected figures of earlier periods: ${count}`,
  }),
  correctedLine: told<{ name: string; period: string; was: string; now: string; unit: string }>({
    vi: ({ name, period, was, now, unit }) => `${name}, ${period}: ${was} → ${now}${unit ? ` ${unit}` : ''}`,
    en: ({ name, period, was, now, unit }) => `${name}, ${period}: ${was} → ${now}${unit ? ` ${unit}` : ''}`,
  }),
  correctedWhy: told<{ reason: string; by: string; at: string }>({
    vi: ({ reason, by, at }) => `Lý do: ${reason} (${by} chấp nhận, ${at})`,
    en: ({ reason, by, at }) => `Reason: ${reason} (accepted by ${by}, ${at})`,
  }),
  pageTitle: { vi: 'Đính chính', en: 'Corrections' },
  pageSentence: told<{ waiting: number; all: number }>({
    vi: ({ waiting, all }) =>
      waiting === 0
        ? `${all} đề nghị, không còn đề nghị nào chờ.`
        : `${waiting}/${all} đề nghị chờ quyết định.`,
    en: ({ waiting, all }) =>
      waiting === 0 ? `${all} requests, none waits.` : `${waiting} of ${all} requests wait for a decision.`,
  }),
  none: {
    vi: 'Chưa có đề nghị đính chính nào. Đơn vị đề nghị ở báo cáo đã chốt tổng hợp của mình.',
    en: 'No correction has been asked. An agency asks for it at its own report once that is frozen.',
  },
  toReport: { vi: 'Mở báo cáo', en: 'Open the report' },
} as const satisfies Words
