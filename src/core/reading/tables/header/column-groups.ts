import { isComparison, measureIn, yearIn } from '#core/reading/tables/header/column-words.ts'

/** The words of one column: those of the group above it and its own. */
export type Words = { readonly group: string; readonly own: string }

/** A group whose words stand over another column than the first that it heads. */
export type MovedGroup = { readonly words: string; readonly printed: number; readonly meant: number }

type Header = {
  /** Position → the words of the first header line; a group's words stand over its first column. */
  readonly top: ReadonlyMap<number, string>
  /** Position → the words of the lines below. */
  readonly below: ReadonlyMap<number, string>
  readonly positions: readonly number[]
  readonly isRatio: (position: number) => boolean
}

const groupStarts = ({ top, positions }: Header): number[] =>
  positions.filter((at) => (top.get(at) ?? '') !== '')

const byPlace = (header: Header): Map<number, number> => {
  const starts = groupStarts(header)
  return new Map(
    header.positions.flatMap((at) => {
      const start = starts.findLast((each) => each <= at)
      return start === undefined ? [] : [[at, start]]
    }),
  )
}

/** A year's group that stands over nothing but comparisons, or twice over the same words, was moved by the rendering. */
const isSound = (header: Header, groupOf: ReadonlyMap<number, number>): boolean =>
  groupStarts(header).every((start) => {
    const words = header.top.get(start) ?? ''
    const members = header.positions.filter((at) => groupOf.get(at) === start)
    const own = members.map((at) => header.below.get(at) ?? '').filter((each) => each !== '')
    if (new Set(own).size < own.length && !isComparison(words)) return false
    const dated = yearIn(words) !== null || measureIn(words) !== null
    return isComparison(words) || !dated || members.some((at) => !header.isRatio(at))
  })

/**
 * Where the groups lie wrong: a plan or an actual opens the next group, an estimate stays with the plan before it
 * (`Năm 2022: Cả năm | Năm 2023: Kế hoạch, Ước cả năm | Năm 2024: Kế hoạch`).
 */
const bySense = (header: Header): Map<number, number> => {
  const starts = groupStarts(header)
  const years = starts.filter((at) => !isComparison(header.top.get(at) ?? ''))
  const comparison = starts.find((at) => isComparison(header.top.get(at) ?? ''))
  const groupOf = new Map<number, number>()
  let opened = 0
  for (const at of header.positions) {
    if (header.isRatio(at)) {
      if (comparison !== undefined) groupOf.set(at, comparison)
      continue
    }
    if (measureIn(header.below.get(at) ?? '') !== 'estimate' || opened === 0) opened += 1
    const start = years[opened - 1]
    if (start !== undefined) groupOf.set(at, start)
  }
  return opened === years.length ? groupOf : new Map()
}

/** The words over and in each column. By place where that makes sense, by sense where the rendering moved the groups. */
export const groupColumns = (
  header: Header,
): { readonly words: ReadonlyMap<number, Words>; readonly moved: readonly MovedGroup[] } => {
  const placed = byPlace(header)
  const sensible = isSound(header, placed) ? placed : bySense(header)
  const groupOf = sensible.size > 0 ? sensible : placed
  const words = new Map(
    header.positions.map((at) => [
      at,
      { group: header.top.get(groupOf.get(at) ?? 0) ?? '', own: header.below.get(at) ?? '' },
    ]),
  )
  const moved = groupStarts(header).flatMap((printed) => {
    const meant = header.positions.find((at) => groupOf.get(at) === printed)
    return meant === undefined || meant === printed
      ? []
      : [{ words: header.top.get(printed) ?? '', printed, meant }]
  })
  return { words, moved }
}

const tidy = (words: string): string => words.replace(/(\d{4})\s*\/\s*/g, '$1/')

/** Two levels in one line: `Năm 2023 - Ước cả năm`, `So sánh 8=6/5`, `Thực hiện 2022`. */
export const joinWords = ({ group, own }: Words, isRatio: boolean, printed: string | null): string => {
  const number = printed === null ? '' : ` ${printed}`
  if (isRatio)
    return tidy(
      `${isComparison(group) || own === '' ? [group, own].filter((each) => each !== '').join(' ') : own}${number}`,
    )
  if (group === '' || own === '') return `${group}${own}`
  return yearIn(own) !== null && measureIn(own) === null ? `${group} ${own}` : `${group} - ${own}`
}
