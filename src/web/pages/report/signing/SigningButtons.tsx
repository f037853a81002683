import type { ReportPage } from '#core/page/report-page.ts'
import type { InsideActs } from '#web/pages/report/signing/use-inside.ts'
import { signingWords } from '#web/pages/report/signing/words.ts'
import { useSayReason } from '#web/pages/report/use-say-reason.ts'
import { Button } from '#web/ui/Button.tsx'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: ReportPage
  readonly acts: InsideActs
  /** Why it cannot be sent, as the screen knows it; null: go ahead. */
  readonly whyNotSend: string | null
  readonly whyNotSubmit: string | null
  readonly onSend: () => void
}

/**
 * What this person can do with the own report next. Before the head: send or hand back, for the clerk take back. Else: who may
 * send sends; a clerk may submit to the head, and must where the rule of two is on (K04).
 */
export const SigningButtons = ({ page, acts, whyNotSend, whyNotSubmit, onSend }: Props) => {
  const say = useWords(signingWords)
  const report = useWords(reportWords)
  const sayReason = useSayReason()
  const { inside, status } = page
  const signs = inside?.signs ?? false
  const submits = !signs && inside !== null
  const sends = signs || inside?.twoPersons !== true
  const word = page.facts.some(({ what }) => what === 'sent') ? 'sendAgain' : 'send'
  const send = (
    <Button look="primary" disabledReason={whyNotSend} onClick={onSend}>
      {report(word)}
    </Button>
  )
  if (status === 'sent' || status === 'accepted') return null
  if (status === 'submitted')
    return (
      <>
        {signs ? (
          <Button
            disabledReason={sayReason(inside?.whyNotHandBack ?? null)}
            onClick={() => acts.ask('handBack')}
          >
            {say('handBack')}
          </Button>
        ) : (
          <Button
            busy={acts.busy}
            disabledReason={sayReason(inside?.whyNotTakeBack ?? null)}
            onClick={acts.takeBack}
          >
            {say('takeBack')}
          </Button>
        )}
        {send}
      </>
    )
  return (
    <>
      {submits ? (
        <Button
          look={sends ? 'plain' : 'primary'}
          disabledReason={whyNotSubmit}
          onClick={() => acts.ask('submit')}
        >
          {say('submit')}
        </Button>
      ) : null}
      {sends ? send : null}
    </>
  )
}
