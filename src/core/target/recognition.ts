import { compare, type Decimal, integer } from '#core/figure/decimal.ts'
import { plainWords } from '#core/indicator/plain-words.ts'
import { judgeNamed, type NamedVerdict } from '#core/target/named-list.ts'
import { type Day, parseDay, yearOf } from '#core/time/day.ts'

/** One unit of a target's kind, recognised by a decision; or that taken back. Facts, only added (B20). */
export type RecognitionFact = {
  readonly what: 'recognised' | 'withdrawn'
  /** The commune, the district. */
  readonly unit: string
  /** Null in a withdrawal. */
  readonly by: { readonly decision: string; readonly day: Day; readonly forYear: number } | null
  readonly reason: string
  readonly byName: string
  readonly at: string
}

/** A recognition that stands. */
export type Recognition = {
  readonly unit: string
  readonly decision: string
  readonly day: Day
  readonly forYear: number
  readonly byName: string
  readonly at: string
}

/** What stands after these facts, oldest first: of each unit the last word. */
export const standingRecognitions = (facts: readonly RecognitionFact[]): readonly Recognition[] => {
  const held = new Map<string, Recognition>()
  for (const { unit, by, byName, at } of facts) {
    if (by) held.set(plainWords(unit), { unit, ...by, byName, at })
    else held.delete(plainWords(unit))
  }
  return [...held.values()]
}

/** What somebody wants to say; `forYear` null: the year of the decision’s day. */
export type Recognising = {
  readonly unit: string
  readonly decision: string
  readonly day: Day | null
  readonly forYear: number | null
}

export type CannotRecognise =
  | 'unitMissing'
  | 'decisionMissing'
  | 'dayMissing'
  | 'dayAhead'
  | 'yearWrong'
  | 'alreadyRecognised'

/** A day as an office types it, `20/12/2024`, or as programs write it; null where it is none. */
export const readDay = (typed: string): Day | null => {
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim()) ?? []
  return parseDay(year === '' ? typed.trim() : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

/** `12/QĐ-UBND`: a number with what it is the number of. */
const numbered = /\d/

/**
 * Nothing is recognised without the number of its decision (B20). It counts for the year of its day, or, said so, for the
 * year before it (Q9). Null: it may be kept.
 */
export const whyNotRecognise = (
  { unit, decision, day, forYear }: Recognising,
  facts: readonly RecognitionFact[],
  today: Day,
): CannotRecognise | null => {
  if (plainWords(unit) === '') return 'unitMissing'
  if (!numbered.test(decision)) return 'decisionMissing'
  if (day === null) return 'dayMissing'
  if (day > today) return 'dayAhead'
  const year = yearOf(day)
  if (forYear !== null && forYear !== year && forYear !== year - 1) return 'yearWrong'
  const stands = standingRecognitions(facts).find((one) => plainWords(one.unit) === plainWords(unit))
  return stands?.decision === decision.trim() && stands.day === day && stands.forYear === (forYear ?? year)
    ? 'alreadyRecognised'
    : null
}

const wholeOf = ({ digits, scale }: Decimal): number => Number(digits / 10n ** BigInt(scale))

/** Both tests of a target with names, on its recognitions for the year. */
export type NamedStanding = NamedVerdict & {
  readonly counted: readonly Recognition[]
  /** How many more were reported than decisions were shown for; 0 where each has one. */
  readonly unproven: number
}

export const namedStanding = (
  target: { readonly asked: Decimal; readonly named: readonly string[]; readonly year: number },
  facts: readonly RecognitionFact[],
  reported: Decimal | null,
): NamedStanding => {
  const counted = standingRecognitions(facts).filter(({ forYear }) => forYear === target.year)
  const verdict = judgeNamed(
    target.asked,
    target.named,
    counted.map(({ unit }) => unit),
  )
  const isMore = reported !== null && compare(reported, integer(verdict.reached)) > 0
  const unproven = isMore ? wholeOf(reported) - verdict.reached : 0
  return { ...verdict, counted, unproven }
}
