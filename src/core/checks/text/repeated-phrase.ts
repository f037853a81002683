import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

/** So many syllables in the same order, so near to one another, are a piece of text pasted twice. */
const length = 9
const reach = 30

type Word = { readonly text: string; readonly from: number; readonly to: number }

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\d]+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))

/** Titles of programmes and names of bodies are repeated by right; plain words are not. */
const isPlain = ({ text }: Word): boolean => /^\p{Ll}+$/u.test(text)

const runFrom = (words: readonly Word[], first: number, second: number): number => {
  let size = 0
  while (first + size < second && words[first + size]?.text === words[second + size]?.text) {
    const word = words[first + size]
    if (!word || !isPlain(word)) break
    size += 1
  }
  return size
}

const repeatedIn = (text: string): string | null => {
  const words = wordsIn(text)
  const seen = new Map<string, number>()
  for (const [at, word] of words.entries()) {
    const key = `${word.text} ${words[at + 1]?.text ?? ''}`
    const before = seen.get(key)
    seen.set(key, at)
    if (before === undefined || at - before > reach) continue
    const size = runFrom(words, before, at)
    const last = words[at + size - 1]
    if (size >= length && last) return text.slice(word.from, last.to)
  }
  return null
}

/** The same run of words twice within one passage: one question for the text. */
export const repeatedPhrases = (plan: Plan): Finding[] => {
  const found = plan.lines.flatMap((text, at) => {
    const phrase = text.includes('\t') ? null : repeatedIn(text)
    return phrase === null ? [] : [{ line: at + 1, phrase }]
  })
  if (found.length === 0) return []
  return [
    {
      code: 'spelling',
      severity: 'question',
      where: found.map(({ line }) => ({ line })),
      evidence: [],
      printed: found.map(({ phrase }) => phrase).join('; '),
      expected: '',
      message: `Cụm từ in lặp lại trong cùng một đoạn: ${found.map(({ line, phrase }) => `“${phrase}” (dòng ${line})`).join(', ')}; có thừa không?`,
    },
  ]
}
