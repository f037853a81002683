import type { Words } from '#web/words/say.ts'

/** Refusals of the dictionary, the target board and the scenario, by code. The server's own sentence is preferred in Vietnamese. */
export const targetErrors = {
  natureAdds: {
    vi: 'Chỉ tiêu này không cộng giữa các địa bàn được.',
    en: 'Shares, growth and running percentages are never added over areas. Choose another rule.',
  },
  noSuchPart: { vi: 'Không có chỉ tiêu mang mã này.', en: 'The plan has no such indicator to compute from.' },
  ofItself: {
    vi: 'Chỉ tiêu không thể tính từ chính nó.',
    en: 'An indicator cannot be computed from itself.',
  },
  partsMissing: {
    vi: 'Phải chọn cả tử số và mẫu số.',
    en: 'To recompute, name both the numerator and the denominator.',
  },
  factorWrong: {
    vi: 'Hệ số phải là số khác 0.',
    en: 'The factor must be a number other than 0, such as 100.',
  },
  priceYearWrong: { vi: 'Năm gốc không hợp lý.', en: 'The base year of prices cannot be right.' },
  noSuchBaseline: {
    vi: 'Không có giá trị này.',
    en: 'There is no such value any more. Load the page again.',
  },
  reasonMissing: { vi: 'Hãy ghi lý do.', en: 'Give the reason, or the document that decides.' },
  alreadyOfficial: { vi: 'Đang là giá trị chính thức.', en: 'This is the official value already.' },
  baselineNotNumber: {
    vi: 'Giá trị phải là một số.',
    en: 'The value is no number, or can be read in two ways. Write it as 1.234,5.',
  },
  baselineNameless: { vi: 'Hãy ghi giá trị của ai.', en: 'Say whose value it is.' },
  unitMissing: { vi: 'Hãy ghi tên xã, huyện.', en: 'Name the commune or district.' },
  decisionMissing: {
    vi: 'Hãy ghi số quyết định công nhận.',
    en: 'Nothing is recognised without the number of its decision.',
  },
  dayMissing: { vi: 'Hãy ghi ngày ký.', en: 'Give the day of the decision, as 20/12/2024.' },
  dayAhead: { vi: 'Ngày ký ở sau hôm nay.', en: 'The day of the decision lies ahead.' },
  yearWrong: {
    vi: 'Quyết định tính cho năm ký hoặc năm liền trước.',
    en: 'A decision counts for its own year or for the year before.',
  },
  alreadyRecognised: { vi: 'Quyết định này đã được ghi.', en: 'This decision is recorded already.' },
  noList: { vi: 'Chỉ tiêu này không kèm danh sách.', en: 'This target has no list of names.' },
  notRecognised: {
    vi: 'Không có công nhận như vậy.',
    en: 'There is no such recognition. Load the page again.',
  },
  nothingEntered: { vi: 'Chưa có quý nào được nhập.', en: 'No quarter has been entered.' },
  noSuchStep: { vi: 'Kịch bản không có kỳ này.', en: 'The scenario has no such step.' },
  stepClosed: { vi: 'Quý này đã có số.', en: 'This quarter has its figure and is not forecast again.' },
  falls: { vi: 'Số lũy kế không thể giảm.', en: 'A running value cannot fall.' },
  sameAsPath: { vi: 'Giống hệt kịch bản.', en: 'This is what the scenario says already.' },
  noSuchRow: { vi: 'Kịch bản không có dòng này.', en: 'The scenario has no such row.' },
  weightsWrong: { vi: 'Mỗi quý cần một quyền số.', en: 'Every quarter needs a weight above 0.' },
  sourceMissing: { vi: 'Hãy ghi nguồn.', en: 'Give the source of the weights.' },
  notGrowth: { vi: 'Dòng này không phải tốc độ tăng.', en: 'Only growth has base-year weights.' },
} as const satisfies Words
