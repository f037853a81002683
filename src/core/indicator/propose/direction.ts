import type { Direction } from '#core/indicator/definition.ts'
import { byName, byNameOrAbove, first, opens, spoken, wordList } from '#core/indicator/propose/spoken.ts'
import type { Ground, Subject } from '#core/indicator/propose/subject.ts'
import { compare, of, size, subtract, sum } from '#core/figure/decimal.ts'

const harms = wordList(
  'nghèo',
  'cận nghèo',
  'tử vong',
  'suy dinh dưỡng',
  'sdd',
  'thất nghiệp',
  'thiếu việc làm',
  'tai nạn',
  'tội phạm',
  'nợ xấu',
  'nợ đọng',
  'tồn đọng',
  'quá hạn',
  'trễ hạn',
  'ngộ độc',
  'bỏ học',
  'vi phạm',
  'giải thể',
  'ngừng hoạt động',
  'thất thoát',
  'ô nhiễm',
  'cháy',
  'nhiễm',
  'hiv',
  'mắc',
  'bị thu hồi',
  'con thứ 3',
  'cpi',
  'chỉ số giá',
  'thiệt hại',
  'điều chỉnh giảm',
  'suy giảm',
  'sụt giảm',
  'bán kính phục vụ',
)
/** Work against a harm, or protection from it: more of it is better. */
const against = wordList(
  'mức giảm',
  'tỷ lệ giảm',
  'tốc độ giảm',
  'thoát nghèo',
  'giảm nghèo',
  'bảo hiểm thất nghiệp',
  'được điều trị',
  'điều trị',
  'xử lý',
  'giải quyết',
  'thu hồi nợ',
  'khắc phục',
  'phòng chống',
  'hỗ trợ',
  'cho vay',
  'xét nghiệm',
  'được xét nghiệm',
  'khám',
)
const holdsDown = wordList('khống chế', 'kiềm chế', 'hạn chế')
/** More is neither better nor worse. */
const neutral = wordList('giới tính', 'tổng chi', 'chi ngân sách', 'chi thường xuyên', 'dự phòng', 'bội chi')

const people = wordList('dân số', 'tổng dân số')
/** The first place is the best one. */
const ranks = wordList('xếp hạng', 'thứ hạng', 'thứ bậc')

const byComparator = ({ target }: Subject): Ground<Direction> | null => {
  if (!target) return null
  const { comparator, literal } = target
  const words = literal === '' ? comparator : `“${literal}”`
  if (comparator === '<' || comparator === '<=' || comparator === 'maintain <')
    return { value: 'down', why: `${words}: càng thấp càng tốt` }
  return comparator === 'maintain >=' ? { value: 'hold', why: `${words}: giữ từ mức này trở lên` } : null
}

const isWhole = (parts: readonly { readonly digits: bigint; readonly scale: number }[]): boolean =>
  parts.length > 1 && compare(size(subtract(sum(parts), of('100'))), of('0.1')) <= 0

/** Codes of the targets and rows that together make 100 %: a structure, of which no part should grow for its own sake. */
export const structuresIn = (
  plan: { readonly document: { readonly year: number } },
  subjects: readonly Subject[],
): ReadonlySet<string> => {
  const families = new Map<string, Subject[]>()
  for (const subject of subjects) {
    if (!/^\s*%/.test(subject.unit)) continue
    const key = subject.target
      ? `T ${subject.target.parent} ${subject.target.literal}`
      : `${subject.place?.table.id} ${subject.place?.branch.parent?.index ?? -1}`
    families.set(key, [...(families.get(key) ?? []), subject])
  }
  const year = plan.document.year
  const valueOf = (subject: Subject) =>
    subject.target?.value ??
    subject.years.findLast(({ column }) => column.year === year && column.measure === 'plan')?.value ??
    null
  return new Set(
    [...families.values()].flatMap((family) => {
      const values = family.flatMap((one) => valueOf(one) ?? [])
      const whole = values.length === family.length && isWhole(values)
      return whole ? family.map(({ code }) => code) : []
    }),
  )
}

/** Which way is better, and what says so (B12). */
export const directionOf = (subject: Subject, structures: ReadonlySet<string>): Ground<Direction> => {
  if (structures.has(subject.code))
    return { value: 'balance', why: 'các phần cùng nhóm cộng lại 100%: cơ cấu' }
  const kept = byComparator(subject)
  if (kept) return kept
  const held = opens(subject.words, holdsDown)
  if (held) return { value: 'down', why: `tên mở đầu bằng “${held}”` }
  const worked = spoken(subject.words, against)
  if (worked) return { value: 'up', why: `“${worked}”: làm được càng nhiều càng tốt` }
  return (
    first<Direction>(
      byName(subject, harms, 'down'),
      byName(subject, ranks, 'down'),
      byName(subject, neutral, 'balance'),
      opens(subject.words, people)
        ? { value: 'balance', why: 'dân số: không phải càng nhiều càng tốt' }
        : null,
      opens(subject.words, wordList('chi'))
        ? { value: 'balance', why: 'khoản chi: không phải càng nhiều càng tốt' }
        : null,
      subject.above.some((text) => spoken(text, against)) ? null : byNameOrAbove(subject, harms, 'down'),
    ) ?? { value: 'up', why: 'không có chữ nào nói khác: càng cao càng tốt' }
  )
}
