import type { Language } from '#core/checks/words/language.ts'
import type { Slip } from '#core/checks/words/slip.ts'

/** `năm học năm học`: two words said twice with nothing between. */
export const doubled = ({ words }: Language): readonly Slip[] =>
  words.flatMap((word, at): Slip[] => {
    const [second, third, fourth] = [words[at + 1], words[at + 2], words[at + 3]]
    if (word.text !== third?.text || second?.text !== fourth?.text || word.text === second?.text) return []
    const run = [word, second, third, fourth]
    if (!second || !run.slice(1).every((each) => each?.spaced === true)) return []
    return [
      {
        line: word.line,
        column: word.column,
        printed: run.map((each) => each?.printed).join(' '),
        expected: `${word.printed} ${second.printed}`,
        why: 'twice',
        count: 1,
        proof: [],
      },
    ]
  })
