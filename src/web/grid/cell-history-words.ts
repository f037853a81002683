import { told, type Words } from '#web/words/say.ts'

/** What stood in a cell. */
export const cellHistoryWords = {
  open: { vi: 'Lịch sử ô', en: 'History of the cell' },
  title: told<{ name: string }>({
    vi: ({ name }) => `Lịch sử ô: ${name}`,
    en: ({ name }) => `History: ${name}`,
  }),
  loading: { vi: 'Đang lấy lịch sử ô…', en: 'Loading the history…' },
  nothing: { vi: 'Chưa ai ghi gì vào ô này.', en: 'Nobody has written into this cell yet.' },
  nothingSent: { vi: 'Chưa có số nào được gửi ở ô này.', en: 'Nothing was sent of this cell yet.' },
  sentOnly: {
    vi: 'Chỉ thấy các lần đã gửi; bản đang nhập là của riêng đơn vị.',
    en: 'Only what was sent is shown; a draft is the agency’s own.',
  },
  at: { vi: 'Lúc', en: 'When' },
  value: { vi: 'Cũ → mới', en: 'Old → new' },
  by: { vi: 'Người ghi', en: 'Who' },
  how: { vi: 'Cách ghi', en: 'How' },
  blank: { vi: 'trống', en: 'blank' },
  month: told<{ value: string }>({
    vi: ({ value }) => `trong kỳ ${value}`,
    en: ({ value }) => `in period ${value}`,
  }),
  typed: { vi: 'gõ vào bảng', en: 'typed' },
  file: told<{ file: string; place: string }>({
    vi: ({ file, place }) => `nạp từ tệp ${file}${place ? `, ô ${place}` : ''}`,
    en: ({ file, place }) => `from the file ${file}${place ? `, cell ${place}` : ''}`,
  }),
  copied: told<{ period: string }>({
    vi: ({ period }) => `chép từ ${period}`,
    en: ({ period }) => `copied from ${period}`,
  }),
  sent: told<{ revision: number }>({
    vi: ({ revision }) => `gửi lần ${revision}`,
    en: ({ revision }) => `sending ${revision}`,
  }),
  restore: { vi: 'Lấy lại số cũ', en: 'Take the old value' },
} as const satisfies Words
