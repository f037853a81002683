import { useState } from 'react'
import { spellBound } from '#core/consolidation/bound.ts'
import { usedIn } from '#core/consolidation/sources.ts'
import type {
  NarrativeLine,
  NarrativePage,
  NarrativeSection,
  NarrativeSource,
} from '#core/page/workbench-page.ts'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { paths } from '#web/paths.ts'
import { Choice } from '#web/ui/Choice.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showCell } from '#web/words/figures.ts'
import { useWords } from '#web/words/say.ts'

type Taking = {
  /** Takes a paragraph of an agency into the section. */
  readonly take: (paragraph: { readonly id: string; readonly text: string }) => void
  readonly setAside: (id: string, aside: boolean) => void
  readonly insert: (words: string) => void
}

type Props = {
  readonly page: NarrativePage
  readonly section: NarrativeSection
  /** What the section on the screen has taken, also what is not saved yet. */
  readonly used: readonly string[]
  readonly lines: ReadonlyMap<string, NarrativeLine>
  readonly taking: Taking | null
}

type ParagraphProps = Pick<Props, 'page' | 'section' | 'used' | 'taking'> & {
  readonly paragraph: NarrativeSource['paragraphs'][number]
}

/** One paragraph of an agency, whether it has been used, and the one key that takes it. */
const Paragraph = ({ page, section, used, taking, paragraph }: ParagraphProps) => {
  const say = useWords(benchWords)
  const using = page.sections.map(({ id, used: taken }) => ({
    section: id,
    used: id === section.id ? used : taken,
  }))
  const where = usedIn(paragraph.id, using)
  const isAside = page.aside.used.includes(paragraph.id)
  const titles = where.map((id) => page.sections.find((one) => one.id === id)?.title ?? id)
  return (
    <li className="narrative-source-paragraph">
      <p lang="vi">{paragraph.text}</p>
      <p className="narrative-source-marks">
        {titles.length > 0 ? (
          <Status tone="good" word={say('usedMark', { sections: titles.join(', ') })} />
        ) : isAside ? (
          <Status tone="none" word={say('asideMark')} />
        ) : (
          <Status tone="watch" word={say('unusedMark')} />
        )}
        {taking ? (
          <>
            <button type="button" className="bench-plain no-print" onClick={() => taking.take(paragraph)}>
              {say('insert')}
            </button>
            {titles.length === 0 ? (
              <button
                type="button"
                className="bench-plain no-print"
                onClick={() => taking.setAside(paragraph.id, !isAside)}
              >
                {say(isAside ? 'asideBack' : 'aside')}
              </button>
            ) : null}
          </>
        ) : null}
      </p>
    </li>
  )
}

const Figures = ({ section, lines, taking }: Pick<Props, 'section' | 'lines' | 'taking'>) => {
  const say = useWords(benchWords)
  const own = section.codes
    .flatMap((code) => lines.get(code) ?? [])
    .filter(({ cell }) => cell.kind !== 'missing')
  if (own.length === 0) return null
  return (
    <details className="narrative-source-figures">
      <summary>{say('figuresHere', { count: own.length })}</summary>
      <ul className="bench-list">
        {own.map(({ code, name, unit, cell, figure }) => (
          <li key={code}>
            {name}: <FigureLink name={figure}>{showCell(cell)}</FigureLink> {unit}{' '}
            {taking ? (
              <button
                type="button"
                className="bench-plain no-print"
                aria-label={say('insertFigure', { name })}
                onClick={() => taking.insert(spellBound({ code, what: 'unit' }))}
              >
                {say('insert')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What the agencies wrote and reported for a section, at hand beside it; all of them where one wants to look further. */
export const SourcesPane = ({ page, section, used, lines, taking }: Props) => {
  const say = useWords(benchWords)
  const [which, setWhich] = useState<'own' | 'all'>('own')
  const own = page.sources.filter(({ agency }) => section.agencies.includes(agency.code))
  const shown = which === 'own' ? own : page.sources
  return (
    <aside className="narrative-sources" aria-label={say('sources')}>
      <h2>{say('sources')}</h2>
      <Choice
        label={say('sources')}
        value={which}
        onChoose={setWhich}
        options={[
          { value: 'own', word: say('fedHere'), count: own.length },
          { value: 'all', word: say('everySource'), count: page.sources.length },
        ]}
      />
      <Figures section={section} lines={lines} taking={taking} />
      {shown.length === 0 ? <p className="consolidation-quiet">{say('noSources')}</p> : null}
      {shown.map(({ agency, paragraphs, actions }) => (
        <section key={agency.code} aria-label={agency.short}>
          <h3>
            <Go to={paths.report(page.period, agency.code)}>{agency.short}</Go>
          </h3>
          <ul className="narrative-source-list">
            {paragraphs.map((paragraph) => (
              <Paragraph
                key={paragraph.id}
                page={page}
                section={section}
                used={used}
                taking={taking}
                paragraph={paragraph}
              />
            ))}
          </ul>
          {actions.length > 0 ? (
            <details>
              <summary>{`${say('actions')} (${actions.length})`}</summary>
              <ul className="bench-list">
                {actions.map((action) => (
                  <li key={action} lang="vi">
                    {action}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </section>
      ))}
    </aside>
  )
}
