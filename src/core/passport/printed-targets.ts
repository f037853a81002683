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
/** So many signs of its words tell where a target begins. */
const mostWords = 24
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

/** Where the words of a target begin; null where they do not stand in its line as they are. */
const beginOf = (lines: readonly string[], { line, text }: Asked): Spot | null => {
  const at = text === '' ? -1 : (lines[line - 1] ?? '').indexOf(text.slice(0, mostWords))
  return at < 0 ? null : { line, from: at }
}

type Spot = { readonly line: number; readonly from: number }
const isBefore = (a: Spot, b: Spot): boolean => a.line < b.line || (a.line === b.line && a.from < b.from)

/**
 * The numbers of the targets in the plan's own text, so that each opens its passport there (H10): between its own words
 * and those of the next target. A number that speaks for several is the first one's; one that is not found has no place.
 */
export const printedTargets = (
  plan: string,
  lines: readonly string[],
  targets: readonly Asked[],
): readonly PrintedNumber[] => {
  const taken = new Set<string>()
  const found: PrintedNumber[] = []
  const begins = targets.flatMap((target) => beginOf(lines, target) ?? [])
  for (const target of targets) {
    const begin = beginOf(lines, target) ?? { line: target.line, from: 0 }
    const later = begins.filter((one) => isBefore(begin, one))
    const tokens = tokensOf(lines, target.line).filter(
      (one) => !isBefore(one, begin) && later.every((next) => isBefore(one, next)),
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
