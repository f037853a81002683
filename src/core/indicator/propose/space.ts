import type { Nature, SpaceRule } from '#core/indicator/definition.ts'
import type { Parts } from '#core/indicator/propose/parts.ts'
import type { Ground, Subject } from '#core/indicator/propose/subject.ts'

/** What values do over areas (Q2): a herd adds over districts although it does not over quarters. */
export const spaceOf = ({ words }: Subject, nature: Nature, parts: Parts | null): Ground<SpaceRule> => {
  if (nature === 'flow' || nature === 'stock') return { value: 'sum', why: 'lượng: các địa bàn cộng lại' }
  if (nature === 'average' && /^(?:tổng )?dân số/.test(words))
    return { value: 'sum', why: 'dân số các địa bàn cộng lại' }
  if (parts?.numerator && parts.denominator)
    return { value: 'recompute', why: 'tỷ lệ: cộng tử số, cộng mẫu số rồi mới chia' }
  if (nature === 'yearly') return { value: 'none', why: 'chỉ có số của toàn tỉnh' }
  return { value: 'weighted', why: 'không cộng, không lấy bình quân giản đơn: cần quyền số' }
}
