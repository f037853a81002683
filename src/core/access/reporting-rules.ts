import {
  type CatalogueFault,
  dayOf,
  type Fields,
  fieldsOf,
  listOf,
  readCatalogue,
  refuse,
  textOf,
  textsOf,
} from '#core/catalogue/fields.ts'
import type { Result } from '#core/result.ts'
import type { Day } from '#core/time/day.ts'

/** The titles of the people who sign for an agency, and the body in whose name its head does (TM.). */
export type Titles = { readonly head: string; readonly deputy: string; readonly body: string | null }

type TitleRule = Titles & {
  /** Null: of every agency. */
  readonly agencies: readonly string[] | null
  readonly kinds: readonly string[] | null
}

/** What an office decides about signing: rules with the day from which they hold, the newest counts. */
export type ReportingRules = {
  readonly twoPersons: readonly { readonly validFrom: Day; readonly on: boolean }[]
  readonly titles: readonly TitleRule[]
}

const onOf = (fields: Fields, where: string): boolean => {
  const { on } = fields
  return typeof on === 'boolean' ? on : refuse('field', `${where}: "on" phải là true hoặc false.`)
}

const twoPersonsOf = (file: Fields): ReportingRules['twoPersons'] => {
  const rules = listOf(file, 'twoPersons', 'Quy định ký gửi').map((item, at) => {
    const where = `Quy định hai người thứ ${at + 1}`
    const fields = fieldsOf(item, where)
    return { validFrom: dayOf(fields, 'validFrom', where), on: onOf(fields, where) }
  })
  for (const [at, rule] of rules.entries()) {
    const before = rules[at - 1]
    if (before && before.validFrom >= rule.validFrom)
      refuse('order', `Quy định hai người thứ ${at + 1}: "validFrom" phải sau mục trước.`)
  }
  return rules
}

const some = (fields: Fields, key: string, where: string): readonly string[] | null =>
  fields[key] === undefined ? null : textsOf(fields, key, where)

const titleOf = (item: unknown, at: number): TitleRule => {
  const where = `Chức danh thứ ${at + 1}`
  const fields = fieldsOf(item, where)
  return {
    agencies: some(fields, 'agencies', where),
    kinds: some(fields, 'kinds', where),
    head: textOf(fields, 'head', where),
    deputy: textOf(fields, 'deputy', where),
    body: fields['body'] === undefined ? null : textOf(fields, 'body', where),
  }
}

/** `{ twoPersons: [{validFrom, on}], titles: [{agencies?, kinds?, body?, head, deputy}] }`; the first fault is returned. */
export const parseReportingRules = (data: unknown): Result<ReportingRules, CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Quy định ký gửi')
    const titles = listOf(file, 'titles', 'Quy định ký gửi').map(titleOf)
    const last = titles.at(-1)
    if (last?.agencies !== null || last.kinds !== null)
      refuse('field', 'Chức danh: mục cuối phải dùng cho mọi đơn vị (không ghi "agencies", "kinds").')
    return { twoPersons: twoPersonsOf(file), titles }
  })

/** Whether entering and signing take two people on that day (K04); before the first rule they do not. */
export const twoPersonsOn = ({ twoPersons }: ReportingRules, on: Day): boolean =>
  twoPersons.findLast(({ validFrom }) => validFrom <= on)?.on ?? false

/** The titles of an agency: the first rule that names it, its kind, or every agency. */
export const titlesOf = (
  { titles }: ReportingRules,
  agency: { readonly code: string; readonly kind: string },
): Titles => {
  const rule = titles.find(({ agencies, kinds }) => {
    if (agencies === null && kinds === null) return true
    return (agencies?.includes(agency.code) ?? false) || (kinds?.includes(agency.kind) ?? false)
  })
  return { head: rule?.head ?? '', deputy: rule?.deputy ?? '', body: rule?.body ?? null }
}
