import { parseAmount, printAmount } from '#core/figure/amount.ts'
import { type Decimal, parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import { isIndexPlan, meantGrowth, meantIndex } from '#core/figure/over-time/index-number.ts'
import type { Side } from '#core/figure/over-time/run-up.ts'
import type { Entry } from '#core/report/entry.ts'
import {
  type Disagreement,
  disagreement,
  inPeriodOf,
  settled,
  type Sides,
  takesInPeriod,
  withInPeriod,
  withTotal,
} from '#core/report/two-numbers.ts'

/** On which side of a line with two numbers a text stands (absent: the running total), and the entry that stood when it was typed. */
type Beside = { readonly side?: Side; readonly stands?: Entry }

/** A text that may be read in two ways; it stays as typed until somebody decides, and is never sent. */
type Question<About> = Beside & {
  readonly kind: 'question'
  readonly typed: string
  readonly about: About
  readonly readings: readonly [string, string]
  /** Of a disagreement: what was typed as brought by the month. */
  readonly inPeriod?: string
}

/** separator: `10,015` · index: 9,5 in a row whose plan is 109,50 · growth: 112,93 where the plan is 12,93 (C02) */
type Spelling = 'separator' | 'index' | 'growth'

/** What one text says by itself. */
export type Read =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | Question<Spelling>
  | ({ readonly kind: 'fault'; readonly typed: string } & Beside)

/**
 * What a typed cell holds, in the grid or in a workbook: an entry that can be saved, a text that may mean two numbers
 * (asked, never guessed), or a text that is no number. `total`: in period and running total were both typed and do not
 * agree (G04). The last two stay as typed until somebody decides; they are never sent.
 */
export type Held = Read | Question<'total'>

export const blank: Read = { kind: 'entry', entry: { kind: 'missing' } }
export const holding = (entry: Entry): Read => ({ kind: 'entry', entry })
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
export const readTyped = (text: string, { unit, plan }: Asked = { unit: '', plan: null }): Read => {
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

/** What a line of the grid asks for: also which of its two numbers may be typed. */
export type AskedLine = Asked & { readonly sides?: Sides | undefined }

/** An entry, or the question between the two numbers that do not agree. */
export const ofBoth = (made: Entry | Disagreement, typed: string, beside: Beside): Held =>
  'kind' in made
    ? holding(made)
    : { kind: 'question', typed, about: 'total', readings: made.readings, inPeriod: made.inPeriod, ...beside }

/** An entry as its cell holds it: asked again where its two numbers no longer agree with the total before. */
export const heldOf = (entry: Entry, sides: Sides | undefined): Held => {
  const found = disagreement(entry, sides)
  return found ? ofBoth(found, printEntry(entry), { stands: entry }) : holding(entry)
}

/** What was typed as the running total, beside what stands in the line. */
const readTotal = (text: string, line: AskedLine, stands: Entry): Held => {
  const read = readTyped(text, line)
  if (!takesInPeriod(line.sides)) return read
  if (read.kind !== 'entry') return { ...read, stands }
  if (read.entry.kind !== 'number') return read
  return ofBoth(withTotal(read.entry.value, stands, line.sides), text.normalize('NFC').trim(), { stands })
}

/** What was typed as brought by the month: a number, or nothing; the absences speak of the whole line and stand in its total. */
const readInPeriod = (text: string, line: AskedLine, stands: Entry): Held => {
  const typed = text.normalize('NFC').trim()
  const beside = { side: 'inPeriod', stands } as const
  // taken back: the total that followed from it goes, too
  if (typed === '') return stands.kind === 'number' && stands.inPeriod !== undefined ? blank : holding(stands)
  const read = readTyped(typed, { unit: line.unit, plan: null })
  if (read.kind !== 'entry') return { ...read, ...beside }
  if (read.entry.kind !== 'number') return { kind: 'fault', typed, ...beside }
  return ofBoth(withInPeriod(read.entry.value, stands, line.sides), typed, beside)
}

/** Reads what was typed into one of the two columns of a line, beside what stands there. The inverse of `printSide`. */
export const readSide = (side: Side, text: string, line: AskedLine, stands: Entry): Held =>
  side === 'inPeriod' ? readInPeriod(text, line, stands) : readTotal(text, line, stands)

/** A question answered with its first or second reading; another may follow (`10,015`, and then it does not agree). */
export const answered = (
  held: Extract<Held, { kind: 'question' }>,
  which: 0 | 1,
  { sides }: AskedLine,
): Held => {
  const { readings, about, inPeriod, side, stands } = held
  if (about === 'total' && inPeriod !== undefined) return holding(settled({ readings, inPeriod }, which))
  const value = readings[which]
  if (!stands) return holding(numberEntry(value))
  const made = side === 'inPeriod' ? withInPeriod(value, stands, sides) : withTotal(value, stands, sides)
  return ofBoth(made, printNumber(value), { stands, ...(side === undefined ? {} : { side }) })
}

/** What stands in one of the two columns of a line, as text that `readSide` understands. */
export const printSide = (side: Side, held: Held, sides: Sides | undefined, notDue?: string): string => {
  if (held.kind !== 'entry' && (held.side ?? 'toDate') === side) return held.typed
  const entry = held.kind === 'entry' ? held.entry : (held.stands ?? { kind: 'missing' })
  if (side === 'toDate') return printEntry(entry, notDue)
  const shown = inPeriodOf(entry, sides)
  return shown ? printNumber(shown.value) : ''
}
