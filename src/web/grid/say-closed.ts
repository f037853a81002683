import { sayOneSided } from '#core/figure/over-time/run-up.ts'
import type { OneSided } from '#core/figure/over-time/run-up.ts'
import type { Sides } from '#core/report/two-numbers.ts'
import type { ColumnName, GridRow } from '#web/grid/rows.ts'
import type { Language } from '#web/words/language.ts'
import { entryWords } from '#web/words/entry.ts'
import { periodIn } from '#web/words/periods.ts'
import { sayIn } from '#web/words/say.ts'

const oneSidedEn: Readonly<Record<OneSided, string>> = {
  stock: 'A state at the end of the period has no part “in period”.',
  index: 'An index number is not added up over periods.',
  rate: 'A share is not added up: it is computed anew from its two parts.',
  average: 'An average is not added up over periods.',
  yearly: 'This indicator exists only for the whole year.',
}

const whyNoSide = (sides: Sides | undefined, language: Language): string => {
  const say = sayIn(entryWords, language)
  if (sides?.kind === 'gap')
    return say('gap', { months: sides.missing.map((one) => periodIn(one, language)).join(', ') })
  if (sides?.kind !== 'closed' || sides.nature === null) return say('noSide')
  return language === 'vi' ? sayOneSided[sides.nature] : oneSidedEn[sides.nature]
}

/** Why nothing can be typed into a cell, as one sentence. */
export const sayClosed = (column: ColumnName, row: GridRow, language: Language): string => {
  const say = sayIn(entryWords, language)
  if (row.kind !== 'figure') return say('closedHeading')
  if (column === 'inPeriod') return whyNoSide(row.line.sides, language)
  return say(column === 'share' || column === 'ofLastYear' ? 'closedComputed' : 'closedGiven')
}

/** The same in the cell itself, in two words. */
export const sayClosedShort = (sides: Sides | undefined, language: Language): string =>
  sayIn(entryWords, language)(sides?.kind === 'gap' ? 'gapShort' : 'noSideShort')
