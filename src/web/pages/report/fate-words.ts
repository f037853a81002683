import { told, type Words } from '#web/words/say.ts'

/** What the department made of an agency's proposals. */
export const fateWords = {
  title: { vi: 'Đề xuất của đơn vị được xử lý thế nào', en: 'What became of your proposals' },
  open: { vi: 'đang xem xét', en: 'being considered' },
  taken: told<{ topic: string }>({
    vi: ({ topic }) => `đưa vào báo cáo, mục ${topic}`,
    en: ({ topic }) => `in the report, under ${topic}`,
  }),
  merged: told<{ agency: string }>({
    vi: ({ agency }) =>
      agency ? `gộp với đề xuất cùng nội dung của ${agency}` : 'gộp với đề xuất cùng nội dung',
    en: ({ agency }) => (agency ? `merged with the same proposal of ${agency}` : 'merged with the same one'),
  }),
  declined: told<{ reason: string }>({
    vi: ({ reason }) => `không đưa vào: ${reason}`,
    en: ({ reason }) => `not in the report: ${reason}`,
  }),
} as const satisfies Words
