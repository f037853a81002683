import { evaluationDocument } from '#core/consolidation/approval.ts'
import type { WaitingDocument } from '#core/page/duties-page.ts'
import { WorkLine } from '#web/pages/duties/WorkLine.tsx'
import { workWords } from '#web/pages/duties/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showDay, showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

/** A report of the department that waits for the leader's approval, or for the committee's receipt. */
export const DocumentItem = ({ waiting }: { readonly waiting: WaitingDocument }) => {
  const say = useWords(workWords)
  const sayPeriod = useSayPeriod()
  const { waits, period, document, byName, at, consolidationDue } = waiting
  const isEvaluation = document === evaluationDocument
  const to = isEvaluation
    ? paths.evaluation(period.slice(0, 4))
    : `${paths.consolidation(period)}?xem=ban-hanh`
  const told = { by: byName, at: showMoment(at) }
  return (
    <WorkLine
      name={
        <Go to={to} className="duty-name">
          {say(isEvaluation ? 'evaluationOf' : 'reportOf', { period: sayPeriod(period) })}
        </Go>
      }
      note={<p className="duty-note">{say(waits === 'approval' ? 'submittedBy' : 'sentBy', told)}</p>}
      when={showDay(consolidationDue)}
      bad={false}
      state={
        <Status
          tone="watch"
          icon="watch"
          word={say(waits === 'approval' ? 'waitsApproval' : 'waitsReceipt')}
        />
      }
      go={<Go to={to}>{say(waits === 'approval' ? 'toApprove' : 'toReceive')}</Go>}
    />
  )
}
