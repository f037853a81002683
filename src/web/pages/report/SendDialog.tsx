import { useState } from 'react'
import type { Signature } from '#core/access/signature.ts'
import type { DutyLine } from '#core/page/duties-page.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import { ConfirmCopies } from '#web/pages/report/copy/ConfirmCopies.tsx'
import type { CopiedCell } from '#web/pages/report/copy/copies.ts'
import { SignatureLines } from '#web/pages/report/signing/SignatureLines.tsx'
import { signingWords } from '#web/pages/report/signing/words.ts'
import { checkWords } from '#web/pages/report/checks/words.ts'
import { type Tally, wordsIn } from '#web/pages/report/why-not-send.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDay } from '#web/words/moments.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly open: boolean
  readonly duty: DutyLine
  readonly tally: Tally
  /** How many things were asked of the figures; each has its reason by now. */
  readonly questions: number
  readonly texts: ReportTexts
  /** How many of the agency's actions are spoken of. */
  readonly works: number
  /** How this person signs; null: without a signature, as the rule allows a clerk. */
  readonly signature: Signature | null
  readonly busy: boolean
  readonly refusal: string
  /** Figures that were copied from the last period: each sending asks for them again. */
  readonly copies: readonly CopiedCell[]
  readonly onSend: (confirmed: readonly string[]) => void
  readonly onClose: () => void
}

/** What is about to be sent, and whether it is in time; then one key. */
export const SendDialog = ({
  open,
  duty,
  tally,
  questions,
  texts,
  works,
  signature,
  busy,
  refusal,
  copies,
  onSend,
  onClose,
}: Props) => {
  const [confirmed, setConfirmed] = useState(false)
  const waits = copies.length > 0 && !confirmed
  const say = useWords(reportWords)
  const signing = useWords(signingWords)
  const common = useWords(commonWords)
  const check = useWords(checkWords)
  const optional = tally.blank > 0 ? say('sendBlank', { count: tally.blank }) : ''
  const keptTime = duty.firstSentAt !== null && !duty.late
  return (
    <Dialog
      open={open}
      title={say('sendTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="primary"
            busy={busy}
            disabledReason={waits ? say('copiesFirst') : null}
            onClick={() => onSend(copies.map(({ code }) => code))}
          >
            {say('send')}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <ul className="send-list">
        <li>
          {tally.asked === 0
            ? say('noFigures')
            : [say('sendWhat', tally), optional].filter(Boolean).join(' ')}
        </li>
        {questions === 0 ? null : <li>{check('inSending', { asked: questions })}</li>}
        {works === 0 ? null : <li>{say('sendWorks', { count: works })}</li>}
        <li>
          {say('sendTexts', { situation: wordsIn(texts.situation), proposals: wordsIn(texts.proposals) })}
        </li>
      </ul>
      <ConfirmCopies copies={copies} confirmed={confirmed} onConfirm={setConfirmed} />
      <Notice
        tone={duty.late ? 'watch' : 'good'}
        title={
          keptTime ? say('sendKept') : say(duty.late ? 'sendLate' : 'sendOnTime', { day: showDay(duty.due) })
        }
      />
      {signature ? (
        <p className="send-signature">
          {signing('signAs')} <SignatureLines signature={signature} />
        </p>
      ) : null}
      <p className="report-quiet">{say('sendAfter')}</p>
    </Dialog>
  )
}
