import type { Quantity } from '#core/reading/targets/quantity.ts'
import { quantitiesIn } from '#core/reading/targets/quantity.ts'
import { type Stretch, within } from '#core/reading/stretches.ts'

/** A stretch of a target's text that sets one goal. Positions are of the whole text. */
export type Piece = { readonly from: number; readonly to: number; readonly quantity: Quantity }

const boundary =
  /[.;]\s+|,\s+(?:và\s+)?|\s+và\s+(?=\S)|\(\s*(?=(?:trong đó|phấn đấu|bao gồm|gồm)(?!\p{L}))/giu

/** Brackets that explain; one that begins `(trong đó …` or `(phấn đấu …` sets goals itself and is read through. */
const remarks = (text: string): readonly Stretch[] =>
  [...text.matchAll(/\((?!\s*(?:trong đó|phấn đấu|bao gồm:|gồm:))[^()]*\)/giu)].map((found) => [
    found.index,
    found.index + found[0].length,
  ])

/** The strongest goal of a stretch: one said with a word of comparison outranks a number that only has a unit. */
const chosen = (goals: readonly Quantity[]): Quantity | undefined =>
  goals.find((goal) => goal.words.text !== '') ?? goals[0]

/**
 * Cuts a text into stretches with one goal each, at sentence ends, semicolons, commas and `và`. A stretch without a
 * goal joins the next one (a list inside a name: `có bằng cấp, chứng chỉ đạt 52%`), at the end the one before.
 */
export const piecesOf = (text: string): readonly Piece[] => {
  const inRemark = within(remarks(text))
  const goals = quantitiesIn(text).filter(({ at }) => !inRemark(at))
  const inNumber = within(goals.map(({ wordsAt, end }): Stretch => [wordsAt + 1, end]))
  const cuts = [...text.matchAll(boundary)].filter(({ index }) => !inRemark(index) && !inNumber(index))
  const pieces: Piece[] = []
  let [from, next] = [0, 0]
  for (const end of [
    ...cuts.map((cut) => ({ at: cut.index, next: cut.index + cut[0].length })),
    { at: text.length, next: text.length },
  ]) {
    const here: Quantity[] = []
    for (let goal = goals[next]; goal && goal.at < end.at; goal = goals[(next += 1)])
      if (goal.at >= from) here.push(goal)
    const quantity = chosen(here)
    if (!quantity) continue
    pieces.push({ from, to: end.at, quantity })
    from = end.next
  }
  const last = pieces.at(-1)
  if (last && from < text.length) pieces[pieces.length - 1] = { ...last, to: text.length }
  return pieces
}
