import { yearOf, type Day } from '#core/time/day.ts'

export type PlanYears = {
  /** The year that is planned; of several the first that is still to come. 0 where nothing names one. */
  readonly year: number
  /** The years of a plan of several alone, `3 năm 2026-2028`; absent where the title names one of its own. */
  readonly horizon?: { readonly from: number; readonly to: number }
}

const planned =
  /(?:kế hoạch|nhiệm vụ|phương hướng)(?:(?!năm\s)[^.;]){0,80}năm\s+(20\d\d)(?!\d|\s*[-–]\s*20)/giu
const named = /năm\s+(20\d\d)(?!\d|\s*[-–]\s*20)/giu
const several = /(?:năm|giai đoạn|thời kỳ)\s+(20\d\d)\s*[-–]\s*(20\d\d)(?!\d)/iu

const yearsIn = (title: string, form: RegExp): readonly number[] =>
  [...title.matchAll(form)].map((found) => Number(found[1]))

/**
 * The years of a plan, as its title says (A01). A report on one year that plans the next is about the one that it
 * plans; a plan of several years begins with the first of them, or with the year in which it was signed.
 */
export const yearsOf = (title: string, date: Day | null): PlanYears => {
  const own = yearsIn(title, planned)
  if (own.length > 0) return { year: Math.max(...own) }
  const [first] = yearsIn(title, named)
  if (first !== undefined) return { year: first }
  const signed = date ? yearOf(date) : 0
  const years = several.exec(title)
  const [from, to] = [Number(years?.[1] ?? 0), Number(years?.[2] ?? 0)]
  return from < to ? { year: Math.min(Math.max(signed, from), to), horizon: { from, to } } : { year: signed }
}
