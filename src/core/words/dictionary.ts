import type { WireError } from '#core/page/head.ts'
import { type CannotDefine, sayCannotDefine } from '#core/indicator/why-not-define.ts'
import type { CannotReforecast } from '#core/scenario/reforecast.ts'
import type { CannotChoose } from '#core/target/baseline-choice.ts'
import type { CannotRecognise } from '#core/target/recognition.ts'

/** Refusals of the dictionary, the target board and the scenario, as they travel. */
export const defineError = (reason: CannotDefine, code: string): WireError => ({
  code: reason.code,
  message: `${code}: ${sayCannotDefine(reason)}`,
  cell: code,
})

export const chooseWords: Readonly<Record<CannotChoose | 'baselineNotNumber' | 'baselineNameless', string>> =
  {
    noSuchBaseline: 'Chỉ tiêu này không có giá trị đã chọn. Hãy tải lại trang.',
    reasonMissing: 'Hãy ghi lý do hoặc số văn bản quyết định.',
    alreadyOfficial: 'Giá trị này đang là giá trị chính thức.',
    baselineNotNumber: 'Giá trị phải là một số, ví dụ 45000 hoặc 36,3.',
    baselineNameless: 'Hãy ghi giá trị này của văn bản hay của ai giao.',
  }

export const recognitionWords: Readonly<
  Record<CannotRecognise | 'noList' | 'notRecognised' | 'reasonMissing', string>
> = {
  unitMissing: 'Hãy ghi tên xã, huyện được công nhận.',
  decisionMissing: 'Chưa có số quyết định công nhận thì chưa ghi được. Hãy ghi số, ví dụ 12/QĐ-UBND.',
  dayMissing: 'Hãy ghi ngày ký quyết định công nhận.',
  dayAhead: 'Ngày ký quyết định ở sau hôm nay. Hãy kiểm tra lại.',
  yearWrong: 'Quyết định tính cho năm ký, hoặc cho năm liền trước khi xét công nhận năm trước.',
  alreadyRecognised: 'Quyết định này đã được ghi.',
  noList: 'Chỉ tiêu này không kèm danh sách xã, huyện.',
  notRecognised: 'Không có công nhận nào như vậy. Hãy tải lại trang.',
  reasonMissing: 'Hãy ghi lý do rút.',
}

export const forecastWords: Readonly<
  Record<CannotReforecast | 'noSuchRow' | 'weightsWrong' | 'sourceMissing' | 'notGrowth', string>
> = {
  nothingEntered: 'Chưa có quý nào được nhập.',
  reasonMissing: 'Hãy ghi lý do điều chỉnh dự báo; kịch bản gốc vẫn giữ nguyên.',
  noSuchStep: 'Kịch bản không có kỳ này.',
  stepClosed: 'Quý đã có số thực hiện thì không dự báo lại.',
  falls: 'Số lũy kế dự báo không thể giảm.',
  sameAsPath: 'Dự báo giống hệt kịch bản, không có gì để ghi.',
  noSuchRow: 'Kịch bản không có dòng này hoặc dòng này không mang số.',
  weightsWrong: 'Mỗi quý cần một quyền số lớn hơn 0.',
  sourceMissing: 'Hãy ghi nguồn của quyền số.',
  notGrowth: 'Chỉ tốc độ tăng mới cần quyền số năm gốc.',
}

export const said = (code: string, words: Readonly<Record<string, string>>): WireError => ({
  code,
  message: words[code] ?? code,
})
