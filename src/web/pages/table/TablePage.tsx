import { useCallback, useMemo, useState } from 'react'
import type { TablePage as Page } from '#core/page/plan-pages.ts'
import { cellName } from '#core/passport/names.ts'
import { useAsked } from '#web/frame/asked.ts'
import type { Chosen } from '#web/pages/table/chosen.ts'
import { Changes } from '#web/pages/table/Changes.tsx'
import { CellPanel } from '#web/pages/table/CellPanel.tsx'
import { MomentBar } from '#web/pages/table/MomentBar.tsx'
import { PrintedForm } from '#web/pages/table/PrintedForm.tsx'
import { Switcher } from '#web/pages/table/Switcher.tsx'
import { tableWords } from '#web/pages/table/words.ts'
import { files, paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { momentAsked } from '#web/words/moment-field.ts'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './table-page.css'

/** `BIỂU 2: NGÀNH …` names itself; other titles get the table's own mark. */
const titleOf = (page: Page): string =>
  /^biểu\s/i.test(page.title) ? page.title : `${page.id} · ${page.title}`

const Legend = () => {
  const say = useWords(tableWords)
  return (
    <p className="form-legend" aria-label={say('legend')}>
      <span>
        <em>1,2</em> {say('legendItalic')}
      </span>
      <span>
        <span className="form-corner-sample" /> {say('legendCorner')}
      </span>
      <span className="form-legend-mark">
        <Icon name="bad" /> {say('legendMark')}
      </span>
      <span>
        <span className="form-mended-sample">1,2</span> {say('legendUnder')}
      </span>
    </p>
  )
}

const Form = ({ page }: { readonly page: Page }) => {
  const say = useWords(tableWords)
  const [asked, setAsked] = useAsked()
  const plan = String(page.plan.year)
  const start = useMemo<Chosen | null>(() => {
    const line = Number(asked['dong'])
    return asked['dong'] && Number.isInteger(line) ? { line, column: Number(asked['cot'] ?? 2) || 2 } : null
    // only where one arrives: later the address follows the choice
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [page.id])
  const [chosen, setChosen] = useState<Chosen | null>(start)
  const [open, setOpen] = useState(start !== null)

  const [arrival, setArrival] = useState<Chosen | null>(start)
  const arrive = (next: Chosen): void => {
    setChosen(next)
    setArrival(next)
    setOpen(true)
  }
  const choose = useCallback((next: Chosen | null) => setChosen(next), [])
  const explain = (): void => {
    setOpen(true)
    if (chosen) void setAsked({ dong: String(chosen.line), cot: String(chosen.column) })
  }
  const passport = ({ line, column }: Chosen): void => {
    const row = page.rows.find((one) => one.line === line)
    const isFigure = page.columns.some(({ n }) => n === column)
    if (row && isFigure) void setAsked({ o: cellName(plan, row.code, column) })
  }
  const unread = ['luc', 'so-voi'].some(
    (name) => asked[name] !== undefined && momentAsked(asked[name]) === null,
  )
  const count = (severity: string): number =>
    page.findings.filter((finding) => finding.severity === severity).length
  return (
    <>
      <PageHead
        title={titleOf(page)}
        sentence={say('sentence', {
          rows: page.rows.length,
          errors: count('error'),
          warnings: count('warning'),
          questions: count('question'),
          repairs: page.repairs.length,
        })}
        actions={
          <>
            <Go className="button" to={paths.formulas(plan, page.id)}>
              {say('formulas')}
            </Go>
            <PrintButton />
            <a className="button" href={files.table(plan, page.id, momentAsked(asked['luc']))} download>
              <Icon name="download" />
              {say('excel')}
            </a>
          </>
        }
        above={<Switcher plan={plan} tables={page.tables} />}
      />
      <MomentBar plan={plan} />
      <Changes page={page} unread={unread} onChoose={arrive} />
      <div className="form-place">
        <div className="form-sheet">
          {page.plan.number ? (
            <p className="form-attached">
              {say('attached', {
                number: page.plan.number,
                date: page.plan.date ? showDay(page.plan.date) : '…',
              })}
            </p>
          ) : null}
          {page.unitDefault ? (
            <p className="form-unit">{say('unitAbove', { unit: page.unitDefault })}</p>
          ) : null}
          <PrintedForm
            page={page}
            chosen={chosen}
            start={arrival}
            onChoose={choose}
            onExplain={explain}
            onPassport={passport}
          />
          <Legend />
        </div>
        <CellPanel page={page} chosen={chosen} open={open} onClose={() => setOpen(false)} onChoose={arrive} />
      </div>
    </>
  )
}

/** One Biểu as it is printed, with every figure explained beside it; as of a moment, compared with another, where one is asked. */
export const TablePage = ({ plan, id }: { readonly plan: string; readonly id: string }) => {
  const [asked] = useAsked()
  const query = queries.tableAt(plan, id, momentAsked(asked['luc']), momentAsked(asked['so-voi']))
  return <Answer query={query}>{(page) => <Form key={page.id} page={page} />}</Answer>
}
