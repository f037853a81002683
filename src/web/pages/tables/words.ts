import { told, type Words } from '#web/words/say.ts'

export const tablesWords = {
  title: { vi: 'Biểu số liệu', en: 'Tables' },
  sentence: told<{ tables: number; rows: number; errors: number; warnings: number; questions: number }>({
    vi: (f) =>
      `${[
        `${f.tables} biểu kèm theo kế hoạch, ${f.rows} dòng`,
        f.errors > 0 ? `${f.errors} chỗ in sai` : '',
        f.warnings > 0 ? `${f.warnings} chỗ nghi sai` : '',
        f.questions > 0 ? `${f.questions} câu cần hỏi` : '',
      ]
        .filter(Boolean)
        .join('; ')}.`,
    en: (f) =>
      `${[
        `${f.tables} tables with ${f.rows} rows come with the plan`,
        f.errors > 0 ? `${f.errors} printed wrong` : '',
        f.warnings > 0 ? `${f.warnings} likely wrong` : '',
        f.questions > 0 ? `${f.questions} to ask` : '',
      ]
        .filter(Boolean)
        .join('; ')}.`,
  }),
  shared: {
    vi: 'Chỗ nằm ở hai biểu được ghi ở cả hai, tính một lần.',
    en: 'What stands in two tables is listed in both and counted once.',
  },
  empty: { vi: 'Kế hoạch này không có biểu nào.', en: 'This plan has no tables.' },
  id: { vi: 'Biểu', en: 'Table' },
  name: { vi: 'Tên biểu', en: 'Title' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  wrong: { vi: 'In sai', en: 'Printed wrong' },
  doubtful: { vi: 'Nghi sai', en: 'Likely wrong' },
  toAsk: { vi: 'Cần hỏi', en: 'To ask' },
  file: { vi: 'Tải về', en: 'Download' },
  errors: told<{ count: number }>({
    vi: ({ count }) => `${count} chỗ sai`,
    en: ({ count }) => (count === 1 ? '1 error' : `${count} errors`),
  }),
  warnings: told<{ count: number }>({
    vi: ({ count }) => `${count} chỗ`,
    en: ({ count }) => (count === 1 ? '1 place' : `${count} places`),
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
