import type { Finding, Severity } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import { parseDay } from '#core/time/day.ts'

type Day = { readonly line: number; readonly printed: string; readonly iso: string; readonly before: string }

const written = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/giu

/** In a row of a table only what could be no fraction: `31/9/2027`, not `75/82/2000`. */
const couldBeDay = (match: RegExpExecArray): boolean =>
  match[1] === undefined || (Number(match[1]) <= 31 && Number(match[2]) <= 12)

const daysIn = (plan: Plan): readonly Day[] =>
  plan.lines.flatMap((text, at) => {
    const inTable = text.includes('\t')
    return [...text.matchAll(written)]
      .filter((match) => !inTable || couldBeDay(match))
      .map((match) => {
        const [day, month, year] =
          match[1] === undefined ? [match[4], match[5], match[6]] : [match[1], match[2], match[3]]
        const iso = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
        const before = text.slice(Math.max(0, match.index - 60), match.index)
        return { line: at + 1, printed: match[0], iso, before }
      })
  })

const finding = (severity: Severity, days: readonly Day[], message: string, expected = ''): Finding => ({
  code: 'printed-error',
  severity,
  where: days.map(({ line }) => ({ line })),
  evidence: [],
  printed: days.map(({ printed }) => printed).join('; '),
  expected,
  message,
})

/** `ngày 31/02/2024`, however it was printed. */
const inWords = ({ printed }: Day): string => `ngày ${printed.replace(/^ngày\s+/iu, '')}`

/** `31/02/2024`: no such day is in the calendar. */
const impossible = (days: readonly Day[]): Finding[] =>
  days
    .filter(({ iso }) => parseDay(iso) === null)
    .map((day) =>
      finding('error', [day], `Dòng ${day.line} in ${inWords(day)}: trong lịch không có ngày này.`),
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

const noSuchPeriod =
  /(?<!\p{L})[Qq]uý\s+(?:VI{0,3}|IX|X|0|[5-9])(?![\p{L}\d.,])|(?<!\p{L})[Tt]háng\s+(?:0|1[3-9]|[2-9]\d)(?:\/\d{4}|\s+năm\s+\d{4})/gu

/** `Quý V/2027`, `tháng 13 năm 2027`: a year has four quarters and twelve months. */
const impossiblePeriods = (plan: Plan): Finding[] =>
  plan.lines.flatMap((text, at) =>
    [...text.matchAll(noSuchPeriod)].map(([printed]) =>
      finding(
        'error',
        [{ line: at + 1, printed, iso: '', before: '' }],
        `Dòng ${at + 1} in “${printed}”: trong năm không có kỳ này.`,
      ),
    ),
  )

/** Days and periods that cannot be, and sources younger than the document (capabilities A03, A08). */
export const days = (plan: Plan): Finding[] => {
  const found = daysIn(plan)
  return [...impossible(found), ...impossiblePeriods(plan), ...younger(plan, found)]
}
