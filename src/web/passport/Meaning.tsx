import type { PassportPage } from '#core/page/passport-page.ts'
import { directionWords, meaningWords, natureWords } from '#web/passport/meaning-words.ts'
import { useLanguage } from '#web/words/language.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './parts.css'

type Meant = Pick<PassportPage, 'meaning'> & { readonly indicator: PassportPage['indicator'] }

/** What an indicator means, in plain words, who answers for it, and whether a person has confirmed that. */
export const Definition = ({ page }: { readonly page: Meant }) => {
  const say = useWords(meaningWords)
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
