import type { PeriodStand, PlanDutiesStand, WaitingRequest } from '#core/page/duties-page.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { DayButton } from '#web/pages/duties/DayButton.tsx'
import type { DayAsked } from '#web/pages/duties/DayDialog.tsx'
import { DutyDays } from '#web/pages/duties/DutyDays.tsx'
import { useReportName } from '#web/pages/duties/ReportItem.tsx'
import { shortDay, useSayDay } from '#web/pages/duties/use-say-day.ts'
import { WorkLine } from '#web/pages/duties/WorkLine.tsx'
import { dayWords, workWords } from '#web/pages/duties/words.ts'
import { paths } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showDay } from '#web/words/moments.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import { useSayReason } from '#web/pages/report/use-say-reason.ts'

/** Somebody asks for more time: granted by a document, or refused with a reason. */
export const RequestItem = ({
  request,
  onAsk,
}: {
  readonly request: WaitingRequest
  readonly onAsk: (asked: DayAsked) => void
}) => {
  const say = useWords(workWords)
  const sayDayWord = useWords(dayWords)
  const sayReason = useSayReason()
  const sayDay = useSayDay()
  const name = useReportName()
  const { owed, moves, period } = request
  const what = period === null ? say('plan', { year: Number(owed.slice(0, 4)) }) : name({ period, also: [] })
  const lower = `${what.charAt(0).toLowerCase()}${what.slice(1)}`
  const called = `${lower} · ${request.agency.short}`
  return (
    <WorkLine
      name={
        <span className="duty-name">{say('requestFor', { what: lower, agency: request.agency.short })}</span>
      }
      note={<DutyDays duty={{ ...request, extension: null, exempt: null }} />}
      when={sayDay({ ...request, done: false })}
      bad={request.late}
      state={<Status tone="watch" icon="watch" word={say('request')} />}
      go={
        <>
          <Button
            disabledReason={sayReason(moves.whyNotExtend)}
            onClick={() => onAsk({ verb: 'extend', owed, called, duty: request, beside: request })}
          >
            {sayDayWord('extend')}
          </Button>
          <Button
            look="quiet"
            disabledReason={sayReason(moves.whyNotRefuse)}
            onClick={() => onAsk({ verb: 'refuse', owed, called, duty: request, beside: request })}
          >
            {sayDayWord('refuse')}
          </Button>
        </>
      }
    />
  )
}

/** Reports that lie there and wait to be read. */
export const ReadingItem = ({ stand }: { readonly stand: PeriodStand }) => {
  const say = useWords(workWords)
  const sayDayWord = useWords(dayWords)
  const sayPeriod = useSayPeriod()
  const today = vietnameseDay(new Date(useMe().now))
  return (
    <WorkLine
      name={
        <Go to={paths.board(stand.period)} className="duty-name">
          {say('reading', { period: sayPeriod(stand.period), count: stand.toRead })}
        </Go>
      }
      note={<p className="duty-note">{say('readingNote')}</p>}
      when={capital(sayDayWord('together', { day: shortDay(stand.consolidationDue, today) }))}
      bad={false}
      state={<Status tone="watch" icon="sent" word={say('toRead')} />}
      go={<Go to={paths.board(stand.period)}>{say('read')}</Go>}
    />
  )
}

/** A period as a whole: who has sent, until when the department puts it together, whether it has. */
export const TogetherItem = ({ stand }: { readonly stand: PeriodStand }) => {
  const say = useWords(workWords)
  const sayPeriod = useSayPeriod()
  const sayDay = useSayDay()
  const me = useMe()
  const today = vietnameseDay(new Date(me.now))
  const done = stand.consolidated !== null
  const late = stand.consolidationDaysLeft < 0 && !done
  const days = { due: stand.consolidationDue, workingDaysLeft: stand.consolidationDaysLeft, late }
  const both = [stand, ...stand.also].map(({ period }) => sayPeriod(period)).join(', ')
  return (
    <WorkLine
      name={
        <Go to={paths.consolidation(stand.period)} className="duty-name">
          {say('together', { period: both })}
        </Go>
      }
      note={<p className="duty-note">{say('togetherNote', stand)}</p>}
      when={done ? showDay(stand.consolidationDue) : sayDay({ ...days, done: false })}
      bad={late}
      days={
        done ? null : (
          <span className="duty-note">{say('unitsBy', { day: shortDay(stand.unitsDue, today) })}</span>
        )
      }
      state={
        stand.consolidated ? (
          <Status tone="good" icon="good" word={say('edition', stand.consolidated)} />
        ) : (
          <Status tone="none" word={say('notYet')} />
        )
      }
      go={
        <>
          <Go to={paths.board(stand.period)}>{say('read')}</Go>
          {mayI(me, 'consolidation.read') ? (
            <Go to={paths.consolidation(stand.period)}>{say('toConsolidation')}</Go>
          ) : null}
        </>
      }
    />
  )
}

/** The action plans of all agencies: how many have stated a document; each agency under it (F07). */
export const PlansItem = ({ stand }: { readonly stand: PlanDutiesStand }) => {
  const say = useWords(workWords)
  const sayDayWord = useWords(dayWords)
  const done = stand.stated === stand.given
  return (
    <WorkLine
      name={<span className="duty-name">{say('plans', stand)}</span>}
      note={
        <>
          <p className="duty-note">{say('plansNote', stand)}</p>
          <details className="duty-each">
            <summary>{say('plansList')}</summary>
            <ul>
              {stand.lines.map((line) => (
                <li key={line.agency.code}>
                  {line.agency.short}:{' '}
                  {line.stated
                    ? say('stated', { document: line.stated.document, day: showDay(line.stated.dated) })
                    : say('notStated')}
                  {line.late ? <Status tone="bad" icon="watch" word={sayDayWord('late')} /> : null}
                  <DayButton duty={line} owed={line.owed} what={say('plan', line)} />
                  <DutyDays duty={line} />
                </li>
              ))}
            </ul>
          </details>
        </>
      }
      when={showDay(stand.due)}
      bad={false}
      state={
        <Status
          tone={done ? 'good' : 'none'}
          icon={done ? 'good' : 'none'}
          word={`${stand.stated}/${stand.given}`}
        />
      }
      go={null}
    />
  )
}
