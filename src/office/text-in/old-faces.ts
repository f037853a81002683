import { isSyllable } from '#office/text-in/syllables.ts'
import { fromTcvn3 } from '#office/text-in/tcvn3.ts'
import { fromVni } from '#office/text-in/vni.ts'

/** Faces of the years before Unicode: the name of the face is the only sign of what its codes mean. */
export type OldFace = 'tcvn3' | 'tcvn3-capital' | 'vni'

/** `.VnTime` → TCVN3, `.VnTimeH` → the same in capitals, `VNI-Times` → VNI; null for the faces of today. */
export const oldFaceOf = (font: string): OldFace | null => {
  if (/^\.Vn[\w ]*H$/u.test(font)) return 'tcvn3-capital'
  if (/^\.Vn/iu.test(font)) return 'tcvn3'
  return /^VNI[- ]/iu.test(font) ? 'vni' : null
}

export const faceName: Readonly<Record<OldFace, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  'tcvn3-capital': 'TCVN3 (ABC)',
  vni: 'VNI',
}

/** Letters that no encoding before Unicode can show: words with them are today's, whatever their face is called. */
const today = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]|\p{M}/u

/** Words in an old face in today's letters. */
export const inTodaysFace = (face: OldFace, words: string): string => {
  if (today.test(words) || !/[\u00a1-\u00ff]|[A-Za-z]/u.test(words)) return words
  if (face === 'vni') return fromVni(words)
  return face === 'tcvn3' ? fromTcvn3(words) : fromTcvn3(words).toUpperCase()
}

/**
 * Whether the faces tell the truth: of the words set in them, hardly any may hold a letter of today. An office that
 * typed Unicode into a document whose style still names `.VnTime` has no old letters.
 */
export const facesTell = (samples: readonly string[]): boolean => {
  const strange = samples.filter((words) => /[^\p{ASCII}]/u.test(words))
  return strange.length > 0 && strange.filter((words) => today.test(words)).length <= strange.length / 10
}

const syllables = (words: string): number =>
  (words.match(/\p{L}+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word) && isSyllable(word)).length

/** Letters that change size inside a word, or signs glued to one: no text of today looks like this. */
const isOdd = (words: string): boolean => /\p{Ll}[À-ÞĀ]|\p{L}[¡-¿]|[¡-¿]\p{L}/u.test(words)

/** Words in an old face, converted where that makes more of them Vietnamese: a cell alone must prove it. */
export const ifBetter = (face: OldFace, words: string): string => {
  const converted = inTodaysFace(face, words)
  const [before, after] = [syllables(words), syllables(converted)]
  return after > before || (after === before && isOdd(words)) ? converted : words
}
