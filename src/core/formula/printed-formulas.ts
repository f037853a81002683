import { columnFormulas } from '#core/checks/ratios/formula.ts'
import { type Quotient, sayQuotient } from '#core/checks/ratios/quotient.ts'
import type { HeldFormula } from '#core/formula/holder.ts'
import { parseFormula } from '#core/formula/parse.ts'
import { printFormula } from '#core/formula/print.ts'
import { functions } from '#core/formula/vocabulary.ts'
import type { FormTable } from '#core/plan/table.ts'

/** A formula that the form itself prints, in the header of its column. */
export type PrintedFormula = HeldFormula & {
  /** As the header prints it; null where it prints none and the figures alone say it. */
  readonly printed: string | null
  /** How many cells it reproduces, of how many that can be compared. */
  readonly fits: number
  readonly tried: number
}

/** `6/5*100`, `6/5 x 100%` in a header is the same ratio: percent is what the column counts in. */
const withoutPercent = (printed: string): string => printed.replace(/\s*[*x×]\s*100\s*%?\s*$/iu, '')

/** The header's text as this language spells it; null where it is no formula. */
export const readHeader = (printed: string): string | null => {
  const parsed = parseFormula(withoutPercent(printed), 'column')
  return parsed.ok ? printFormula(parsed.value.formula, 'column') : null
}

/** The growth that a header spells `6/5-100%` or `(6-5)/5` has a word of its own. */
const inWords = (quotient: Quotient): string =>
  quotient.form === 'growth'
    ? `${functions.growth.vi}(${quotient.top}; ${quotient.bottom})`
    : sayQuotient(quotient)

/**
 * The formulas that the headers print, each as the figures below it were made: where a header is wrong about most of its
 * cells and another quotient is right, that one stands here and the header is a finding of its own (B19).
 */
export const printedFormulas = (table: FormTable): readonly PrintedFormula[] =>
  columnFormulas(table).flatMap(({ column, real, printed }) => {
    const fit = real ?? printed
    const said = column.formula === null ? null : readHeader(column.formula)
    const text = fit ? inWords(fit.quotient) : said
    if (text === null) return []
    return [
      {
        holder: String(column.n),
        text,
        printed: column.formula,
        fits: fit?.fits ?? 0,
        tried: fit?.tried ?? 0,
      },
    ]
  })

/** What is in force: what a person has set, else what is printed. An empty text takes a formula away. */
export const formulasInForce = (table: FormTable, set: readonly HeldFormula[]): readonly HeldFormula[] => {
  const chosen = new Set(set.map(({ holder }) => holder))
  const printed = printedFormulas(table).filter(({ holder }) => !chosen.has(holder))
  return [...printed.map(({ holder, text }) => ({ holder, text })), ...set.filter(({ text }) => text !== '')]
}
