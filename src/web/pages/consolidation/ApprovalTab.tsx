import { useState } from 'react'
import { evaluationDocument, type Step, type Stage } from '#core/consolidation/approval.ts'
import type { Check, CheckCode } from '#core/consolidation/checks.ts'
import type { ApprovalPage } from '#core/page/workbench-page.ts'
import type { Reason } from '#core/page/reason.ts'
import { sayCheck } from '#core/words/workbench.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { type Confirmable, ConfirmDialog } from '#web/pages/consolidation/ConfirmDialog.tsx'
import { HandBackDialog, IssueDialog } from '#web/pages/consolidation/IssueDialog.tsx'
import { IssuedList } from '#web/pages/consolidation/IssuedList.tsx'
import { useSteps } from '#web/pages/consolidation/use-steps.ts'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { paths } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Status } from '#web/ui/Status.tsx'
import { useLanguage } from '#web/words/language.ts'
import { showDay, showMoment } from '#web/words/moments.ts'
import { sayReasonIn } from '#web/words/reasons.ts'
import { useWords } from '#web/words/say.ts'

const stageWord: Readonly<
  Record<Stage, 'stagePreparing' | 'stageSubmitted' | 'stageApproved' | 'stageIssued' | 'stageSent'>
> = {
  preparing: 'stagePreparing',
  submitted: 'stageSubmitted',
  approved: 'stageApproved',
  issued: 'stageIssued',
  sent: 'stageSent',
}

const factWord = {
  submitted: 'factSubmitted',
  handedBack: 'factHandedBack',
  approved: 'factApproved',
  issued: 'factIssued',
  sent: 'factSent',
  received: 'factReceived',
} as const

/** Where a check is mended. */
const placeOf: Readonly<Record<CheckCode, string>> = {
  proposalsOpen: '?xem=de-xuat',
  sectionsEmpty: '?xem=loi-van',
  boundBroken: '?xem=loi-van',
  staleNumbers: '?xem=loi-van',
  unused: '?xem=loi-van',
  conflicts: '?loc=mau-thuan',
  silent: '?loc=thieu',
  returned: '?loc=thieu',
  estimated: '?loc=chon-khac',
  notAccepted: '',
  targetsNoData: '',
  assignmentsUngraded: '',
}
const addressOf = (page: ApprovalPage, code: CheckCode): string =>
  page.document === evaluationDocument
    ? paths.evaluation(page.period)
    : `${paths.consolidation(page.period)}${placeOf[code]}`

const mostNames = 12

const Checks = ({ page }: { readonly page: ApprovalPage }) => {
  const say = useWords(benchWords)
  const language = useLanguage()
  const one = (check: Check) => {
    const { code, level, names } = check
    const rest = names.length - mostNames
    return (
      <li key={code}>
        <Status tone={level === 'blocks' ? 'bad' : 'watch'} word={say(level)} />{' '}
        <Go to={addressOf(page, code)}>{sayCheck(check, language)}</Go>
        <small>
          {names.slice(0, mostNames).join('; ')}
          {rest > 0 ? ` ${say('more', { count: rest })}` : ''}
        </small>
      </li>
    )
  }
  return (
    <section className="consolidation-part" aria-labelledby="kiem-tra">
      <h2 id="kiem-tra">{say('checks')}</h2>
      {page.checks.length === 0 ? <p className="consolidation-quiet">{say('allClear')}</p> : null}
      <ul className="bench-list bench-checks">{page.checks.map(one)}</ul>
    </section>
  )
}

const History = ({ page }: { readonly page: ApprovalPage }) => {
  const say = useWords(benchWords)
  if (page.facts.length === 0) return null
  return (
    <section className="consolidation-part" aria-labelledby="dien-bien">
      <h2 id="dien-bien">{say('history')}</h2>
      <ol className="bench-list">
        {page.facts.map(({ ordinal, what, at, byName, note, edition }) => (
          <li key={ordinal}>
            {showMoment(at)}: {say(factWord[what])}, {byName} ({say('factEdition', { edition })})
            {note ? <small>{note}</small> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

type Asking = 'issued' | 'handedBack' | Confirmable | null

/** Only the buttons of the stage; each says why it is grey. */
const Buttons = ({
  page,
  busy,
  onTake,
  onAsk,
}: {
  readonly page: ApprovalPage
  readonly busy: Step['what'] | null
  readonly onTake: (step: Step) => void
  readonly onAsk: (asking: Asking) => void
}) => {
  const say = useWords(benchWords)
  const language = useLanguage()
  const me = useMe()
  const why = (reason: Reason | null): string | null => reason && sayReasonIn(reason, language)
  const { stage } = page
  const onAskOr = (step: Step & { readonly what: Confirmable }): void =>
    (page.toConfirm[step.what] ?? []).length > 0 ? onAsk(step.what) : onTake(step)
  const makes = mayI(me, 'consolidation.make')
  return (
    <div className="bench-steps no-print">
      {makes && (stage === 'preparing' || stage === 'sent') ? (
        <Button
          look={stage === 'preparing' ? 'primary' : 'plain'}
          busy={busy === 'submitted'}
          disabledReason={why(page.whyNotSubmit)}
          onClick={() => onAskOr({ what: 'submitted' })}
        >
          {say('submit')}
        </Button>
      ) : null}
      {makes && stage === 'submitted' ? (
        <>
          <Button
            look="primary"
            busy={busy === 'approved'}
            disabledReason={why(page.whyNotApprove)}
            onClick={() => onAskOr({ what: 'approved' })}
          >
            {say('approve')}
          </Button>
          <Button disabledReason={why(page.whyNotHandBack)} onClick={() => onAsk('handedBack')}>
            {say('handBack')}
          </Button>
        </>
      ) : null}
      {makes && stage === 'approved' ? (
        <Button look="primary" disabledReason={why(page.whyNotIssue)} onClick={() => onAsk('issued')}>
          {say('issue')}
        </Button>
      ) : null}
      {makes && stage === 'issued' ? (
        <Button
          look="primary"
          busy={busy === 'sent'}
          disabledReason={why(page.whyNotSend)}
          onClick={() => onTake({ what: 'sent' })}
        >
          {say('sendUp')}
        </Button>
      ) : null}
      {mayI(me, 'consolidation.receive') ? (
        <Button
          look="primary"
          busy={busy === 'received'}
          disabledReason={why(page.whyNotReceive)}
          onClick={() => onTake({ what: 'received' })}
        >
          {say('receive')}
        </Button>
      ) : null}
    </div>
  )
}

/** Checks, the leader's word, number and day, sending: one page for who prepares, who approves and who receives (H07). */
export const ApprovalTab = ({ page }: { readonly page: ApprovalPage }) => {
  const say = useWords(benchWords)
  const me = useMe()
  const steps = useSteps(page.period, page.document)
  const [asking, setAsking] = useState<Asking>(null)
  const prepares = mayI(me, 'consolidation.make')
  // after sending, until something new comes in, there is nothing to prepare
  const idle = page.stage === 'sent' && page.whyNotSubmit?.code === 'nothingSince'
  const prepared = prepares && !idle && (page.stage === 'preparing' || page.stage === 'sent')
  const take = (step: Step): void => {
    void steps.take(step).then((done) => (done ? setAsking(null) : undefined))
  }
  const ask = (next: Asking): void => {
    steps.forget()
    setAsking(next)
  }
  const dialog = {
    busy: steps.busy !== null,
    refusal: steps.refusal,
    onTake: take,
    onClose: () => setAsking(null),
  }
  return (
    <>
      {prepares ? (
        <Notice tone={page.stage === 'sent' ? 'good' : 'none'} title={say(stageWord[page.stage])}>
          <p>{say('dueBy', { day: showDay(page.consolidationDue) })}</p>
          {page.copy > 1 && !idle ? <p>{say('supplement', { copy: page.copy })}</p> : null}
        </Notice>
      ) : null}
      {steps.refusal && asking === null ? <Notice tone="bad" title={steps.refusal} alert /> : null}
      <Buttons page={page} busy={steps.busy} onTake={take} onAsk={ask} />
      {prepared || (prepares && page.stage === 'submitted') ? <Checks page={page} /> : null}
      <IssuedList page={page} />
      {prepares ? <History page={page} /> : null}
      {asking === 'issued' ? <IssueDialog page={page} {...dialog} /> : null}
      {asking === 'submitted' || asking === 'approved' ? (
        <ConfirmDialog page={page} what={asking} {...dialog} />
      ) : null}
      {asking === 'handedBack' ? <HandBackDialog {...dialog} /> : null}
    </>
  )
}
