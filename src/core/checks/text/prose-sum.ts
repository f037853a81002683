import { say } from '#core/checks/figures/say.ts'
import { above, meet, plus, spanOf } from '#core/checks/figures/span.ts'
import { type Decimal, compare, multiply, of, parseDecimal, sum } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

const announced = /(?<![\d.,])(\d[\d.]*(?:,\d+)?)\s?%\s?\(\s?(?:trong đó|bao gồm|gồm)\s?:?([^)]{0,1000})\)/giu
const share = /(\d[\d.]*(?:,\d+)?)\s?%/g

const read = (text: string): Decimal | null => parseDecimal(text.replaceAll('.', '').replace(',', '.'))

const sortedDigits = (value: Decimal): string =>
  value.digits.toString().replaceAll('0', '').split('').toSorted().join('')

/** The same digits in another order, or one lost: 15,3 and 15,03. */
const isSlip = (a: Decimal, b: Decimal): boolean => sortedDigits(a) === sortedDigits(b)

const near = (total: Decimal, parts: Decimal): boolean => compare(multiply(parts, of('1.05')), total) >= 0

/** Parts that a sentence names in brackets: above the whole is proven wrong, just below it or the same digits is asked. */
export const proseSums = (plan: Plan): Finding[] =>
  plan.lines.flatMap((text, at) => {
    if (text.includes('\t') || !text.includes('%')) return []
    return [...text.matchAll(announced)].flatMap((match): Finding[] => {
      const total = read(match[1] ?? '')
      const parts = [...(match[2] ?? '').matchAll(share)].flatMap((found) => read(found[1] ?? '') ?? [])
      if (!total || parts.length < 2) return []
      const span = parts.map(spanOf).reduce(plus)
      if (meet(span, spanOf(total))) return []
      const proven = above(span, spanOf(total))
      const added = sum(parts)
      if (!proven && !near(total, added) && !isSlip(total, added)) return []
      return [
        {
          code: proven ? 'part-above-whole' : 'sum',
          severity: proven ? 'error' : 'question',
          where: [{ line: at + 1 }],
          evidence: [],
          printed: `${say(total)}%`,
          expected: `${say(added)}%`,
          message: `${parts.map(say).join(' + ')} = ${say(added)}, tổng in ${say(total)}; có phải ${say(added)} không?`,
        },
      ]
    })
  })
