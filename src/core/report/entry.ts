import { parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { cleanText } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/**
 * What an agency says of one indicator for one month: a number (year to date by the cut-off day, province, estimate),
 * that there is nothing (`-`), that it does not apply (`x`), or that it is not due this month. Blank is none of these.
 */
export type Entry =
  /** `note`: why a running total fell (Q1). */
  | { readonly kind: 'number'; readonly value: string; readonly note?: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'notDue' }
  | { readonly kind: 'missing' }

export const blank: Entry = { kind: 'missing' }

export const cellOfEntry = (entry: Entry): WireCell => {
  if (entry.kind === 'number') return { kind: 'number', value: entry.value }
  return entry.kind === 'notDue' ? { kind: 'missing' } : entry
}

/** Blank is the only entry that says nothing. */
export const isFilled = (entry: Entry): boolean => entry.kind !== 'missing'

/** More digits than any money of a province has, on either side of the point; beyond it is a paste gone wrong. */
export const mostDigits = 15

/** The longest note at a cell. */
export const mostNote = 500

/** An entry as it came over the wire, in its one spelling: `007.50` → `7.50`. What is no number is refused. */
export const spellEntry = (code: string, entry: Entry): Result<Entry, Refusal> => {
  if (entry.kind !== 'number') return ok({ kind: entry.kind })
  const value = entry.value.length > 100 ? null : parseDecimal(entry.value)
  if (!value) return fail(refuse('notANumber', { code }))
  const printed = printDecimal(value)
  const [whole = '', decimals = ''] = printed.replace('-', '').split('.')
  if (Math.max(whole.length, decimals.length) > mostDigits)
    return fail(refuse('tooManyDigits', { code, most: mostDigits }))
  const note = cleanText(entry.note ?? '').trim()
  if (note.length > mostNote) return fail(refuse('textTooLong', { most: mostNote }))
  return ok({ kind: 'number', value: printed, ...(note === '' ? {} : { note }) })
}
