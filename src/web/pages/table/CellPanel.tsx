import { type ReactNode, useEffect, useState } from 'react'
import type { HeldFormula } from '#core/formula/holder.ts'
import type { TableCell, TableLine, TablePage } from '#core/page/plan-pages.ts'
import { cellName } from '#core/passport/names.ts'
import type { Column } from '#core/plan/table.ts'
import { Evidence } from '#web/pages/table/Evidence.tsx'
import { TableFindings } from '#web/pages/table/TableFindings.tsx'
import type { Chosen } from '#web/pages/table/chosen.ts'
import { tableWords } from '#web/pages/table/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { paths } from '#web/paths.ts'
import { CopyLink } from '#web/ui/CopyLink.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Status } from '#web/ui/Status.tsx'
import { commonWords } from '#web/words/common.ts'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { type Say, useWords } from '#web/words/say.ts'

type Props = {
  readonly page: TablePage
  readonly chosen: Chosen | null
  readonly open: boolean
  readonly onClose: () => void
  readonly onChoose: (chosen: Chosen) => void
}
type Of<Facts> = Facts & { readonly say: Say<typeof tableWords> }

/** A cell in words, the absences named. */
const read = (cell: TableCell['cell'] | undefined, say: Say<typeof tableWords>): string => {
  if (!cell || cell.kind === 'missing') return say('blank')
  if (cell.kind === 'none' || cell.kind === 'notApplicable') return say(cell.kind)
  return cell.kind === 'impossible' ? say(cell.reason) : showCell(cell)
}

/** `main`: stays in sight where the panel is folded. */
const Fact = ({
  name,
  children,
  main = false,
}: {
  readonly name: string
  readonly children: ReactNode
  readonly main?: boolean
}) => (
  <div className={main ? 'panel-main' : undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Computation = ({
  page,
  cell,
  held,
  column,
  unit,
  say,
}: Of<{
  readonly page: TablePage
  readonly cell: TableCell | undefined
  readonly held: HeldFormula
  readonly column: Column | undefined
  readonly unit: string
}>) => (
  <>
    <Fact name={say('formula')}>
      <Go
        to={`${paths.formulas(String(page.plan.year), page.id)}?cho=${held.holder}`}
        title={say('toFormula')}
      >
        {`${held.holder}=${held.text}`}
      </Go>
      {column?.formula && column.formula !== held.text ? (
        <span className="panel-soft"> {say('formulaPrinted', { printed: column.formula })}</span>
      ) : null}
    </Fact>
    <Fact name={say('arithmetic')}>{cell?.arithmetic ?? say('cannotCompute')}</Fact>
    {cell?.computed ? (
      <Fact name={say('computed')} main>
        <strong>
          {showDecimal(cell.computed)}
          {unit}
        </strong>
        <br />
        <Status tone={cell.differs ? 'bad' : 'good'} word={cell.differs ? say('disagrees') : say('agrees')} />
      </Fact>
    ) : null}
  </>
)

const Cell = ({
  page,
  row,
  column,
  say,
}: Of<{ readonly page: TablePage; readonly row: TableLine; readonly column: number }>) => {
  const sayCommon = useWords(commonWords)
  const cell = row.cells[column]
  const known = page.columns.find((one) => one.n === column)
  const line = cell?.line ?? row.line
  // the row's own unit goes before the one that the header names
  const unit = known?.kind === 'ratio' ? '%' : ` ${row.unit || (known?.unit ?? '')}`
  // a column's formula goes before a row's, as it is computed
  const held =
    known &&
    (page.formulas.find(({ holder }) => holder === String(known.n)) ??
      (known.kind === 'value' ? page.formulas.find(({ holder }) => holder === row.code) : undefined))
  return (
    <>
      {known ? <p className="panel-column">{say('column', { n: known.n, label: known.label })}</p> : null}
      {known ? (
        <p className="panel-passport">
          <FigureLink name={cellName(String(page.plan.year), row.code, known.n)}>
            {say('passport')}
          </FigureLink>
        </p>
      ) : null}
      <dl className="panel-facts">
        {known ? (
          <>
            <Fact name={say('printed')} main>
              <strong>{cell?.printed || say('blank')}</strong>
            </Fact>
            <Fact name={say('asRead')} main={!cell?.computed}>
              {read(cell?.cell, say)}
              {cell?.cell.kind === 'number' ? unit : ''}
            </Fact>
          </>
        ) : null}
        {row.labelWas === undefined ? null : (
          <Fact name={say('rowLabel')}>{say('labelDecided', { printed: row.labelWas })}</Fact>
        )}
        {row.unit && row.unitPrinted !== row.unit ? (
          <Fact name={say('rowUnit')}>
            {row.unitPrinted === ''
              ? row.unit
              : say('unitResolved', { printed: row.unitPrinted, unit: row.unit })}
          </Fact>
        ) : null}
        {held ? (
          <Computation page={page} cell={cell} held={held} column={known} unit={unit} say={say} />
        ) : null}
        <Fact name={say('where')}>
          <Go to={paths.planLine(String(page.plan.year), line)}>
            {known ? sayCommon('place', { line, column }) : sayCommon('line', { line })}
          </Go>
          <CopyLink
            to={`${paths.table(String(page.plan.year), page.id)}?dong=${row.line}&cot=${column}`}
            label={sayCommon('copyLink')}
          />
        </Fact>
      </dl>
    </>
  )
}

/** The panel at the right, at the foot of a narrow page: the chosen cell's printed text, arithmetic, place, findings, repairs. */
export const CellPanel = ({ page, chosen, open, onClose, onChoose }: Props) => {
  const say = useWords(tableWords)
  const sayCommon = useWords(commonWords)
  // on a phone the sheet shows what is printed and what is computed; the rest on a press
  const [folded, setFolded] = useState(() => globalThis.matchMedia('(max-width: 40rem)').matches)
  const row = chosen ? page.rows.find((one) => one.line === chosen.line) : undefined
  useEffect(() => {
    if (!open) return
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [open, onClose])
  return (
    <aside
      className={['panel', open && row ? 'panel-open' : '', folded ? 'panel-folded' : '', 'no-print']
        .filter(Boolean)
        .join(' ')}
      aria-label={say('panel')}
    >
      {row && chosen ? (
        <>
          <div className="panel-head">
            <h2>{row.label}</h2>
            <button
              type="button"
              className="panel-fold"
              aria-expanded={!folded}
              onClick={() => setFolded(!folded)}
            >
              {say(folded ? 'more' : 'less')}
            </button>
            <button type="button" className="panel-close" aria-label={sayCommon('close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          <Cell page={page} row={row} column={chosen.column} say={say} />
          <Evidence page={page} row={row} column={chosen.column} />
        </>
      ) : (
        <>
          <p className="panel-empty">{say('choose')}</p>
          <TableFindings page={page} onChoose={onChoose} />
        </>
      )}
    </aside>
  )
}
