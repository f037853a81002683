import type { Repair } from '#core/plan/finding.ts'
import type { PlanForm, SourceAddress } from '#core/plan/place.ts'
import type { UnreadLine } from '#core/plan/plan.ts'

/**
 * A document as lines of text: a paragraph a line, a table's row a line with its cells separated by tabs. This is the
 * one form that the pure reading takes, whatever the file was.
 */
export type PlanText = {
  readonly form: PlanForm
  readonly text: string
  /** The address of line n at n - 1; empty for a text file, whose lines are their own addresses. */
  readonly addresses: readonly SourceAddress[]
  /** What the door itself mended: invisible characters, an old encoding. */
  readonly repairs: readonly Repair[]
  /** What the document holds and was not read: hidden sheets, pictures of text. */
  readonly unread: readonly UnreadLine[]
  /** Lines whose figures are number cells of a workbook: nobody has to guess their separators. */
  readonly exact?: ReadonlySet<number>
}

/** A line of the text form with its address in the document. */
export type AddressedLine = {
  readonly text: string
  readonly address: SourceAddress
  readonly isExact?: boolean
}

/** Text of one line: line ends and tabs would cut it, so they become spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

export const planTextOf = (
  form: PlanForm,
  lines: readonly AddressedLine[],
  unread: readonly UnreadLine[] = [],
): PlanText => ({
  form,
  text: lines.map(({ text }) => text).join('\n'),
  addresses: lines.map(({ address }) => address),
  repairs: [],
  unread,
  exact: new Set(lines.flatMap(({ isExact }, at) => (isExact === true ? [at + 1] : []))),
})
