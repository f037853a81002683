import type { PlanDutyLine } from '#core/page/duties-page.ts'
import { DutyDays } from '#web/pages/duties/DutyDays.tsx'
import type { DayAsked } from '#web/pages/duties/DayDialog.tsx'
import { useSayDay } from '#web/pages/duties/use-say-day.ts'
import { WorkLine } from '#web/pages/duties/WorkLine.tsx'
import { dayWords, workWords } from '#web/pages/duties/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import { useSayReason } from '#web/pages/report/use-say-reason.ts'

type Props = {
  readonly duty: PlanDutyLine
  readonly onAsk: (asked: DayAsked) => void
  readonly onState: (duty: PlanDutyLine) => void
}

const Buttons = ({ duty, onAsk, onState }: Props) => {
  const say = useWords(workWords)
  const sayDay = useWords(dayWords)
  const sayReason = useSayReason()
  const { moves } = duty
  if (duty.exempt) return null
  if (duty.stated)
    return (
      <Button look="quiet" disabledReason={sayReason(duty.whyNotWithdraw)} onClick={() => onState(duty)}>
        {say('withdraw')}
      </Button>
    )
  const called = say('plan', duty)
  return (
    <>
      <Button disabledReason={sayReason(duty.whyNotState)} onClick={() => onState(duty)}>
        {say('state')}
      </Button>
      {duty.request ? null : (
        <Button
          look="quiet"
          disabledReason={sayReason(moves.whyNotAsk)}
          onClick={() => onAsk({ verb: 'ask', owed: duty.owed, called, duty })}
        >
          {sayDay('ask')}
        </Button>
      )}
    </>
  )
}

/** The action plan of early February: no form, number and day of its document alone. */
export const PlanItem = ({ duty, onAsk, onState }: Props) => {
  const say = useWords(workWords)
  const sayDayWord = useWords(dayWords)
  const sayDay = useSayDay()
  const done = duty.stated !== null
  return (
    <WorkLine
      name={
        <>
          <span className="duty-name">{say('plan', duty)}</span>{' '}
          <span className="duty-agency">{duty.agency.short}</span>
        </>
      }
      note={
        <p className="duty-note">
          {say(duty.asks === 'issue' ? 'planIssue' : 'planSubmit')} ·{' '}
          {say('planSource', { source: duty.source, latest: showDay(duty.latest) })}
        </p>
      }
      when={duty.exempt ? sayDayWord('exemptShort') : sayDay({ ...duty, done })}
      bad={duty.late && !done}
      days={<DutyDays duty={duty} />}
      state={
        duty.stated ? (
          <Status
            tone="good"
            icon="good"
            word={say('stated', { document: duty.stated.document, day: showDay(duty.stated.dated) })}
          />
        ) : (
          <Status tone="none" word={say('notStated')} />
        )
      }
      go={<Buttons duty={duty} onAsk={onAsk} onState={onState} />}
    />
  )
}
