import { useState } from 'react'
import type { DutyDay } from '#core/page/duties-page.ts'
import { type DayAsked, type DayBeside, DayDialog, type DayVerb } from '#web/pages/duties/DayDialog.tsx'
import { dayWords } from '#web/pages/duties/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { useWords } from '#web/words/say.ts'

type Duty = Pick<DutyDay, 'agency' | 'due' | 'request' | 'moves'>

/** What may be decided about this duty now; empty for who decides nothing. */
const verbsOf = ({ moves, request }: Duty): readonly DayVerb[] => [
  ...(moves.whyNotExtend === null ? (['extend'] as const) : []),
  ...(moves.whyNotRefuse === null && request ? (['refuse'] as const) : []),
  ...(moves.whyNotExempt === null ? (['exempt'] as const) : []),
  ...(moves.whyNotRestore === null ? (['restore'] as const) : []),
]

/** `what`: `Báo cáo tháng 3/2024`; `owed`: how its changes are addressed. */
type Props = {
  readonly duty: Duty
  readonly owed: string
  readonly what: string
  readonly beside?: DayBeside
}

/** The department grants, refuses, exempts where it sees the duty; nothing for those who decide nothing. */
export const DayButton = ({ duty, owed, what, beside }: Props) => {
  const say = useWords(dayWords)
  const [asked, setAsked] = useState<DayAsked | null>(null)
  const [verb, ...others] = verbsOf(duty)
  if (!verb) return null
  const called = `${what.charAt(0).toLowerCase()}${what.slice(1)} · ${duty.agency.short}`
  return (
    <span className="no-print">
      <Button
        look="quiet"
        aria-label={say('manageOf', { agency: duty.agency.short })}
        onClick={() => setAsked({ verb, others, owed, called, duty, ...(beside ? { beside } : {}) })}
      >
        {say('manage')}
      </Button>
      <DayDialog asked={asked} onClose={() => setAsked(null)} />
    </span>
  )
}
