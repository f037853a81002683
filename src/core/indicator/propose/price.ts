import type { Nature, PriceBasis } from '#core/indicator/definition.ts'
import { containsWords, plainWords } from '#core/indicator/plain-words.ts'
import { spoken, wordList } from '#core/indicator/propose/spoken.ts'
import type { Ground, Subject } from '#core/indicator/propose/subject.ts'
import { readUnit, type UnitBook } from '#core/indicator/unit.ts'

const constant = /giá\s+(?:so sánh|ss|cố định)(?:\s+năm)?\s+(\d{4})/iu
const current = /giá\s+(?:hiện hành|hh|thực tế)/iu

/** What is counted at constant prices when it grows: output and value added, never money in the till. */
const volumes = wordList(
  'grdp',
  'gtsx',
  'gtsxcn',
  'giá trị sản xuất',
  'giá trị tăng thêm',
  'tổng sản phẩm',
  'tăng trưởng kinh tế',
  'khu vực',
)

const said = ({ passage }: Subject): Ground<PriceBasis> | null => {
  const fixed = constant.exec(passage)
  if (fixed) return { value: { kind: 'constant', year: Number(fixed[1]) }, why: `in “${fixed[0]}”` }
  const now = current.exec(passage)
  return now ? { value: { kind: 'current' }, why: `in “${now[0]}”` } : null
}

/** A growth row takes the constant prices of the row whose values it is the growth of, else those that the plan names once. */
const ofGrowth = (subject: Subject, all: readonly Subject[]): Ground<PriceBasis> => {
  const word = [subject.words, ...subject.above]
    .map((text) => spoken(text, volumes))
    .find((one) => one !== null)
  const printed = all.flatMap((other) => {
    const found = constant.exec(other.passage)
    return found && other.code !== subject.code ? [{ other, year: Number(found[1]), text: found[0] }] : []
  })
  const like = printed.find(({ other }) =>
    other.words.split(' ').some((one) => one.length > 3 && containsWords(subject.words, one)),
  )
  const years = new Set(printed.map(({ year }) => year))
  const source = like ?? (word && years.size === 1 ? printed[0] : undefined)
  if (word && source)
    return {
      value: { kind: 'constant', year: source.year },
      why: `tăng trưởng tính theo giá so sánh; văn bản in “${source.text}” ở dòng ${source.other.line}`,
    }
  return {
    value: { kind: 'none' },
    why: word
      ? 'tăng trưởng thường tính theo giá so sánh, nhưng văn bản không in năm gốc'
      : 'tốc độ tăng, văn bản không nói giá so sánh',
  }
}

/** Money without a word about prices is at the prices of its day (Q4). */
export const priceOf = (
  subject: Subject,
  nature: Nature,
  all: readonly Subject[],
  book: UnitBook,
): Ground<PriceBasis> | null => {
  const words = said(subject)
  if (words) return words
  if (nature === 'index') return ofGrowth(subject, all)
  const quantity = plainWords(readUnit(subject.unit, book)?.quantity ?? '')
  return /^(?:đồng|usd)/.test(quantity)
    ? {
        value: { kind: 'current' },
        why: `tính bằng ${subject.unit.trim()}, không in giá so sánh: giá hiện hành`,
      }
    : null
}
