import type { Finding, Severity } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import { parseDay } from '#core/time/day.ts'

type Day = { readonly line: number; readonly printed: string; readonly iso: string; readonly before: string }

const written = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/giu

const prose = ({ lines }: Plan): readonly { readonly line: number; readonly text: string }[] =>
  lines.flatMap((text, at) => (text.includes('\t') ? [] : [{ line: at + 1, text }]))

const daysIn = (plan: Plan): readonly Day[] =>
  prose(plan).flatMap(({ line, text }) =>
    [...text.matchAll(written)].map((match) => {
      const [day, month, year] =
        match[1] === undefined ? [match[4], match[5], match[6]] : [match[1], match[2], match[3]]
      const iso = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
      return { line, printed: match[0], iso, before: text.slice(Math.max(0, match.index - 60), match.index) }
    }),
  )

const finding = (severity: Severity, days: readonly Day[], message: string, expected = ''): Finding => ({
  code: 'printed-error',
  severity,
  where: days.map(({ line }) => ({ line })),
  evidence: [],
  printed: days.map(({ printed }) => printed).join('; '),
  expected,
  message,
})

/** `31/02/2024`: no such day is in the calendar. */
const impossible = (days: readonly Day[]): Finding[] =>
  days
    .filter(({ iso }) => parseDay(iso) === null)
    .map((day) =>
      finding('error', [day], `Dòng ${day.line} in ngày ${day.printed}: trong lịch không có ngày này.`),
    )

const cites = /(?:số\s+\S*|\d+\S*\/\S+|văn bản)\s*(?:,\s*)?ngày\s*$/iu

/** A document that is cited by number cannot be younger than the one that cites it. */
const younger = (plan: Plan, days: readonly Day[]): Finding[] => {
  const { date } = plan.document
  if (date === null) return []
  return days
    .filter(({ iso, before }) => parseDay(iso) !== null && iso > date && cites.test(before))
    .map((day) =>
      finding(
        'warning',
        [day],
        `Dòng ${day.line} dẫn văn bản ngày ${day.printed}, sau ngày ban hành của chính văn bản này.`,
        `≤ ${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`,
      ),
    )
}

/** Days that cannot be, and sources younger than the document (capabilities A03, A08). */
export const days = (plan: Plan): Finding[] => {
  const found = daysIn(plan)
  return [...impossible(found), ...younger(plan, found)]
}
