import type { ReportPage } from '#core/page/report-page.ts'
import { lyingReturn } from '#core/report/status.ts'
import { figureLinesOf } from '#web/pages/report/returning/use-pointing.ts'
import { returningWords } from '#web/pages/report/returning/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { useWords } from '#web/words/say.ts'
import './returning.css'

type Props = {
  readonly page: ReportPage
  /** Goes to the cell where the grid is at hand; absent: the address does. */
  readonly onGo?: ((code: string) => void) | undefined
}

/** The cells that a return points at, each a way to its place in the form (G11). */
export const ReturnedCells = ({ page, onGo }: Props) => {
  const say = useWords(returningWords)
  const cells = lyingReturn(page.facts)?.cells ?? []
  if (cells.length === 0) return null
  const lines = new Map(figureLinesOf(page).map((line) => [line.code, line]))
  const address = paths.report(page.period, page.agency.code)
  return (
    <>
      <p>{say('cellsToMend', { count: cells.length })}</p>
      <ol className="returned-cells">
        {cells.map(({ code, note }) => {
          const line = lines.get(code)
          return (
            <li key={code}>
              {line ? (
                <Go to={`${address}?o=${encodeURIComponent(code)}`} onClick={() => onGo?.(code)}>
                  {line.name}
                </Go>
              ) : (
                `${code} (${say('gone')})`
              )}
              {note ? `: ${note}` : ''}
            </li>
          )
        })}
      </ol>
    </>
  )
}
