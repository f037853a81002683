import {
  type ReactNode,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import { liveSum } from '#core/report/live-sum.ts'
import { BesideCell } from '#web/grid/BesideCell.tsx'
import { CellHistory } from '#web/grid/CellHistory.tsx'
import { goToCode } from '#web/grid/going.ts'
import { GridColumns, isWide, leastWidth } from '#web/grid/GridColumns.tsx'
import { GridHead, headRows } from '#web/grid/GridHead.tsx'
import { rangeOf, type Told } from '#web/grid/hand.ts'
import { type Place, samePlace } from '#web/grid/move.ts'
import type { CellMark } from '#web/grid/EntryCell.tsx'
import { EntryRow, heldOfRow } from '#web/grid/EntryRow.tsx'
import { holding, isAnswered, printNumber, standsIn } from '#web/grid/held.ts'
import { boundsOf, coverOf } from '#web/grid/range.ts'
import { type FormOf, Passports } from '#web/grid/Passports.tsx'
import { codeAt, codeOf, type GridRow, shownColumns } from '#web/grid/rows.ts'
import { sayClosed } from '#web/grid/say-closed.ts'
import { heldIn } from '#web/grid/sheet.ts'
import { StatusBar } from '#web/grid/StatusBar.tsx'
import { chosenIn, totalOf } from '#web/grid/total.ts'
import type { Entries } from '#web/grid/use-entries.ts'
import { useGrid } from '#web/grid/use-grid.ts'
import { entryWords } from '#web/words/entry.ts'
import { type Language, useLanguage } from '#web/words/language.ts'
import { type Say, useWords } from '#web/words/say.ts'
import './entry-grid.css'

/** What the page around may ask of the grid. */
export type GridHandle = { readonly goTo: (code: string) => void }

type Props = {
  readonly label: string
  readonly entries: Entries
  readonly readOnly: boolean
  readonly handle?: RefObject<GridHandle | null>
  /** The cell that the address names: the grid opens there. */
  readonly goTo?: string | undefined
  /** Whose form it is: then the chosen line tells where its numbers come from. */
  readonly formOf?: FormOf
  /** Marks in the corners of cells, by code: comments, what was sent back. */
  readonly marks?: ReadonlyMap<string, CellMark>
  /** What can be done with the line that one stands in, beside where its numbers come from. */
  readonly onLine?: ((code: string) => ReactNode) | undefined
  /** Copies the last period into the chosen cells; absent where nothing is copied. */
  readonly onCopy?: (codes: readonly string[]) => void
}

const filledIn = (row: GridRow, { sheet }: Entries): number =>
  row.kind === 'section' ? row.codes.filter((code) => isAnswered(heldIn(sheet, code))).length : 0

const sayTold = (say: Say<typeof entryWords>, what: Told, language: Language): string => {
  if (what === 'released') return say('released')
  if ('closed' in what) return sayClosed(what.closed, what.row, language)
  const lost = what.lost > 0 ? say('lost', { count: what.lost }) : ''
  return [say('pasted', { count: what.pasted }), lost].filter(Boolean).join(' ')
}

/** What the parts of a line come to, as it is shown; '' where it has none or one of them is still blank. */
const sumIn = (row: GridRow, { sheet }: Entries): string => {
  if (row.kind !== 'figure' || !row.line.parts) return ''
  const sum = liveSum(row.line.parts, (code) => standsIn(heldIn(sheet, code)))
  return sum === null ? '' : printNumber(sum)
}

/** Rows between two titles, as one body of the table: what a reader of the screen calls a group. */
const bodiesOf = (rows: readonly GridRow[]): readonly (readonly number[])[] => {
  const bodies: number[][] = []
  rows.forEach((row, index) => {
    if (row.kind === 'section' || bodies.length === 0) bodies.push([])
    bodies.at(-1)?.push(index)
  })
  return bodies
}

/** The grid that takes a month's figures (ARIA grid pattern), with Excel's keys. */
export const EntryGrid = ({
  label,
  entries,
  readOnly,
  handle,
  goTo,
  formOf,
  marks,
  onLine,
  onCopy,
}: Props) => {
  const say = useWords(entryWords)
  const language = useLanguage()
  const { rows, sheet, saving, conflicts } = entries
  const frame = useRef<HTMLDivElement>(null)
  const [told, setTold] = useState<{ readonly text: string; readonly at: Place } | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const shown = useMemo(() => shownColumns(rows), [rows])
  const grid = useGrid(frame, {
    rows,
    shown,
    sheet,
    readOnly,
    notDue: say('notDue'),
    write: entries.write,
    undo: entries.undo,
    redo: entries.redo,
    tell: (what) => setTold({ text: sayTold(say, what, language), at: grid.standing.active }),
  })
  const { hand, standing } = grid
  const { active, mode } = standing
  useImperativeHandle(handle, () => ({ goTo: (code) => goToCode(hand, code) }))
  useEffect(() => {
    if (goTo) goToCode(hand, goTo)
  }, [hand, goTo])
  const bounds = boundsOf(rangeOf(standing))
  const chosen = chosenIn(rows, rangeOf(standing), sheet)
  const code = codeAt(rows[active.row], active.column)
  const bodies = useMemo(() => bodiesOf(rows), [rows])
  const total = totalOf(chosen)

  const rowAt = (index: number): ReactNode => {
    const row = rows[index]
    if (!row) return null
    const cover = coverOf(bounds, index)
    const own = codeOf(row) ?? ''
    return (
      <EntryRow
        key={row.kind === 'section' ? `section ${row.id}` : row.line.code}
        row={row}
        index={index}
        shown={shown}
        held={heldOfRow(row, sheet.held)}
        unsaved={own in saving.outbox.waiting}
        conflict={conflicts.has(own)}
        readOnly={readOnly}
        activeColumn={active.row === index ? active.column : -1}
        editing={active.row === index && mode === 'editing'}
        left={cover?.left ?? -1}
        right={cover?.right ?? -1}
        filled={filledIn(row, entries)}
        sum={sumIn(row, entries)}
        mark={marks?.get(own) ?? null}
      />
    )
  }

  const waiting = [...sheet.held.values()].filter((each) => each.kind !== 'entry').length + conflicts.size
  return (
    <div className="entry-frame" ref={frame}>
      <div className={isWide(shown) ? 'entry-scroll entry-wide' : 'entry-scroll'}>
        {/* Its cells hold the focus; the keys, the mouse and the clipboard are heard here for all of them. */}
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          className="entry-grid"
          aria-label={label}
          aria-rowcount={rows.length + headRows}
          aria-colcount={shown.length}
          style={{ minInlineSize: leastWidth(shown) }}
          aria-multiselectable
          aria-readonly={readOnly}
          {...grid.events}
        >
          <GridColumns shown={shown} />
          <GridHead shown={shown} form={formOf} />
          {bodies.map((body) => (
            <tbody key={body[0]}>{body.map(rowAt)}</tbody>
          ))}
        </table>
      </div>
      <BesideCell
        frame={frame}
        hand={hand}
        standing={standing}
        entries={entries}
        readOnly={readOnly}
        chosen={chosen}
        onHistory={formOf ? setAsked : null}
        onCopy={onCopy ?? null}
      />
      {formOf ? (
        <Passports of={formOf} row={rows[active.row]} onHistory={setAsked}>
          {code !== null ? onLine?.(code) : null}
        </Passports>
      ) : null}
      {formOf ? (
        <CellHistory
          of={formOf}
          code={asked}
          onClose={() => setAsked(null)}
          onRestore={
            readOnly
              ? null
              : (own, entry) => {
                  setAsked(null)
                  entries.write([[own, holding(entry)]])
                  goToCode(hand, own)
                }
          }
        />
      ) : null}
      {readOnly ? null : (
        <StatusBar
          total={total}
          chosen={chosen.length}
          told={told && samePlace(told.at, active) ? told.text : ''}
          mayUndo={sheet.done.length > 0}
          mayRedo={sheet.undone.length > 0}
          onUndo={() => entries.undo()}
          onRedo={() => entries.redo()}
          saving={saving}
          waiting={waiting}
          typing={mode === 'editing'}
        />
      )}
    </div>
  )
}
