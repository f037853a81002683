import { told, type Words } from '#web/words/say.ts'

/** A return that points at cells (G11). */
export const returningWords = {
  point: told<{ name: string }>({
    vi: ({ name }) => `Chỉ vào ô “${name}” để trả lại`,
    en: ({ name }) => `Point at “${name}” for a return`,
  }),
  unpoint: told<{ name: string }>({
    vi: ({ name }) => `Bỏ chỉ vào ô “${name}”`,
    en: ({ name }) => `Point at “${name}” no more`,
  }),
  pointHint: {
    vi: 'Chọn một ô trong bảng, rồi bấm nút này; khi trả lại, ghi chú cho từng ô.',
    en: 'Choose a cell of the table, then press this; a note for each is written with the return.',
  },
  pointed: told<{ count: number }>({
    vi: ({ count }) => `${count} ô cần sửa`,
    en: ({ count }) => (count === 1 ? '1 cell to mend' : `${count} cells to mend`),
  }),
  noteAt: told<{ name: string }>({
    vi: ({ name }) => `Ghi chú cho ô ${name}`,
    en: ({ name }) => `Note for ${name}`,
  }),
  remove: told<{ name: string }>({ vi: ({ name }) => `Bỏ ô ${name}`, en: ({ name }) => `Leave out ${name}` }),
  add: { vi: 'Thêm ô cần sửa', en: 'Add a cell to mend' },
  choose: { vi: 'Chọn một ô…', en: 'Choose a cell…' },
  returnedCell: told<{ note: string }>({
    vi: ({ note }) => (note ? `Bị trả lại: ${note}` : 'Bị trả lại, cần sửa'),
    en: ({ note }) => (note ? `Returned: ${note}` : 'Returned, to be mended'),
  }),
  cellsToMend: told<{ count: number }>({
    vi: ({ count }) => `Cơ quan tổng hợp chỉ vào ${count} ô:`,
    en: ({ count }) =>
      count === 1 ? 'The department points at 1 cell:' : `The department points at ${count} cells:`,
  }),
  gone: { vi: 'ô này nay không còn trong biểu', en: 'this cell is no longer in the form' },
} as const satisfies Words
