/** How a page writes its figures: `1.234,5` the Vietnamese way, `1,234.5` the English way. */
export type Writing = 'vietnamese' | 'english'

const vietnamese =
  /^-?(?:(?:\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+|(?:0|\d{4,}),\d{3}|\d{1,3}(?:\.\d{3}){2,})\s*%?$/
const english =
  /^-?(?:(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+|(?:0|\d{4,})\.\d{3}|\d{1,3}(?:,\d{3}){2,})\s*%?$/

/** The one way in which a figure can have been written; null where it can be both, or neither. */
export const writingOf = (text: string): Writing | null =>
  vietnamese.test(text) ? 'vietnamese' : english.test(text) ? 'english' : null

/** How many figures can only have been written the one way and the other; `points` of the English ones show their decimals. */
export type Tally = { readonly vietnamese: number; readonly english: number; readonly points: number }

export const tallyOf = (texts: readonly string[]): Tally => {
  const ways = texts.map(writingOf)
  return {
    vietnamese: ways.filter((way) => way === 'vietnamese').length,
    english: ways.filter((way) => way === 'english').length,
    points: texts.filter((text, at) => ways[at] === 'english' && text.includes('.')).length,
  }
}

/** The way that outweighs the other, null where they are even or nothing speaks. */
export const leaning = (tally: Tally): Writing | null =>
  tally.english > tally.vietnamese ? 'english' : tally.vietnamese > tally.english ? 'vietnamese' : null

/** Does one way outweigh the other so far that the rest may be slips? */
export const isClear = (tally: Tally): boolean => {
  const [less, more] = [tally.english, tally.vietnamese].toSorted((a, b) => a - b)
  return (more ?? 0) >= 3 && (more ?? 0) >= 5 * (less ?? 0)
}
