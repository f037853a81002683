import { useState } from 'react'
import { isSevere, type LivenessLine, type Trouble } from '#core/notice/liveness.ts'
import type { LivenessPage } from '#core/page/notices-page.ts'
import { chaseWords } from '#web/pages/board/words.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { Status } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './board.css'

const useSayTrouble = (): ((trouble: Trouble) => string) => {
  const say = useWords(chaseWords)
  return (trouble) => {
    switch (trouble.what) {
      case 'nobody':
        return say('troubleNobody')
      case 'closed':
        return say('troubleClosed', trouble)
      case 'silent':
        return say('troubleSilent', trouble)
      case 'never':
        return say('troubleNever', trouble)
      case 'noDeputy':
        return say('troubleNoDeputy', trouble)
      case 'noMail':
        return say('troubleNoMail', trouble)
      case 'ended':
        return say('troubleEnded', { day: showDay(trouble.day) })
    }
  }
}

const Row = ({ line }: { readonly line: LivenessLine }) => {
  const sayTrouble = useSayTrouble()
  return (
    <tr>
      <th scope="row">{line.agency.short}</th>
      <td className="number">{line.indicators}</td>
      <td>
        <ul className="liveness-why">
          {line.troubles.map((trouble) => (
            <li key={sayTrouble(trouble)}>
              <Status
                tone={isSevere({ ...line, troubles: [trouble] }) ? 'watch' : 'none'}
                word={sayTrouble(trouble)}
              />
            </li>
          ))}
        </ul>
      </td>
      <td>{line.deputy ? `${line.deputy.name} (${line.deputy.account})` : '–'}</td>
    </tr>
  )
}

/** First those for whom nobody can stand in, then those for whom somebody can, then what is only unwise. */
const urgency = (line: LivenessLine): number => (isSevere(line) ? (line.deputy === null ? 0 : 1) : 2)

const List = ({ page }: { readonly page: LivenessPage }) => {
  const say = useWords(chaseWords)
  if (page.lines.length === 0) return <Empty>{say('livenessNone')}</Empty>
  const lines = page.lines.toSorted((a, b) => urgency(a) - urgency(b))
  return (
    <>
      <p className="board-soft">{say('livenessWhat', { days: page.silentDays })}</p>
      <Table caption={say('liveness')} dense>
        <thead>
          <tr>
            <th scope="col">{say('agency')}</th>
            <th scope="col" className="number">
              {say('indicators')}
            </th>
            <th scope="col">{say('trouble')}</th>
            <th scope="col">{say('deputy')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.agency.code} line={line} />
          ))}
        </tbody>
      </Table>
    </>
  )
}

/** Who may not answer, with a proposed deputy (beyond 21); looked for when it is opened. */
export const Liveness = ({ period }: { readonly period: string }) => {
  const say = useWords(chaseWords)
  const [open, setOpen] = useState(false)
  return (
    <details className="board-section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('liveness')}</summary>
      {open ? <Answer query={queries.liveness(period)}>{(page) => <List page={page} />}</Answer> : null}
    </details>
  )
}
