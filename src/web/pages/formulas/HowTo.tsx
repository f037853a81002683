import { formulaWords } from '#web/pages/formulas/words.ts'
import { useWords } from '#web/words/say.ts'

const examples = [
  ['tổng([B7.3]..[B7.18])', 'howSum'],
  ['tỷ lệ([B7.2]; [B7.1])', 'howRatio'],
  ['bình quân([B10.48]; [B10.2]; 10.000)', 'howHead'],
  ['tăng trưởng([B7.1]; [B7.1; cùng kỳ năm trước])', 'howGrowth'],
  ['6 / [B6.1; cột 6]', 'howColumn'],
  ['làm tròn([B7.2] / 3; 1)', 'howRound'],
] as const

/** The language on one hand, folded away. */
export const HowTo = () => {
  const say = useWords(formulaWords)
  return (
    <details className="formulas-how">
      <summary>{say('howTo')}</summary>
      <dl>
        {examples.map(([text, what]) => (
          <div key={text}>
            <dt className="formulas-said">{text}</dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <p className="formulas-soft">{say('howFunctions')}</p>
    </details>
  )
}
