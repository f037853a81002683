import type { ReportTexts } from '#core/report/report-texts.ts'
import type { Entry } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { cleanText } from '#core/report/texts.ts'

/** What an agency sends: the whole of it, so that nothing outside decides what was said. */
export type Sending = {
  readonly province: string
  readonly period: string
  readonly agency: string
  readonly revision: number
  readonly entries: Readonly<Record<string, Entry>>
  readonly texts: ReportTexts
}

/**
 * A draft as it will go out: its next revision, every line of the form that takes a figure (blank ones too), both texts in
 * their one spelling. The server sends with it; a page that computes the same
 * (`sha256(canonicalText(nextSending(…)))`, `digest.ts`) can prove what its person has on screen.
 */
export const nextSending = (
  report: Pick<Sending, 'province' | 'period' | 'agency'> & {
    readonly facts: readonly Pick<ReportFact, 'what'>[]
    readonly lines: readonly { readonly code: string; readonly heading: boolean }[]
    readonly texts: ReportTexts
  },
  entryAt: (code: string) => Entry,
): Sending => ({
  province: report.province,
  period: report.period,
  agency: report.agency,
  revision: report.facts.filter(({ what }) => what === 'sent').length + 1,
  entries: Object.fromEntries(
    report.lines.filter(({ heading }) => !heading).map(({ code }) => [code, entryAt(code)]),
  ),
  texts: {
    situation: cleanText(report.texts.situation),
    proposals: cleanText(report.texts.proposals),
  },
})

const ofEntry = (entry: Entry): string => {
  if (entry.kind !== 'number') return entry.kind
  return entry.note === undefined
    ? `number ${entry.value}`
    : `number ${entry.value} ${JSON.stringify(entry.note)}`
}

/**
 * The text whose SHA-256 is the receipt's checksum (H09): one line a fact, cells by code, words as JSON strings.
 * Two sendings that differ anywhere have different texts.
 */
export const canonicalText = (sending: Sending): string => {
  const codes = Object.keys(sending.entries).sort((a, b) => (a < b ? -1 : 1))
  const cells = codes.map(
    (code) => `${JSON.stringify(code)} ${ofEntry(sending.entries[code] ?? { kind: 'missing' })}`,
  )
  const head = [sending.province, sending.period, sending.agency]
    .map((word) => JSON.stringify(word))
    .join(' ')
  const words = [sending.texts.situation, sending.texts.proposals].map((text) => JSON.stringify(text))
  return ['nhip report 1', head, `revision ${sending.revision}`, ...cells, ...words].join('\n')
}
