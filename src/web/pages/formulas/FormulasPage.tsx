import { useRef } from 'react'
import type { FormulaLine, FormulasPage as Page } from '#core/page/formulas-page.ts'
import type { TablePage } from '#core/page/plan-pages.ts'
import { useAsked } from '#web/frame/asked.ts'
import { Editor } from '#web/pages/formulas/Editor.tsx'
import { HolderList } from '#web/pages/formulas/HolderList.tsx'
import { formulaWords } from '#web/pages/formulas/words.ts'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Go } from '#web/ui/Go.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { useWords } from '#web/words/say.ts'
import './formulas.css'

/** A column or row that nobody has spoken of yet. */
const blankLine = (table: TablePage, holder: string): FormulaLine | null => {
  const column = table.columns.find(({ n }) => String(n) === holder)
  const label = column?.label ?? table.rows.find(({ code }) => code === holder)?.label
  if (label === undefined) return null
  return { holder, label, text: null, origin: null, printed: null, proposal: null, history: [] }
}

const Formulas = ({ page, table }: { readonly page: Page; readonly table: TablePage }) => {
  const say = useWords(formulaWords)
  const [asked, setAsked] = useAsked()
  const editor = useRef<HTMLDivElement>(null)
  const chosen = asked['cho'] ?? page.lines[0]?.holder ?? null
  const line =
    chosen === null ? null : (page.lines.find(({ holder }) => holder === chosen) ?? blankLine(table, chosen))
  const choose = (holder: string): void => {
    void setAsked({ cho: holder }).then(() => {
      // where the list stands above the editor, the editor comes into sight
      const place = editor.current?.getBoundingClientRect()
      if (place && place.top > globalThis.innerHeight * 0.6)
        editor.current?.scrollIntoView({ block: 'start' })
    })
  }
  return (
    <>
      <PageHead
        title={say('title', { id: page.id })}
        sentence={say('sentence', {
          inForce: page.lines.filter(({ text }) => text !== null).length,
          proposals: page.lines.filter(({ proposal }) => proposal !== null).length,
        })}
        above={<Go to={paths.table(String(page.plan.year), page.id)}>{say('toTable')}</Go>}
      />
      <div className="formulas">
        <HolderList page={page} table={table} chosen={chosen} onChoose={choose} />
        <div ref={editor} className="formulas-place">
          {line ? (
            <Editor key={`${page.id} ${line.holder}`} page={page} table={table} line={line} />
          ) : (
            <p className="formulas-soft">{say('chooseFirst')}</p>
          )}
        </div>
      </div>
    </>
  )
}

/** The formulas of one Biểu: a quiet list at the side, one of them open beside it. */
export const FormulasPage = ({ plan, id }: { readonly plan: string; readonly id: string }) => (
  <Answer query={queries.formulas(plan, id)}>
    {(page) => (
      <Answer query={queries.table(plan, id)}>{(table) => <Formulas page={page} table={table} />}</Answer>
    )}
  </Answer>
)
