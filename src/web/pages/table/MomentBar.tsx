import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanMoment } from '#core/page/plan-pages.ts'
import { useAsked } from '#web/frame/asked.ts'
import { momentWords } from '#web/pages/table/moment-words.ts'
import { queries } from '#web/queries.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, SelectField } from '#web/ui/Field.tsx'
import { momentTyped } from '#web/words/moment-field.ts'
import { showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { type Say, useWords } from '#web/words/say.ts'
import './moment-bar.css'

const sayMoment = (
  { what, at: iso, period, edition }: PlanMoment,
  say: Say<typeof momentWords>,
  sayPeriod: (period: string) => string,
): string => {
  const [at, of, number] = [showMoment(iso), sayPeriod(period ?? ''), edition ?? 1]
  switch (what) {
    case 'imported':
      return say('imported', { edition: number, at })
    case 'decided':
    case 'opened':
      return say(what, { at })
    case 'sent':
      return say('sent', { period: of, at })
    case 'consolidated':
      return say('consolidated', { period: of, edition: number, at })
  }
}

const typed = 'typed'

/** One moment: those that mean something in a list, any other as day and time. */
export const Moment = ({
  label,
  none,
  value,
  moments,
  onChoose,
}: {
  readonly label: string
  readonly none: string
  readonly value: string | undefined
  readonly moments: readonly PlanMoment[]
  readonly onChoose: (moment: string) => void
}) => {
  const say = useWords(momentWords)
  const sayPeriod = useSayPeriod()
  const [free, setFree] = useState(false)
  const known = moments.some(({ at }) => at === value)
  const isTyped = free || (value !== undefined && !known)
  return (
    <div className="moment-one">
      <SelectField
        label={label}
        value={isTyped ? typed : (value ?? '')}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          setFree(chosen === typed)
          if (chosen !== typed) onChoose(chosen)
        }}
      >
        <option value="">{none}</option>
        {moments.toReversed().map((moment) => (
          <option key={`${moment.what} ${moment.at} ${moment.period ?? ''}`} value={moment.at}>
            {sayMoment(moment, say, sayPeriod)}
          </option>
        ))}
        <option value={typed}>{say('other')}</option>
      </SelectField>
      {isTyped ? (
        <Field
          type="datetime-local"
          label={say('dayAndTime')}
          hideLabel
          defaultValue={momentTyped(value)}
          onChange={(event) => {
            if (event.currentTarget.value !== '') onChoose(event.currentTarget.value)
          }}
        />
      ) : null}
    </div>
  )
}

/** As of which moment the table is shown and with which it is compared; both stand in the address. */
export const MomentBar = ({ plan }: { readonly plan: string }) => {
  const say = useWords(momentWords)
  const [asked, setAsked] = useAsked()
  const isAsked = asked['luc'] !== undefined || asked['so-voi'] !== undefined
  const [wanted, setWanted] = useState(false)
  const open = wanted || isAsked
  const { data } = useQuery({ ...queries.moments(plan), enabled: open })
  if (!open)
    return (
      <p className="moment-closed no-print">
        <Button look="quiet" onClick={() => setWanted(true)}>
          {say('open')}
        </Button>
      </p>
    )
  const moments = data?.moments ?? []
  const back = (): void => {
    setWanted(false)
    void setAsked({ luc: undefined, 'so-voi': undefined })
  }
  return (
    <fieldset className="moment-bar no-print" aria-label={say('bar')}>
      <Moment
        label={say('asOf')}
        none={say('now')}
        value={asked['luc']}
        moments={moments}
        onChoose={(luc) => void setAsked({ luc })}
      />
      <Moment
        label={say('since')}
        none={say('nothing')}
        value={asked['so-voi']}
        moments={moments}
        onChoose={(since) => void setAsked({ 'so-voi': since })}
      />
      <Button onClick={back}>{say('back')}</Button>
    </fieldset>
  )
}
