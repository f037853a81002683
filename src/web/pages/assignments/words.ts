import type { ActionType } from '#core/plan/action.ts'
import type { DueKey } from '#web/plan/deadlines.ts'
import type { Language } from '#web/words/language.ts'
import { told, type Words } from '#web/words/say.ts'

export const assignmentWords = {
  title: { vi: 'Nhiệm vụ', en: 'Assignments' },
  sentence: told<{ assignments: number; groups: number; joint: number; interpreted: number }>({
    vi: (f) =>
      `${f.assignments} nhiệm vụ trong ${f.groups} nhóm; ${f.joint} nhiệm vụ có nhiều đơn vị cùng chủ trì; ${f.interpreted} nhiệm vụ không in chữ “chủ trì”.`,
    en: (f) =>
      `${f.assignments} assignments in ${f.groups} groups; ${f.joint} with several leads; ${f.interpreted} without the printed word for “lead”.`,
  }),
  view: { vi: 'Xếp theo', en: 'Arranged' },
  byGroup: { vi: 'Theo nhóm', en: 'By group' },
  byAgency: { vi: 'Theo đơn vị', en: 'By agency' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  anyAgency: { vi: 'Mọi đơn vị', en: 'Every agency' },
  role: { vi: 'Vai', en: 'Role' },
  anyRole: { vi: 'Cả hai vai', en: 'Both roles' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  coordinate: { vi: 'Phối hợp', en: 'Coordinating' },
  leads: told<{ count: number }>({
    vi: ({ count }) => `chủ trì ${count}`,
    en: ({ count }) => `leads ${count}`,
  }),
  coordinates: told<{ count: number }>({
    vi: ({ count }) => `phối hợp ${count}`,
    en: ({ count }) => `coordinates ${count}`,
  }),
  group: { vi: 'Nhóm', en: 'Group' },
  anyGroup: { vi: 'Mọi nhóm', en: 'Every group' },
  joint: { vi: 'cùng chủ trì', en: 'joint lead' },
  explicit: { vi: 'in rõ “chủ trì”', en: '“chủ trì” is printed' },
  interpreted: { vi: 'hiểu là chủ trì', en: 'understood as lead' },
  interpretedWhy: {
    vi: 'Văn bản chỉ viết “Giao …”, không in chữ “chủ trì”.',
    en: 'The text says only “Giao …”; the word for “lead” is not printed.',
  },
  actions: told<{ count: number }>({
    vi: ({ count }) => `${count} việc cụ thể`,
    en: ({ count }) => (count === 1 ? '1 action' : `${count} actions`),
  }),
  shown: told<{ count: number }>({
    vi: ({ count }) => `${count} nhiệm vụ`,
    en: ({ count }) => (count === 1 ? '1 assignment' : `${count} assignments`),
  }),
  filterLabel: { vi: 'Lọc nhiệm vụ', en: 'Filter assignments' },
  type: { vi: 'Loại việc', en: 'Kind of work' },
  anyType: { vi: 'Mọi loại việc', en: 'Every kind' },
  due: { vi: 'Thời hạn', en: 'Due' },
  anyDue: { vi: 'Mọi thời hạn', en: 'Any time' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  figures: { vi: 'Con số', en: 'Figures' },
  context: { vi: 'quy mô nêu kèm', en: 'size, for context' },
  documents: { vi: 'Văn bản viện dẫn', en: 'Documents cited' },
  defaultDue: told<{ year: number }>({
    vi: ({ year }) => `không in; mặc định 31/12/${year}`,
    en: ({ year }) => `none printed; 31/12/${year} by default`,
  }),
  until: told<{ day: string }>({ vi: ({ day }) => `chậm nhất ${day}`, en: ({ day }) => `by ${day}` }),
  before: told<{ day: string }>({ vi: ({ day }) => `trước ${day}`, en: ({ day }) => `before ${day}` }),
  fromTo: told<{ from: string; to: string }>({
    vi: ({ from, to }) => `${from} đến ${to}`,
    en: ({ from, to }) => `${from} to ${to}`,
  }),
  verbFrom: told<{ verb: string }>({
    vi: ({ verb }) => `động từ ở trên: ${verb}`,
    en: ({ verb }) => `verb from above: ${verb}`,
  }),
  by: told<{ names: string }>({
    vi: ({ names }) => `do ${names} làm`,
    en: ({ names }) => `by ${names}`,
  }),
  members: told<{ count: number; names: string }>({
    vi: ({ count, names }) => `${count} đơn vị: ${names}`,
    en: ({ count, names }) => `${count} bodies: ${names}`,
  }),
  noLead: { vi: 'không nêu đơn vị', en: 'no body named' },
  showAgency: told<{ name: string }>({
    vi: ({ name }) => `Xem nhiệm vụ của ${name}`,
    en: ({ name }) => `Assignments of ${name}`,
  }),
} as const satisfies Words

/** The types of action (E05). */
export const typeWords = {
  implement: { vi: 'thực hiện văn bản', en: 'carries out a document' },
  document: { vi: 'xây dựng văn bản', en: 'produces a document' },
  project: { vi: 'công trình, dự án', en: 'works and projects' },
  study: { vi: 'nghiên cứu, đề xuất', en: 'study' },
  enforcement: { vi: 'kiểm tra, xử lý', en: 'enforcement' },
  campaign: { vi: 'tuyên truyền, xúc tiến', en: 'campaign' },
  quantity: { vi: 'có con số phải đạt', en: 'sets a figure' },
  continuing: { vi: 'việc thường xuyên', en: 'continuing duty' },
  petition: { vi: 'kiến nghị trung ương', en: 'petition' },
} as const satisfies Record<ActionType, Readonly<Record<Language, string>>>

/** How terms are asked for. */
export const dueWords = {
  Q1: { vi: 'Trong quý I', en: 'First quarter' },
  Q2: { vi: 'Trong quý II', en: 'Second quarter' },
  Q3: { vi: 'Trong quý III', en: 'Third quarter' },
  Q4: { vi: 'Trong quý IV', en: 'Fourth quarter' },
  later: { vi: 'Sau năm kế hoạch', en: 'After the plan’s year' },
  every: { vi: 'Định kỳ, thường xuyên', en: 'Recurring' },
  event: { vi: 'Khi có phát sinh', en: 'As things happen' },
  none: { vi: 'Không in thời hạn', en: 'No term printed' },
} as const satisfies Record<DueKey, Readonly<Record<Language, string>>>
