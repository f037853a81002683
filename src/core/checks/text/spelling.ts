import { few } from '#core/checks/figures/say.ts'
import { fold } from '#core/checks/names/words.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

type Word = { readonly text: string; readonly bare: string; readonly line: number; readonly joined: boolean }
type Slip = { readonly line: number; readonly printed: string; readonly expected: string }

/** Words of the prose in order; `joined` when only a space stands before. Tables have labels of their own. */
const wordsIn = (plan: Plan): readonly Word[] => {
  const bares = new Map<string, string>()
  const bareOf = (text: string): string => {
    const bare = bares.get(text) ?? fold(text)
    bares.set(text, bare)
    return bare
  }
  return plan.lines.flatMap((text, at) => {
    if (text.includes('\t')) return []
    let end = -1
    return [...text.toLowerCase().matchAll(/\p{L}+/gu)].map((match) => {
      const joined = end >= 0 && text.slice(end, match.index).trim() === ''
      end = match.index + match[0].length
      return { text: match[0], bare: bareOf(match[0]), line: at + 1, joined }
    })
  })
}

/** Expressions of Vietnamese official language, in any province, whose marks have no second reading. They only ever ask. */
const fixed =
  'nhà đầu tư;đấu thầu;lấp đầy;nghị quyết;giải ngân;ngân sách;thủ tục hành chính;bảo hiểm xã hội;hợp tác xã;giải phóng mặt bằng;khu công nghiệp;dịch vụ công trực tuyến;địa bàn tỉnh;quân sự tỉnh;biên phòng tỉnh;kiểm lâm tỉnh;kiểm ngư tỉnh'
    .split(';')
    .map((expression) => ({ expression, bare: fold(expression), length: expression.split(' ').length }))
const openings = new Set(fixed.map(({ bare }) => bare.split(' ')[0]))

/** The run of words from here on, where nothing but spaces stands between them. */
const runFrom = (words: readonly Word[], at: number, length: number): readonly Word[] | null => {
  const run = words.slice(at, at + length)
  return run.length === length && run.every(({ joined }, index) => index === 0 || joined) ? run : null
}

const phrase = (run: readonly Word[]): string => run.map(({ text }) => text).join(' ')
const barePhrase = (run: readonly Word[]): string => run.map(({ bare }) => bare).join(' ')

const againstFixed = (words: readonly Word[]): Slip[] =>
  words.flatMap((word, at) => {
    if (!openings.has(word.bare)) return []
    for (const { expression, bare, length } of fixed) {
      if (!bare.startsWith(`${word.bare} `)) continue
      const run = runFrom(words, at, length)
      if (run && barePhrase(run) === bare && phrase(run) !== expression)
        return [{ line: word.line, printed: phrase(run), expected: expression }]
    }
    return []
  })

/** `năm học năm học`: two words said twice with nothing between. */
const doubled = (words: readonly Word[]): Slip[] =>
  words.flatMap((word, at) => {
    if (word.text !== words[at + 2]?.text) return []
    const run = runFrom(words, at, 4)
    const [a, b, , d] = run ?? []
    if (!run || !a || !b || b.text !== d?.text || a.text === b.text) return []
    return [{ line: word.line, printed: phrase(run), expected: phrase(run.slice(0, 2)) }]
  })

const often = 10

type Pair = { readonly run: readonly [Word, Word]; readonly bare: string }

/** Two words side by side, of which the caller chooses. */
const pairsOf = (words: readonly Word[], choose: (a: Word, b: Word) => boolean): readonly Pair[] =>
  words.flatMap((a, at): readonly Pair[] => {
    const b = words[at + 1]
    return b?.joined === true && choose(a, b) ? [{ run: [a, b], bare: barePhrase([a, b]) }] : []
  })

/** A pair that the document itself writes ten times in one way and once in another, with a word it uses nowhere else: `đè án`. */
const againstItself = (words: readonly Word[]): Slip[] => {
  const uses = new Map<string, number>()
  for (const { text } of words) uses.set(text, (uses.get(text) ?? 0) + 1)
  const isOnce = ({ text }: Word): boolean => uses.get(text) === 1
  const doubtful = pairsOf(words, (a, b) => isOnce(a) || isOnce(b))
  const [firsts, bares] = [
    new Set(doubtful.map(({ run: [a] }) => a.bare)),
    new Set(doubtful.map(({ bare }) => bare)),
  ]
  const spellings = new Map<string, Map<string, number>>()
  for (const { run, bare } of pairsOf(words, (a) => firsts.has(a.bare))) {
    if (!bares.has(bare)) continue
    const counts = spellings.get(bare) ?? new Map<string, number>()
    spellings.set(bare, counts.set(phrase(run), (counts.get(phrase(run)) ?? 0) + 1))
  }
  return doubtful.flatMap(({ run, bare }) => {
    const usual = [...(spellings.get(bare) ?? [])].find(([, count]) => count >= often)?.[0]
    return usual === undefined || usual === phrase(run)
      ? []
      : [{ line: run[0].line, printed: phrase(run), expected: usual }]
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
