import type { PassportPage } from '#core/page/passport-page.ts'
import { Section } from '#web/passport/Parts.tsx'
import { directionWords, natureWords, passportWords } from '#web/passport/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { useLanguage } from '#web/words/language.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './parts.css'

type Meant = Pick<PassportPage, 'meaning'> & { readonly indicator: PassportPage['indicator'] }

/** What an indicator means, in plain words, who answers for it, and whether a person has confirmed that. */
export const Definition = ({ page }: { readonly page: Meant }) => {
  const say = useWords(passportWords)
  const language = useLanguage()
  const { meaning, indicator } = page
  const { price, exclusions, source, nature, direction, meaning: text } = meaning?.definition ?? {}
  const sentences = [
    text && /[.!?…]$/u.test(text.trim()) ? text : text && `${text}.`,
    nature && natureWords[nature][language],
    direction && directionWords[direction][language],
    price?.kind === 'constant' ? say('constantPrices', price) : '',
    price?.kind === 'current' ? say('currentPrices') : '',
    exclusions ? say('excludes', { what: exclusions }) : '',
    source ? say('source', { source }) : '',
    indicator.owners.length > 0
      ? say('owners', { owners: indicator.owners.map(({ short }) => short).join(', ') })
      : '',
  ].filter(Boolean)
  return (
    <>
      <p>{sentences.join(' ')}</p>
      {meaning ? (
        <p className="passport-soft">
          {meaning.confirmed
            ? say('confirmed', { by: meaning.confirmed.by, at: showMoment(meaning.confirmed.at) })
            : say('proposed')}
        </p>
      ) : null}
    </>
  )
}

/** The same in a passport, with the way to the indicator's own page. */
export const MeaningPart = ({ page }: { readonly page: PassportPage }) => {
  const say = useWords(passportWords)
  return (
    <Section title={say('meaning')}>
      <Definition page={page} />
      <Go to={paths.indicator(String(page.plan.year), page.indicator.code)}>{say('toIndicator')}</Go>
    </Section>
  )
}
