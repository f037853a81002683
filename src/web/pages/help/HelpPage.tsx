import type { ReactNode } from 'react'
import { KeyList } from '#web/frame/KeysDialog.tsx'
import { glossary, helpWords, steps } from '#web/pages/help/words.ts'
import { PageHead } from '#web/ui/PageHead.tsx'
import { frameWords } from '#web/words/frame.ts'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'
import './help.css'

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="help-part">
    <h2>{title}</h2>
    {children}
  </section>
)

/** How a month runs, what the words mean, which keys there are. */
export const HelpPage = () => {
  const say = useWords(helpWords)
  const sayFrame = useWords(frameWords)
  const language = useLanguage()
  return (
    <>
      <PageHead title={say('title')} sentence={say('sentence')} />
      <Part title={say('month')}>
        <ol className="help-steps">
          {steps.map((step) => (
            <li key={step.when.vi + step.what.vi}>
              <strong>{step.when[language]}</strong> {step.what[language]}
            </li>
          ))}
        </ol>
      </Part>
      <Part title={say('numbers')}>
        <p>{say('numbersText')}</p>
      </Part>
      <Part title={say('words')}>
        <dl className="help-words">
          {glossary.map((entry) => (
            <div key={entry.term.vi}>
              <dt>{entry.term[language]}</dt>
              <dd>{entry.meaning[language]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={sayFrame('keys')}>
        <KeyList />
      </Part>
    </>
  )
}
