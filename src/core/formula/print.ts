import { printAmount } from '#core/figure/amount.ts'
import { type Formula, lastBareColumn, type Notation, readsAsColumn } from '#core/formula/formula.ts'
import { printReference } from '#core/formula/reference.ts'
import { columnWord, functions, numberWord } from '#core/formula/vocabulary.ts'

/** How tightly a part holds together: a looser one stands in parentheses. */
const tightness = (formula: Formula): number => {
  if (formula.kind === 'binary') return formula.operator === '+' || formula.operator === '-' ? 1 : 2
  return formula.kind === 'negate' ? 3 : 4
}

/** Columns and their operations only: printed without blanks, as a header prints them. */
const isHeaderLike = (formula: Formula): boolean => {
  if (formula.kind === 'binary') return isHeaderLike(formula.left) && isHeaderLike(formula.right)
  return formula.kind === 'column'
}

/**
 * The one spelling of a formula: `6/5`, `[B2.12] + [B2.13]`, `bình quân([B10.48]; [B10.2]; 10.000)`. `instead` says
 * what stands in the place of a part, for a person: its figure, its name.
 */
export const printFormula = (
  formula: Formula,
  notation: Exclude<Notation, 'row'>,
  instead?: (part: Formula) => string | null,
): string => {
  const blank = notation === 'column' && !instead && isHeaderLike(formula) ? '' : ' '
  const print = (one: Formula): string => {
    const other = instead?.(one)
    if (other !== null && other !== undefined) return other
    switch (one.kind) {
      case 'constant':
        return printConstant(one, notation)
      case 'column':
        return notation === 'column' && one.n <= lastBareColumn ? String(one.n) : `${columnWord} ${one.n}`
      case 'indicator':
        return printReference(one.code, one.when, one.column)
      case 'range':
        return `[${one.from}]..[${one.to}]`
      case 'negate':
        return `-${held(one.of, 4)}`
      case 'binary': {
        const own = tightness(one)
        return `${held(one.left, own)}${blank}${one.operator}${blank}${held(one.right, own + 1)}`
      }
      case 'call':
        return `${functions[one.name].vi}(${one.of.map(print).join('; ')})`
    }
  }
  const held = (one: Formula, least: number): string =>
    tightness(one) < least ? `(${print(one)})` : print(one)
  return print(formula)
}

const printConstant = (
  { value, unit }: Extract<Formula, { kind: 'constant' }>,
  notation: Exclude<Notation, 'row'>,
): string => {
  const amount = printAmount(value)
  if (unit === '%' || unit === '‰') return `${amount}${unit}`
  if (unit !== '') return `${amount} ${unit}`
  return notation === 'column' && readsAsColumn(value) ? `${numberWord} ${amount}` : amount
}
