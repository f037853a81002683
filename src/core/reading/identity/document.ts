import type { Agency } from '#core/agency/agency.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Footnote, PlanDocument } from '#core/plan/plan.ts'
import type { FrontMatter } from '#core/reading/front-matter.ts'
import { legalBasesOf } from '#core/reading/identity/legal-bases.ts'
import { printedDate } from '#core/reading/identity/printed-date.ts'
import type { EndMatter } from '#core/reading/identity/signature.ts'
import { yearsOf } from '#core/reading/identity/years.ts'
import { lineAt, type Paragraph } from '#core/reading/paragraph.ts'
import { isCapitals, plain } from '#core/reading/plain-text.ts'
import { printDay, type Day } from '#core/time/day.ts'

/** One place where the text says which document this is. */
type Naming = {
  readonly line: number
  readonly number: string
  readonly date: Day | null
  readonly issuer: string
}

const attached =
  /^(?:PHỤ LỤC(?:\s+(?:SỐ\s+)?[\dIVX]+)?|BIỂU(?:\s+SỐ)?(?:\s+\d+)?)?[\s:.]*\(?\s*(?:Ban hành )?kèm theo\s+(?:Kế hoạch|Quyết định|Chương trình|Công văn|Nghị quyết)[^;]*?số:?\s*([\p{L}\d][\p{L}\d/.-]*)(.*)$/iu
const headed = /^Số:?\s*(\d+[\p{L}\d]*\/[\p{L}\d/-]+)/u

const namingOf = (raw: string, line: number): Naming | null => {
  const text = plain(raw)
  if (text.length > 400) return null
  const found = attached.exec(text)
  if (!found) {
    const number = headed.exec(text)?.[1]
    return number === undefined ? null : { line, number, date: printedDate(text), issuer: '' }
  }
  const issuer = /\scủa\s+(.+?)\s*\)?\s*[.;]?$/u.exec(found[2] ?? '')?.[1] ?? ''
  return {
    line,
    number: found[1] ?? '',
    date: printedDate(found[2] ?? ''),
    issuer: issuer.replace(/\)$/u, ''),
  }
}

/** The value that most places give; the first of them where two are level. */
const commonest = <Value>(values: readonly Value[]): Value | null => {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].sort((one, other) => other[1] - one[1])
  return best ? best[0] : null
}

const themeOf = (preamble: readonly Paragraph[]): PlanDocument['theme'] => {
  for (const paragraph of preamble) {
    const found = /chủ đề[^“"”]{0,200}[“"]([^”"]{1,400})[”"]/iu.exec(paragraph.text)
    if (found)
      return {
        line: lineAt(paragraph, found.index + found[0].indexOf(found[1] ?? '')),
        text: (found[1] ?? '').trim(),
      }
  }
  return null
}

const committee = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)(?!\p{L})/iu
const council = /^(?:HĐND|Hội đồng nhân dân)(?!\p{L})/iu
const province = /(?:tỉnh|thành phố)\s+\p{Lu}\p{Ll}+(?:[\s-]+\p{Lu}\p{Ll}+){0,3}/u

/** `TỈNH HOA LƯ` → `tỉnh Hoa Lư`; what is not all in capitals stays as printed. */
const named = (text: string): string =>
  isCapitals(text)
    ? text
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_all, gap: string, letter: string) => gap + letter.toUpperCase())
        .replace(/^(?:Tỉnh|Thành Phố)(?=\s)/u, (level) => level.toLowerCase())
    : text

/** The committee, or the council of a resolution, in the left column of a letterhead, often over two lines. */
const fromLetterhead = (letterhead: FrontMatter['letterhead']): string => {
  const left = letterhead.map(({ text }) => plain(text.split(/\t|\s{2,}/u)[0] ?? ''))
  const at = left.findIndex((text) => committee.test(text) || council.test(text))
  if (at < 0) return ''
  const body = council.test(left[at] ?? '') ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân'
  const rest = (left[at] ?? '').replace(committee, '').replace(council, '').trim() || (left[at + 1] ?? '')
  return `${body} ${named(rest)}`.trim()
}

/**
 * The issuer by its full name: as the annexes name it, else the letterhead, else the committee of the province in
 * the title, and only where the text names none the committee of the register.
 */
const issuerOf = (annex: string, register: readonly Agency[], front: FrontMatter): string => {
  if (annex !== '') return annex.replace(committee, 'Ủy ban nhân dân')
  const head = fromLetterhead(front.letterhead)
  if (head !== '') return head
  const place = province.exec(front.title.text)?.[0]
  if (place !== undefined) return `Ủy ban nhân dân ${place}`
  return register.find((agency) => agency.role === 'committee')?.name ?? ''
}

const typeName = (type: string): string => type.charAt(0) + type.slice(1).toLowerCase()

export type DocumentReading = { readonly document: PlanDocument; readonly questions: readonly Finding[] }

/**
 * The formal identity (A01, A03, A04). Number and date often stand only in the heads of the annexes; where the
 * places differ, the commonest is taken and a person is asked.
 */
export const documentOf = (
  lines: readonly string[],
  front: FrontMatter,
  end: EndMatter,
  footnotes: readonly Footnote[],
  register: readonly Agency[],
): DocumentReading => {
  const namings = lines.map((line, at) => namingOf(line, at + 1)).filter((naming) => naming !== null)
  const letterDate = printedDate(front.letterhead.map(({ text }) => plain(text)).join(' '))
  const date = commonest(namings.map((naming) => naming.date).filter((one) => one !== null)) ?? letterDate
  const number = commonest(namings.map((naming) => naming.number)) ?? ''
  const issuer = commonest(namings.map((naming) => naming.issuer).filter((name) => name !== '')) ?? ''
  return {
    document: {
      type: front.type ? typeName(front.type.text) : 'Kế hoạch',
      number,
      date,
      title: front.title.text,
      issuer: issuerOf(issuer, register, front),
      ...yearsOf(front.title.text, date),
      signer: end.signer,
      theme: themeOf(front.preamble),
      legalBases: legalBasesOf(front.preamble, footnotes),
      recipients: end.recipients,
    },
    questions: disagreements(namings, number, date),
  }
}

const disagreements = (namings: readonly Naming[], number: string, date: Day | null): readonly Finding[] => {
  const other = namings.filter(
    (naming) => naming.number !== number || (naming.date !== null && naming.date !== date),
  )
  if (other.length === 0) return []
  const agreeing = namings.filter((naming) => !other.includes(naming))
  const said = other.map((naming) => `${naming.number}${naming.date ? ` ngày ${printDay(naming.date)}` : ''}`)
  return [
    {
      code: 'contradiction',
      severity: 'question',
      where: other.slice(0, 12).map(({ line }) => ({ line })),
      evidence: agreeing.slice(0, 12).map(({ line }) => ({ line })),
      printed: [...new Set(said)].join(' / '),
      expected: `${number}${date ? ` ngày ${printDay(date)}` : ''}`,
      message: 'Số hoặc ngày của kế hoạch in khác nhau giữa các phụ lục. Hãy chọn số và ngày đúng.',
    },
  ]
}
