import { exactly, meet, spanOf, times } from '#core/checks/figures/span.ts'
import { quantityOf } from '#core/checks/names/quantity.ts'
import { perPeople } from '#core/checks/ratios/density.ts'
import { type Decimal, divide, printDecimal } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { containsWords } from '#core/indicator/plain-words.ts'
import type { Subject } from '#core/indicator/propose/subject.ts'

/** What a rate is computed from (B14), with the arithmetic that shows it. */
export type Parts = {
  readonly numerator: Subject | null
  readonly denominator: Subject | null
  readonly factor: string
  readonly why: string
}

/** Trailing zeros gone, so that a factor is one text: `10000`. */
const plainDecimal = (value: Decimal): string =>
  printDecimal(value).replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros))

/** In how many columns numerator × factor / denominator is the printed rate, within the rounding of all three. */
const agreeing = (rate: Subject, top: Subject, bottom: Subject, factor: Decimal): number =>
  rate.years.filter(({ column, value }) => {
    const same = (one: Subject) =>
      one.years.find((other) => other.column.year === column.year && other.column.measure === column.measure)
        ?.value
    const [over, under] = [same(top), same(bottom)]
    if (!over || !under || under.digits === 0n || over.digits === 0n) return false
    return meet(times(spanOf(over), exactly(factor)), times(spanOf(value), spanOf(under)))
  }).length

const isPopulation = ({ words }: Subject): boolean => /^(?:tổng )?dân số(?: trung bình)?$/.test(words)

type Candidate = {
  readonly top: Subject
  readonly bottom: Subject
  readonly factor: Decimal
  readonly holds: number
}

const best = (candidates: readonly Candidate[], rate: Subject): Candidate | null => {
  const likeness = ({ top, bottom }: Candidate): number =>
    [...top.words.split(' '), ...bottom.words.split(' ')].filter(
      (word) => word.length > 1 && containsWords(rate.words, word),
    ).length
  const holding = candidates.filter((one) => one.holds >= 2 || (one.holds === 1 && likeness(one) > 0))
  return holding.toSorted((a, b) => b.holds - a.holds || likeness(b) - likeness(a))[0] ?? null
}

const rowsAround = (rate: Subject, all: readonly Subject[], reach: number): readonly Subject[] => {
  const own = rate.place
  if (!own) return []
  return all.filter(
    ({ place, code }) =>
      place?.table === own.table &&
      code !== rate.code &&
      Math.abs(place.branch.index - own.branch.index) <= reach,
  )
}

const arithmetic = ({ top, bottom, factor, holds }: Candidate): Parts => ({
  numerator: top,
  denominator: bottom,
  factor: plainDecimal(factor),
  why: `“${top.name}” / “${bottom.name}”${plainDecimal(factor) === '1' ? '' : ` × ${plainDecimal(factor)}`} khớp số in ở ${holds} cột`,
})

const perHead = (rate: Subject, all: readonly Subject[]): Parts | null => {
  const per = perPeople({
    unit: rate.unit,
    label: rate.name.replace(/ (?:trên|mỗi) (?:một |1 )?(?=vạn)/iu, '/'),
  })
  if (!per) return null
  const people = all.find(isPopulation) ?? null
  const found =
    people &&
    best(
      rowsAround(rate, all, 30).map((top) => ({
        top,
        bottom: people,
        factor: per,
        holds: agreeing(rate, top, people, per),
      })),
      rate,
    )
  if (found) return arithmetic(found)
  return {
    numerator: null,
    denominator: people,
    factor: plainDecimal(per),
    why: `trên ${plainDecimal(per)} dân`,
  }
}

/** `tấn/ha`: an output and an area near it, in units that may be other multiples of the same. */
const perUnit = (rate: Subject, all: readonly Subject[]): Parts | null => {
  const [over, under, ...more] = rate.unit.split('/').map(quantityOf)
  if (!over || !under || more.length > 0) return null
  const near = rowsAround(rate, all, 4)
  const candidates = near.flatMap((top) =>
    near.flatMap((bottom): Candidate[] => {
      const [made, base] = [quantityOf(top.unit), quantityOf(bottom.unit)]
      if (made?.kind !== over.kind || base?.kind !== under.kind || top === bottom) return []
      const topFactor = divide(made.factor, over.factor, 12)
      const factor =
        topFactor && divide(times(exactly(topFactor), exactly(under.factor)).low, base.factor, 12)
      return factor ? [{ top, bottom, factor, holds: agreeing(rate, top, bottom, factor) }] : []
    }),
  )
  const found = best(candidates, rate)
  return found ? arithmetic(found) : null
}

/** `/100.000 trẻ đẻ sống`, `trên 1.000 lao động`: on how many the name counts, whoever they are. */
const counted = /(?:(?<!\d)\s*\/|(?:^|\s)(?:trên|mỗi)\s)\s*(100?(?:\.000)+|100|1(?:\.000)+|10{3,})\s+\p{L}/iu

const perCounted = ({ name }: Subject): Parts | null => {
  const found = counted.exec(name)?.[1]
  if (!found) return null
  return {
    numerator: null,
    denominator: null,
    factor: found.replaceAll('.', ''),
    why: `tên có chữ “trên ${found}”`,
  }
}

/** What a rate is made of, where the numbers of the plan prove it; never by name alone. */
export const partsOf = (rate: Subject, nature: Nature, all: readonly Subject[]): Parts | null => {
  if (nature !== 'rate') return null
  const found = perHead(rate, all) ?? perUnit(rate, all) ?? perCounted(rate)
  if (found) return found
  if (/^\s*%/.test(rate.unit)) return { numerator: null, denominator: null, factor: '100', why: 'phần trăm' }
  return /^\s*‰/.test(rate.unit)
    ? { numerator: null, denominator: null, factor: '1000', why: 'phần nghìn' }
    : null
}
