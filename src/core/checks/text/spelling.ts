import { few } from '#core/checks/figures/say.ts'
import { fold } from '#core/checks/names/words.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

type Word = { readonly text: string; readonly bare: string; readonly line: number; readonly joined: boolean }
type Slip = { readonly line: number; readonly printed: string; readonly expected: string }

/** Words of the prose in order; `joined` when only a space stands before. Tables have labels of their own. */
const wordsIn = (plan: Plan): readonly Word[] =>
  plan.lines.flatMap((text, at) => {
    if (text.includes('\t')) return []
    let end = -1
    return [...text.toLowerCase().matchAll(/\p{L}+/gu)].map((match) => {
      const joined = end >= 0 && text.slice(end, match.index).trim() === ''
      end = match.index + match[0].length
      return { text: match[0], bare: fold(match[0]), line: at + 1, joined }
    })
  })

/** Expressions of official language that have no second spelling with other marks, by their first folded word. */
const fixed = new Map(
  'nhà đầu tư;đấu thầu;lấp đầy;nghị quyết;giải ngân;ngân sách;thủ tục hành chính;nông thôn mới;bảo hiểm xã hội;hợp tác xã;giải phóng mặt bằng;khu công nghiệp;kiểm ngư tỉnh;dịch vụ công trực tuyến'
    .split(';')
    .map((expression) => [fold(expression), expression] as const),
)
const longest = 4

/** The run of words from here on, where nothing but spaces stands between them. */
const runFrom = (words: readonly Word[], at: number, length: number): readonly Word[] | null => {
  const run = words.slice(at, at + length)
  return run.length === length && run.every(({ joined }, index) => index === 0 || joined) ? run : null
}

const phrase = (run: readonly Word[]): string => run.map(({ text }) => text).join(' ')
const barePhrase = (run: readonly Word[]): string => run.map(({ bare }) => bare).join(' ')

const againstFixed = (words: readonly Word[]): Slip[] =>
  words.flatMap((word, at) => {
    for (let length = longest; length > 1; length -= 1) {
      const run = runFrom(words, at, length)
      const expected = run ? fixed.get(barePhrase(run)) : undefined
      if (run && expected !== undefined)
        return phrase(run) === expected ? [] : [{ line: word.line, printed: phrase(run), expected }]
    }
    return []
  })

/** `năm học năm học`: two words said twice with nothing between. */
const doubled = (words: readonly Word[]): Slip[] =>
  words.flatMap((word, at) => {
    const run = runFrom(words, at, 4)
    const [a, b, c, d] = run ?? []
    if (!run || !a || !b || a.text !== c?.text || b.text !== d?.text || a.text === b.text) return []
    return [{ line: word.line, printed: phrase(run), expected: phrase(run.slice(0, 2)) }]
  })

const often = 10

/** A pair that the document itself writes ten times in one way and once in another, with a word it uses nowhere else: `đè án`. */
const againstItself = (words: readonly Word[]): Slip[] => {
  const uses = new Map<string, number>()
  const pairs = new Map<string, Map<string, number>>()
  for (const [at, word] of words.entries()) {
    uses.set(word.text, (uses.get(word.text) ?? 0) + 1)
    const run = runFrom(words, at, 2)
    if (!run) continue
    const spellings = pairs.get(barePhrase(run)) ?? new Map<string, number>()
    spellings.set(phrase(run), (spellings.get(phrase(run)) ?? 0) + 1)
    pairs.set(barePhrase(run), spellings)
  }
  return words.flatMap((word, at) => {
    const run = runFrom(words, at, 2)
    if (!run || run.every(({ text }) => (uses.get(text) ?? 0) > 1)) return []
    const usual = [...(pairs.get(barePhrase(run)) ?? [])].find(([, count]) => count >= often)?.[0]
    return usual === undefined || usual === phrase(run)
      ? []
      : [{ line: word.line, printed: phrase(run), expected: usual }]
  })
}

/** Slips of spelling that are nearly certain, in one question for the whole text (rule Q33: kept as printed). */
export const spellings = (plan: Plan): Finding[] => {
  const words = wordsIn(plan)
  const slips = [...againstFixed(words), ...againstItself(words), ...doubled(words)].toSorted(
    (a, b) => a.line - b.line,
  )
  if (slips.length === 0) return []
  const lines = [...new Set(slips.map(({ line }) => line))]
  return [
    {
      code: 'spelling',
      severity: 'question',
      where: few(lines.map((line) => ({ line }))),
      evidence: [],
      printed: slips.map(({ printed }) => printed).join('; '),
      expected: slips.map(({ expected }) => `${expected}?`).join('; '),
      message: `Có thể in sai: ${slips.map(({ line, printed, expected }) => `“${printed}” (dòng ${line}), có lẽ là “${expected}”`).join('; ')}.`,
    },
  ]
}
