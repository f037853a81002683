import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAsked } from '#web/frame/asked.ts'
import { Moment } from '#web/pages/table/MomentBar.tsx'
import { momentWords } from '#web/pages/table/moment-words.ts'
import { queries } from '#web/queries.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { momentAsked } from '#web/words/moment-field.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

/** The moment that the address asks for; null: as it is known now. */
export const useAsOf = (): string | null => {
  const [asked] = useAsked()
  return momentAsked(asked['luc'])
}

/** As of which moment a page of targets is shown; it stands in the address. */
export const AsOfBar = ({ plan, shown }: { readonly plan: string; readonly shown: string }) => {
  const say = useWords(momentWords)
  const [asked, setAsked] = useAsked()
  const [wanted, setWanted] = useState(false)
  const open = wanted || asked['luc'] !== undefined
  const { data } = useQuery({ ...queries.moments(plan), enabled: open })
  if (!open)
    return (
      <p className="moment-closed no-print">
        <Button look="quiet" onClick={() => setWanted(true)}>
          {say('open')}
        </Button>
      </p>
    )
  const back = (): void => {
    setWanted(false)
    void setAsked({ luc: undefined })
  }
  return (
    <>
      <fieldset className="moment-bar no-print" aria-label={say('bar')}>
        <Moment
          label={say('asOf')}
          none={say('now')}
          value={asked['luc']}
          moments={data?.moments ?? []}
          onChoose={(luc) => void setAsked({ luc })}
        />
        <Button onClick={back}>{say('back')}</Button>
      </fieldset>
      {momentAsked(asked['luc']) ? (
        <Notice tone="watch" title={say('saysAsOf', { at: showMoment(shown) })} />
      ) : null}
    </>
  )
}
