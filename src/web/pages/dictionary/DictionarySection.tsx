import { memo, type ReactNode, useState } from 'react'
import type { Definition } from '#core/indicator/definition.ts'
import type { DictionaryLine } from '#core/page/dictionary-page.ts'
import { dictionaryWords } from '#web/pages/dictionary/words.ts'
import type { Section } from '#web/pages/dictionary/lines.ts'
import { Button } from '#web/ui/Button.tsx'
import { Hint } from '#web/ui/Hint.tsx'
import { Status } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showMoment } from '#web/words/moments.ts'
import { directionWords, natureWords, spaceWords } from '#web/words/natures.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

export type Acting = {
  readonly whyNot: string | null
  readonly onPick: (code: string) => void
  readonly onEdit: (line: DictionaryLine) => void
}

/** A field with its ground on hover: the words or the numbers that say so, or what was proposed before a person changed it. */
const Field = ({
  line,
  of,
  children,
}: {
  readonly line: DictionaryLine
  readonly of: keyof Definition
  readonly children: ReactNode
}) => {
  const say = useWords(dictionaryWords)
  const [why, was] = [line.why[of], line.differs[of]]
  const ground = why ? say('ground', { why }) : ''
  if (was !== undefined)
    return (
      <Hint text={`${say('noGround')} ${say('wasProposed', { value: was })} ${ground}`}>{children} *</Hint>
    )
  return why ? <Hint text={ground}>{children}</Hint> : <>{children}</>
}

const Parts = ({ line }: { readonly line: DictionaryLine }) => {
  const { numerator, denominator, factor } = line.definition
  if (numerator === null && denominator === null) return factor === '1' ? null : <>× {factor}</>
  return (
    <Field line={line} of="numerator">
      {numerator ?? '?'} / {denominator ?? '?'}
      {factor === '1' ? '' : ` × ${factor}`}
    </Field>
  )
}

const Price = ({ line }: { readonly line: DictionaryLine }) => {
  const say = useWords(dictionaryWords)
  const { price } = line.definition
  if (price.kind === 'none' && line.differs.price === undefined) return null
  return (
    <Field line={line} of="price">
      {price.kind === 'constant' ? say('constant', { year: String(price.year) }) : say(price.kind)}
    </Field>
  )
}

type RowProps = Acting & { readonly line: DictionaryLine; readonly picked: boolean }

const Row = memo(({ line, picked, whyNot, onPick, onEdit }: RowProps) => {
  const say = useWords(dictionaryWords)
  const sayNature = useWords(natureWords)
  const saySpace = useWords(spaceWords)
  const sayDirection = useWords(directionWords)
  const sayPeriod = useSayPeriod()
  const { definition, confirmed } = line
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={picked}
          aria-label={say('pick', { name: definition.name })}
          onChange={() => onPick(definition.code)}
        />
      </td>
      <td className="dictionary-code">{definition.code}</td>
      <th scope="row" className="dictionary-name">
        {definition.name} <small>{definition.unit}</small>
      </th>
      <td data-name={say('nature')}>
        <Field line={line} of="nature">
          {sayNature(definition.nature)}
        </Field>
      </td>
      <td data-name={say('space')}>
        <Field line={line} of="space">
          {saySpace(definition.space)}
        </Field>
      </td>
      <td data-name={say('direction')}>
        <Field line={line} of="direction">
          {sayDirection(definition.direction)}
        </Field>
      </td>
      <td data-name={say('price')}>
        <Price line={line} />
      </td>
      <td data-name={say('base')}>
        {definition.base ? (
          <Field line={line} of="base">
            {sayPeriod(definition.base)}
          </Field>
        ) : null}
      </td>
      <td data-name={say('parts')}>
        <Parts line={line} />
      </td>
      <td data-name={say('state')} className="dictionary-state">
        {confirmed ? (
          <Hint
            text={say('confirmedBy', {
              by: confirmed.by,
              at: showMoment(confirmed.at),
              reason: confirmed.reason,
            })}
          >
            <Status tone="good" word={say('confirmed')} />
          </Hint>
        ) : (
          <Status tone="none" icon="question" word={say('proposed')} />
        )}
      </td>
      <td>
        <Button
          look="quiet"
          aria-label={`${say('edit')} ${definition.name}`}
          disabledReason={whyNot}
          onClick={() => onEdit(line)}
        >
          {say('edit')}
        </Button>
      </td>
    </tr>
  )
})
Row.displayName = 'Row'

const Head = () => {
  const say = useWords(dictionaryWords)
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{say('confirm')}</span>
        </th>
        <th scope="col">{say('code')}</th>
        <th scope="col">{say('name')}</th>
        <th scope="col">{say('nature')}</th>
        <th scope="col">{say('space')}</th>
        <th scope="col">{say('direction')}</th>
        <th scope="col">{say('price')}</th>
        <th scope="col">{say('base')}</th>
        <th scope="col">{say('parts')}</th>
        <th scope="col">{say('state')}</th>
        <th scope="col">
          <span className="visually-hidden">{say('edit')}</span>
        </th>
      </tr>
    </thead>
  )
}

type Props = Acting & {
  readonly section: Section
  readonly shown: readonly DictionaryLine[]
  readonly picked: ReadonlySet<string>
  readonly startOpen: boolean
}

/** One source with its indicators, folded until it is wanted. */
export const DictionarySection = ({ section, shown, picked, startOpen, ...acting }: Props) => {
  const say = useWords(dictionaryWords)
  const [open, setOpen] = useState(startOpen)
  const title = section.id === '' ? say('targets') : section.id
  return (
    <details
      className="dictionary-section"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <b>{title}</b>{' '}
        <small>
          {say('sectionCount', {
            confirmed: section.lines.filter(({ confirmed }) => confirmed).length,
            all: section.lines.length,
          })}
        </small>
      </summary>
      {open ? (
        <Table caption={title} dense stickyHead>
          <Head />
          <tbody>
            {shown.map((line) => (
              <Row
                key={line.definition.code}
                line={line}
                picked={picked.has(line.definition.code)}
                {...acting}
              />
            ))}
          </tbody>
        </Table>
      ) : null}
    </details>
  )
}
