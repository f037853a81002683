import type { Repair } from '#core/plan/finding.ts'

/** What a conversion from an old encoding is told as: a repair of the whole text. */
export const encodingRepair = (name: string): Repair => ({
  code: 'encoding',
  where: [{ line: 1 }],
  was: name,
  now: 'Unicode',
  evidence: [],
  message: `Chữ trong tệp ở bảng mã cũ ${name}, đã chuyển sang Unicode. Hãy xem lại vài dòng trước khi nhập.`,
})
