const onset = '(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?'
const nucleus =
  '(?:iêu|oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])'
const coda = '(?:ch|ng|nh|[cmnpt])?'
const syllable = new RegExp(`^${onset}${nucleus}${coda}$`, 'u')

/** Without tones: what is left of ế is ê. */
const toneless = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC')

/** One syllable: at most one tone, and letters in an order that Vietnamese knows. */
export const isSyllable = (word: string): boolean =>
  syllable.test(toneless(word)) &&
  (word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0) <= 1

/** Of the words with a letter beyond a–z, the share that can be Vietnamese syllables; 0 where there are too few to say. */
export const vietnameseShare = (text: string): number => {
  const words = (text.slice(0, 400_000).match(/\p{L}+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word))
  if (words.length < 20) return 0
  return words.filter(isSyllable).length / words.length
}

/**
 * Whether words are no language that we know: a PDF whose fonts do not say which letters they show gives letters, but
 * the wrong ones. Few of them make Vietnamese syllables.
 */
export const isGarbled = (text: string): boolean => {
  const words = (text.slice(0, 200_000).match(/\p{L}{2,}/gu) ?? []).slice(0, 5_000)
  return words.length >= 50 && words.filter(isSyllable).length < words.length * 0.35
}
