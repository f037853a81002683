import { memo, type ReactNode } from 'react'
import type { Side } from '#core/figure/over-time/run-up.ts'
import { takesInPeriod } from '#core/report/two-numbers.ts'
import { textAt } from '#web/grid/block.ts'
import { inPeriodState, totalState } from '#web/grid/cell-state.ts'
import { type CellMark, EntryCell } from '#web/grid/EntryCell.tsx'
import { headRows } from '#web/grid/GridHead.tsx'
import { blank, type Held, printSide } from '#web/grid/held.ts'
import { columns, type ColumnName, type GridRow } from '#web/grid/rows.ts'
import { sayClosed, sayClosedShort } from '#web/grid/say-closed.ts'
import { entryWords } from '#web/words/entry.ts'
import { useLanguage } from '#web/words/language.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly row: GridRow
  readonly index: number
  /** The columns that the form shows, by their place in `columns`. */
  readonly shown: readonly number[]
  readonly held: Held
  readonly unsaved: boolean
  readonly conflict: boolean
  readonly readOnly: boolean
  /** The active column when the active cell stands in this row, -1 otherwise. */
  readonly activeColumn: number
  readonly editing: boolean
  /** The columns of the selection in this row, -1 when it does not touch the row. */
  readonly left: number
  readonly right: number
  /** For the title of a section: how many of its cells are filled. */
  readonly filled: number
  /** What the parts of the line come to, as it is shown; '' where it has none. */
  readonly sum: string
  readonly mark: CellMark | null
}

const SectionRow = ({
  row,
  index,
  filled,
  width,
}: {
  readonly row: Extract<GridRow, { kind: 'section' }>
  readonly index: number
  readonly filled: number
  readonly width: number
}) => {
  const say = useWords(entryWords)
  return (
    <tr className="entry-section" aria-rowindex={index + headRows + 1}>
      <th colSpan={width} scope="colgroup">
        <span className="entry-section-title">
          {row.id === 'T' ? say('targets') : row.title}
          <span className="entry-section-count">{say('section', { filled, asked: row.codes.length })}</span>
        </span>
      </th>
    </tr>
  )
}

type Line = Exclude<GridRow, { kind: 'section' }>
type Cell = (column: number) => {
  readonly 'data-row': number
  readonly 'data-column': number
  readonly tabIndex: number
  readonly 'aria-selected': boolean
}

const NameCell = ({ row, at }: { readonly row: Line; readonly at: ReturnType<Cell> }) => {
  const say = useWords(entryWords)
  const { line } = row
  return (
    <th
      {...at}
      className="entry-name"
      scope="row"
      style={{ paddingInlineStart: `calc(var(--one) + ${Math.max(0, line.level - 1)} * 14px)` }}
    >
      {line.name}
      {line.sameAs === undefined ? null : (
        <span className="entry-beside" title={say('sameAsHint', { code: line.sameAs })}>
          {' '}
          {say('sameAs')}
        </span>
      )}
      {row.kind === 'figure' && !line.focal ? (
        <span className="entry-beside" title={say('besideHint')}>
          {' '}
          {say('beside')}
        </span>
      ) : null}
    </th>
  )
}

/** The period of a total that is older than the last one. */
const SaidIn = ({ period }: { readonly period: string }) => {
  const sayPeriod = useSayPeriod()
  return <span className="entry-beside"> {sayPeriod(period)}</span>
}

/** Columns that are computed from the others. */
const computed: readonly ColumnName[] = ['share', 'ofLastYear']

type FigureProps = { readonly of: Props; readonly side: Side; readonly column: number }

/** One of the two numbers of a line. */
const FigureCell = ({ of: props, side, column }: FigureProps) => {
  const say = useWords(entryWords)
  const language = useLanguage()
  const { row, index, held, activeColumn, left, right } = props
  if (row.kind !== 'figure') return null
  const { line } = row
  const selected = column >= left && column <= right
  const text = printSide(side, held, line.sides, say('notDue'))
  if (side === 'inPeriod' && !takesInPeriod(line.sides) && !(props.readOnly && text !== ''))
    return (
      <td
        data-row={index}
        data-column={column}
        tabIndex={activeColumn === column ? 0 : -1}
        aria-selected={selected}
        aria-readonly
        className="entry-none entry-no-side"
        title={sayClosed('inPeriod', row, language)}
      >
        <span className={line.sides?.kind === 'gap' ? undefined : 'visually-hidden'}>
          {sayClosedShort(line.sides, language)}
        </span>
      </td>
    )
  const isTotal = side === 'toDate'
  return (
    <EntryCell
      row={index}
      column={column}
      label={say(isTotal ? 'cell' : 'cellInPeriod', { name: line.name, unit: line.unit })}
      text={text}
      kind={held.kind === 'entry' ? held.entry.kind : held.kind}
      state={isTotal ? totalState(line, props) : inPeriodState(line, props)}
      sum={isTotal ? props.sum : ''}
      mark={isTotal ? props.mark : null}
      active={activeColumn === column}
      selected={selected}
      editing={props.editing && activeColumn === column}
      readOnly={props.readOnly}
    />
  )
}

/** One line of the grid. */
const RowOf = (props: Props): ReactNode => {
  const { row, index, shown, held, activeColumn, left, right } = props
  if (row.kind === 'section')
    return <SectionRow row={row} index={index} filled={props.filled} width={shown.length} />
  const at: Cell = (column) => ({
    'data-row': index,
    'data-column': column,
    tabIndex: activeColumn === column ? 0 : -1,
    'aria-selected': column >= left && column <= right,
  })
  const figure = row.kind === 'figure'
  const cellOf = (column: number): ReactNode => {
    const name = columns[column]
    if (name === undefined) return null
    if (name === 'name') return <NameCell key={name} row={row} at={at(column)} />
    const isTyped = name === 'entry' || name === 'inPeriod'
    if (isTyped && figure)
      return (
        <FigureCell key={name} of={props} side={name === 'entry' ? 'toDate' : 'inPeriod'} column={column} />
      )
    if (isTyped) {
      const filled = name === 'entry' && row.line.sameAs !== undefined
      return (
        <td key={name} className={filled ? 'entry-figure entry-none' : 'entry-none'}>
          {filled ? printSide('toDate', held, row.line.sides) : ''}
        </td>
      )
    }
    const look = name === 'stt' || name === 'unit' ? `entry-${name}` : 'entry-figure'
    return (
      <td key={name} {...at(column)} className={computed.includes(name) ? `${look} entry-computed` : look}>
        {textAt(row, name, () => held)}
        {name === 'last' && row.line.last?.skipped ? <SaidIn period={row.line.last.period} /> : null}
      </td>
    )
  }
  return (
    <tr className={figure ? 'entry-line' : 'entry-line entry-heading'} aria-rowindex={index + headRows + 1}>
      {shown.map(cellOf)}
    </tr>
  )
}

/** A row is the same when it tells of the same line: an answer of the server wraps old lines in new rows. */
const sameRow = (a: GridRow, b: GridRow): boolean => {
  if (a.kind === 'section')
    return b.kind === 'section' && a.title === b.title && a.codes.length === b.codes.length
  return b.kind === a.kind && a.line === b.line
}

const watched = [
  'held',
  'shown',
  'unsaved',
  'conflict',
  'readOnly',
  'activeColumn',
  'editing',
  'left',
  'right',
  'filled',
  'index',
  'sum',
  'mark',
] as const

/** A line that is drawn again only when something of its own changes. */
export const EntryRow = memo(
  RowOf,
  (a, b) => sameRow(a.row, b.row) && watched.every((name) => a[name] === b[name]),
)

/** Which code fills a row: its own, or that of the line that asks the same first. */
const codeFilling = ({ line }: Line): string => line.sameAs ?? line.code

export const heldOfRow = (row: GridRow, held: ReadonlyMap<string, Held>): Held =>
  row.kind === 'section' ? blank : (held.get(codeFilling(row)) ?? blank)
