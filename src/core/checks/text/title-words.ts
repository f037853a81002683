import { fold } from '#core/checks/names/words.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

type Phrase = {
  readonly folded: readonly string[]
  readonly printed: readonly string[]
  readonly line: number
}

const phraseOf = (text: string, line: number): Phrase => {
  const printed = text.normalize('NFC').match(/[\p{L}\d]+/gu) ?? []
  return { printed, folded: printed.map(fold), line }
}

const context = 3
/** Words that stand between others by grammar, not by name. */
const grammar = new Set('va cua cac den trong tu theo ve cho tai o nam ca du uoc thuc ke'.split(' '))
/** What ends a name in a title: `… NĂM 2024`. */
const isEnd = (word: string): boolean => /^\d+$|^nam$/.test(word)

const runs = ({ folded }: Phrase, size: number): readonly string[] =>
  folded.slice(0, Math.max(0, folded.length - size + 1)).map((_, at) => folded.slice(at, at + size).join(' '))

type Gap = { readonly title: Phrase; readonly as: string; readonly whole: string; readonly at: number }

/** `đầu tư trực tiếp ngoài`, where the rows say `đầu tư trực tiếp nước ngoài`. */
const gapIn = (title: Phrase, labels: readonly Phrase[]): Gap | null => {
  for (const [at, last] of title.folded.entries()) {
    const before = title.folded.slice(at - context, at)
    if (at < context || isEnd(last) || before.some(isEnd)) continue
    const printed = [...before, last].join(' ')
    if (labels.some((label) => runs(label, context + 1).includes(printed))) continue
    for (const label of labels) {
      const from = label.folded.findIndex(
        (_, start) =>
          before.every((word, step) => label.folded[start + step] === word) &&
          label.folded[start + context + 1] === last &&
          !grammar.has(label.folded[start + context] ?? ''),
      )
      if (from < 0) continue
      const whole = label.printed.slice(from, from + context + 2).join(' ')
      return { title, as: title.printed.slice(at - context, at + 1).join(' '), whole, at: label.line }
    }
  }
  return null
}

/** A title that lacks one word of a name which the rows of the document print in full: asked. */
export const titleWords = (plan: Plan): Finding[] => {
  const labels = plan.tables.flatMap(({ rows }) => rows.map(({ label, line }) => phraseOf(label, line)))
  return plan.tables.flatMap(({ title, titleLine }): Finding[] => {
    const gap = gapIn(phraseOf(title, titleLine), labels)
    if (!gap) return []
    return [
      {
        code: 'spelling',
        severity: 'question',
        where: [{ line: titleLine }],
        evidence: [{ line: gap.at }],
        printed: gap.as,
        expected: `${gap.whole}?`,
        message: `Tên biểu ở dòng ${titleLine} in “${gap.as}”; dòng ${gap.at} viết “${gap.whole}”: tên biểu có thiếu chữ không?`,
      },
    ]
  })
}
