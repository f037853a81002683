import { told, type Words } from '#web/words/say.ts'

/** The form of a report as an Excel file, away and back. */
export const exchangeWords = {
  download: { vi: 'Tải biểu về Excel', en: 'Download as Excel' },
  upload: { vi: 'Nạp từ Excel', en: 'Upload from Excel' },
  downloadTitle: { vi: 'Tải biểu về Excel', en: 'Download the form as Excel' },
  downloadWhat: {
    vi: 'Tệp có số liệu, nhiệm vụ và phần lời, sẵn kế hoạch, số kỳ trước và những gì đang nhập. Điền ô nền vàng, lưu, rồi nạp lại ở đây; mọi thay đổi được hiện ra trước khi ghi.',
    en: 'The file holds figures, actions and texts, with the plan, the last period and what has been entered so far. Fill the yellow cells, save it, upload it here; every change is shown before anything is saved.',
  },
  emptyLabel: { vi: 'Ô để trống nghĩa là', en: 'A blank cell means' },
  keep: { vi: 'Giữ nguyên nội dung trên hệ thống', en: 'Keep what the server has' },
  missing: { vi: 'Chưa có số liệu', en: 'Not reported yet' },
  get: { vi: 'Tải về', en: 'Download' },
  chooseFile: { vi: 'Chọn tệp Excel đã điền', en: 'Choose the filled Excel file' },
  notSavedYet: {
    vi: 'Còn số vừa gõ chưa lưu được hoặc đang chờ chọn. Hãy xử lý trên biểu rồi nạp tệp.',
    en: 'Figures typed here are not saved yet or wait for a choice. Settle them in the form, then upload.',
  },
  previewTitle: told<{ file: string }>({
    vi: ({ file }) => `Nạp từ “${file}”`,
    en: ({ file }) => `Upload from “${file}”`,
  }),
  faults: told<{ count: number }>({
    vi: ({ count }) => `Chưa nạp được: ${count} chỗ cần sửa trong tệp. Chưa có gì được ghi.`,
    en: ({ count }) => `It cannot be taken in: ${count} places to mend in the file. Nothing was saved.`,
  }),
  nothing: {
    vi: 'Tệp không có gì khác với biểu đang nhập.',
    en: 'The file has nothing new.',
  },
  changes: told<{ count: number }>({
    vi: ({ count }) => `${count} ô khác`,
    en: ({ count }) => `${count} cells differ`,
  }),
  caption: { vi: 'Các ô khác nhau', en: 'Cells that differ' },
  place: { vi: 'Ô trong tệp', en: 'Cell' },
  indicator: { vi: 'Nội dung', en: 'What' },
  base: { vi: 'Khi tải về', en: 'Downloaded' },
  server: { vi: 'Hệ thống', en: 'Server' },
  file: { vi: 'Trong tệp', en: 'File' },
  outcome: { vi: 'Sẽ ghi', en: 'Will be' },
  outcomeFile: { vi: 'như trong tệp', en: 'the file’s' },
  outcomeServer: { vi: 'giữ như hệ thống', en: 'the server’s, kept' },
  outcomeBoth: { vi: 'đã giống nhau', en: 'the same already' },
  chooseOne: told<{ code: string }>({
    vi: ({ code }) => `Chọn nội dung cho ${code}`,
    en: ({ code }) => `Choose what stands in ${code}`,
  }),
  mine: told<{ value: string }>({ vi: ({ value }) => `Tệp: ${value}`, en: ({ value }) => `File: ${value}` }),
  theirs: told<{ value: string }>({
    vi: ({ value }) => `Hệ thống: ${value}`,
    en: ({ value }) => `Server: ${value}`,
  }),
  blank: { vi: 'trống', en: 'blank' },
  inPeriod: told<{ value: string }>({
    vi: ({ value }) => `trong kỳ ${value}`,
    en: ({ value }) => `in period ${value}`,
  }),
  totalFollows: { vi: 'kỳ trước cộng trong kỳ', en: 'last total plus in period' },
  totalTyped: { vi: 'như đã gõ; trong kỳ tính lại', en: 'as typed; in period follows' },
  asked: told<{ count: number }>({
    vi: ({ count }) => `${count} chỗ cần xem lại: vẫn nạp được, khi gửi báo cáo thì sửa số hoặc ghi lý do.`,
    en: ({ count }) =>
      `${count} places to look at again: they are taken in; to send the report, change the number or give a reason.`,
  }),
  notices: told<{ count: number }>({
    vi: ({ count }) => `${count} điều cần biết`,
    en: ({ count }) => `${count} things to know`,
  }),
  unchanged: told<{ count: number }>({
    vi: ({ count }) => `${count} ô không đổi.`,
    en: ({ count }) => `${count} cells are unchanged.`,
  }),
  save: told<{ count: number }>({
    vi: ({ count }) => `Ghi ${count} ô`,
    en: ({ count }) => `Save ${count} cells`,
  }),
  undecided: told<{ count: number }>({
    vi: ({ count }) => `Còn ${count} ô chờ chọn.`,
    en: ({ count }) => `${count} cells wait for a choice.`,
  }),
  mendFirst: { vi: 'Hãy sửa tệp rồi nạp lại.', en: 'Mend the file and upload it again.' },
  nothingToSave: { vi: 'Không có ô nào để ghi.', en: 'There is nothing to save.' },
  saved: told<{ count: number; file: string }>({
    vi: ({ count, file }) => `Đã ghi ${count} ô từ tệp “${file}”.`,
    en: ({ count, file }) => `Saved ${count} cells from “${file}”.`,
  }),
} as const satisfies Words
