import type { Word } from '#core/checks/words/text.ts'

/** How the document itself writes: how often each word stands there, alone and beside each other. */
export type Language = {
  readonly words: readonly Word[]
  /** The word that stands directly before or after; undefined where there is none. */
  readonly before: (at: number) => Word | undefined
  readonly after: (at: number) => Word | undefined
  /** Where a word stands, by its index. */
  readonly uses: (text: string) => readonly number[]
  /** Every spelling of the same bare letters. */
  readonly spellings: (bare: string) => ReadonlySet<string>
  /** How often the word here and the one before it stand side by side, this place counted; 0 where none is before. */
  readonly pairAt: (at: number) => number
  /** Where two words stand side by side: the indexes of the second. */
  readonly pairs: (first: string, second: string) => readonly number[]
}

const nothing: ReadonlySet<string> = new Set()
const nowhere: readonly number[] = []

/** Adds to the list under a key and gives the list. */
const held = (lists: Map<string, number[]>, key: string, at: number): readonly number[] => {
  const list = lists.get(key)
  if (list) {
    list.push(at)
    return list
  }
  const fresh = [at]
  lists.set(key, fresh)
  return fresh
}

/** Counted once, asked often; grows linearly with the document. */
export const languageOf = (words: readonly Word[]): Language => {
  const uses = new Map<string, number[]>()
  const pairs = new Map<string, number[]>()
  const spellings = new Map<string, Set<string>>()
  const here = words.map((word, at) => {
    if (held(uses, word.text, at).length === 1) {
      const same = spellings.get(word.bare)
      if (same) same.add(word.text)
      else spellings.set(word.bare, new Set([word.text]))
    }
    const previous = words[at - 1]
    return word.joined && previous ? held(pairs, `${previous.text} ${word.text}`, at) : nowhere
  })
  return {
    words,
    before: (at) => (words[at]?.joined === true ? words[at - 1] : undefined),
    after: (at) => (words[at + 1]?.joined === true ? words[at + 1] : undefined),
    uses: (text) => uses.get(text) ?? nowhere,
    spellings: (bare) => spellings.get(bare) ?? nothing,
    pairAt: (at) => here[at]?.length ?? 0,
    pairs: (first, second) => pairs.get(`${first} ${second}`) ?? nowhere,
  }
}
