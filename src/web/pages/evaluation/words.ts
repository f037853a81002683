import type { AssignmentState } from '#core/evaluation/assignment-result.ts'
import type { Grade } from '#core/evaluation/grade.ts'
import type { TargetTally } from '#core/evaluation/target-result.ts'
import type { Language } from '#web/words/language.ts'
import { told, type Words } from '#web/words/say.ts'

type Both = Readonly<Record<Language, string>>

export const evaluationWords = {
  title: told<{ year: number }>({
    vi: ({ year }) => `Đánh giá thực hiện kế hoạch năm ${year}`,
    en: ({ year }) => `Evaluation of the plan of ${year}`,
  }),
  sentence: told<TargetTally>({
    vi: ({ all, met, notMet, noData, expected }) =>
      `${all} chỉ tiêu: ${met} đạt, ${notMet} không đạt, ${noData} chưa có số cả năm${expected > 0 ? `; ${expected} chỉ tiêu mới theo số ước` : ''}.`,
    en: ({ all, met, notMet, noData, expected }) =>
      `${all} targets: ${met} met, ${notMet} not met, ${noData} without a figure of the year${expected > 0 ? `; ${expected} by an estimate` : ''}.`,
  }),
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  targetTable: { vi: 'Bảng chỉ tiêu', en: 'Table of targets' },
  stt: { vi: 'STT', en: 'No.' },
  excel: { vi: 'Tải Excel', en: 'Excel' },
  issuing: { vi: 'Duyệt, ban hành báo cáo đánh giá', en: 'Approval of the evaluation' },
  notOpen: {
    vi: 'Ban hành được khi kỳ báo cáo năm đã mở; trước đó tải bản dự thảo ở đầu trang.',
    en: 'It can be issued once the report of the year is open; until then the draft is above.',
  },
  assignments: { vi: 'Nhiệm vụ', en: 'Assignments' },
  exceeded: told<{ exceeded: number; stretch: number }>({
    vi: ({ exceeded, stretch }) => `Vượt ${exceeded}; đạt mức phấn đấu ${stretch}.`,
    en: ({ exceeded, stretch }) => `${exceeded} exceeded; ${stretch} reached what was striven for.`,
  }),
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  year: { vi: 'Cả năm', en: 'The year' },
  share: { vi: '% kế hoạch', en: '% of plan' },
  result: { vi: 'Kết quả', en: 'Result' },
  cause: { vi: 'Nguyên nhân, nhận xét', en: 'Cause' },
  expected: { vi: 'theo số ước', en: 'by an estimate' },
  all: { vi: 'Tất cả', en: 'All' },
  done: told<{ done: number; actions: number }>({
    vi: ({ done, actions }) => `xong ${done}/${actions} việc`,
    en: ({ done, actions }) => `${done}/${actions} actions done`,
  }),
  overdue: told<{ count: number }>({
    vi: ({ count }) => `${count} quá hạn`,
    en: ({ count }) => `${count} overdue`,
  }),
  silent: told<{ count: number }>({
    vi: ({ count }) => `${count} chưa có báo cáo`,
    en: ({ count }) => `${count} without a word`,
  }),
  melons: told<{ count: number }>({
    vi: ({ count }) => `${count} việc ba đèn không khớp`,
    en: ({ count }) => `${count} whose lights disagree`,
  }),
  assignment: { vi: 'Nhiệm vụ', en: 'Assignment' },
  computed: { vi: 'Tính từ báo cáo', en: 'From the reports' },
  graded: { vi: 'Đánh giá', en: 'Grade' },
  actions: told<{ count: number }>({
    vi: ({ count }) => `${count} việc`,
    en: ({ count }) => `${count} actions`,
  }),
  noWord: { vi: 'chưa báo cáo', en: 'no word yet' },
  grade: { vi: 'Đánh giá', en: 'Grade it' },
  changeGrade: { vi: 'Sửa', en: 'Change' },
  undo: { vi: 'Rút', en: 'Take back' },
  gradeTitle: told<{ name: string }>({
    vi: ({ name }) => `Đánh giá: ${name}`,
    en: ({ name }) => `Grade: ${name}`,
  }),
  causeTitle: told<{ name: string }>({
    vi: ({ name }) => `Nguyên nhân: ${name}`,
    en: ({ name }) => `Cause: ${name}`,
  }),
  addCause: { vi: 'Ghi nguyên nhân', en: 'Write the cause' },
  reason: { vi: 'Lý do, dẫn kết quả', en: 'Why, by which results' },
  save: { vi: 'Lưu', en: 'Save' },
  proposedBy: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by} đề xuất, ${at}`,
    en: ({ by, at }) => `proposed by ${by}, ${at}`,
  }),
  decidedBy: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by} quyết định, ${at}`,
    en: ({ by, at }) => `decided by ${by}, ${at}`,
  }),
  late: { vi: 'Đơn vị chậm, thiếu báo cáo nhiều kỳ', en: 'Agencies late or silent several times' },
  lateLine: told<{ name: string; late: number; silent: number }>({
    vi: ({ name, late, silent }) => `${name}: chậm ${late} kỳ, thiếu ${silent} kỳ`,
    en: ({ name, late, silent }) => `${name}: late ${late} times, silent ${silent} times`,
  }),
  noneNamed: {
    vi: 'Không đơn vị nào chậm hoặc thiếu từ ba kỳ trở lên.',
    en: 'No agency was late or silent three times or more.',
  },
  early: {
    vi: 'Năm kế hoạch chưa hết: bảng này là tình hình đến hôm nay, chưa phải kết luận.',
    en: 'The year is not over: this is how things stand today, no conclusion.',
  },
  word: { vi: 'Tải Word', en: 'Word' },
} as const satisfies Words

export const resultWords = {
  met: { vi: 'đạt', en: 'met' },
  notMet: { vi: 'không đạt', en: 'not met' },
  noData: { vi: 'chưa có số cả năm', en: 'no figure of the year' },
} as const satisfies Record<string, Both>

export const stateOfAssignment = {
  done: { vi: 'hoàn thành', en: 'done' },
  underway: { vi: 'đang thực hiện', en: 'under way' },
  behind: { vi: 'chậm', en: 'behind' },
  silent: { vi: 'chưa có báo cáo', en: 'no word yet' },
} as const satisfies Record<AssignmentState, Both>

export const gradeWords = {
  good: { vi: 'tốt', en: 'good' },
  met: { vi: 'đạt', en: 'met' },
  notMet: { vi: 'chưa đạt', en: 'not met' },
} as const satisfies Record<Grade, Both>
