import { told } from '#web/words/say.ts'

/** What only the consolidation of a year has. */
export const yearWords = {
  tally: { vi: 'Khả năng hoàn thành cả năm', en: 'What the year is expected to come to' },
  targets: told<{ count: number }>({
    vi: ({ count }) => `${count} chỉ tiêu`,
    en: ({ count }) => `${count} targets`,
  }),
  nextYear: { vi: 'Đề xuất cho kế hoạch năm sau', en: 'Proposed for the year after' },
  noneNext: { vi: 'Chưa có đề xuất nào.', en: 'Nothing is proposed yet.' },
  nothingNext: told<{ names: string }>({
    vi: ({ names }) => `Không có đề xuất: ${names}.`,
    en: ({ names }) => `Nothing to propose: ${names}.`,
  }),
  works: { vi: 'Dự kiến thực hiện nhiệm vụ đến hết năm', en: 'Assignments as they are expected to stand' },
  group: { vi: 'Nhóm', en: 'Group' },
  assignments: { vi: 'Nhiệm vụ', en: 'Assignments' },
  actions: { vi: 'Hành động', en: 'Actions' },
  done: { vi: 'Hoàn thành', en: 'Done' },
  underway: { vi: 'Đang thực hiện', en: 'Under way' },
  behind: { vi: 'Chưa thực hiện, tạm hoãn', en: 'Not started, paused' },
  silent: { vi: 'Chưa có báo cáo', en: 'No word' },
} as const
