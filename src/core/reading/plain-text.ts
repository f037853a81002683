/**
 * Emphasis marks of the text form (`*…*`, `**…**`) and odd spaces leave; the words stay as printed. A star that opens a
 * line, with a blank behind it, is no emphasis but the sign of a list, and becomes `∗`.
 */
export const plain = (line: string): string => {
  const bare = /[*＊]/u.test(line) ? withoutStars(line) : line
  return (unevenBlanks.test(bare) ? bare.replace(/[\s\u00a0\u200b]+/gu, ' ') : bare).trim()
}

/** Blanks other than single ones between words: rare, and far quicker looked for than replaced one by one. */
const unevenBlanks = /[^\S ]|\u200b|\s\s/u

const withoutStars = (line: string): string =>
  line
    .replace(/^\s*\*\s+(?=\S)/u, '∗ ')
    .replace(/\(\*\)/gu, '(＊)')
    .replace(/\*+/gu, '')
    .replace(/＊/gu, '*')

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Lower-cases the first letter, except in an abbreviation: `GRDP bình quân` stays. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

export const startsLower = (text: string): boolean =>
  /^[\p{Ll}(“"]/u.test(text) && !/^[(“"]\p{Lu}/u.test(text)

/** Four letters in five are capitals, and there are at least three: a printed heading. */
export const isCapitals = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return letters.length >= 3 && capitals.length >= letters.length * 0.8
}

/** A sentence that has come to its end: a colon or semicolon counts, a comma does not. */
export const isFinished = (text: string): boolean => /[.;:!?…][”")\]]?$/u.test(text)

/** Without the punctuation that closes a piece of a list. */
export const withoutEnd = (text: string): string => text.replace(/[\s.;,]+$/u, '').trim()

/** Without diacritics, in capitals: `Đất đỏ` → `DAT DO`. */
export const unaccented = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D').toUpperCase()
