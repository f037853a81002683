import type { ReportTexts } from '#core/report/report-texts.ts'
import { canonicalEntry, type Entry } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { cleanText } from '#core/report/texts.ts'
import { type SaidWork, type SaidWorks, saidOnly } from '#core/works/said-work.ts'

/** The spellings of a sending: 1 knows figures and two texts, 2 adds the work and the proposals for the next year. */
export type Spelling = 1 | 2
export const newestSpelling: Spelling = 2

/** What an agency sends: the whole of it, so that nothing outside decides what was said. */
export type Sending = {
  readonly province: string
  readonly period: string
  readonly agency: string
  readonly revision: number
  readonly entries: Readonly<Record<string, Entry>>
  readonly texts: ReportTexts
  readonly works: SaidWorks
  /** The one in which its checksum was taken; a receipt is proved with its own, for ever. */
  readonly spelling: Spelling
}

/**
 * A draft as it will go out: its next revision, every line of the form that takes a figure (blank ones too), the work of
 * which something is said, the texts in their one spelling. The server sends with it; a page that computes the same
 * (`sha256(canonicalText(nextSending(…)))`, `digest.ts`) can prove what its person has on screen.
 */
export const nextSending = (
  report: Pick<Sending, 'province' | 'period' | 'agency'> & {
    readonly facts: readonly Pick<ReportFact, 'what'>[]
    readonly lines: readonly { readonly code: string; readonly heading: boolean; readonly sameAs?: string }[]
    readonly texts: ReportTexts
    readonly works?: SaidWorks
  },
  entryAt: (code: string) => Entry,
): Sending => ({
  province: report.province,
  period: report.period,
  agency: report.agency,
  revision: report.facts.filter(({ what }) => what === 'sent').length + 1,
  entries: Object.fromEntries(
    report.lines
      .filter(({ heading, sameAs }) => !heading || sameAs !== undefined)
      .map(({ code, sameAs }) => [code, entryAt(sameAs ?? code)]),
  ),
  texts: {
    situation: cleanText(report.texts.situation),
    proposals: cleanText(report.texts.proposals),
    ...(report.texts.nextYear === undefined ? {} : { nextYear: cleanText(report.texts.nextYear) }),
  },
  works: saidOnly(report.works ?? {}),
  spelling: newestSpelling,
})

const ofWork = ([action, said]: readonly [string, SaidWork]): string => {
  const { state, percent, doneOn, result, product } = said
  const words = [JSON.stringify(action), state ?? '-', percent ?? '-', doneOn ?? '-']
  return ['work', ...words, JSON.stringify(result), JSON.stringify(product)].join(' ')
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1)

/**
 * The text whose SHA-256 is the receipt's checksum (H09): one line a fact, cells by code, work by action, words as JSON
 * strings. Two sendings that differ anywhere have different texts.
 */
export const canonicalText = (sending: Sending): string => {
  const { situation, proposals, nextYear = '' } = sending.texts
  const cells = Object.entries(sending.entries)
    .sort(([a], [b]) => byText(a, b))
    .map(([code, entry]) => `${JSON.stringify(code)} ${canonicalEntry(entry)}`)
  const works = Object.entries(sending.works)
    .sort(([a], [b]) => byText(a, b))
    .map(ofWork)
  const head = [sending.province, sending.period, sending.agency]
    .map((word) => JSON.stringify(word))
    .join(' ')
  const texts = sending.spelling === 1 ? [situation, proposals] : [situation, proposals, nextYear]
  const lines = sending.spelling === 1 ? cells : [...cells, ...works]
  return [
    `nhip report ${sending.spelling}`,
    head,
    `revision ${sending.revision}`,
    ...lines,
    ...texts.map((text) => JSON.stringify(text)),
  ].join('\n')
}
