import {
  type CatalogueFault,
  fieldsOf,
  isValidOn,
  listOf,
  readCatalogue,
  refuse,
  textOf,
  type Validity,
  validityOf,
} from '#core/catalogue/fields.ts'
import type { Result } from '#core/result.ts'
import type { Day } from '#core/time/day.ts'

/** One section of the consolidated report, and what feeds it: catalogue/report-outline.yaml (standards 5). */
export type OutlineSection = {
  readonly id: string
  readonly title: string
  /** 0: an opening without a heading · 1: a part, I, II … · 2: a section of the part above it */
  readonly level: 0 | 1 | 2
  /** Codes of agencies whose words feed it. */
  readonly agencies: readonly string[]
  /** Words of a group's or a table's title: its leading agencies and its figures feed it too. */
  readonly words: readonly string[]
  /** Takes the words of every agency that no other section takes. */
  readonly others: boolean
  /** The headline targets are printed after it. */
  readonly targets: boolean
  readonly required: boolean
}

export type DatedSection = OutlineSection & Validity

const levels: ReadonlyMap<unknown, OutlineSection['level']> = new Map([
  [0, 0],
  [1, 1],
  [2, 2],
])

const wordsIn = (value: unknown, where: string): readonly string[] => {
  if (value === undefined) return []
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.map((one) => one.normalize('NFC').trim())
    : refuse('field', `${where}: cần một danh sách chuỗi chữ.`)
}

/** `{validFrom, sections: [{id, level, title, agencies?, words?, others?, targets?, required?}]}`; the first fault is returned. */
export const parseOutline = (data: unknown): Result<readonly DatedSection[], CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp đề cương báo cáo')
    return listOf(file, 'sections', 'Tệp đề cương báo cáo').map((item, at) => {
      const where = `Mục thứ ${at + 1}`
      const fields = fieldsOf(item, where)
      const level = levels.get(fields['level']) ?? refuse('field', `${where}: "level" là 0, 1 hoặc 2.`)
      return {
        id: textOf(fields, 'id', where),
        title: textOf(fields, 'title', where),
        level,
        agencies: wordsIn(fields['agencies'], `${where}, "agencies"`),
        words: wordsIn(fields['words'], `${where}, "words"`),
        others: fields['others'] === true,
        targets: fields['targets'] === true,
        required: fields['required'] === true,
        ...validityOf(fields, file, where),
      }
    })
  })

/** The outline that holds on a day. */
export const outlineOn = (sections: readonly DatedSection[], on: Day): readonly OutlineSection[] =>
  sections
    .filter((section) => isValidOn(section, on))
    .map(({ validFrom: _from, validTo: _to, ...section }) => section)

const folded = (text: string): string =>
  text.normalize('NFC').toLocaleLowerCase('vi').replaceAll('hóa', 'hoá')

const titled = (title: string, words: readonly string[]): boolean =>
  words.some((word) => folded(title).includes(folded(word)))

/** As much of a plan as an outline asks about. */
export type FedBy = {
  readonly groups: readonly { readonly title: string; readonly leads: readonly string[] }[]
  readonly tables: readonly { readonly id: string; readonly title: string }[]
}

export type Fed = { readonly agencies: readonly string[]; readonly tables: readonly string[] }

/** What feeds every section: agencies by name or as leaders of a group, tables by title; the rest goes where `others` stands. */
export const feed = (
  outline: readonly OutlineSection[],
  { groups, tables }: FedBy,
  reporting: readonly string[],
): ReadonlyMap<string, Fed> => {
  const own = new Map(
    outline.map((section): [string, Fed] => {
      const leads = groups
        .filter(({ title }) => titled(title, section.words))
        .flatMap(({ leads: codes }) => codes)
      const agencies = reporting.filter((code) => section.agencies.includes(code) || leads.includes(code))
      return [
        section.id,
        { agencies, tables: tables.filter(({ title }) => titled(title, section.words)).map(({ id }) => id) },
      ]
    }),
  )
  const named = new Set([...own.values()].flatMap(({ agencies }) => agencies))
  const rest = reporting.filter((code) => !named.has(code))
  return new Map(
    outline.map(({ id, others }): [string, Fed] => {
      const fed = own.get(id) ?? { agencies: [], tables: [] }
      return [id, others ? { ...fed, agencies: [...fed.agencies, ...rest] } : fed]
    }),
  )
}
