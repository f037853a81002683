import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

type Numbered = { readonly line: number; readonly number: number; readonly word: string }

/** `Biểu 2a`, `Biểu 1.2` belong to a number, they are none of their own. */
const titled = /^\W*(biểu|phụ lục|bảng)(?: số)?\s*0*(\d{1,2})(?![\d\p{L}]|[.,/-]\d)/iu

const numbersOf = ({ tables }: Plan): readonly Numbered[] =>
  tables.flatMap(({ title, titleLine: line }) => {
    const match = titled.exec(title)
    const word = (match?.[1] ?? '').toLowerCase()
    return match
      ? [{ line, number: Number(match[2]), word: `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` }]
      : []
  })

type Slip = {
  readonly line: number
  readonly printed: string
  readonly expected: string
  readonly says: string
}

const jumps = (numbered: readonly Numbered[]): readonly Slip[] =>
  numbered.slice(1).flatMap(({ line, number, word }, at): Slip[] => {
    const [before, kind] = [numbered[at]?.number ?? 0, numbered[at]?.word]
    // a document may count its `Phụ lục` and its `Biểu` apart, and a number may head several tables
    if (number === before + 1 || number === before || number === 1 || word !== kind) return []
    const [printed, expected] = [`${word} ${number}`, `${word} ${before + 1}`]
    return [{ line, printed, expected, says: `dòng ${line} in ${printed}, đúng thứ tự là ${expected}` }]
  })

/** The annexes begin with number two, and an unnumbered one stands before it. */
const beginning = ({ tables }: Plan, numbered: readonly Numbered[]): readonly Slip[] => {
  const [first] = numbered
  const nameless = tables.find(({ titleLine }) => titleLine < (first?.line ?? 0))
  if (!first || first.number === 1 || numbered.some(({ word }) => word !== first.word)) return []
  const line = nameless?.titleLine ?? first.line
  const expected = `${first.word} 1`
  const says = nameless
    ? `biểu ở dòng ${line} không in số trong khi biểu sau là ${first.word} ${first.number}`
    : `biểu đầu tiên in ${first.word} ${first.number}`
  return [{ line, printed: nameless ? '' : `${first.word} ${first.number}`, expected, says }]
}

/** Numbers of the annexes that are missing, jump or stand twice: one finding for the document. */
export const tableNumbers = (plan: Plan): Finding[] => {
  const numbered = numbersOf(plan)
  if (numbered.length < 2) return []
  const slips = [...beginning(plan, numbered), ...jumps(numbered)]
  if (slips.length === 0) return []
  return [
    {
      code: 'numbering',
      severity: 'warning',
      where: slips.map(({ line }) => ({ line })),
      evidence: [],
      printed: slips.map(({ printed }) => printed).join('; '),
      expected: slips.map(({ expected }) => expected).join('; '),
      message: `Số thứ tự các biểu: ${slips.map(({ says }) => says).join('; ')}.`,
    },
  ]
}
