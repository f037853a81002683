import type { CorrectedLine } from '#core/page/corrections-page.ts'
import { printEntry } from '#web/grid/held.ts'
import { correctingWords } from '#web/pages/report/correcting/words.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

/** `Số liệu đính chính kỳ trước`: what of earlier periods stands in this report as corrected (G12). */
export const CorrectedNotice = ({ corrected }: { readonly corrected: readonly CorrectedLine[] }) => {
  const say = useWords(correctingWords)
  const sayPeriod = useSayPeriod()
  if (corrected.length === 0) return null
  return (
    <Notice title={say('corrected', { count: corrected.length })}>
      <ul className="report-overlaid">
        {corrected.map(({ code, name, unit, period, number, was, now, reason, decidedBy, decidedAt }) => (
          <li key={`${period} ${number} ${code}`}>
            {say('correctedLine', {
              name,
              unit: now.kind === 'number' ? unit : '',
              period: sayPeriod(period),
              was: printEntry(was) || '…',
              now: printEntry(now),
            })}{' '}
            <span className="report-quiet">
              {say('correctedWhy', { reason, by: decidedBy, at: showMoment(decidedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
