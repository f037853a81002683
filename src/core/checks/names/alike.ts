import { plain } from '#core/checks/figures/figures.ts'
import { remembered } from '#core/remembered.ts'
import { wordsOf } from '#core/checks/names/words.ts'

/** Phrases that say nothing about what is counted, with their marks: folded, `của` (of) and `cua` (crab) are one. */
const empty =
  /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tổng số|tổng mức|tổng|toàn xã hội|tiêu dùng xã hội|giá trị sản xuất|số lượng|trên địa bàn|địa bàn|của tỉnh|toàn tỉnh|tình hình|bình quân|trong đó|chia ra|một số|tham quan|của|các|và|với|cho|được|đạt|đến|theo|riêng|mức)(?!\p{L})|^\s*số(?!\p{L})/gu

/** What a share is measured against, and what stands in brackets, explain; they do not name. */
const asides = /\([^)]{0,300}\)|so với.*$/gu

/** Growth is asked for apart: `Tốc độ tăng …` names what grows. */
const growing = /^\s*(?:tốc độ )?tăng(?: trưởng)?(?!\p{L})/u

/** Two ways of saying one thing, in the words that remain. */
const same: readonly (readonly [RegExp, string])[] = [
  [/\bvan tai\b/g, 'van chuyen'],
  [/\btham gia (?=bao hiem)/g, 'bao phu '],
  [/\bdan chan nuoi\b/g, 'dan'],
  [/\bdoanh thu\b/g, 'thu'],
  [/\bkim ngach\b/g, ''],
  [/\bgia tri san xuat\b/g, ''],
]

/** A name taken apart: its words that count, in order, short forms spelled out. */
export const contentOf = remembered((name: string): readonly string[] => {
  const bare = plain(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(asides, ' ')
    .replace(growing, ' ')
    .replace(empty, ' ')
  const words = same.reduce((text, [pattern, word]) => text.replace(pattern, word), wordsOf(bare).join(' '))
  return words.split(' ').filter((word) => word !== '' && !/^\d+$/.test(word))
})

const measures =
  /^(?:(?:san luong|dien tich|nang suat|quy mo|gieo trong|thu hoach|thuc hien|trong|trong nam) ?)*$/

/** `Sản lượng`, `DT thu hoạch` say what is measured, not of what. */
export const isMeasureOnly = (words: readonly string[]): boolean => measures.test(words.join(' '))

/** Single syllables mean little in Vietnamese; neighbours together mean a word. */
export const termsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)])

/** How telling each term is, the rarer among the names of the document the more; and each name as a whole. */
export type Weights = {
  readonly of: (term: string) => number
  readonly whole: (name: ReadonlySet<string>) => number
}

const weigh = (terms: Iterable<string>, weight: (term: string) => number): number => {
  let total = 0
  for (const term of terms) total += weight(term)
  return total
}

export const weightsOf = (names: readonly ReadonlySet<string>[]): Weights => {
  const counts = new Map<string, number>()
  for (const name of names) for (const term of name) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weights = new Map([...counts].map(([term, count]) => [term, Math.log(1 + names.length / count)]))
  const rarest = Math.log(1 + names.length)
  const weight = (term: string): number => weights.get(term) ?? rarest
  const wholes = new WeakMap<ReadonlySet<string>, number>()
  const whole = (name: ReadonlySet<string>): number => {
    const total = wholes.get(name) ?? weigh(name, weight)
    wholes.set(name, total)
    return total
  }
  return { of: weight, whole }
}

/** A name and the words around it: the rows above, the title of its table. */
export type Named = {
  readonly own: ReadonlySet<string>
  readonly words: readonly string[]
  readonly context: ReadonlySet<string>
}

/** What stands around two names adds so much at most. */
const mostAround = 0.1

/**
 * From 0 to 1, how surely two names mean one indicator; 0 for less than `least`. Words that the other has only in its context
 * (`Tổng lượt khách` under `Du lịch`) count for less; what both have around them decides between equals.
 */
export const alikeness = (a: Named, b: Named, weights: Weights, least: number): number => {
  const total = weights.whole(a.own) + weights.whole(b.own)
  let shared = 0
  for (const term of a.own) if (b.own.has(term)) shared += 2 * weights.of(term)
  if (total === 0 || shared === 0) return 0
  for (const term of a.own) if (!b.own.has(term) && b.context.has(term)) shared += 0.75 * weights.of(term)
  for (const term of b.own) if (!a.own.has(term) && a.context.has(term)) shared += 0.75 * weights.of(term)
  if (shared / total + mostAround < least) return 0
  let around = 0
  for (const term of a.context) if (b.context.has(term)) around += weights.of(term)
  return shared / total + Math.min(mostAround, around / 200)
}
