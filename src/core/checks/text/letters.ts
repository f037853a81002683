import { few } from '#core/checks/figures/say.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

const alphabet = 'abcdđeghiklmnopqrstuvxy'

type Letter = { readonly line: number; readonly letter: string; readonly group: number }

const lettersOf = (plan: Plan): readonly Letter[] => {
  const found = plan.assignments.flatMap(({ group, lines }): Letter[] => {
    const line = lines[0] ?? 0
    const letter = /^\W*(\p{Ll})\)\s/u.exec(plan.lines[line - 1] ?? '')?.[1]
    return letter === undefined ? [] : [{ line, letter, group }]
  })
  return found.filter(({ line }, at) => found.findIndex((one) => one.line === line) === at)
}

type Slip = { readonly at: Letter; readonly expected: string }

const slipsOf = (letters: readonly Letter[]): readonly Slip[] =>
  letters.flatMap((letter, at): Slip[] => {
    const before = letters[at - 1]
    const last = before && before.group === letter.group ? alphabet.indexOf(before.letter) : -1
    const place = alphabet.indexOf(letter.letter)
    const skipsAccented = place === last + 2 && alphabet[last + 1] === 'đ'
    // after a letter printed twice the next one goes on as if it had been right
    if (
      place === last + 1 ||
      skipsAccented ||
      (place === last + 2 &&
        before &&
        letters.some((one) => one !== before && one.group === before.group && one.letter === before.letter))
    )
      return []
    return [{ at: letter, expected: alphabet[last + 1] ?? '' }]
  })

/** Letters of the assignments printed twice or out of order: `d)` where `đ)` is due. One finding for the text. */
export const letters = (plan: Plan): Finding[] => {
  const slips = slipsOf(lettersOf(plan))
  if (slips.length === 0) return []
  return [
    {
      code: 'numbering',
      severity: 'warning',
      where: few(slips.map(({ at }) => ({ line: at.line }))),
      evidence: [],
      printed: slips.map(({ at }) => `${at.letter})`).join('; '),
      expected: slips.map(({ expected }) => `${expected})`).join('; '),
      message: `Phần phân công: ${slips.map(({ at, expected }) => `dòng ${at.line} in ${at.letter}), đúng thứ tự là ${expected})`).join('; ')}.`,
    },
  ]
}
