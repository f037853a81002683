import type { Agency } from '#core/agency/agency.ts'
import type { Mention } from '#core/plan/plan.ts'
import { joinsName, wordsOf, type Word } from '#core/reading/assignments/words.ts'

export type Match = { readonly mention: Mention; readonly next: number }

/** Finds names of the register in a sequence of words, the longest at each place. */
export type NameMatcher = {
  /** Whether a name can begin with this word: asked before a text is taken apart. */
  readonly opens: (word: string) => boolean
  readonly match: (text: string, words: readonly Word[], at: number) => Match | null
  readonly codes: ReadonlySet<string>
  /** The codes that the register counts to a collective; none for a single body. */
  readonly membersOf: (code: string) => readonly string[]
}

type Branch = { readonly next: Map<string, Branch>; agency: Agency | null }

const branch = (): Branch => ({ next: new Map(), agency: null })

const plant = (root: Branch, name: string, agency: Agency): void => {
  let here = root
  for (const word of wordsOf(name)) {
    const next = here.next.get(word.text) ?? branch()
    here.next.set(word.text, next)
    here = next
  }
  here.agency ??= agency
}

/** An office of the province is often named without `tỉnh` and its name: `Cục Thuế tỉnh` for `Cục Thuế tỉnh An Giang`. */
const spellings = (agency: Agency, province: string): readonly string[] => {
  const names = [agency.name, agency.short, ...agency.variants]
  const tail = new RegExp(`\\s+(?:tỉnh\\s+)?${province === '' ? '(?!)' : province}$`, 'iu')
  const shorter = names.filter((name) => tail.test(name)).map((name) => name.replace(tail, ''))
  return [
    ...names,
    ...shorter.filter((name) => wordsOf(name).length > 1),
    ...shorter.map((name) => `${name} tỉnh`),
  ]
}

/** Words that may follow a name without changing who is meant: `tỉnh`, the province, `trên địa bàn`, `có liên quan`. */
const tails = (province: string): readonly (readonly string[])[] => {
  const own = wordsOf(province).map((word) => word.text)
  const levels = [
    ['tỉnh'],
    ['tinh'],
    ['cấp', 'tỉnh'],
    ['thuộc', 'tỉnh'],
    ['thuộc', 'ubnd', 'tỉnh'],
    ['trên', 'địa', 'bàn', 'tỉnh'],
    ['trên', 'địa', 'bàn'],
    ['của', 'tỉnh'],
    ['trong', 'tỉnh'],
  ]
  const named = own.length === 0 ? [] : [own, ...levels.map((level) => [...level, ...own])]
  const related = [
    ['liên', 'quan'],
    ['có', 'liên', 'quan'],
    ['chức', 'năng'],
  ]
  return [...named, ...levels, ...related].sort((one, other) => other.length - one.length)
}

/** `Du lịch` may be followed by the next word only where the name was printed in one run. */
const joined = (text: string, words: readonly Word[], at: number): boolean => {
  const [before, here] = [words[at - 1], words[at]]
  return before !== undefined && here !== undefined && joinsName(text.slice(before.end, here.at))
}

const spaced = (text: string, words: readonly Word[], at: number): boolean => {
  const [before, here] = [words[at - 1], words[at]]
  return before !== undefined && here !== undefined && /^\s+$/u.test(text.slice(before.end, here.at))
}

const withTail = (
  text: string,
  words: readonly Word[],
  from: number,
  forms: readonly (readonly string[])[],
): number => {
  let at = from
  for (;;) {
    const here = at
    const tail = forms.find((form) =>
      form.every((word, step) => words[here + step]?.text === word && spaced(text, words, here + step)),
    )
    if (!tail) return at
    at += tail.length
  }
}

/** Words before a name that leave open who is meant but not which body: `các`, `Giám đốc`, `Chủ tịch`. */
const before: readonly (readonly string[])[] = [
  ['giám', 'đốc', 'thủ', 'trưởng'],
  ['giám', 'đốc'],
  ['thủ', 'trưởng'],
  ['chủ', 'tịch'],
  ['người', 'đứng', 'đầu'],
  ['lãnh', 'đạo'],
  ['các'],
  ['những'],
  ['toàn', 'bộ'],
]

const opening = new Set(before.map(([first]) => first))

/** Where the name itself can begin: at once, or behind the words that may stand before it. */
const openings = (words: readonly Word[], at: number): readonly number[] => {
  const starts = [at]
  let here = at
  for (;;) {
    const from = here
    const form = before.find((one) => one.every((word, step) => words[from + step]?.text === word))
    if (!form) return starts
    here += form.length
    starts.push(here)
  }
}

/** `Sở A và Thể thao …`, `… tỉnh An Giang chủ trì`: what was matched is only the beginning of another body's name. */
const office =
  '(?:Sở|Ban|Cục|Chi cục|Trung tâm|Văn phòng|Đài|Công an|Bộ|Hội|Liên|Hiệp|Ủy|Uỷ|UBND|HĐND|Thanh|Viện|Trường|Báo|Kho|Ngân|Bảo hiểm|Tỉnh|Đoàn|Mặt|Quỹ|Công ty|Tập|Tổng|Hải|Tòa|Toà|Bệnh|Phòng|Lực|Cảnh|Các|Chủ|Giám|Thủ|BQL|BCH|BCĐ|BHXH|Chi|Đơn|Cơ|Doanh|Vườn|Điện)'
const nameGoesOn = new RegExp(
  `^(?:\\s+và\\s+(?!${office}(?!\\p{L}))\\p{Lu}\\p{Ll}*(?:\\s+\\p{L}+){0,6}?\\s*,?\\s*(?:chủ trì|phối hợp|:|$)|\\s+(?!${office}(?!\\p{L}))(?:\\p{Lu}\\p{Ll}*\\s+){1,4}(?:chủ trì|phối hợp)(?!\\p{L})|(?:\\s+(?!${office}(?!\\p{L}))\\p{Lu}\\p{Ll}+){2})`,
  'u',
)

/** A register serves many plans, mostly of one province: its names are planted once. */
const known = new WeakMap<readonly Agency[], { readonly province: string; readonly matcher: NameMatcher }>()

/**
 * A matcher over the register's names, short names and variants, without regard to case, commas and hyphens;
 * `các` before a name and `tỉnh`, the province or `liên quan` after it do not change who is meant.
 */
export const nameMatcher = (register: readonly Agency[], province: string): NameMatcher => {
  const before = known.get(register)
  if (before?.province === province) return before.matcher
  const matcher = matcherOf(register, province)
  known.set(register, { province, matcher })
  return matcher
}

const matcherOf = (register: readonly Agency[], province: string): NameMatcher => {
  const root = branch()
  for (const agency of register) for (const name of spellings(agency, province)) plant(root, name, agency)
  const forms = tails(province)
  const longest = (
    text: string,
    words: readonly Word[],
    from: number,
  ): { agency: Agency; next: number } | null => {
    let [here, at]: [Branch | undefined, number] = [root, from]
    let best: { agency: Agency; next: number } | null = null
    while (here && (at === from || joined(text, words, at))) {
      here = here.next.get(words[at]?.text ?? '')
      at += 1
      if (here?.agency) best = { agency: here.agency, next: at }
    }
    return best
  }
  return {
    codes: new Set(register.map((agency) => agency.code)),
    membersOf: (code) => register.find((agency) => agency.code === code)?.members ?? [],
    opens: (word) => root.next.has(word.toLowerCase()) || opening.has(word.toLowerCase()),
    match: (text, words, at) => {
      const first = words[at]
      if (!first) return null
      const found = openings(words, at)
        .map((start) => longest(text, words, start))
        .find((one) => one !== null)
      if (!found) return null
      const next = withTail(text, words, found.next, forms)
      if (nameGoesOn.test(text.slice(words[next - 1]?.end ?? 0))) return null
      return {
        mention: { code: found.agency.code, text: text.slice(first.at, words[next - 1]?.end ?? first.end) },
        next,
      }
    },
  }
}
