import type { Language } from '#web/words/language.ts'
import type { Words } from '#web/words/say.ts'

type Both = Readonly<Record<Language, string>>

export const helpWords = {
  title: { vi: 'Trợ giúp', en: 'Help' },
  sentence: {
    vi: 'Một tháng chạy thế nào, các từ nghĩa là gì, có những phím nào.',
    en: 'How a month runs, what the words mean, which keys there are.',
  },
  month: { vi: 'Một tháng', en: 'A month' },
  words: { vi: 'Các từ', en: 'Words' },
  numbers: { vi: 'Gõ số', en: 'Typing numbers' },
  numbersText: {
    vi: 'Số hiện là 1.234,5. Gõ 1234,5 hay dán 1.234,5 đều được. Số như 10,015 hay 16906.13 có thể hiểu hai cách: Nhịp hỏi lại, không đoán. Ô không có gì gõ “-”, không áp dụng gõ “x”; để trống nghĩa là chưa báo cáo.',
    en: 'Numbers are shown as 1.234,5. Type 1234,5 or paste 1.234,5. A number such as 10,015 or 16906.13 can be read in two ways: Nhịp asks, it does not guess. Type “-” where there is nothing and “x” where it does not apply; blank means not reported yet.',
  },
} as const satisfies Words

/** The days are those of the reporting regime: cut-off, sending, consolidation. */
export const steps: readonly { readonly when: Both; readonly what: Both }[] = [
  {
    when: { vi: 'Đầu tháng.', en: 'At the start.' },
    what: {
      vi: 'Cơ quan tổng hợp mở kỳ báo cáo; mỗi đơn vị thấy việc của mình ở Việc của tôi.',
      en: 'The planning department opens the period; each agency finds its work under My work.',
    },
  },
  {
    when: { vi: 'Đến ngày 14.', en: 'Until the 14th.' },
    what: {
      vi: 'Số liệu lấy lũy kế từ đầu năm đến ngày 14, ước cho toàn tỉnh.',
      en: 'Figures are year to date by the 14th, estimated for the province.',
    },
  },
  {
    when: { vi: 'Chậm nhất ngày 18.', en: 'By the 18th.' },
    what: {
      vi: 'Đơn vị nhập số, viết tình hình thực hiện và đề xuất (không có thì ghi không có đề xuất), rồi Gửi báo cáo. Máy chủ trả biên nhận có giờ gửi.',
      en: 'The agency enters its figures, writes the situation and its proposals (none is said to be none), and sends. The server gives a receipt with its time.',
    },
  },
  {
    when: { vi: 'Ngay khi nhận.', en: 'On receipt.' },
    what: {
      vi: 'Cơ quan tổng hợp nhận báo cáo, hoặc Trả lại kèm lý do; đơn vị sửa rồi gửi lại, lần gửi trước vẫn được giữ.',
      en: 'The planning department accepts the report or returns it with a reason; the agency mends it and sends again, and the first sending is kept.',
    },
  },
  {
    when: { vi: 'Trước ngày 20.', en: 'Before the 20th.' },
    what: {
      vi: 'Tổng hợp toàn tỉnh, xem ai chưa gửi, tải báo cáo tháng dạng Word và các biểu dạng Excel.',
      en: 'The province is consolidated, the silent ones are seen, the monthly report is taken as Word and the tables as Excel.',
    },
  },
]

export const glossary: readonly { readonly term: Both; readonly meaning: Both }[] = [
  {
    term: { vi: 'Chỉ tiêu', en: 'Target (chỉ tiêu)' },
    meaning: {
      vi: 'Mức phải đạt trong năm: chỉ số gì, bao nhiêu, đơn vị tính nào.',
      en: 'The value to be reached in the year: what, how much, in which unit.',
    },
  },
  {
    term: { vi: 'Phấn đấu', en: 'Stretch (phấn đấu)' },
    meaning: {
      vi: 'Mức cao hơn mức phải đạt; không đạt thì vẫn hoàn thành chỉ tiêu.',
      en: 'A value above the one asked; the target is met without it.',
    },
  },
  {
    term: { vi: 'Biểu', en: 'Table (biểu)' },
    meaning: {
      vi: 'Bảng số liệu kèm theo kế hoạch; mỗi cột có số thứ tự, cột tỷ lệ có công thức như 8=6/5.',
      en: 'A printed table of the plan; columns are numbered, ratio columns carry a formula such as 8=6/5.',
    },
  },
  {
    term: { vi: 'Chủ trì', en: 'Lead (chủ trì)' },
    meaning: {
      vi: 'Đơn vị chịu trách nhiệm chính. Nhiều đơn vị cùng chủ trì thì đơn vị nêu đầu là đầu mối.',
      en: 'The body that answers for it. Where several lead, the first named is focal.',
    },
  },
  {
    term: { vi: 'Phối hợp', en: 'Coordinating (phối hợp)' },
    meaning: {
      vi: 'Đơn vị cùng làm, không phải báo cáo thay.',
      en: 'A body that takes part and does not report for it.',
    },
  },
  {
    term: { vi: 'Phát hiện', en: 'Finding (phát hiện)' },
    meaning: {
      vi: 'Chỗ không khớp trong kế hoạch: “Sai” là số in tự chứng minh, “Nghi sai” là có bằng chứng mạnh, “Cần hỏi” là người quyết định.',
      en: 'Something that does not add up. Error: the printed figures prove it. Likely wrong: strong evidence. Question: a person decides.',
    },
  },
  {
    term: { vi: 'Phục hồi', en: 'Mended (phục hồi)' },
    meaning: {
      vi: 'Chỗ bị hỏng khi chuyển văn bản sang chữ và đã được dựng lại theo bằng chứng.',
      en: 'What the text rendering broke and was mended by evidence.',
    },
  },
  {
    term: { vi: 'Đồng hồ thử', en: 'Trial clock (đồng hồ thử)' },
    meaning: {
      vi: 'Giờ giả để thử; mọi việc làm khi đó được đánh dấu.',
      en: 'A time set for trying out; everything done under it is marked.',
    },
  },
]
