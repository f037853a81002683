import { useState } from 'react'
import type { IndicatorPage } from '#core/page/indicator-page.ts'
import type { Me } from '#core/page/head.ts'
import { useMe } from '#web/frame/me.ts'
import { recordWords } from '#web/pages/indicator/record-words.ts'
import {
  firstPeriod,
  type Form,
  isRecordedKind,
  kindFor,
  periodsOf,
  type RecordKey,
  recordedKinds,
  readValue,
} from '#web/pages/indicator/recordable.ts'
import { type Standing, useRecording } from '#web/pages/indicator/use-recording.ts'
import { ValueFields } from '#web/pages/indicator/ValueFields.tsx'
import { kindWords } from '#web/passport/kind-words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, SelectField, TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { showCell } from '#web/words/figures.ts'
import { useLanguage } from '#web/words/language.ts'
import { showMoment } from '#web/words/moments.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

/** What is asked of the dialog: a new figure, or one that stands to be corrected or taken back. */
export type Recording =
  | { readonly what: 'record' }
  | { readonly what: 'correct' | 'takeBack'; readonly key: RecordKey }

type Props = {
  readonly page: IndicatorPage
  readonly asked: Recording
  readonly onClose: () => void
}

const consolidator = 'consolidator'

const ownBasis = (me: Me): string => me.agency?.code ?? (me.role === 'planning' ? consolidator : '')

/** Whose word it is: an agency speaks for itself, the department also for the office, or for who published it. */
const BasisField = ({
  recorded,
  onBasis,
}: {
  readonly recorded: RecordKey
  readonly onBasis: (basis: string) => void
}) => {
  const say = useWords(recordWords)
  const me = useMe()
  if (me.role !== 'planning') return null
  if (recorded.kind === 'official')
    return (
      <Field label={say('source')} value={recorded.basis} onChange={(event) => onBasis(event.target.value)} />
    )
  return (
    <SelectField
      label={say('basis')}
      value={recorded.basis}
      onChange={(event) => onBasis(event.target.value)}
    >
      {me.agency ? <option value={me.agency.code}>{me.agency.short}</option> : null}
      <option value={consolidator}>{say('consolidator')}</option>
    </SelectField>
  )
}

const KeyFields = ({
  page,
  recorded,
  onKey,
}: {
  readonly page: IndicatorPage
  readonly recorded: RecordKey
  readonly onKey: (key: RecordKey) => void
}) => {
  const say = useWords(recordWords)
  const language = useLanguage()
  const sayPeriod = useSayPeriod()
  const me = useMe()
  return (
    <div className="indicator-record">
      <SelectField
        label={say('period')}
        value={recorded.period}
        onChange={({ target: { value: period } }) =>
          onKey({ period, kind: kindFor(period, page.asOf), basis: ownBasis(me) })
        }
      >
        {periodsOf(page.plan.year).map((period) => (
          <option key={period} value={period}>
            {capital(sayPeriod(period))}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={say('kind')}
        value={recorded.kind}
        onChange={({ target: { value: kind } }) => {
          if (isRecordedKind(kind)) onKey({ ...recorded, kind, basis: ownBasis(me) })
        }}
      >
        {recordedKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords[kind][language]}
          </option>
        ))}
      </SelectField>
      <BasisField recorded={recorded} onBasis={(basis) => onKey({ ...recorded, basis })} />
    </div>
  )
}

const useFacts = () => {
  const say = useWords(recordWords)
  return ({ cell, by, at }: Standing) => ({
    value: showCell(cell) || say('blank'),
    by,
    at: showMoment(at),
  })
}

/** One figure of the page's indicator, recorded as the next revision; a reason where one stands already. */
export const RecordDialog = ({ page, asked, onClose }: Props) => {
  const say = useWords(recordWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const sayPeriod = useSayPeriod()
  const facts = useFacts()
  const me = useMe()
  const { indicator } = page
  const [key, setKey] = useState<RecordKey>(() => {
    if (asked.what !== 'record') return asked.key
    const period = firstPeriod(page)
    return { period, kind: kindFor(period, page.asOf), basis: ownBasis(me) }
  })
  const [form, setForm] = useState<Form>(asked.what === 'takeBack' ? 'missing' : 'number')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const recording = useRecording(String(page.plan.year), indicator.code, key, onClose)
  const { standing, conflict } = recording
  const plan = page.figures.find(({ kind, basis }) => kind === 'plan' && basis === 'plan')?.cell
  const read = readValue(form, text, chosen, {
    unit: indicator.unit,
    plan: plan?.kind === 'number' ? plan.value : null,
  })
  const whyNot = (): string | null => {
    if (recording.isLooking) return say('looking')
    if (key.basis.trim() === '') return say('sourceFirst')
    if (read.kind === 'ask') return say('chooseFirst')
    if (read.kind !== 'cell') return say('valueFirst')
    return standing && reason.trim() === '' ? say('reasonFirst') : null
  }
  const act = say(asked.what)
  return (
    <Dialog
      open
      title={asked.what === 'takeBack' ? say('takeBackTitle') : `${act}: ${indicator.name}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            {conflict && standing ? say('keepTheirs', facts(standing)) : common('cancel')}
          </Button>
          <Button
            look="primary"
            busy={recording.busy}
            disabledReason={whyNot()}
            onClick={() => {
              if (read.kind === 'cell') void recording.send(read.cell, reason)
            }}
          >
            {act}
          </Button>
        </>
      }
    >
      {recording.refusal ? <Notice tone="bad" title={recording.refusal} alert /> : null}
      {conflict && standing ? <Notice tone="watch" title={say('conflict', facts(standing))} alert /> : null}
      {asked.what === 'record' ? (
        <KeyFields
          page={page}
          recorded={key}
          onKey={(next) => {
            setKey(next)
            recording.forget()
          }}
        />
      ) : (
        <p>
          {kindWords[key.kind][language]} · {sayPeriod(key.period)}
        </p>
      )}
      {asked.what === 'takeBack' ? <p className="indicator-soft">{say('takeBackExplain')}</p> : null}
      <p className="indicator-soft" aria-live="polite">
        {standing ? say('stands', facts(standing)) : say('standsNone')}
      </p>
      {asked.what === 'takeBack' ? null : (
        <ValueFields
          unit={indicator.unit}
          form={form}
          text={text}
          read={read}
          onForm={setForm}
          onText={setText}
          onChoose={setChosen}
        />
      )}
      <TextField
        label={standing ? `${say('reason')} (${common('required')})` : say('reason')}
        hint={say('reasonHint')}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  )
}
