import { printNumber } from '#web/grid/held.ts'
import type { CopiedCell } from '#web/pages/report/copy/copies.ts'
import { copyWords } from '#web/pages/report/copy/words.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './copy.css'

type Props = {
  readonly copies: readonly CopiedCell[]
  readonly confirmed: boolean
  readonly onConfirm: (confirmed: boolean) => void
}

/** The copied figures by name: the sender says that they are still right, once for each sending. */
export const ConfirmCopies = ({ copies, confirmed, onConfirm }: Props) => {
  const say = useWords(copyWords)
  const sayPeriod = useSayPeriod()
  if (copies.length === 0) return null
  return (
    <div className="copy-confirm">
      <p>{say('confirmTitle', { count: copies.length })}</p>
      <ul className="copy-lines">
        {copies.map(({ code, name, unit, value, period }) => (
          <li key={code}>
            <span>{name}</span>{' '}
            <b>
              {printNumber(value)} {unit}
            </b>{' '}
            <small>{sayPeriod(period)}</small>
          </li>
        ))}
      </ul>
      <label className="copy-check">
        <input type="checkbox" checked={confirmed} onChange={(event) => onConfirm(event.target.checked)} />{' '}
        {say('confirm')}
      </label>
    </div>
  )
}
