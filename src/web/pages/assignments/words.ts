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
  noLead: { vi: 'không nêu đơn vị', en: 'no body named' },
  showAgency: told<{ name: string }>({
    vi: ({ name }) => `Xem nhiệm vụ của ${name}`,
    en: ({ name }) => `Assignments of ${name}`,
  }),
} as const satisfies Words
