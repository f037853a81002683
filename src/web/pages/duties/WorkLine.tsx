import type { ReactNode } from 'react'
import { Status } from '#web/ui/Status.tsx'

type Props = {
  readonly name: ReactNode
  readonly note: ReactNode
  /** When, in words; `bad` where it is past. */
  readonly when: string
  readonly bad: boolean
  /** Other days and decisions, under it. */
  readonly days?: ReactNode
  readonly state: ReactNode
  readonly go: ReactNode
}

/** One line of the list: what and for whom, until when, where it stands, and the one click. */
export const WorkLine = ({ name, note, when, bad, days, state, go }: Props) => (
  <li className="duty">
    <div className="duty-what">
      <p>{name}</p>
      {note}
    </div>
    <p className="duty-due">
      {bad ? <Status tone="bad" icon="watch" word={when} /> : when}
      {days}
    </p>
    <p className="duty-state">{state}</p>
    <p className="duty-go">{go}</p>
  </li>
)
