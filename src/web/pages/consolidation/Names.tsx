import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import { hasData } from '#web/pages/consolidation/consolidated.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { consolidationWords } from '#web/words/consolidation.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

type Named = Pick<ConsolidationPage, 'period' | 'missing' | 'returned' | 'late' | 'targets'>

/** By name: who has not sent, who was late, which targets have no data. The same three lists stand in the Word report. */
export const Names = ({ page }: { readonly page: Named }) => {
  const say = useWords(consolidationWords)
  const returned = new Set(page.returned.map(({ code }) => code))
  const without = page.targets.filter((line) => !hasData(line))
  return (
    <div className="consolidation-names">
      <section aria-labelledby="missing">
        <h2 id="missing">{say('missing', { count: page.missing.length })}</h2>
        {page.missing.length === 0 ? <p>{say('allSent')}</p> : null}
        <ul>
          {page.missing.map((agency) => (
            <li key={agency.code}>
              <Go to={paths.report(page.period, agency.code)}>{agency.short}</Go>
              {returned.has(agency.code) ? <small> {say('returnedMark')}</small> : null}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="late">
        <h2 id="late">{say('late', { count: page.late.length })}</h2>
        {page.late.length === 0 ? <p>{say('noneLate')}</p> : null}
        <ul>
          {page.late.map(({ agency, firstSentAt }) => (
            <li key={agency.code}>
              <Go to={paths.report(page.period, agency.code)}>{agency.short}</Go>
              <small> {firstSentAt ? showMoment(firstSentAt) : say('lateNever')}</small>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="without">
        <h2 id="without">{say('without', { count: without.length })}</h2>
        {without.length === 0 ? <p>{say('allData')}</p> : null}
        <ul>
          {without.map((line) => (
            <li key={line.code}>
              {line.id}. {line.name}
              <small>
                {' '}
                {line.entry.kind === 'notDue'
                  ? say('notDue')
                  : line.owner
                    ? say('waitsFor', { agency: line.owner.short })
                    : say('noOwner')}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
