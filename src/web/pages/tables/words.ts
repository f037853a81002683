import { told, type Words } from '#web/words/say.ts'

export const tablesWords = {
  title: { vi: 'Biểu số liệu', en: 'Tables' },
  sentence: told<{ tables: number; rows: number; errors: number }>({
    vi: (f) =>
      `${f.tables} biểu kèm theo kế hoạch, ${f.rows} dòng${f.errors > 0 ? `; ${f.errors} chỗ in sai` : ''}.`,
    en: (f) =>
      `${f.tables} tables with ${f.rows} rows come with the plan${f.errors > 0 ? `; ${f.errors} places are printed wrong` : ''}.`,
  }),
  empty: { vi: 'Kế hoạch này không có biểu nào.', en: 'This plan has no tables.' },
  id: { vi: 'Biểu', en: 'Table' },
  name: { vi: 'Tên biểu', en: 'Title' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  wrong: { vi: 'In sai', en: 'Printed wrong' },
  toAsk: { vi: 'Cần hỏi', en: 'To ask' },
  file: { vi: 'Tải về', en: 'Download' },
  errors: told<{ count: number }>({
    vi: ({ count }) => `${count} chỗ sai`,
    en: ({ count }) => (count === 1 ? '1 error' : `${count} errors`),
  }),
  questions: told<{ count: number }>({
    vi: ({ count }) => `${count} câu hỏi`,
    en: ({ count }) => (count === 1 ? '1 question' : `${count} questions`),
  }),
  downloadOne: told<{ id: string }>({
    vi: ({ id }) => `Tải ${id} dạng Excel`,
    en: ({ id }) => `Download ${id} as Excel`,
  }),
} as const satisfies Words
