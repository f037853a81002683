import type { Judged } from '#core/target/judge/judged.ts'
import { boardWords } from '#web/pages/target-board/words.ts'
import { Hint } from '#web/ui/Hint.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Status } from '#web/ui/Status.tsx'
import { useTell, useWords } from '#web/words/say.ts'
import { verdictLook, verdictWords } from '#web/words/verdicts.ts'

/** A verdict that can be checked: the word, why, and on hover or in print the rule, whose value, and the figures used. */
export const VerdictOf = ({ judged }: { readonly judged: Judged }) => {
  const say = useWords(boardWords)
  const tell = useTell()
  const sayVerdict = useWords(verdictWords)
  const look = verdictLook[judged.verdict]
  const proof = [
    `${say('rule')}: ${judged.rule}`,
    `${say('against')}: ${judged.baseline}`,
    ...(judged.used.length > 0
      ? [`${say('used')}: ${judged.used.map(({ name, value }) => `${name} ${value}`).join('; ')}`]
      : []),
  ].join('. ')
  return (
    <>
      <Hint text={proof}>
        <Status tone={look.tone} icon={look.icon} word={sayVerdict(judged.verdict)} />
      </Hint>
      <span className="target-board-because">{tell(judged.because)}</span>
      {judged.warnings.map((warning) => (
        <span key={warning.vi} className="target-board-warning">
          <Icon name="warning" /> {tell(warning)}
        </span>
      ))}
      <span className="target-board-proof">{proof}.</span>
    </>
  )
}
