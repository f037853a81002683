import { told, type Words } from '#web/words/say.ts'

/** Words that every page uses. */
export const commonWords = {
  cancel: { vi: 'Thôi', en: 'Cancel' },
  close: { vi: 'Đóng', en: 'Close' },
  save: { vi: 'Lưu', en: 'Save' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  cannotShow: { vi: 'Chưa mở được trang này', en: 'This page cannot be shown' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  copyLink: { vi: 'Chép liên kết', en: 'Copy link' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  line: told<{ line: number }>({ vi: ({ line }) => `dòng ${line}`, en: ({ line }) => `line ${line}` }),
  place: told<{ line: number; column: number }>({
    vi: ({ line, column }) => `dòng ${line}, cột ${column}`,
    en: ({ line, column }) => `line ${line}, column ${column}`,
  }),
  passport: { vi: 'lý lịch', en: 'origin' },
  openInPlan: { vi: 'Mở trong văn bản', en: 'Open in the text' },
  all: { vi: 'Tất cả', en: 'All' },
  filter: { vi: 'Lọc', en: 'Filter' },
  filterHint: { vi: 'Gõ không dấu cũng được', en: 'Diacritics may be left out' },
  nothingFound: { vi: 'Không có dòng nào khớp với điều đang lọc.', en: 'Nothing matches the filter.' },
  clearFilter: { vi: 'Bỏ lọc', en: 'Clear the filter' },
  print: { vi: 'In', en: 'Print' },
  none: { vi: 'không có', en: 'none' },
  required: { vi: 'bắt buộc', en: 'required' },
  notAllowed: { vi: 'Tài khoản này không có quyền làm việc đó.', en: 'This account may not do that.' },
} as const satisfies Words
