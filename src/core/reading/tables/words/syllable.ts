/*
 * How Vietnamese writes a syllable: an onset, a rime, a tone. Which rimes there are is a closed grammar of the script
 * (about 160), no list of words: it says that `buu` and `lựơt` cannot be, never which word is meant.
 */

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Codas by what may stand before them; '' is the open syllable. */
const codas: Readonly<Record<string, string>> = {
  a: ' c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: ' c m n ng o p t',
  ê: ' ch m n nh p t u',
  i: ' a ch m n nh p t u',
  iê: 'c m n ng p t u',
  o: ' c i m n ng p t',
  oo: 'c ng',
  oa: ' c ch i m n ng nh o p t y',
  oă: 'c m n ng t',
  oe: ' m n o t',
  ô: ' c i m n ng p t',
  ơ: ' i m n p t',
  u: ' a c i m n ng p t',
  uâ: 'n ng t y',
  uê: ' ch n nh',
  uơ: ' ',
  uô: 'c i m n ng t',
  uy: ' a ch n nh p t u',
  uyê: 'n t',
  ư: ' a c i ng t u',
  ươ: 'c i m n ng p t u',
  y: ' ',
  yê: 'm n ng t u',
}

const rimes: ReadonlySet<string> = new Set(
  Object.entries(codas).flatMap(([nucleus, ends]) => ends.split(' ').map((end) => `${nucleus}${end}`)),
)

const shape = /^(ngh|ng|nh|gh|gi|g|kh|k|ch|c|th|tr|t|ph|p|qu|đ|d|b|h|l|m|n|r|s|v|x)?([aăâeêioôơuưy].*)$/u
const front = /^[eêiy]/

/** Which letters an onset takes after it: `k`, `gh`, `ngh` before e ê i y, `c`, `g`, `ng` before the others. */
const agrees = (onset: string, rime: string): boolean => {
  if (/^(?:k|gh|ngh)$/.test(onset)) return front.test(rime)
  if (/^(?:c|ng)$/.test(onset)) return !front.test(rime)
  if (onset === 'g') return !/^[eêy]/.test(rime)
  if (rime === 'y') return /^(?:th|[hklmstv])?$/.test(onset)
  return !rime.startsWith('yê') || onset === ''
}

const fits = (onset: string, rime: string): boolean => {
  if (onset === 'qu') return rimes.has(rime) || rimes.has(`u${rime}`)
  return rimes.has(rime) && agrees(onset, rime)
}

/** A rime that ends in a stop takes `sắc` or `nặng`. */
const sounds = (rime: string, tone: string): boolean =>
  !/(?:[cpt]|ch)$/.test(rime) || /[\u0301\u0323]/.test(tone)

/** Takes the tone away and keeps the letter: `lượt` → `lươt`. */
const toneless = (decomposed: string): string => decomposed.replace(tones, '').normalize('NFC')

/** The tone stands on the letter with a mark of its own, the last where there are two: `lượt`, never `lựơt`. */
const isMisplaced = (word: string): boolean => {
  const letters = [...word].map((letter) => letter.normalize('NFD'))
  const own = letters.findLastIndex((letter) => /[\u0302\u0306\u031b]/.test(letter))
  const toned = letters.findIndex((letter) => /[\u0300\u0301\u0303\u0309\u0323]/.test(letter))
  return own >= 0 && toned >= 0 && own !== toned
}

const judged = (word: string): boolean => {
  const decomposed = word.normalize('NFD')
  const tone = decomposed.match(tones)?.join('') ?? ''
  const bare = toneless(decomposed)
  const [, onset = '', rime = ''] = shape.exec(bare) ?? []
  if (rime === '' || tone.length > 1 || isMisplaced(word)) return false
  // `gì`, `gìn`: the i of gi is the vowel itself
  const isShort = onset === 'gi' ? fits('g', `i${rime}`) : bare === 'gi'
  return (isShort || fits(onset, rime)) && sounds(rime, tone)
}

const judgements = new Map<string, boolean>()
const remembered = 20_000
/** `nghiêng` has seven letters, and no syllable more. */
const longest = 7

/** Whether a lower-case word in NFC can be a Vietnamese syllable with its tone. Foreign words and short forms cannot. */
export const isSyllable = (word: string): boolean => {
  if (word.length > longest) return false
  const before = judgements.get(word)
  if (before !== undefined) return before
  const now = judged(word)
  if (judgements.size >= remembered) judgements.clear()
  judgements.set(word, now)
  return now
}
