import { containsWords, plainWords } from '#core/indicator/plain-words.ts'
import type { Ground, Subject } from '#core/indicator/propose/subject.ts'

/** Words of the office that say one thing; compared as bare words, so that `thuỷ` and `thủy` are one. */
export const wordList = (...words: readonly string[]): readonly string[] => words.map(plainWords)

/** The first of the words that stands in the text. */
export const spoken = (text: string, words: readonly string[]): string | null =>
  words.find((word) => containsWords(text, word)) ?? null

export const opens = (text: string, words: readonly string[]): string | null =>
  words.find((word) => text === word || text.startsWith(`${word} `)) ?? null

/** Said by the name itself. */
export const byName = <Value>(
  { words }: Subject,
  list: readonly string[],
  value: Value,
): Ground<Value> | null => {
  const word = spoken(words, list)
  return word ? { value, why: `tên có chữ “${word}”` } : null
}

/** Said by the name, else by the nearest row above that says it: `Đường bộ` under `Vận chuyển hàng hóa`. */
export const byNameOrAbove = <Value>(
  subject: Subject,
  list: readonly string[],
  value: Value,
): Ground<Value> | null => {
  const own = byName(subject, list, value)
  if (own) return own
  for (const words of subject.above) {
    const word = spoken(words, list)
    if (word) return { value, why: `mục trên có chữ “${word}”` }
  }
  return null
}

/** The first ground that is there. */
export const first = <Value>(...grounds: readonly (Ground<Value> | null)[]): Ground<Value> | null =>
  grounds.find((ground) => ground !== null) ?? null
