import type { PassportPage } from '#core/page/passport-page.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { kindWords } from '#web/passport/kind-words.ts'
import { Section, useReadCell } from '#web/passport/Parts.tsx'
import { passportWords } from '#web/passport/words.ts'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

/** The places that the figure is made up of, each with its own passport, and what they give together (H03). */
export const PartsBelowPart = ({ page }: { readonly page: PassportPage }) => {
  const say = useWords(passportWords)
  const readCell = useReadCell()
  const language = useLanguage()
  if (!page.parts) return null
  const { parts, leaves, said, derived } = page.parts
  const value = derived ? readCell(derived) : ''
  return (
    <Section title={say('partsBelow', { said, leaves })}>
      {derived ? <p>{say(said < leaves ? 'partsSoFar' : 'partsTotal', { value })}</p> : null}
      {derived ? null : <p className="passport-soft">{say('partsNotAdded')}</p>}
      <ul className="passport-list">
        {parts.map((part) => (
          <li key={part.scope} className="passport-pair">
            <span>
              {part.name}{' '}
              <span className="passport-soft">
                {part.kind ? kindWords[part.kind][language] : ''}
                {part.leaves > 1 ? ` ${part.said}/${part.leaves}` : ''}
              </span>
            </span>
            <span className="passport-figure">
              <FigureLink name={part.passport}>{readCell(part.cell)}</FigureLink>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
