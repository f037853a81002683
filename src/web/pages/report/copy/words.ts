import { told, type Words } from '#web/words/say.ts'

/** Figures copied from the last period. */
export const copyWords = {
  copy: { vi: 'Chép số kỳ trước', en: 'Copy last period' },
  nothing: {
    vi: 'Không ô trống nào có số kỳ trước chép được: tốc độ, số bình quân và số cả năm là của riêng từng kỳ.',
    en: 'No blank cell has a figure to copy: growth, averages and figures of the year belong to their own period.',
  },
  count: told<{ count: number }>({
    vi: ({ count }) => `${count} ô chép từ kỳ trước`,
    en: ({ count }) =>
      count === 1 ? '1 cell copied from last period' : `${count} cells copied from last period`,
  }),
  title: { vi: 'Chép số kỳ trước', en: 'Copy the last period' },
  lasting: told<{ count: number }>({
    vi: ({ count }) =>
      `${count} số tại thời điểm, tỷ lệ: chép rồi đánh dấu cho đến khi có người sửa hoặc xác nhận.`,
    en: ({ count }) =>
      `${count} figures that last: copied, and marked until somebody touches or confirms them.`,
  }),
  running: told<{ count: number }>({
    vi: ({ count }) =>
      `${count} số lũy kế: chép nguyên nghĩa là trong kỳ này không phát sinh thêm gì. Có đúng vậy không?`,
    en: ({ count }) =>
      `${count} running totals: to copy them says that nothing was added in this period. Is that so?`,
  }),
  takeLasting: told<{ count: number }>({
    vi: ({ count }) => `Chỉ chép ${count} số tại thời điểm`,
    en: ({ count }) => `Only the ${count} that last`,
  }),
  takeAll: told<{ count: number }>({
    vi: ({ count }) => `Chép cả ${count} số`,
    en: ({ count }) => `Copy all ${count}`,
  }),
  confirmTitle: told<{ count: number }>({
    vi: ({ count }) => `${count} số chép từ kỳ trước:`,
    en: ({ count }) => `${count} figures copied from the last period:`,
  }),
  confirm: {
    vi: 'Tôi đã xem từng số và xác nhận vẫn đúng cho kỳ này.',
    en: 'I have looked at each and confirm that it holds for this period.',
  },
} as const satisfies Words
