import { useState } from 'react'
import type { BoardLine } from '#core/page/board-page.ts'
import { type DayAsked, DayDialog, type DayVerb } from '#web/pages/duties/DayDialog.tsx'
import { dayWords } from '#web/pages/duties/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { monthWords } from '#web/words/month.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly line: BoardLine; readonly period: string }

/** What may be decided about this duty now; empty for who decides nothing. */
const verbsOf = ({ moves, request }: BoardLine): readonly DayVerb[] => [
  ...(moves.whyNotExtend === null ? (['extend'] as const) : []),
  ...(moves.whyNotRefuse === null && request ? (['refuse'] as const) : []),
  ...(moves.whyNotExempt === null ? (['exempt'] as const) : []),
  ...(moves.whyNotRestore === null ? (['restore'] as const) : []),
]

/** The department grants, refuses, exempts without leaving the board. */
export const DayButton = ({ line, period }: Props) => {
  const say = useWords(dayWords)
  const month = useWords(monthWords)
  const sayPeriod = useSayPeriod()
  const [asked, setAsked] = useState<DayAsked | null>(null)
  const [verb, ...others] = verbsOf(line)
  if (!verb) return null
  const name = month('reportOf', { period: sayPeriod(period) })
  const called = `${name.charAt(0).toLowerCase()}${name.slice(1)} · ${line.agency.short}`
  return (
    <span className="no-print">
      <Button
        look="quiet"
        aria-label={say('manageOf', { agency: line.agency.short })}
        onClick={() => setAsked({ verb, others, owed: period, called, duty: line })}
      >
        {say('manage')}
      </Button>
      <DayDialog asked={asked} onClose={() => setAsked(null)} />
    </span>
  )
}
