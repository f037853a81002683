import type { TablePage } from '#core/page/plan-pages.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Chosen } from '#web/pages/table/chosen.ts'
import { tableWords } from '#web/pages/table/words.ts'
import { findingWords, iconOf, severities, severityWords, toneOf } from '#web/plan/findingKinds.ts'
import { Status } from '#web/ui/Status.tsx'
import { useWords } from '#web/words/say.ts'

/** The first place of a finding that stands in a row of this table; a wrong header has none. */
const cellOf = (page: TablePage, finding: Finding): Chosen | null => {
  const place = finding.where.find((one) => page.rows.some((row) => row.line === one.line))
  return place ? { line: place.line, column: place.column ?? 2 } : null
}

type Props = { readonly page: TablePage; readonly onChoose: (chosen: Chosen) => void }

/** While no cell is chosen: what was found in the table, the worst first; a press goes to the cell. */
export const TableFindings = ({ page, onChoose }: Props) => {
  const say = useWords(tableWords)
  const sayFinding = useWords(findingWords)
  const saySeverity = useWords(severityWords)
  if (page.findings.length === 0) return null
  const sorted = page.findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )
  return (
    <section className="panel-section">
      <h2>{say('findingsOfTable', { count: sorted.length })}</h2>
      <ul className="panel-findings">
        {sorted.map((finding) => {
          const cell = cellOf(page, finding)
          const words = (
            <Status
              tone={toneOf[finding.severity]}
              icon={iconOf[finding.severity]}
              word={`${saySeverity(finding.severity)}: ${sayFinding(finding.code)}`}
            />
          )
          return (
            <li key={`${finding.code} ${finding.message}`} className="panel-finding">
              {cell ? (
                <button type="button" className="panel-go" onClick={() => onChoose(cell)}>
                  {words}
                </button>
              ) : (
                words
              )}
              <p>{finding.message}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
