import type { Reason } from '#core/page/reason.ts'
import type { FormLine, ReportPage } from '#core/page/report-page.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import { fallsUnsaid } from '#core/report/falls.ts'
import { isBlankText } from '#core/report/texts.ts'
import { unanswered } from '#core/validation/validate.ts'
import type { AnsweredWarning } from '#core/validation/warning.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { isAnswered, isBlank } from '#web/grid/held.ts'
import type { GridRow } from '#web/grid/rows.ts'
import { heldIn, type Sheet } from '#web/grid/sheet.ts'

/** Where the page stands, as far as it decides whether the report may be sent. */
export type Ready = {
  readonly rows: readonly GridRow[]
  readonly sheet: Sheet
  readonly texts: ReportTexts
  readonly unread: number
  readonly conflicts: number
  /** What is asked of the figures on screen. */
  readonly questions?: readonly AnsweredWarning[]
  /** Why the work on screen may not go out as it is said. */
  readonly whyNotWork?: Refusal | null
}

/** Reasons that the page knows better than the server's last answer, because somebody has typed since. */
const ours: readonly string[] = [
  'cellsMissing',
  'cellMisplaced',
  'questionsUnanswered',
  'situationMissing',
  'proposalsMissing',
  'nextYearMissing',
  'workMissing',
  'doneWithoutDay',
  'pausedWithoutWhy',
]

export type WhyNotSend =
  | { readonly kind: 'server'; readonly reason: Reason }
  | { readonly kind: 'unread' | 'conflicts'; readonly count: number }
  | { readonly kind: 'falls'; readonly count: number; readonly first: string }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }

const figures = (rows: readonly GridRow[]): readonly FormLine[] =>
  rows.flatMap((row) => (row.kind === 'figure' ? [row.line] : []))

/** The lines that must hold something before the report is sent: where the agency is focal (rule Q21). */
export const blanksIn = ({ rows, sheet }: Pick<Ready, 'rows' | 'sheet'>): readonly FormLine[] =>
  figures(rows).filter((line) => line.focal && isBlank(heldIn(sheet, line.code)))

/** Lines whose running total fell and that say not why (rule Q1). */
export const fallsIn = ({ rows, sheet }: Pick<Ready, 'rows' | 'sheet'>): readonly FormLine[] =>
  figures(rows).filter(({ code, before }) => {
    const held = heldIn(sheet, code)
    return held.kind === 'entry' && fallsUnsaid(held.entry, before)
  })

/** Null: go ahead. The server decides again with the same rules when the report arrives (style rule 16). */
export const whyNotSend = (page: Pick<ReportPage, 'whyNotSend'>, ready: Ready): WhyNotSend | null => {
  const { whyNotSend: reason } = page
  if (reason && !ours.includes(reason.code)) return { kind: 'server', reason }
  if (ready.unread > 0) return { kind: 'unread', count: ready.unread }
  if (ready.conflicts > 0) return { kind: 'conflicts', count: ready.conflicts }
  const blanks = blanksIn(ready)
  const [first] = blanks
  if (first)
    return { kind: 'refusal', refusal: refuse('cellsMissing', { count: blanks.length, first: first.name }) }
  const falls = fallsIn(ready)
  if (falls[0]) return { kind: 'falls', count: falls.length, first: falls[0].name }
  const open = unanswered(ready.questions ?? [])
  if (open[0])
    return {
      kind: 'refusal',
      refusal: refuse('questionsUnanswered', { count: open.length, first: open[0].name, questions: [] }),
    }
  if (ready.whyNotWork) return { kind: 'refusal', refusal: ready.whyNotWork }
  if (isBlankText(ready.texts.situation)) return { kind: 'refusal', refusal: refuse('situationMissing', {}) }
  if (isBlankText(ready.texts.proposals)) return { kind: 'refusal', refusal: refuse('proposalsMissing', {}) }
  if (ready.texts.nextYear !== undefined && isBlankText(ready.texts.nextYear))
    return { kind: 'refusal', refusal: refuse('nextYearMissing', {}) }
  return null
}

export type Tally = {
  readonly asked: number
  /** Answered; a cell that is asked about or holds no number is neither filled nor blank. */
  readonly filled: number
  readonly numbers: number
  readonly none: number
  readonly notApplicable: number
  readonly notDue: number
  readonly blank: number
}

/** What would be sent, by kind of entry. */
export const tallyOf = ({ rows, sheet }: Pick<Ready, 'rows' | 'sheet'>): Tally => {
  const all = figures(rows).map((line) => heldIn(sheet, line.code))
  const count = (kind: string): number =>
    all.filter((held) => held.kind === 'entry' && held.entry.kind === kind).length
  const blank = count('missing')
  return {
    asked: all.length,
    filled: all.filter(isAnswered).length,
    numbers: count('number'),
    none: count('none'),
    notApplicable: count('notApplicable'),
    notDue: count('notDue'),
    blank,
  }
}

export const wordsIn = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length
