/** Places of the Symbol face that plans use: comparisons and signs, bullets. The face has no letters of a language. */
const symbol: Readonly<Record<number, string>> = {
  0x2a: '*',
  0x2b: '+',
  0x2d: '-',
  0x3c: '<',
  0x3d: '=',
  0x3e: '>',
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '-',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xae: '→',
}

/** Ticks and arrows of the Wingdings faces; their other pictures are bullets. */
const wingdings: Readonly<Record<number, string>> = {
  0xfc: '✓',
  0xfe: '☑',
  0xa8: '☐',
  0x6f: '☐',
  0x78: '☒',
  0xe0: '→',
  0xf0: '→',
}

/** Faces of pictures keep their codes at U+F000 on, where Unicode knows no letters. */
const placeOf = (code: number): number => (code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code)

/** What a code of a picture face (Symbol, Wingdings) prints, as Unicode; a picture that says nothing is a dash. */
export const symbolOf = (font: string, code: number): string => {
  const place = placeOf(code)
  if (/^wingdings|^webdings/iu.test(font)) return wingdings[place] ?? '-'
  const known = symbol[place]
  if (known !== undefined) return known
  return place >= 0x30 && place <= 0x39 ? String.fromCodePoint(place) : '-'
}

/** Words in which codes of picture faces stand among letters: `x \uf0b3 5` is `x ≥ 5`. */
export const withoutPictures = (words: string): string =>
  words.replaceAll(/[\uf020-\uf0ff]/gu, (code) => symbolOf('Symbol', code.codePointAt(0) ?? 0))
