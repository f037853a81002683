import type { FormulaRevision } from '#core/formula/revision.ts'
import { formulaWords } from '#web/pages/formulas/words.ts'
import { showDay, showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

/** Everything that people have said about a formula, the newest first. */
export const History = ({ history }: { readonly history: readonly FormulaRevision[] }) => {
  const say = useWords(formulaWords)
  if (history.length === 0) return null
  const textOf = ({ text }: FormulaRevision): string =>
    text === null ? say('asPrinted') : text === '' ? say('removed') : text
  return (
    <section className="formulas-history" aria-label={say('history')}>
      <h3>{say('history')}</h3>
      <ol>
        {history.toReversed().map((one) => (
          <li key={one.revision}>
            <span className="formulas-said">{textOf(one)}</span>
            {one.undoes ? <span className="formulas-soft"> ({say('undone')})</span> : null}
            <p className="formulas-soft">
              {say('revision', { revision: one.revision, from: showDay(one.validFrom) })} · {one.byName},{' '}
              {showMoment(one.at)}
              {one.reason ? ` · ${one.reason}` : ''}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
