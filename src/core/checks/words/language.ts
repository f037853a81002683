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

/** A word of the document: its number, and where it stands. */
type Entry = { readonly id: number; readonly places: number[] }

/** No document has as many words; two numbers below it make one. */
const most = 2 ** 26

/** Counted once, asked often; grows linearly with the document. */
export const languageOf = (words: readonly Word[]): Language => {
  const entries = new Map<string, Entry>()
  const pairs = new Map<number, number[]>()
  const spellings = new Map<string, Set<string>>()
  const entryOf = ({ text, bare }: Word): Entry => {
    const before = entries.get(text)
    if (before) return before
    const same = spellings.get(bare)
    if (same) same.add(text)
    else spellings.set(bare, new Set([text]))
    const entry = { id: entries.size, places: [] }
    entries.set(text, entry)
    return entry
  }
  let previous = 0
  const here = words.map((word, at) => {
    const { id, places } = entryOf(word)
    places.push(at)
    const pair = previous * most + id
    previous = id
    if (!word.joined || at === 0) return nowhere
    const beside = pairs.get(pair) ?? []
    if (beside.push(at) === 1) pairs.set(pair, beside)
    return beside
  })
  return {
    words,
    before: (at) => (words[at]?.joined === true ? words[at - 1] : undefined),
    after: (at) => (words[at + 1]?.joined === true ? words[at + 1] : undefined),
    uses: (text) => entries.get(text)?.places ?? nowhere,
    spellings: (bare) => spellings.get(bare) ?? nothing,
    pairAt: (at) => here[at]?.length ?? 0,
    pairs: (first, second) => {
      const [one, other] = [entries.get(first), entries.get(second)]
      return (one && other && pairs.get(one.id * most + other.id)) ?? nowhere
    },
  }
}
