import { parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { cleanText } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { parsePeriod } from '#core/time/period.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** `value` is the running total where the indicator runs up, whichever of the two numbers a person typed (G04). */
export type NumberEntry = {
  readonly kind: 'number'
  readonly value: string
  /** Why a running total fell (Q1). */
  readonly note?: string
  /** What the month itself brought, where a person typed that one; absent: it follows from the total. */
  readonly inPeriod?: string
  /** The period whose figure was copied here, until somebody touches it. */
  readonly copied?: string
}

/**
 * What an agency says of one indicator for one month: a number (year to date by the cut-off day, province, estimate),
 * that there is nothing (`-`), that it does not apply (`x`), or that it is not due this month. Blank is none of these.
 */
export type Entry =
  | NumberEntry
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

const spellNumber = (code: string, text: string): Result<string, Refusal> => {
  const value = text.length > 100 ? null : parseDecimal(text)
  if (!value) return fail(refuse('notANumber', { code }))
  const printed = printDecimal(value)
  const [whole = '', decimals = ''] = printed.replace('-', '').split('.')
  return Math.max(whole.length, decimals.length) > mostDigits
    ? fail(refuse('tooManyDigits', { code, most: mostDigits }))
    : ok(printed)
}

/** An entry as it came over the wire, in its one spelling: `007.50` → `7.50`. What is no number is refused. */
export const spellEntry = (code: string, entry: Entry): Result<Entry, Refusal> => {
  if (entry.kind !== 'number') return ok({ kind: entry.kind })
  const value = spellNumber(code, entry.value)
  if (!value.ok) return value
  const inPeriod = entry.inPeriod === undefined ? null : spellNumber(code, entry.inPeriod)
  if (inPeriod && !inPeriod.ok) return inPeriod
  const copied = entry.copied === undefined ? null : parsePeriod(entry.copied)
  if (entry.copied !== undefined && copied === null) return fail(refuse('noPeriod', { period: entry.copied }))
  const note = cleanText(entry.note ?? '').trim()
  if (note.length > mostNote) return fail(refuse('textTooLong', { most: mostNote }))
  return ok({
    kind: 'number',
    value: value.value,
    ...(note === '' ? {} : { note }),
    ...(inPeriod === null ? {} : { inPeriod: inPeriod.value }),
    ...(copied === null ? {} : { copied }),
  })
}

/**
 * An entry inside the canonical text of a sending: two entries that differ anywhere have different spellings. One that is
 * only a number, or a number with its note, is spelled as it always was, so that old receipts still prove what they prove.
 */
export const canonicalEntry = (entry: Entry): string => {
  if (entry.kind !== 'number') return entry.kind
  const { value, inPeriod, copied, note } = entry
  return [
    `number ${value}`,
    ...(inPeriod === undefined ? [] : [`in-period ${inPeriod}`]),
    ...(copied === undefined ? [] : [`copied ${copied}`]),
    ...(note === undefined ? [] : [JSON.stringify(note)]),
  ].join(' ')
}

export const sameEntry = (a: Entry, b: Entry): boolean => canonicalEntry(a) === canonicalEntry(b)
