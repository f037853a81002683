import { parseAmount, printAmount } from '#core/figure/amount.ts'
import { type Decimal, parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import { isIndexPlan, meantGrowth, meantIndex } from '#core/figure/over-time/index-number.ts'
import type { Entry } from '#core/report/entry.ts'

/**
 * What a typed cell holds, in the grid or in a workbook: an entry that can be saved, a text that may mean two numbers (asked, never guessed),
 * or a text that is no number. The last two stay as typed until somebody decides; they are never sent.
 */
export type Held =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | {
      readonly kind: 'question'
      readonly typed: string
      /** separator: `10,015` · index: 9,5 in a row whose plan is 109,50 · growth: 112,93 where the plan is 12,93 (C02) */
      readonly about: 'separator' | 'index' | 'growth'
      readonly readings: readonly [string, string]
    }
  | { readonly kind: 'fault'; readonly typed: string }

export const blank: Held = { kind: 'entry', entry: { kind: 'missing' } }
export const holding = (entry: Entry): Held => ({ kind: 'entry', entry })
export const numberEntry = (value: string): Entry => ({ kind: 'number', value })

/** How the three absences are typed; the first spelling is the one that is shown. */
const signs: readonly (readonly [Entry['kind'], readonly string[]])[] = [
  ['none', ['-', '–', '—', '\u2212', 'không có']],
  ['notApplicable', ['x', 'không áp dụng']],
  ['notDue', ['chưa đến kỳ', 'k', 'chưa đến kì', 'not due']],
]

const absence = (kind: Entry['kind']): Entry =>
  kind === 'none' || kind === 'notApplicable' || kind === 'notDue' ? { kind } : { kind: 'missing' }

/** What a cell asks for, as far as it decides how a number is read. */
export type Asked = { readonly unit: string; readonly plan: string | null }

/** 109,5 where 9,5 stands in a row of index numbers; null where there is nothing to ask (C02). */
const indexFor = (value: Decimal, { unit, plan }: Asked): Decimal | null => {
  const year = plan === null ? null : parseDecimal(plan)
  return year && isIndexPlan(year, unit) ? meantIndex(value, 'index') : null
}

/** Growth and index number, in this order, where a number may have been meant as either (C02). */
export const notationsFor = (
  value: Decimal,
  asked: Asked,
): { readonly about: 'index' | 'growth'; readonly readings: readonly [string, string] } | null => {
  const index = indexFor(value, asked)
  if (index) return { about: 'index', readings: [printDecimal(value), printDecimal(index)] }
  const year = asked.plan === null ? null : parseDecimal(asked.plan)
  const growth = year && meantGrowth(value, year, asked.unit)
  return growth ? { about: 'growth', readings: [printDecimal(growth), printDecimal(value)] } : null
}

/**
 * Reads what was typed or pasted into a cell (rule Q18): a number the Vietnamese way, `-`, `x`, `k`, or nothing.
 * A percent sign is allowed where the unit says percent. The inverse of `printHeld`.
 */
export const readTyped = (text: string, { unit, plan }: Asked = { unit: '', plan: null }): Held => {
  const typed = text.normalize('NFC').trim()
  if (typed === '') return blank
  const word = typed.toLowerCase()
  const sign = signs.find(([, spellings]) => spellings.includes(word))
  if (sign) return holding(absence(sign[0]))
  const amount = parseAmount(unit.includes('%') ? typed.replace(/\s*%$/, '') : typed)
  if (amount.kind === 'number') {
    const either = notationsFor(amount.value, { unit, plan })
    return either ? { kind: 'question', typed, ...either } : holding(numberEntry(printDecimal(amount.value)))
  }
  if (amount.kind === 'notANumber') return { kind: 'fault', typed }
  return {
    kind: 'question',
    typed,
    about: 'separator',
    readings: [printDecimal(amount.readings[0]), printDecimal(amount.readings[1])],
  }
}

/** A canonical decimal as it is shown: `1234.50` → `1.234,50`. */
export const printNumber = (value: string): string => {
  const number = parseDecimal(value)
  return number ? printAmount(number) : value
}

/** `notDue` is the one sign that is a word, and is said in the language of the page. */
export const printEntry = (entry: Entry, notDue?: string): string => {
  if (entry.kind === 'number') return printNumber(entry.value)
  if (entry.kind === 'notDue' && notDue) return notDue
  return signs.find(([kind]) => kind === entry.kind)?.[1][0] ?? ''
}
