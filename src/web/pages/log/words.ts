import type { Words } from '#web/words/say.ts'

export const logWords = {
  title: { vi: 'Nhật ký', en: 'Log' },
  sentence: {
    vi: 'Mọi thay đổi: ai, lúc nào, việc gì, trước và sau. Không ai sửa hay xóa được nhật ký.',
    en: 'Every change: who, when, what, before and after. Nobody can alter or delete the log.',
  },
  empty: { vi: 'Chưa có thay đổi nào.', en: 'Nothing has changed yet.' },
  at: { vi: 'Lúc', en: 'At' },
  by: { vi: 'Người', en: 'By' },
  action: { vi: 'Việc', en: 'Action' },
  subject: { vi: 'Đối với', en: 'On' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  trial: { vi: 'đồng hồ thử', en: 'trial clock' },
  detail: { vi: 'Xem', en: 'Show' },
  older: { vi: 'Xem các dòng cũ hơn', en: 'Show older entries' },
} as const satisfies Words
