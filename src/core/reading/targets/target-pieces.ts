import type { Quantity } from '#core/reading/targets/quantity.ts'
import { quantitiesIn } from '#core/reading/targets/quantity.ts'

/** A stretch of a target's text that sets one goal. Positions are of the whole text. */
export type Piece = { readonly from: number; readonly to: number; readonly quantity: Quantity }

const boundary =
  /[.;]\s+|,\s+(?:và\s+)?|\s+và\s+(?=\S)|\(\s*(?=(?:trong đó|phấn đấu|bao gồm|gồm)(?!\p{L}))/giu

/** Brackets that explain; one that begins `(trong đó …` or `(phấn đấu …` sets goals itself and is read through. */
const remarks = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(/\((?!\s*(?:trong đó|phấn đấu|bao gồm:|gồm:))[^()]*\)/giu)].map((found) => [
    found.index,
    found.index + found[0].length,
  ])

const inside = (ranges: readonly (readonly [number, number])[], at: number): boolean =>
  ranges.some(([from, to]) => at >= from && at < to)

/** The stronger goals of a stretch: one said with a word of comparison outranks a number that only has a unit. */
const goalsOf = (text: string): readonly Quantity[] => {
  const ranges = remarks(text)
  return quantitiesIn(text).filter((quantity) => !inside(ranges, quantity.at))
}

const chosen = (goals: readonly Quantity[], from: number, to: number): Quantity | undefined => {
  const here = goals.filter((goal) => goal.at >= from && goal.at < to)
  return here.find((goal) => goal.words.text !== '') ?? here[0]
}

/**
 * Cuts a text into stretches with one goal each, at sentence ends, semicolons, commas and `và`. A stretch without a
 * goal joins the next one (a list inside a name: `có bằng cấp, chứng chỉ đạt 52%`), at the end the one before.
 */
export const piecesOf = (text: string): readonly Piece[] => {
  const goals = goalsOf(text)
  const ranges = remarks(text)
  const cuts = [...text.matchAll(boundary)].filter(
    (found) => !inside(ranges, found.index) && !withinNumber(goals, found.index),
  )
  const pieces: Piece[] = []
  let from = 0
  for (const end of [
    ...cuts.map((cut) => ({ at: cut.index, next: cut.index + cut[0].length })),
    { at: text.length, next: text.length },
  ]) {
    const quantity = chosen(goals, from, end.at)
    if (!quantity) continue
    pieces.push({ from, to: end.at, quantity })
    from = end.next
  }
  const last = pieces.at(-1)
  if (last && from < text.length) pieces[pieces.length - 1] = { ...last, to: text.length }
  return pieces
}

const withinNumber = (goals: readonly Quantity[], at: number): boolean =>
  goals.some((goal) => at > goal.wordsAt && at < goal.end)
