import type { WorkDue } from '#core/works/due.ts'
import type { Evidence, Reported, Schedule } from '#core/works/lights.ts'
import type { OwnWork } from '#core/works/own-work.ts'
import type { Language } from '#web/words/language.ts'
import { told, type Words } from '#web/words/say.ts'

type Plain = Readonly<Record<Language, string>>

export const workWords = {
  title: { vi: 'Nhiệm vụ', en: 'Work' },
  titleYear: { vi: 'Nhiệm vụ: dự kiến đến hết năm', en: 'Work: expected by the end of the year' },
  sentence: told<{ said: number; all: number; asked: number }>({
    vi: ({ said, all, asked }) =>
      `Đã nói ${said}/${all} việc do đơn vị chủ trì${asked > 0 ? `; ${asked} việc đến hạn trong kỳ, phải nói` : ''}. Việc không đổi có thể để trống.`,
    en: ({ said, all, asked }) =>
      `${said} of ${all} actions that the agency leads are spoken of${asked > 0 ? `; ${asked} fall due in this period and must be` : ''}. What has not changed may stay blank.`,
  }),
  melons: told<{ count: number }>({
    vi: ({ count }) => `${count} việc có ba đèn không khớp nhau.`,
    en: ({ count }) => `The three lights of ${count} actions do not agree.`,
  }),
  show: { vi: 'Xem', en: 'Show' },
  every: { vi: 'Tất cả', en: 'All' },
  onlyAsked: { vi: 'Đến hạn kỳ này', en: 'Due now' },
  onlySilent: { vi: 'Chưa nói', en: 'Not spoken of' },
  onlySaid: { vi: 'Đã nói', en: 'Spoken of' },
  onlyMelons: { vi: 'Đèn không khớp', en: 'Lights disagree' },
  nothingHere: { vi: 'Không có việc nào như vậy.', en: 'There is no such action.' },
  keepRest: told<{ count: number }>({
    vi: ({ count }) => `Giữ trạng thái kỳ trước cho ${count} việc`,
    en: ({ count }) => `Keep the last state of ${count} actions`,
  }),
  noRest: {
    vi: 'Không còn việc nào chưa nói mà kỳ trước đã nói.',
    en: 'No silent action was spoken of in the period before.',
  },
  state: { vi: 'Trạng thái', en: 'State' },
  stateOf: told<{ action: string }>({
    vi: ({ action }) => `Trạng thái việc ${action}`,
    en: ({ action }) => `State of action ${action}`,
  }),
  expected: { vi: 'Dự kiến hết năm', en: 'By the end of the year' },
  unsaid: { vi: '(chưa nói)', en: '(not said)' },
  result: { vi: 'Kết quả', en: 'Result' },
  resultHint: { vi: 'Đã làm được gì, đến đâu.', en: 'What was done, how far.' },
  pausedHint: { vi: 'Tạm hoãn: ghi lý do.', en: 'Paused: say why.' },
  product: { vi: 'Sản phẩm đã có', en: 'What can be shown' },
  productHint: {
    vi: 'Số, ngày văn bản; biên bản nghiệm thu.',
    en: 'Number and day of a document; a record of acceptance.',
  },
  doneOn: { vi: 'Ngày hoàn thành', en: 'Done on' },
  doneOnHint: { vi: 'Ngày xong, dd/mm/yyyy', en: 'Done on, dd/mm/yyyy' },
  notBefore: told<{ state: string; day: string }>({
    vi: ({ state, day }) => `${state} (không trước ${day})`,
    en: ({ state, day }) => `${state} (not before ${day})`,
  }),
  percent: { vi: 'Tỷ lệ hoàn thành (%)', en: 'Done (%)' },
  lastSaid: told<{ period: string; state: string }>({
    vi: ({ period, state }) => `${period}: ${state}`,
    en: ({ period, state }) => `${period}: ${state}`,
  }),
  noLast: { vi: 'chưa báo cáo lần nào', en: 'never reported' },
  mustSay: { vi: 'đến hạn kỳ này', en: 'due in this period' },
  planned: { vi: 'Sản phẩm theo kế hoạch', en: 'Product in the plan' },
  reported: { vi: 'Tự báo', en: 'Said' },
  evidence: { vi: 'Minh chứng', en: 'Shown' },
  schedule: { vi: 'Hạn gốc', en: 'Original day' },
  disagree: { vi: 'ba đèn không khớp', en: 'the lights do not agree' },
  conflict: told<{ action: string; field: string }>({
    vi: ({ action, field }) => `Việc ${action}, ${field}: người khác cũng đã sửa. Chọn một.`,
    en: ({ action, field }) => `Action ${action}, ${field}: somebody else changed it too. Choose one.`,
  }),
  mine: { vi: 'Ở đây', en: 'Here' },
  silent: told<{ count: number }>({
    vi: ({ count }) => `${count} việc kỳ này không nói gì`,
    en: ({ count }) => `${count} actions are not spoken of in this period`,
  }),
  openPlan: told<{ line: number }>({
    vi: ({ line }) => `Kế hoạch, dòng ${line}`,
    en: ({ line }) => `Plan, line ${line}`,
  }),
  percentDone: told<{ percent: string }>({
    vi: ({ percent }) => `${percent}%`,
    en: ({ percent }) => `${percent}%`,
  }),
  doneDay: told<{ day: string }>({ vi: ({ day }) => `xong ${day}`, en: ({ day }) => `done ${day}` }),
} as const satisfies Words

export const stateWords = {
  unsaid: { vi: 'chưa báo cáo', en: 'not reported' },
  notStarted: { vi: 'chưa thực hiện', en: 'not started' },
  underway: { vi: 'đang thực hiện', en: 'under way' },
  done: { vi: 'đã hoàn thành', en: 'done' },
  paused: { vi: 'tạm hoãn', en: 'paused' },
} as const satisfies Record<Reported, Plain>

export const evidenceWords = {
  shown: { vi: 'có', en: 'there is' },
  told: { vi: 'mới bằng lời', en: 'in words only' },
  none: { vi: 'chưa có', en: 'none' },
} as const satisfies Record<Evidence, Plain>

export const scheduleWords = {
  inTime: { vi: 'trong hạn', en: 'in time' },
  near: { vi: 'sắp đến hạn', en: 'nearly due' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  doneInTime: { vi: 'xong trong hạn', en: 'done in time' },
  doneLate: { vi: 'xong quá hạn', en: 'done late' },
  open: { vi: 'đang trong năm', en: 'the year runs' },
} as const satisfies Record<Schedule, Plain>

export const roleWords = {
  focal: { vi: 'chủ trì', en: 'lead' },
  joint: { vi: 'cùng chủ trì', en: 'joint lead' },
  member: { vi: 'một trong các đơn vị được giao', en: 'one of those charged' },
} as const satisfies Record<OwnWork['role'], Plain>

export const dueWords = {
  days: told<{ days: string }>({ vi: ({ days }) => `hạn ${days}`, en: ({ days }) => `due ${days}` }),
  continuing: { vi: 'thường xuyên, cả năm', en: 'the whole year' },
  event: { vi: 'khi có phát sinh', en: 'as things happen' },
  year: told<{ day: string }>({
    vi: ({ day }) => `không in hạn; quy ước ${day}`,
    en: ({ day }) => `no term printed; ${day} by convention`,
  }),
} as const satisfies Record<WorkDue['kind'], Words[string]>
