const marks = /[\u0300-\u036f]/g

/** Without diacritics and capitals, so that `ke hoach` finds `Kế hoạch`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase()

/** Every word of the query stands somewhere in the text, in any order. An empty query finds everything. */
export const matches = (query: string, ...texts: readonly string[]): boolean => {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = fold(texts.join(' '))
  return words.every((word) => text.includes(word))
}
