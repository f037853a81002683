import type { PassportPage } from '#core/page/passport-page.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { useReadCell, Section } from '#web/passport/Parts.tsx'
import { passportWords } from '#web/passport/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Status } from '#web/ui/Status.tsx'
import { useWords } from '#web/words/say.ts'

/** The formula with its figures, each of which has its own passport. */
export const ComputationPart = ({ page }: { readonly page: PassportPage }) => {
  const say = useWords(passportWords)
  const readCell = useReadCell()
  const { computation } = page
  if (!computation) return null
  const { by, said, arithmetic, result, agrees, inputs, formula } = computation
  const waiting = inputs.filter(({ cell }) => cell.kind === 'missing').map(({ label }) => label)
  return (
    <Section title={say('computation')}>
      {by === 'definition' ? <p className="passport-soft">{say('byDefinition')}</p> : null}
      <p className="passport-formula">{arithmetic ?? said}</p>
      <p>
        {say('result')}: <strong className="passport-figure">{readCell(result)}</strong>{' '}
        {agrees === null ? null : (
          <Status tone={agrees ? 'good' : 'bad'} word={say(agrees ? 'agrees' : 'differs')} />
        )}
      </p>
      {waiting.length > 0 ? <p>{say('waits', { names: waiting.join('; ') })}</p> : null}
      <ul className="passport-list">
        {inputs.map((input) => (
          <li key={`${input.said} ${input.name ?? ''}`} className="passport-pair">
            <span>{input.label}</span>
            <span className="passport-figure">
              <FigureLink name={input.name}>
                {readCell(input.cell)}
                {input.cell.kind === 'number' ? ` ${input.unit}` : ''}
              </FigureLink>
            </span>
          </li>
        ))}
      </ul>
      {formula ? (
        <Go to={`${paths.formulas(String(page.plan.year), formula.table)}?cho=${formula.holder}`}>
          {say('toFormula')}
        </Go>
      ) : null}
    </Section>
  )
}
