import { useQuery } from '@tanstack/react-query'
import type { CellHistoryPage, CellOrigin, CellStep } from '#core/page/cell-history-page.ts'
import type { Entry } from '#core/report/entry.ts'
import { printEntry, printNumber } from '#web/grid/held.ts'
import type { FormOf } from '#web/grid/Passports.tsx'
import { cellHistoryWords } from '#web/grid/cell-history-words.ts'
import { queries } from '#web/queries.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { entryWords } from '#web/words/entry.ts'
import { showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

const useSayOrigin = (): ((origin: CellOrigin) => string) => {
  const say = useWords(cellHistoryWords)
  const sayPeriod = useSayPeriod()
  return (origin) => {
    switch (origin.how) {
      case 'typed':
        return say('typed')
      case 'file':
        return say('file', { file: origin.file, place: origin.place ?? '' })
      case 'copied':
        return say('copied', { period: sayPeriod(origin.period) })
      case 'sent':
        return say('sent', { revision: origin.revision })
    }
  }
}

const Said = ({ entry }: { readonly entry: Entry }) => {
  const say = useWords(entryWords)
  const words = useWords(cellHistoryWords)
  const text = printEntry(entry, say('notDue')) || words('blank')
  const month = entry.kind === 'number' ? entry.inPeriod : undefined
  return (
    <>
      {text}
      {month === undefined ? null : <small> ({words('month', { value: printNumber(month) })})</small>}
    </>
  )
}

const Step = ({
  step,
  onRestore,
}: {
  readonly step: CellStep
  readonly onRestore: ((entry: Entry) => void) | null
}) => {
  const say = useWords(cellHistoryWords)
  const sayOrigin = useSayOrigin()
  return (
    <tr>
      <td>
        <time dateTime={step.at}>{showMoment(step.at)}</time>
      </td>
      <td className="cell-history-value">
        <del>
          <Said entry={step.was} />
        </del>{' '}
        → <Said entry={step.entry} />
      </td>
      <td>{step.byName}</td>
      <td>{sayOrigin(step.origin)}</td>
      {onRestore ? (
        <td>
          <Button look="quiet" onClick={() => onRestore(step.was)}>
            {say('restore')}
          </Button>
        </td>
      ) : null}
    </tr>
  )
}

/** An entry is written anew: nobody has copied it, and why it fell is asked again. */
const anew = (entry: Entry): Entry => {
  if (entry.kind !== 'number') return entry
  return entry.inPeriod === undefined
    ? { kind: 'number', value: entry.value }
    : { kind: 'number', value: entry.value, inPeriod: entry.inPeriod }
}

const Steps = ({
  page,
  onRestore,
}: {
  readonly page: CellHistoryPage
  readonly onRestore: Props['onRestore']
}) => {
  const say = useWords(cellHistoryWords)
  if (page.steps.length === 0) return <p>{say(page.whole ? 'nothing' : 'nothingSent')}</p>
  return (
    <div className="cell-history">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('at')}</th>
            <th scope="col">{say('value')}</th>
            <th scope="col">{say('by')}</th>
            <th scope="col">{say('how')}</th>
            {onRestore ? (
              <td>
                <span className="visually-hidden">{say('restore')}</span>
              </td>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {page.steps.map((step, at) => (
            <Step
              key={`${page.steps.length - at}`}
              step={step}
              onRestore={onRestore ? (entry) => onRestore(page.code, anew(entry)) : null}
            />
          ))}
        </tbody>
      </table>
      {page.whole ? null : <p>{say('sentOnly')}</p>}
    </div>
  )
}

type Props = {
  readonly of: FormOf
  /** The cell that is asked about; null: closed. */
  readonly code: string | null
  readonly onClose: () => void
  /** Writes an older value as a new entry; null where the report is only read. */
  readonly onRestore: ((code: string, entry: Entry) => void) | null
}

/** Who wrote what into a cell, when and how; an older value can be taken up again, as a new entry. */
export const CellHistory = ({ of, code, onClose, onRestore }: Props) => {
  const say = useWords(cellHistoryWords)
  const { data } = useQuery({
    ...queries.cellHistory(of.period, of.agency, code ?? ''),
    enabled: code !== null,
  })
  return (
    <Dialog
      open={code !== null}
      wide
      title={data ? say('title', { name: data.name }) : say('loading')}
      onClose={onClose}
    >
      {data ? <Steps page={data} onRestore={onRestore} /> : null}
    </Dialog>
  )
}
