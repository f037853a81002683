/** As much of a line of a form as its words say of its numbers. */
export type Worded = { readonly name: string; readonly unit: string; readonly path?: readonly string[] }

/** Words of an indicator that may fall below zero. Vietnamese syllables stand alone, `tầng` is not `tăng`. */
const change =
  /(?<!\p{L})(?:tăng|giảm|tốc độ|chênh lệch|cân đối|bội chi|bội thu|cán cân|xuất siêu|nhập siêu|thay đổi|biến động|lợi nhuận|lãi|lỗ)(?!\p{L})/u
/** A heading says it of its rows only where it begins with it: `Chương trình giảm nghèo` counts households. */
const changeAbove =
  /^\P{L}*(?:tốc độ|tăng trưởng|tăng|giảm|chênh lệch|cân đối|bội chi|bội thu|cán cân|xuất siêu|nhập siêu)(?!\p{L})/u
const share = /^\P{L}*(?:tỷ lệ|tỉ lệ)(?!\p{L})|(?<!\p{L})cơ cấu(?!\p{L})/u
/** Of a plan or of last year there may be more than all. */
const ofPlan = /(?<!\p{L})(?:hoàn thành|kế hoạch|dự toán|cùng kỳ)(?!\p{L})/u

const plain = (name: string): string => name.normalize('NFC').toLowerCase()

export const saysChange = ({ name }: Worded): boolean => change.test(plain(name))
export const isShare = ({ name }: Worded): boolean => share.test(plain(name))
export const isPercent = ({ unit }: Worded): boolean => unit.includes('%')
export const isOfPlan = ({ name }: Worded): boolean => ofPlan.test(plain(name))
/** Something is counted or measured; a line that prints no unit is not judged. */
export const isMeasured = ({ unit }: Worded): boolean => /[\p{L}%‰]/u.test(unit.normalize('NFC'))

/** Growth, a balance, a difference. A share says itself what it is; other rows are what the headings above them say. */
export const isChange = (line: Worded): boolean =>
  saysChange(line) || (!isShare(line) && (line.path ?? []).some((above) => changeAbove.test(plain(above))))
