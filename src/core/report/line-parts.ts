import type { Formula } from '#core/formula/formula.ts'
import { parseFormula } from '#core/formula/parse.ts'
import { codeOfRow } from '#core/indicator/of-plan.ts'

/** A row that goes into a sum, and with which sign. */
export type LinePart = { readonly code: string; readonly sign: 1 | -1 }

/** More rows than any form has between two of its rows. */
const mostRows = 999

const between = (from: string, to: string): readonly string[] => {
  const [id, first, last] = [from.slice(0, from.lastIndexOf('.')), ordinalIn(from), ordinalIn(to)]
  const count = Math.min(mostRows, last - first + 1)
  return count < 1 ? [] : Array.from({ length: count }, (_, at) => codeOfRow(id, first + at))
}
const ordinalIn = (code: string): number => Number(code.slice(code.lastIndexOf('.') + 1)) || 0

const turned = (parts: readonly LinePart[]): readonly LinePart[] =>
  parts.map(({ code, sign }) => ({ code, sign: sign === 1 ? -1 : 1 }))

const all = (found: readonly (readonly LinePart[] | null)[]): readonly LinePart[] | null =>
  found.every((parts) => parts !== null) ? found.flat() : null

const partsIn = (formula: Formula): readonly LinePart[] | null => {
  switch (formula.kind) {
    case 'indicator':
      return formula.when === 'same' && formula.column === null ? [{ code: formula.code, sign: 1 }] : null
    case 'range':
      return between(formula.from, formula.to).map((code) => ({ code, sign: 1 }))
    case 'negate': {
      const of = partsIn(formula.of)
      return of && turned(of)
    }
    case 'binary': {
      if (formula.operator !== '+' && formula.operator !== '-') return null
      const [left, right] = [partsIn(formula.left), partsIn(formula.right)]
      return left && right && [...left, ...(formula.operator === '+' ? right : turned(right))]
    }
    case 'call':
      return formula.name === 'sum' ? all(formula.of.map(partsIn)) : null
    case 'constant':
    case 'column':
      return null
  }
}

/** The rows that a formula adds up, `[B7.2] + [B7.19]`; null where it is no plain sum of rows of the same time (B14). */
export const sumParts = (text: string): readonly LinePart[] | null => {
  const parsed = parseFormula(text, 'number')
  const parts = parsed.ok ? partsIn(parsed.value.formula) : null
  return parts && parts.length > 1 ? parts : null
}
