import { parseAmount } from '#core/figure/amount.ts'
import { type Decimal, equal } from '#core/figure/decimal.ts'
import { codeOfTarget } from '#core/indicator/of-plan.ts'
import { askedName } from '#core/passport/names.ts'
import type { Target } from '#core/plan/plan.ts'

/** Where the text prints the number of a target: the line, and from which to which of its signs. */
export type PrintedNumber = {
  readonly line: number
  readonly from: number
  readonly to: number
  /** The number's passport. */
  readonly name: string
}

type Asked = Pick<Target, 'id' | 'line' | 'text' | 'value' | 'stretch'>
type Token = Omit<PrintedNumber, 'name'> & { readonly values: readonly Decimal[] }

/** A target is printed on its line and runs on over a few. */
const mostLines = 8
const figure = /\d+(?:\.\d{3})*(?:,\d+)?/gu

const tokensOf = (lines: readonly string[], first: number): readonly Token[] =>
  lines.slice(first - 1, first - 1 + mostLines).flatMap((text, index) =>
    [...text.matchAll(figure)].flatMap((found) => {
      const amount = parseAmount(found[0])
      if (amount.kind === 'notANumber') return []
      const values = amount.kind === 'number' ? [amount.value] : amount.readings
      return [{ line: first + index, from: found.index, to: found.index + found[0].length, values }]
    }),
  )

/** Where the words of a target begin in its line; 0 where they are not found as they are. */
const beginOf = (lines: readonly string[], { line, text }: Asked): number =>
  Math.max(0, (lines[line - 1] ?? '').indexOf(text.slice(0, 24)))

/**
 * The numbers of the targets in the plan's own text, so that each opens its passport there (H10). A number is taken for
 * the first target that asks for it; one that is printed in words, or not found, has no place.
 */
export const printedTargets = (
  plan: string,
  lines: readonly string[],
  targets: readonly Asked[],
): readonly PrintedNumber[] => {
  const taken = new Set<string>()
  const found: PrintedNumber[] = []
  for (const target of targets) {
    const begin = beginOf(lines, target)
    const tokens = tokensOf(lines, target.line).filter(
      ({ line, from }) => line > target.line || from >= begin,
    )
    const wanted = [
      { value: target.value, basis: 'plan' as const },
      ...(target.stretch ? [{ value: target.stretch, basis: 'stretch' as const }] : []),
    ]
    for (const { value, basis } of wanted) {
      const token = tokens.find(
        (one) => one.values.some((read) => equal(read, value)) && !taken.has(`${one.line} ${one.from}`),
      )
      const name = askedName(plan, codeOfTarget(target.id), basis)
      if (!token || name === null) continue
      taken.add(`${token.line} ${token.from}`)
      found.push({ line: token.line, from: token.from, to: token.to, name })
    }
  }
  return found
}
