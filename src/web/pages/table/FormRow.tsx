import { memo } from 'react'
import type { WireCell } from '#core/figure/wire.ts'
import type { TableCell, TableLine, TablePage } from '#core/page/plan-pages.ts'
import type { Severity } from '#core/plan/finding.ts'
import { placeOf } from '#web/pages/table/FormHead.tsx'
import { momentWords } from '#web/pages/table/moment-words.ts'
import { tableWords } from '#web/pages/table/words.ts'
import { iconOf } from '#web/plan/findingKinds.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: TablePage
  readonly row: TableLine
  readonly first: readonly number[]
  /** The chosen column of this row; null: another row is chosen. */
  readonly chosen: number | null
  /** True for the row that Tab reaches while no cell is chosen. */
  readonly reachable: boolean
}

const worst = (page: TablePage, row: TableLine): Severity | null => {
  const all = row.findings.map((index) => page.findings[index]?.severity)
  return all.includes('error')
    ? 'error'
    : all.includes('warning')
      ? 'warning'
      : all.includes('question')
        ? 'question'
        : null
}

/** The sign in the margin: something in this row does not add up, or is asked. */
const Margin = ({ page, row }: Pick<Props, 'page' | 'row'>) => {
  const say = useWords(tableWords)
  const severity = worst(page, row)
  if (!severity) return null
  return (
    <span
      className={`form-margin form-margin-${severity}`}
      title={say('hasFinding', { count: row.findings.length })}
    >
      <Icon name={iconOf[severity]} />
      <span className="visually-hidden">{say('hasFinding', { count: row.findings.length })}</span>
    </span>
  )
}

const isMended = (page: TablePage, row: TableLine, column: number): boolean =>
  row.repairs.some((index) =>
    page.repairs[index]?.where.some((place) => place.line === row.line && place.column === column),
  )

/** Marks of bold and slant (`**`, `<i>`) are how the text file drew the cell; the panel shows them as they came. */
const withoutMarks = (printed: string): string => printed.replace(/<\/?[a-z]+>|\*+/gi, '')

const classOf = (cell: TableCell | undefined, ratio: boolean, mended: boolean): string =>
  [
    'form-figure',
    ratio ? 'form-ratio' : '',
    cell?.differs ? 'form-differs' : '',
    mended ? 'form-mended' : '',
    cell?.was === undefined ? '' : 'form-changed',
  ]
    .filter(Boolean)
    .join(' ')

/** A cell that said something else at the other moment: what it was, struck, and what it is. */
const Changed = ({
  cell,
  was,
  ratio,
}: {
  readonly cell: TableCell
  readonly was: WireCell
  readonly ratio: boolean
}) => {
  const say = useWords(momentWords)
  const now = ratio && cell.computed !== null ? showDecimal(cell.computed) : showCell(cell.cell)
  return (
    <>
      <span className="visually-hidden">{say('was')} </span>
      <del className="form-was">{showCell(was) || say('blank')}</del>
      <ins className="form-is">{now || say('blank')}</ins>
    </>
  )
}

const Unit = ({ row }: { readonly row: TableLine }) => {
  if (row.unitPrinted === row.unit || row.unit === '') return row.unitPrinted
  return (
    <span title={row.unit}>
      {row.unitPrinted}
      <span className="visually-hidden"> {row.unit}</span>
    </span>
  )
}

/** A name that was decided in the review is marked as a mended cell is; what is printed stands in the hint. */
const Label = ({ row }: { readonly row: TableLine }) => {
  const say = useWords(tableWords)
  if (row.labelWas === undefined) return row.label
  const hint = say('labelDecided', { printed: row.labelWas })
  return (
    <span className="form-mended" title={hint}>
      {row.label}
      <span className="visually-hidden"> ({hint})</span>
    </span>
  )
}

/** One printed row. Drawn again only when its own chosen cell changes. */
export const FormRow = memo(({ page, row, first, chosen, reachable }: Props) => {
  const say = useWords(tableWords)
  const grip = (column: number) => ({
    'data-cell': `${row.line}.${column}`,
    tabIndex: chosen === column || (reachable && column === 2) ? 0 : -1,
    'aria-selected': chosen === column,
  })
  const heading = Object.keys(row.cells).length === 0
  return (
    <tr className={heading ? 'form-heading' : undefined} data-level={Math.min(row.level, 6)}>
      <td {...grip(1)} className="form-stt">
        <Margin page={page} row={row} />
        {row.stt}
      </td>
      <th {...grip(2)} scope="row" className="form-label">
        <Label row={row} />
      </th>
      {first.includes(3) ? (
        <td {...grip(3)} className={placeOf(3)}>
          <Unit row={row} />
        </td>
      ) : null}
      {page.columns.map((column) => {
        const cell = row.cells[column.n]
        const mended = isMended(page, row, column.n)
        return (
          <td {...grip(column.n)} key={column.n} className={classOf(cell, column.kind === 'ratio', mended)}>
            {cell?.was ? (
              <Changed cell={cell} was={cell.was} ratio={column.kind === 'ratio'} />
            ) : cell ? (
              withoutMarks(cell.printed)
            ) : (
              ''
            )}
            {cell?.differs ? <span className="visually-hidden"> ({say('differs')})</span> : null}
            {mended ? <span className="visually-hidden"> ({say('hasRepair')})</span> : null}
          </td>
        )
      })}
    </tr>
  )
})
