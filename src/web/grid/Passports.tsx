import { Fragment, type ReactNode } from 'react'
import { askedName, reportedName } from '#core/passport/names.ts'
import type { FormLine } from '#core/page/report-page.ts'
import { readFormCode } from '#core/report/quarter.ts'
import { printWire } from '#web/grid/block.ts'
import { cellHistoryWords } from '#web/grid/cell-history-words.ts'
import { printEntry } from '#web/grid/held.ts'
import type { GridRow } from '#web/grid/rows.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { entryWords } from '#web/words/entry.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

/** Whose form it is, of which month, and whether it was sent: a draft is no figure yet. */
export type FormOf = {
  readonly period: string
  readonly agency: string
  readonly sent: boolean
  /** The day up to which every number of it counts (G19). */
  readonly cutOff?: string
}

type Linked = { readonly word: string; readonly text: string; readonly name: string | null }

/** What the plan asks of a line; null where it asks nothing in numbers or words. */
export const planNameOf = ({ code, plan }: FormLine, { period }: FormOf): string | null =>
  plan.kind === 'missing' ? null : askedName(period.slice(0, 4), readFormCode(code).code)

/** What was last sent for a line; null before anything was. */
export const sentNameOf = ({ code }: FormLine, { period, agency, sent }: FormOf): string | null => {
  const { code: indicator, quarter } = readFormCode(code)
  return sent ? reportedName(period.slice(0, 4), { indicator, period: quarter ?? period, agency }) : null
}

const lastNameOf = ({ code: indicator, last }: FormLine, { agency }: FormOf): string | null =>
  last === null || last.entry.kind === 'missing' || last.entry.kind === 'notDue'
    ? null
    : reportedName(last.period.slice(0, 4), { indicator, period: last.period, agency })

/** The passports of the line that the hand stands in: of its plan, of the month before, of what was sent (H10). */
export const Passports = ({
  of,
  row,
  onHistory,
  children,
}: {
  readonly of: FormOf
  readonly row: GridRow | undefined
  readonly onHistory: (code: string) => void
  /** What else can be done with the line. */
  readonly children?: ReactNode
}) => {
  const history = useWords(cellHistoryWords)
  const say = useWords(entryWords)
  const sayPeriod = useSayPeriod()
  const line = row?.kind === 'figure' ? row.line : null
  const links: readonly Linked[] =
    line === null
      ? []
      : [
          { word: say('plan'), text: printWire(line.plan), name: planNameOf(line, of) },
          {
            word: line.last ? sayPeriod(line.last.period) : '',
            text: line.last ? printEntry(line.last.entry, say('notDue')) : '',
            name: lastNameOf(line, of),
          },
          { word: '', text: say('sentFigure'), name: sentNameOf(line, of) },
        ]
  return (
    <p className="entry-passports no-print">
      {say('passports')}
      {links
        .filter(({ name }) => name !== null)
        .map(({ word, text, name }) => (
          <Fragment key={name}>
            {' · '}
            <span>
              {word} <FigureLink name={name}>{text}</FigureLink>
            </span>
          </Fragment>
        ))}
      {line ? (
        <>
          {' · '}
          <button type="button" className="entry-history" onClick={() => onHistory(line.code)}>
            {history('open')}
          </button>
        </>
      ) : null}
      {line ? children : null}
    </p>
  )
}
