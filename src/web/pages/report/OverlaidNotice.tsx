import type { Overlaid } from '#core/page/report-page.ts'
import { printEntry } from '#web/grid/held.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { showCell } from '#web/words/figures.ts'
import { showMoment } from '#web/words/moments.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

/** What the department prints instead of this agency's figures, who chose it and why (beyond 10). */
export const OverlaidNotice = ({ overlaid }: { readonly overlaid: readonly Overlaid[] }) => {
  const say = useWords(reportWords)
  if (overlaid.length === 0) return null
  return (
    <Notice tone="watch" title={say('overlaidTitle', { count: overlaid.length })}>
      <ul className="report-overlaid">
        {overlaid.map(({ code, name, unit, said, printed, agency, reason, byName, at }) => (
          <li key={code}>
            {agency
              ? say('overlaidOther', { name, said: printEntry(said), agency: agency.name })
              : say('overlaidOwn', {
                  name,
                  unit,
                  said: printEntry(said),
                  printed: printed ? showCell(printed) : '',
                })}{' '}
            <span className="report-quiet">
              {say('overlaidWhy', { reason, by: byName, at: showMoment(at) })}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
