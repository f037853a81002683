import type { Explained } from '#core/formula/explain.ts'
import type { Cell } from '#core/figure/cell.ts'
import { missingNames, showCarried } from '#web/pages/formulas/tried.ts'
import { formulaWords } from '#web/pages/formulas/words.ts'
import { type Say, useWords } from '#web/words/say.ts'

type SayIt = Say<typeof formulaWords>

/** A value in words, every absence by its name. */
export const sayCell = (cell: Cell, say: SayIt): string => {
  switch (cell.kind) {
    case 'number':
      return showCarried(cell)
    case 'worded':
      return cell.text
    case 'impossible':
      return cell.reason === 'zeroDenominator' ? say('zeroDenominator') : say('impossible')
    case 'missing':
    case 'none':
    case 'notApplicable':
      return say(cell.kind)
  }
}

const Part = ({ told, say }: { readonly told: Explained; readonly say: SayIt }) => (
  <li>
    <span className={told.leaf === null ? 'formulas-said' : undefined}>{told.label}</span>
    {told.label === sayCell(told.cell, say) ? null : (
      <>
        {' = '}
        <strong className="formulas-figure">{sayCell(told.cell, say)}</strong>
      </>
    )}
    {told.leaf !== null && told.said !== told.label ? (
      <span className="formulas-soft"> {told.said}</span>
    ) : null}
    {told.from.length > 0 ? (
      <ul>
        {told.from.map((part, at) => (
          <Part key={`${at}.${part.said}`} told={part} say={say} />
        ))}
      </ul>
    ) : null}
  </li>
)

/** A value down to its inputs, and what it still waits for. */
export const Explanation = ({ name, told }: { readonly name: string; readonly told: Explained }) => {
  const say = useWords(formulaWords)
  const missing = missingNames(told)
  return (
    <section className="formulas-explanation" aria-label={say('explanation')}>
      <h3>
        {say('explanation')}: {name}
      </h3>
      <ul>
        <Part told={told} say={say} />
      </ul>
      {missing ? <p>{say('waiting', { names: missing })}</p> : null}
    </section>
  )
}
