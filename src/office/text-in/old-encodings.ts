import { vietnameseShare } from '#office/text-in/syllables.ts'
import { fromTcvn3 } from '#office/text-in/tcvn3.ts'
import { fromVni } from '#office/text-in/vni.ts'

/** Text in today's letters, and the name of the old encoding that it was in. */
export type Converted = { readonly text: string; readonly name: string }

/** Letters that no encoding before Unicode can show: where they stand, the text is today's. */
const today = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]|\p{M}/gu
const old = /[\u00a1-\u00ff]/gu
/** Words that must be Vietnamese after the conversion, and by how much better than before. */
const least = 0.85

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Recognises the Vietnamese encodings from before Unicode by their letters, and converts: TCVN3 (ABC) and VNI, read
 * as windows-1252 or carried into a Word file by their faces. Null where the text is in today's letters or in none
 * that we know: nothing is guessed, the words must come out Vietnamese.
 */
export const fromOldEncoding = (text: string): Converted | null => {
  const sample = text.slice(0, 400_000)
  const strange = count(sample, old)
  if (strange < 20 || count(sample, today) > strange / 20) return null
  const before = vietnameseShare(sample)
  const candidates = [
    { name: 'TCVN3 (ABC)', convert: fromTcvn3 },
    { name: 'VNI', convert: fromVni },
  ]
    .map((each) => ({ ...each, share: vietnameseShare(each.convert(sample)) }))
    .sort((one, other) => other.share - one.share)
  const best = candidates[0]
  if (!best || best.share < least || best.share < before + 0.05) return null
  return { text: best.convert(text), name: best.name }
}
