import { say } from '#core/checks/figures/say.ts'
import { exactly, meet, minus, spanOf, times } from '#core/checks/figures/span.ts'
import { quantityOf } from '#core/checks/names/quantity.ts'
import { type Decimal, divide, multiply, negate, of, parseDecimal, subtract } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

const number = String.raw`(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`
const unit = String.raw`((?:nghìn |ngàn |triệu |tỷ )*(?:tỷ|triệu|đồng|USD|tấn|ha|người|lượt|hộ|con|doanh nghiệp|giường)[\p{L} ]{0,16}?)`
const stated = new RegExp(
  `(?<![\\d.,])${number}\\s${unit},?\\s(tăng|giảm)\\s${number}\\s?%\\sso với\\s(?:mức\\s|[^.,;()%]{0,60}\\()?${number}\\s${unit}(?=[),.;]|\\s(?:của|năm)|$)`,
  'giu',
)
/** `khoảng 3.020`, `tăng trên 10%` leave the arithmetic open. */
const vague = /(?:khoảng|gần|hơn|trên|dưới|từ|tối thiểu|ít nhất)\s*$/iu

const read = (text: string | undefined): Decimal | null =>
  text === undefined ? null : parseDecimal(text.replaceAll('.', '').replace(',', '.'))

type Growth = {
  readonly now: Decimal
  readonly before: Decimal
  readonly percent: Decimal
  readonly word: string
}

/** The two figures in one unit, and the growth that is claimed; null where they count different things. */
const growthIn = (match: RegExpExecArray): Growth | null => {
  const [now, percent, before] = [read(match[1]), read(match[4]), read(match[5])]
  const [one, other] = [quantityOf(match[2] ?? ''), quantityOf(match[6] ?? '')]
  if (!now || !percent || !before || before.digits === 0n || !one || !other) return null
  if (one.kind !== other.kind || printedFactor(one.factor) !== printedFactor(other.factor)) return null
  return { now, before, percent, word: match[3]?.toLowerCase() ?? '' }
}

const printedFactor = (factor: Decimal): string => `${factor.digits}e${factor.scale}`

const hundred = of('100')

const judge = ({ now, before, percent, word }: Growth, line: number): Finding[] => {
  const signed = word === 'giảm' ? negate(percent) : percent
  const grown = times(minus(spanOf(now), spanOf(before)), exactly(hundred))
  if (meet(grown, times(spanOf(signed), spanOf(before)))) return []
  const decimals = Math.max(percent.scale, 2)
  const meant = divide(multiply(subtract(now, before), hundred), before, decimals)
  if (!meant) return []
  return [
    {
      code: 'growth',
      severity: 'error',
      where: [{ line }],
      evidence: [],
      printed: `${word} ${say(percent)}%`,
      expected: `${say(meant)}%`,
      message: `Dòng ${line}: ${say(now)} so với ${say(before)} là ${say(meant)}%, in ${word} ${say(percent)}%.`,
    },
  ]
}

/** A growth that the sentence itself gives both figures of: `3.020 tỷ đồng, tăng 10% so với năm trước (2.650 tỷ đồng)`. */
export const proseGrowths = (plan: Plan): Finding[] =>
  plan.lines.flatMap((text, at) => {
    if (text.includes('\t') || !text.includes('so với')) return []
    return [...text.matchAll(stated)].flatMap((match): Finding[] => {
      if (vague.test(text.slice(0, match.index))) return []
      const growth = growthIn(match)
      return growth ? judge(growth, at + 1) : []
    })
  })
