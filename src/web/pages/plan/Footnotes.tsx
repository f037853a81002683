import type { PlanPage } from '#core/page/plan-pages.ts'
import { planWords } from '#web/pages/plan/words.ts'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'

/** All footnotes at the end of the text, with the lines where they are printed. */
export const Footnotes = ({
  page,
  litLine,
}: {
  readonly page: PlanPage
  readonly litLine: number | null
}) => {
  const say = useWords(planWords)
  const sayCommon = useWords(commonWords)
  const shown = new Set(page.footnotes.map((note) => note.line))
  const rest = page.clauses
    .filter((clause) => clause.kind === 'footnote')
    .flatMap((clause) => clause.lines.filter((line) => !shown.has(line.line) && line.text.trim() !== ''))
  if (shown.size + rest.length === 0) return null
  return (
    <section className="footnotes" aria-labelledby="chu-thich">
      <h2 id="chu-thich">{say('footnotes')}</h2>
      <ol>
        {page.footnotes.map((note) => (
          <li
            key={note.mark}
            id={`dong-${note.line}`}
            value={note.mark}
            className={note.line === litLine ? 'plan-line-lit' : undefined}
          >
            <span id={`chu-thich-${note.mark}`}>{note.text}</span>{' '}
            <span className="plan-soft">{sayCommon('line', { line: note.line })}</span>
          </li>
        ))}
      </ol>
      {rest.map((line) => (
        <p
          key={line.line}
          id={`dong-${line.line}`}
          className={line.line === litLine ? 'plan-line-lit' : undefined}
        >
          {line.text} <span className="plan-soft">{sayCommon('line', { line: line.line })}</span>
        </p>
      ))}
    </section>
  )
}
