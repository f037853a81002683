import { type ChangeEvent, useState } from 'react'
import type { Definition, PriceBasis } from '#core/indicator/definition.ts'
import type { DefinitionChange, DictionaryLine } from '#core/page/dictionary-page.ts'
import { parsePeriod } from '#core/time/period.ts'
import { natures } from '#web/pages/dictionary/lines.ts'
import { dictionaryWords } from '#web/pages/dictionary/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, SelectField, TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { directionWords, disclosureWords, natureWords, spaceWords } from '#web/words/natures.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly line: DictionaryLine
  /** All codes of the plan with their names, for the parts. */
  readonly codes: readonly { readonly code: string; readonly name: string }[]
  readonly whyNot: string | null
  readonly busy: boolean
  readonly refusal: string
  readonly onConfirm: (change: DefinitionChange, reason: string) => void
  readonly onWithdraw: (reason: string) => void
  readonly onClose: () => void
}

const spaces = ['sum', 'weighted', 'recompute', 'last', 'none'] as const
const directions = ['up', 'down', 'hold', 'balance'] as const
const disclosures = ['public', 'internal', 'restricted'] as const
const prices = ['none', 'current', 'constant'] as const

const priceOf = (kind: string, year: string): PriceBasis => {
  if (kind === 'constant') return { kind, year: Number(year) }
  return { kind: kind === 'current' ? 'current' : 'none' }
}

type Editing = {
  readonly line: DictionaryLine
  readonly now: Definition
  readonly set: (change: DefinitionChange) => void
}

const useGround = (line: DictionaryLine) => {
  const say = useWords(dictionaryWords)
  return (field: keyof Definition): string =>
    [
      line.why[field] ? say('ground', { why: line.why[field] }) : '',
      line.differs[field] === undefined ? '' : say('wasProposed', { value: line.differs[field] }),
    ]
      .filter(Boolean)
      .join(' ')
}

const chosen =
  <Value extends string>(values: readonly Value[], use: (value: Value) => void) =>
  (event: ChangeEvent<HTMLSelectElement>): void => {
    const value = values.find((one) => one === event.target.value)
    if (value !== undefined) use(value)
  }

/** What values do over time and over areas, and which way is better. */
const Rules = ({ line, now, set }: Editing) => {
  const say = useWords(dictionaryWords)
  const sayNature = useWords(natureWords)
  const saySpace = useWords(spaceWords)
  const sayDirection = useWords(directionWords)
  const ground = useGround(line)
  return (
    <>
      <SelectField
        label={say('nature')}
        hint={ground('nature')}
        value={now.nature}
        onChange={chosen(natures, (nature) => set({ nature }))}
      >
        {natures.map((one) => (
          <option key={one} value={one}>
            {sayNature(one)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={say('space')}
        hint={ground('space')}
        value={now.space}
        onChange={chosen(spaces, (space) => set({ space }))}
      >
        {spaces.map((one) => (
          <option key={one} value={one}>
            {saySpace(one)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={say('direction')}
        hint={ground('direction')}
        value={now.direction}
        onChange={chosen(directions, (direction) => set({ direction }))}
      >
        {directions.map((one) => (
          <option key={one} value={one}>
            {sayDirection(one)}
          </option>
        ))}
      </SelectField>
    </>
  )
}

/** Prices, the period that growth is counted from, who may see it. */
const Terms = ({ line, now, set }: Editing) => {
  const say = useWords(dictionaryWords)
  const sayDisclosure = useWords(disclosureWords)
  const ground = useGround(line)
  const { price } = now
  const year = price.kind === 'constant' ? String(price.year) : '2010'
  const sayPrice = { none: say('none'), current: say('current'), constant: say('constantChoice') }
  return (
    <>
      <SelectField
        label={say('price')}
        hint={ground('price')}
        value={price.kind}
        onChange={(event) => set({ price: priceOf(event.target.value, year) })}
      >
        {prices.map((one) => (
          <option key={one} value={one}>
            {sayPrice[one]}
          </option>
        ))}
      </SelectField>
      {price.kind === 'constant' ? (
        <Field
          label={say('priceYear')}
          inputMode="numeric"
          value={year}
          onChange={(event) => set({ price: priceOf('constant', event.target.value.replace(/\D/g, '')) })}
        />
      ) : null}
      <Field
        label={say('base')}
        hint={ground('base')}
        defaultValue={now.base ?? ''}
        onChange={(event) => set({ base: parsePeriod(event.target.value.trim()) })}
      />
      <SelectField
        label={say('disclosure')}
        hint={ground('disclosure')}
        value={now.disclosure}
        onChange={(event) => {
          const value = disclosures.find((one) => one === event.target.value)
          if (value) set({ disclosure: value })
        }}
      >
        {disclosures.map((one) => (
          <option key={one} value={one}>
            {sayDisclosure(one)}
          </option>
        ))}
      </SelectField>
    </>
  )
}

const codeOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What it is computed from. */
const PartFields = ({ line, now, set }: Editing) => {
  const say = useWords(dictionaryWords)
  const ground = useGround(line)
  return (
    <>
      <Field
        label={say('numerator')}
        hint={ground('numerator')}
        list="dictionary-codes"
        value={now.numerator ?? ''}
        onChange={(event) => set({ numerator: codeOrNull(event.target.value) })}
      />
      <Field
        label={say('denominator')}
        list="dictionary-codes"
        value={now.denominator ?? ''}
        onChange={(event) => set({ denominator: codeOrNull(event.target.value) })}
      />
      <Field
        label={say('factor')}
        inputMode="decimal"
        value={now.factor}
        onChange={(event) => set({ factor: event.target.value.trim() })}
      />
      <Field
        label={say('weight')}
        list="dictionary-codes"
        value={now.weight ?? ''}
        onChange={(event) => set({ weight: codeOrNull(event.target.value) })}
      />
    </>
  )
}

/** Everything that an indicator is taken for, with the ground of each proposal; confirmed as a whole. */
export const DefinitionDialog = (props: Props) => {
  const { line, codes, whyNot, busy, refusal, onConfirm, onWithdraw, onClose } = props
  const say = useWords(dictionaryWords)
  const common = useWords(commonWords)
  const [change, setChange] = useState<DefinitionChange>({})
  const [reason, setReason] = useState('')
  const now: Definition = { ...line.definition, ...change }
  const editing = { line, now, set: (next: DefinitionChange) => setChange({ ...change, ...next }) }
  return (
    <Dialog
      open
      wide
      title={say('editTitle', { name: line.definition.name })}
      onClose={onClose}
      actions={
        <>
          {line.confirmed ? (
            <Button busy={busy} disabledReason={whyNot} onClick={() => onWithdraw(reason)}>
              {say('withdraw')}
            </Button>
          ) : null}
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="primary"
            busy={busy}
            disabledReason={whyNot}
            onClick={() => onConfirm(change, reason)}
          >
            {say('confirm')}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <datalist id="dictionary-codes">
        {codes.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      <div className="dictionary-fields">
        <Rules {...editing} />
        <Terms {...editing} />
        <PartFields {...editing} />
        <Field
          label={say('source')}
          hint={say('sourceHint')}
          value={now.source}
          onChange={(event) => editing.set({ source: event.target.value })}
        />
        <Field
          label={say('exclusions')}
          value={now.exclusions}
          onChange={(event) => editing.set({ exclusions: event.target.value })}
        />
      </div>
      <TextField
        label={say('meaning')}
        rows={2}
        value={now.meaning}
        onChange={(event) => editing.set({ meaning: event.target.value })}
      />
      <TextField
        label={say('reason')}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  )
}
