import { spanOf, exactly, meet, times } from '#core/checks/figures/span.ts'
import { say } from '#core/checks/figures/say.ts'
import { type Decimal, divide, multiply, of, parseDecimal } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

const number = String.raw`(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`
const unit = String.raw`\s?(?:[\p{L}]{1,8})?\s?`
const stated = new RegExp(
  `(?<![\\d.,])${number}${unit}/\\s?${number}${unit}[,;(]?\\s*(?:đạt|chiếm|bằng|tương đương)\\s+(?:tỷ lệ\\s+)?${number}\\s?%`,
  'giu',
)

const read = (text: string | undefined): Decimal | null =>
  text === undefined ? null : parseDecimal(text.replaceAll('.', '').replace(',', '.'))

/** A share that the prose works out itself: `7.353km/9565km, đạt 76,8%`. */
export const proseRatios = (plan: Plan): Finding[] =>
  plan.lines.flatMap((text, at) => {
    if (text.includes('\t') || !text.includes('%')) return []
    return [...text.matchAll(stated)].flatMap((match): Finding[] => {
      const [top, bottom, percent] = [read(match[1]), read(match[2]), read(match[3])]
      if (!top || !bottom || !percent || bottom.digits === 0n) return []
      if (meet(times(spanOf(top), exactly(of('100'))), times(spanOf(percent), spanOf(bottom)))) return []
      const exact = divide(multiply(top, of('100')), bottom, percent.scale + 1)
      const rounded = divide(multiply(top, of('100')), bottom, percent.scale)
      if (!exact || !rounded) return []
      return [
        {
          code: 'ratio',
          severity: 'error',
          where: [{ line: at + 1 }],
          evidence: [],
          printed: `${say(percent)}%`,
          expected: `${say(rounded)}%`,
          message: `${say(top)}/${say(bottom)} = ${say(exact)}%, làm tròn ${say(rounded)}%, in ${say(percent)}%.`,
        },
      ]
    })
  })
