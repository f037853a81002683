import { memo, useState } from 'react'
import type { OwnerLine } from '#core/page/owners-page.ts'
import { confirmationsOf, type OwnerGroup, ownersOf } from '#web/pages/owners/owner-groups.ts'
import { Button } from '#web/ui/Button.tsx'
import { Status } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showMoment } from '#web/words/moments.ts'
import { monthWords, ownerWords } from '#web/words/month.ts'
import { useWords } from '#web/words/say.ts'

type RowProps = {
  readonly line: OwnerLine
  readonly names: ReadonlyMap<string, string>
  readonly picked: boolean
  readonly whyNot: string | null
  readonly onPick: (code: string) => void
  readonly onChange: (lines: readonly OwnerLine[]) => void
}

const Row = memo(({ line, names, picked, whyNot, onPick, onChange }: RowProps) => {
  const say = useWords(ownerWords)
  const owners = ownersOf(line).map((code) => names.get(code) ?? code)
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={picked}
          aria-label={say('pick', { name: line.name })}
          onChange={() => onPick(line.code)}
        />
      </td>
      <td className="owners-source">{line.code}</td>
      <th scope="row">
        {line.name} {line.unit ? <small>{line.unit}</small> : null}
      </th>
      <td>
        {owners.length === 0 ? <span className="owners-quiet">{say('nobody')}</span> : null}
        {owners.map((name, index) => (
          <span key={name} className={index === 0 ? undefined : 'owners-beside'}>
            {index > 0 ? ', ' : ''}
            {name}
          </span>
        ))}
      </td>
      <td className="owners-state">
        {line.confirmed ? (
          <span title={say('confirmedBy', { by: line.confirmed.by, at: showMoment(line.confirmed.at) })}>
            <Status tone="good" word={say('confirmed')} />
          </span>
        ) : (
          <Status tone={owners.length === 0 ? 'watch' : 'none'} icon="question" word={say('proposed')} />
        )}
      </td>
      <td className="owners-change">
        <Button
          look="quiet"
          aria-label={`${say('change')} ${line.name}`}
          disabledReason={whyNot}
          onClick={() => onChange([line])}
        >
          {say('change')}
        </Button>
      </td>
    </tr>
  )
})
Row.displayName = 'Row'

const Head = () => {
  const say = useWords(ownerWords)
  const month = useWords(monthWords)
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{say('change')}</span>
        </th>
        <th scope="col">{say('code')}</th>
        <th scope="col">{say('indicator')}</th>
        <th scope="col">{say('owners')}</th>
        <th scope="col">{month('state')}</th>
        <th scope="col">
          <span className="visually-hidden">{say('change')}</span>
        </th>
      </tr>
    </thead>
  )
}

type Props = Omit<RowProps, 'line' | 'picked'> & {
  readonly group: OwnerGroup
  readonly title: string
  readonly shown: readonly OwnerLine[]
  readonly picked: ReadonlySet<string>
  readonly startOpen: boolean
  readonly busy: boolean
  readonly onConfirm: (lines: readonly OwnerLine[]) => void
}

/** One source with its lines, folded until it is wanted; confirmed or given to an agency as a whole, or line by line. */
export const OwnerSection = ({
  group,
  title,
  shown,
  names,
  picked,
  whyNot,
  startOpen,
  busy,
  onPick,
  onChange,
  onConfirm,
}: Props) => {
  const say = useWords(ownerWords)
  const [open, setOpen] = useState(startOpen)
  const confirmed = group.lines.filter((line) => line.confirmed).length
  const waiting = confirmationsOf(group.lines).reduce((count, { codes }) => count + codes.length, 0)
  return (
    <details className="owners-group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{title}</b> <small>{say('sectionCount', { confirmed, all: group.lines.length })}</small>
      </summary>
      {open ? (
        <>
          <p className="owners-tools">
            {waiting > 0 ? (
              <Button busy={busy} disabledReason={whyNot} onClick={() => onConfirm(group.lines)}>
                {say('confirmSection', { count: waiting })}
              </Button>
            ) : null}
            <Button look="quiet" disabledReason={whyNot} onClick={() => onChange(group.lines)}>
              {say('changeSection')}
            </Button>
          </p>
          <Table caption={title} dense stickyHead>
            <Head />
            <tbody>
              {shown.map((line) => (
                <Row
                  key={line.code}
                  line={line}
                  names={names}
                  picked={picked.has(line.code)}
                  whyNot={whyNot}
                  onPick={onPick}
                  onChange={onChange}
                />
              ))}
            </tbody>
          </Table>
        </>
      ) : null}
    </details>
  )
}
