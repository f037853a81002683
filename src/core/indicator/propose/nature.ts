import type { Nature } from '#core/indicator/definition.ts'
import { plainWords } from '#core/indicator/plain-words.ts'
import * as words from '#core/indicator/propose/nature-words.ts'
import { numbersSay } from '#core/indicator/propose/numbers-say.ts'
import { byName, byNameOrAbove, first, opens, spoken } from '#core/indicator/propose/spoken.ts'
import type { Ground, Subject } from '#core/indicator/propose/subject.ts'
import { readUnit, type UnitBook } from '#core/indicator/unit.ts'

/** `Nông thôn mới` is a standard, not something new. */
const standards = /nông thôn mới|đô thị mới|kinh tế mới|công nghệ mới/g

const withoutStandards = (subject: Subject): Subject => ({
  ...subject,
  words: subject.words.replaceAll(standards, ' '),
  above: subject.above.map((text) => text.replaceAll(standards, ' ')),
})

const isPercent = (unit: string): boolean => /^\s*[%‰]|phần trăm|điểm %/iu.test(unit)

/** Percentages: growth against a base, a running share, or a rate of two parts. */
const ofPercent = (subject: Subject): Ground<Nature> => {
  const yearly: Ground<Nature> = { value: 'yearly', why: 'mức giảm, tính một lần cho cả năm' }
  if (/^mức (?:giảm|tăng)/.test(subject.words)) return yearly
  const found = first<Nature>(
    byName(subject, words.growth, 'index'),
    subject.words.startsWith('tăng ') ? { value: 'index', why: 'tên mở đầu bằng “tăng”, tính bằng %' } : null,
    byName(subject, words.runsToHundred, 'cumulative'),
    byName(subject, words.shares, 'rate'),
    byNameOrAbove(subject, words.growth, 'index'),
  )
  return found ?? { value: 'rate', why: `đơn vị ${subject.unit.trim()}: tỷ lệ, cần tử số và mẫu số` }
}

/** `tấn/ha`, `triệu đồng/người`; a unit per year or month is still an amount. */
const ofQuotient = ({ unit }: Subject, book: UnitBook): Ground<Nature> | null => {
  const quantity = readUnit(unit, book)?.quantity ?? ''
  if (opens(plainWords(unit), words.lasting)) return null
  if (!quantity.includes('/') || /\/(?:năm|tháng|ngày|quý)$/.test(quantity)) return null
  return { value: 'rate', why: `đơn vị ${unit.trim()} là một phép chia` }
}

/** `Số bác sĩ trên một vạn dân`: a density, whatever its unit counts. */
const ofDensity = ({ words: name }: Subject): Ground<Nature> | null => {
  const per = /(?:trên|mỗi) (?:một |1 )?(?:vạn|nghìn|ngàn|triệu|[\d ]+)\s?(?:dân|người)/.exec(name)
  return per ? { value: 'rate', why: `tên có chữ “${per[0]}”` } : null
}

const ofMeans = (subject: Subject): Ground<Nature> | null => {
  const mean = spoken(subject.words, words.means)
  if (!mean) return null
  const head = spoken(subject.words, words.perHead)
  if (head) return { value: 'rate', why: `tên có chữ “${mean} … ${head}”: chia cho số người` }
  return { value: 'average', why: `tên có chữ “${mean}”` }
}

/** An area with its yield and its output below it is a crop of the year, which adds up over the seasons. */
const ofCrop = ({ place, unit }: Subject): Ground<Nature> | null => {
  if (!place || !/^ha$|héc/iu.test(unit.trim())) return null
  const next = place.table.rows.slice(place.branch.index + 1, place.branch.index + 4)
  const area = next.findIndex((row) => /^ha$/iu.test(row.unit.trim()))
  const own = area < 0 ? next : next.slice(0, area)
  return own.some(({ label }) => /năng suất/iu.test(label))
    ? { value: 'flow', why: 'diện tích cây trồng có năng suất và sản lượng ngay dưới' }
    : null
}

const amounts =
  /^(?:đồng|usd|tấn|m3|wh|lượt|tấn\.km|người\.km|lượt người|lượt lao động|ca|vụ|hồ sơ|văn bản|tin-bài)$/

/** What is done to things: by the name, else by what stands above, and never where the unit counts the things themselves. */
const ofWork = (subject: Subject): Ground<Nature> | null =>
  opens(plainWords(subject.unit), words.lasting) ? null : byNameOrAbove(subject, words.work, 'flow')

const ofThings = (subject: Subject, book: UnitBook): Ground<Nature> | null => {
  const quantity = (readUnit(subject.unit, book)?.quantity ?? '').toLowerCase()
  return amounts.test(quantity) ? null : byName(subject, words.things, 'stock')
}

const ofUnit = ({ unit }: Subject, book: UnitBook): Ground<Nature> => {
  const quantity = (readUnit(unit, book)?.quantity ?? '').toLowerCase()
  if (unit.trim() === '')
    return { value: 'flow', why: 'không có đơn vị tính: tạm coi là số phát sinh trong kỳ' }
  return amounts.test(quantity)
    ? { value: 'flow', why: `theo đơn vị ${unit.trim()}: lượng phát sinh trong kỳ` }
    : { value: 'stock', why: `theo đơn vị ${unit.trim()}: đếm số hiện có cuối kỳ` }
}

/** What the values do over time, by what decides it most: the numbers, then the words, then the unit (B12). */
export const natureOf = (given: Subject, book: UnitBook): Ground<Nature> => {
  const subject = withoutStandards(given)
  const percent = isPercent(subject.unit)
  if (subject.target?.comparator === 'add N')
    return { value: 'flow', why: `“${subject.target.literal}”: đếm số tăng trong năm` }
  const counted = subject.steps && numbersSay(subject.steps, percent)
  if (counted) return counted
  if (percent) return ofPercent(subject)
  return (
    first<Nature>(
      byName(subject, words.scores, 'yearly'),
      ofQuotient(subject, book),
      ofDensity(subject),
      ofMeans(subject),
      byName(subject, words.shares, 'rate'),
      byName(subject, words.states, 'stock'),
      byName(subject, words.events, 'flow'),
      ofCrop(subject),
      ofThings(subject, book),
      byNameOrAbove(subject, words.states, 'stock'),
      byNameOrAbove(subject, words.events, 'flow'),
      ofWork(subject),
    ) ?? ofUnit(subject, book)
  )
}
