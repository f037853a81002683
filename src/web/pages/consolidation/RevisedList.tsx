import type { Revised } from '#core/page/consolidation-page.ts'
import { figureName } from '#core/passport/names.ts'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { showCell } from '#web/words/figures.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

/** Figures of earlier periods that say something else than what was published: both, and in which report (beyond 18). */
export const RevisedList = ({ revised }: { readonly revised: readonly Revised[] }) => {
  const say = useWords(benchWords)
  const sayPeriod = useSayPeriod()
  if (revised.length === 0) return null
  return (
    <section className="consolidation-part" aria-labelledby="revised">
      <h2 id="revised">{say('revisedTitle', { count: revised.length })}</h2>
      <ul className="bench-list">
        {revised.map(({ period, code, id, name, unit, basis, published, now, document, printed }) => (
          <li key={`${period} ${code} ${basis}`}>
            {id}. {name} ({unit}){' '}
            <FigureLink
              name={figureName(period.slice(0, 4), { indicator: code, period, kind: 'estimate', basis })}
            >
              {printed
                ? say('correctedBeside', {
                    period: sayPeriod(period),
                    published: showCell(published),
                    now: showCell(now),
                    printed: showCell(printed),
                  })
                : say('revisedBy', {
                    period: sayPeriod(period),
                    published: showCell(published),
                    now: showCell(now),
                    number: document?.number ?? '',
                  })}
            </FigureLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
