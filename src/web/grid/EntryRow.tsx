import { memo } from 'react'
import { fallsUnsaid } from '#core/report/falls.ts'
import type { FormLine } from '#core/page/report-page.ts'
import { printWire } from '#web/grid/block.ts'
import { type CellState, EntryCell } from '#web/grid/EntryCell.tsx'
import { blank, type Held, isBlank, printEntry } from '#web/grid/held.ts'
import { columns, type GridRow } from '#web/grid/rows.ts'
import { entryWords } from '#web/words/entry.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly row: GridRow
  readonly index: number
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
}

const stateOf = (
  line: FormLine,
  { held, unsaved, conflict }: Pick<Props, 'held' | 'unsaved' | 'conflict'>,
): CellState => {
  if (held.kind !== 'entry') return held.kind
  if (conflict) return 'conflict'
  if (fallsUnsaid(held.entry, line.before)) return 'question'
  if (unsaved) return 'unsaved'
  return isBlank(held) && line.focal ? 'missing' : 'plain'
}

const SectionRow = ({
  row,
  index,
  filled,
}: {
  readonly row: Extract<GridRow, { kind: 'section' }>
  readonly index: number
  readonly filled: number
}) => {
  const say = useWords(entryWords)
  return (
    <tr className="entry-section" aria-rowindex={index + 2}>
      <th colSpan={columns.length} scope="colgroup">
        <span className="entry-section-title">
          {row.id === 'T' ? say('targets') : row.title}
          <span className="entry-section-count">{say('section', { filled, asked: row.codes.length })}</span>
        </span>
      </th>
    </tr>
  )
}

/** One line of the grid. */
const Line = (props: Props) => {
  const { row, index, held, activeColumn, left, right } = props
  const say = useWords(entryWords)
  if (row.kind === 'section') return <SectionRow row={row} index={index} filled={props.filled} />
  const { line } = row
  const cell = (column: number) => ({
    'data-row': index,
    'data-column': column,
    tabIndex: activeColumn === column ? 0 : -1,
    'aria-selected': column >= left && column <= right,
  })
  const figure = row.kind === 'figure'
  return (
    <tr className={figure ? 'entry-line' : 'entry-line entry-heading'} aria-rowindex={index + 2}>
      <td {...cell(0)} className="entry-stt">
        {line.stt}
      </td>
      <th
        {...cell(1)}
        className="entry-name"
        scope="row"
        style={{ paddingInlineStart: `calc(var(--one) + ${Math.max(0, line.level - 1)} * 14px)` }}
      >
        {line.name}
        {figure && !line.focal ? (
          <span className="entry-beside" title={say('besideHint')}>
            {' '}
            {say('beside')}
          </span>
        ) : null}
      </th>
      <td {...cell(2)} className="entry-unit">
        {line.unit}
      </td>
      <td {...cell(3)} className="entry-figure">
        {figure ? printWire(line.plan) : ''}
      </td>
      <td {...cell(4)} className="entry-figure">
        {figure && line.last ? printEntry(line.last.entry, say('notDue')) : ''}
      </td>
      {figure ? (
        <EntryCell
          row={index}
          label={say('cell', { name: line.name, unit: line.unit })}
          held={held}
          state={stateOf(line, props)}
          active={activeColumn === 5}
          selected={5 >= left && 5 <= right}
          editing={props.editing}
          readOnly={props.readOnly}
        />
      ) : (
        <td className="entry-none">{''}</td>
      )}
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
  'unsaved',
  'conflict',
  'readOnly',
  'activeColumn',
  'editing',
  'left',
  'right',
  'filled',
  'index',
] as const

/** A line that is drawn again only when something of its own changes. */
export const EntryRow = memo(
  Line,
  (a, b) => sameRow(a.row, b.row) && watched.every((name) => a[name] === b[name]),
)

export const heldOfRow = (row: GridRow, held: ReadonlyMap<string, Held>): Held =>
  row.kind === 'figure' ? (held.get(row.line.code) ?? blank) : blank
