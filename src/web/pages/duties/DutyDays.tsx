import type { DutyDay } from '#core/page/duties-page.ts'
import { dayWords } from '#web/pages/duties/words.ts'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './duty-days.css'

type Props = { readonly duty: Pick<DutyDay, 'due' | 'originalDue' | 'extension' | 'exempt' | 'request'> }

/** What was decided about a duty's day and what is wished, on every page and print: the original day stays beside the new one. */
export const DutyDays = ({ duty }: Props) => {
  const say = useWords(dayWords)
  const { extension, exempt, request } = duty
  return (
    <>
      {extension ? (
        <span className="duty-days">
          {say('extended', {
            due: showDay(duty.due),
            original: showDay(duty.originalDue),
            document: extension.document ?? '',
          })}
        </span>
      ) : null}
      {exempt ? (
        <span className="duty-days">{say('exempt', { reason: exempt.reason, by: exempt.byName })}</span>
      ) : null}
      {request ? (
        <span className="duty-days">
          {say('wished', { until: showDay(request.until ?? ''), reason: request.reason })}
        </span>
      ) : null}
    </>
  )
}
