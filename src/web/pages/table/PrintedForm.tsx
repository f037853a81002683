import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react'
import type { TablePage as Page } from '#core/page/plan-pages.ts'
import { FormHead, PageBreak } from '#web/pages/table/FormHead.tsx'
import { FormRow } from '#web/pages/table/FormRow.tsx'
import { firstColumns, otherHeaders } from '#web/pages/table/head.ts'
import { move } from '#web/pages/table/move.ts'
import type { Chosen } from '#web/pages/table/chosen.ts'
import { useMoreRight } from '#web/pages/table/use-more-right.ts'
import { tableWords } from '#web/pages/table/words.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: Page
  readonly chosen: Chosen | null
  /** The cell that the address names: it is shown and gets the focus once. */
  readonly start: Chosen | null
  readonly onChoose: (chosen: Chosen) => void
  readonly onExplain: () => void
  readonly onPassport: (chosen: Chosen) => void
}

const cellAt = (target: EventTarget): Chosen | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
  const [line, column] = (cell?.dataset['cell'] ?? '').split('.').map(Number)
  return line && column ? { line, column } : null
}

const focusOn = (table: HTMLTableElement | null, { line, column }: Chosen): void =>
  table?.querySelector<HTMLElement>(`[data-cell="${line}.${column}"]`)?.focus()

/** The table itself. Arrows move the chosen cell, Enter or a click explains it, Shift+F2 opens its passport; only the rows that change are drawn again. */
export const PrintedForm = ({ page, chosen, start, onChoose, onExplain, onPassport }: Props) => {
  const table = useRef<HTMLTableElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const more = useMoreRight(scroll)
  const say = useWords(tableWords)
  const first = useMemo(() => firstColumns(page.columns), [page.columns])
  const others = useMemo(() => otherHeaders(page), [page])
  const lines = useMemo(() => page.rows.map((row) => row.line), [page.rows])
  const columns = useMemo(() => [...first, ...page.columns.map((column) => column.n)], [first, page.columns])

  useEffect(() => {
    if (!start) return
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${start.line}.${start.column}"]`)
    cell?.scrollIntoView({ block: 'center', inline: 'nearest' })
    cell?.focus({ preventScroll: true })
  }, [start])

  const onClick = (event: MouseEvent): void => {
    const at = cellAt(event.target)
    if (!at) return
    onChoose(at)
    focusOn(table.current, at)
    onExplain()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = cellAt(event.target)
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'F2' && event.shiftKey) {
      event.preventDefault()
      onPassport(at)
      return
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onExplain()
      return
    }
    const next = move(event.key, at, lines, columns)
    if (!next) return
    event.preventDefault()
    onChoose(next)
    focusOn(table.current, next)
  }
  return (
    <div className={more ? 'form-frame form-frame-more' : 'form-frame'}>
      {more ? (
        <p className="form-more no-print" aria-hidden="true">
          {say('moreColumns')} <Icon name="right" />
        </p>
      ) : null}
      <div className="form-scroll" ref={scroll}>
        <table
          ref={table}
          className="form"
          // A grid, since its cells are reached by arrows; the table keeps its rows and headings.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          aria-readonly="true"
          aria-label={page.title}
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          <FormHead page={page} first={first} />
          <tbody>
            {page.rows.map((row, index) => {
              const header = others.get(row.line)
              return [
                header ? (
                  <PageBreak key={`page-${row.line}`} header={header} page={page} first={first} />
                ) : null,
                <FormRow
                  key={row.line}
                  page={page}
                  row={row}
                  first={first}
                  chosen={chosen?.line === row.line ? chosen.column : null}
                  reachable={chosen === null && index === 0}
                />,
              ]
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}
