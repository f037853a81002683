import { fold } from '#core/checks/names/words.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import { remembered } from '#core/remembered.ts'

const context = 3

/** Words that stand between others by grammar, not by name. */
const grammar = new Set('va cua cac den trong tu theo ve cho tai o nam ca du uoc thuc ke'.split(' '))
/** `phi nông nghiệp` is another thing than `nông nghiệp`. */
const turning = new Set(['phi', 'khong', 'chua', 'ngoai'])

/** What ends a name in a title: `… NĂM 2024`. */
const isEnd = (word: string): boolean => /^\d+$|^nam$/.test(word)

const split = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

/** Four words of a title that end in one which a name may lack a word before. */
type Piece = {
  readonly line: number
  readonly before: string
  readonly last: string
  readonly printed: string
}

const piecesOf = (title: string, line: number): readonly Piece[] => {
  const [folded, printed] = [split(fold(title)), split(title)]
  return folded.slice(context).flatMap((last, at) => {
    const before = folded.slice(at, at + context)
    if ([...before, last].some(isEnd)) return []
    return [{ line, before: before.join(' '), last, printed: printed.slice(at, at + context + 1).join(' ') }]
  })
}

/** What the rows print after three words: the two words that follow, with the place. */
type After = {
  readonly next: string
  readonly second: string
  readonly line: number
  readonly printed: string
}

/** The rows are read once, and only what follows the words of a title is kept. */
const aftersIn = ({ tables }: Plan, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly After[]> => {
  const found = new Map<string, After[]>()
  for (const { label, line } of tables.flatMap(({ rows }) => rows)) {
    const words = fold(label).split(/[^a-z\d]+/)
    for (let at = 0; at + context < words.length; at += 1) {
      const before = `${words[at]} ${words[at + 1]} ${words[at + 2]}`
      if (!wanted.has(before)) continue
      const [next = '', second = ''] = words.slice(at + context)
      const printed = label.split(/[^\p{L}\p{N}]+/u).slice(at, at + context + 2)
      const after = { next, second, line, printed: printed.join(' ') }
      const held = found.get(before)
      if (held) held.push(after)
      else found.set(before, [after])
    }
  }
  return found
}

const findingOf = (piece: Piece, { line, printed }: After): Finding => ({
  code: 'spelling',
  severity: 'question',
  where: [{ line: piece.line }],
  evidence: [{ line }],
  printed: piece.printed,
  expected: `${printed}?`,
  message: `Tên biểu ở dòng ${piece.line} in “${piece.printed}”; dòng ${line} viết “${printed}”: tên biểu có thiếu chữ không?`,
})

const count = (texts: readonly string[], words: string): number =>
  texts.filter((text) => text.includes(words)).length

/** The lines that speak a word, folded; titles of one kind ask for the same words. */
type Spoken = (word: string) => readonly string[]

const spokenIn = ({ lines }: Plan): Spoken =>
  remembered((word) =>
    lines
      .filter((text) => text.toLowerCase().includes(word))
      .map((text) => ` ${split(fold(text)).join(' ')} `),
  )

/** The document writes the two words together again and again, and never as the title does. */
const isUsual = (spoken: Spoken, piece: Piece, { next, second }: After): boolean => {
  const texts = spoken((piece.printed.split(' ').at(-1) ?? '').toLowerCase())
  const own = ` ${piece.before.split(' ').at(-1) ?? ''} ${piece.last} `
  return count(texts, ` ${next} ${second} `) > 1 && count(texts, own) === 1
}

/** A title that lacks one word of a name which the rows print in full, `đầu tư trực tiếp [nước] ngoài`: asked. */
export const titleWords = (plan: Plan): Finding[] => {
  const titles = plan.tables.map(({ title, titleLine }) => piecesOf(title, titleLine))
  const afters = aftersIn(plan, new Set(titles.flat().map(({ before }) => before)))
  const spoken = spokenIn(plan)
  return titles.flatMap((pieces) => {
    const gaps = pieces.flatMap((piece) => {
      const all = afters.get(piece.before) ?? []
      if (all.some(({ next }) => next === piece.last)) return []
      const whole = all.find(
        ({ next, second }) => second === piece.last && !grammar.has(next) && !turning.has(next),
      )
      return whole && isUsual(spoken, piece, whole) ? [findingOf(piece, whole)] : []
    })
    return gaps.slice(0, 1)
  })
}
