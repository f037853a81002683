import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { IndicatorPage } from '#core/page/indicator-page.ts'
import type { NamedList } from '#core/page/target-board-page.ts'
import { post } from '#web/api.ts'
import { RecogniseForm } from '#web/pages/indicator/RecogniseForm.tsx'
import { queries } from '#web/queries.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDecimal } from '#web/words/figures.ts'
import { showDay } from '#web/words/moments.ts'
import { namedWords } from '#web/words/named-units.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly plan: string
  readonly code: string
  readonly year: number
  readonly named: NamedList
}

/** Sends what is said of a unit; the answer is the page, the newest. Answers '' or why it was refused. */
const useTelling = ({ plan, code }: Props) => {
  const client = useQueryClient()
  return async (path: '' | '/withdraw', body: object): Promise<string> => {
    const answer = await post<IndicatorPage>(
      `/api/plans/${plan}/target-board/${code}/recognitions${path}`,
      body,
    )
    if (!answer.ok) return sayRefusal(answer.failure)
    client.setQueryData(queries.indicator(plan, code).queryKey, answer.value)
    await client.invalidateQueries({ queryKey: queries.targetBoard(plan).queryKey })
    return ''
  }
}

type Withdrawing = {
  readonly unit: string
  readonly onWithdraw: (reason: string) => Promise<string>
  readonly onClose: () => void
}

const WithdrawDialog = ({ unit, onWithdraw, onClose }: Withdrawing) => {
  const say = useWords(namedWords)
  const common = useWords(commonWords)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState('')
  const withdraw = async (): Promise<void> => {
    const refused = await onWithdraw(reason)
    if (refused === '') onClose()
    else setRefusal(refused)
  }
  return (
    <Dialog
      open
      title={`${say('withdraw')}: ${unit}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="primary" onClick={() => void withdraw()}>
            {say('withdraw')}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <Field label={say('why')} value={reason} onChange={(event) => setReason(event.target.value)} />
    </Dialog>
  )
}

/** Who of the list is recognised, by which decision; the number and the list are two tests (Q9), a claim has its proof (B20). */
export const NamedUnits = (props: Props) => {
  const { year, named } = props
  const say = useWords(namedWords)
  const [asks, setAsks] = useState<'record' | { readonly unit: string } | null>(null)
  const tell = useTelling(props)
  const test = (reached: boolean) => say(reached ? 'reached' : 'waits')
  return (
    <>
      <p>
        {say('number')} {named.reached}/{showDecimal(named.asked)}: {test(named.numberReached)}. {say('list')}
        : {test(named.listReached)}.
      </p>
      {named.unproven > 0 ? (
        <p className="indicator-warning">
          <Icon name="warning" /> {say('unproven', { count: named.unproven })}
        </p>
      ) : null}
      <ul className="indicator-same">
        {[...named.counted, ...named.elsewhere].map((one) => (
          <li key={one.unit}>
            <strong>{one.unit}</strong>: {say('of', { decision: one.decision, day: showDay(one.day) })}
            {one.forYear === year ? null : `, ${say('elsewhere', { year: one.forYear })}`}{' '}
            {named.whyNot === null ? (
              <Button
                look="quiet"
                aria-label={`${say('withdraw')}: ${one.unit}`}
                onClick={() => setAsks(one)}
              >
                {say('withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {named.waiting.length > 0 ? (
        <p>
          {say('waiting')}: {named.waiting.join(', ')}.
        </p>
      ) : null}
      {named.others.length > 0 ? (
        <p>
          {say('others')}: {named.others.join(', ')}.
        </p>
      ) : null}
      <Button disabledReason={named.whyNot} onClick={() => setAsks('record')}>
        {say('record')}
      </Button>
      {asks === 'record' ? (
        <RecogniseForm
          year={year}
          waiting={named.waiting}
          onRecord={(body) => tell('', body)}
          onClose={() => setAsks(null)}
        />
      ) : null}
      {asks !== null && asks !== 'record' ? (
        <WithdrawDialog
          unit={asks.unit}
          onWithdraw={(reason) => tell('/withdraw', { unit: asks.unit, reason })}
          onClose={() => setAsks(null)}
        />
      ) : null}
    </>
  )
}
