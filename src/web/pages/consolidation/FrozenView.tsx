import { linesOf } from '#core/document/monthly-report.ts'
import type { ConsolidationPage as Consolidation } from '#core/page/consolidation-page.ts'
import { namesOfLine } from '#core/passport/names.ts'
import { hasData } from '#web/pages/consolidation/consolidated.ts'
import { LinesTable } from '#web/pages/consolidation/LinesTable.tsx'
import { Names } from '#web/pages/consolidation/Names.tsx'
import { NarrativeText } from '#web/pages/consolidation/NarrativeText.tsx'
import { QuarterTable } from '#web/pages/consolidation/QuarterTable.tsx'
import { RevisedList } from '#web/pages/consolidation/RevisedList.tsx'
import { Voices } from '#web/pages/consolidation/Voices.tsx'
import { YearView } from '#web/pages/consolidation/YearView.tsx'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { consolidationWords } from '#web/words/consolidation.ts'
import { useWords } from '#web/words/say.ts'

const Tables = ({ page }: { readonly page: Consolidation }) => {
  const say = useWords(consolidationWords)
  return (
    <section className="consolidation-part" aria-labelledby="tables">
      <h2 id="tables">{say('tables')}</h2>
      {page.tables.map((table) => (
        <details key={table.id} className="consolidation-table">
          <summary>
            <b>{table.id}</b> {table.title}
            <small>
              {say('tableCount', { filled: table.lines.filter(hasData).length, all: table.lines.length })}
            </small>
          </summary>
          <LinesTable caption={table.title} lines={table.lines} period={page.period} onChoose={null} />
        </details>
      ))}
    </section>
  )
}

/** The report's own text as it was closed; every number in it leads to its origin. */
const Narrative = ({ page }: { readonly page: Consolidation }) => {
  const say = useWords(benchWords)
  const written = (page.narrative ?? []).filter(({ text }) => text.trim() !== '')
  if (written.length === 0) return null
  const lines = new Map(linesOf(page).map((line) => [line.code, line]))
  return (
    <section className="consolidation-part" aria-labelledby="loi-van">
      <h2 id="loi-van">{say('narrative')}</h2>
      {written.map(({ id, title, text, from }) => (
        <section key={id} aria-label={title}>
          <h3>{title}</h3>
          <NarrativeText
            text={text}
            lines={lines}
            nameOf={({ code, what }) => {
              const line = lines.get(code)
              if (!line) return null
              const names = namesOfLine(line, page.period)
              return what === 'share' ? names.share : what === 'plan' ? names.plan : names.figure
            }}
          />
          {from.length > 0 ? (
            <p className="consolidation-quiet">
              {say('fromAgencies', { names: from.map(({ short }) => short).join(', ') })}
            </p>
          ) : null}
        </section>
      ))}
    </section>
  )
}

/** What an edition of the consolidation says, read only: figures, text, names, what the agencies wrote. */
export const FrozenView = ({ page }: { readonly page: Consolidation }) => {
  const say = useWords(consolidationWords)
  return (
    <>
      <div className="consolidation-part">
        <h2>{say('targets')}</h2>
        <LinesTable caption={say('targets')} lines={page.targets} period={page.period} onChoose={null} />
      </div>
      {page.quarter ? <QuarterTable plan={page.period.slice(0, 4)} quarter={page.quarter} /> : null}
      {page.yearEnd ? <YearView year={page.yearEnd} /> : null}
      <Narrative page={page} />
      <RevisedList revised={page.revised ?? []} />
      <Names page={page} />
      <Voices page={page} />
      <Tables page={page} />
    </>
  )
}
