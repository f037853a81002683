import type { TableLine, TablePage } from '#core/page/plan-pages.ts'
import type { Place } from '#core/plan/place.ts'
import { tableWords } from '#web/pages/table/words.ts'
import { paths } from '#web/paths.ts'
import { findingWords, iconOf, repairWords, severityWords, toneOf } from '#web/plan/findingKinds.ts'
import { PlaceLink } from '#web/plan/PlaceLink.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Status } from '#web/ui/Status.tsx'
import { useWords } from '#web/words/say.ts'

type Props = { readonly page: TablePage; readonly row: TableLine; readonly column: number }

/** Those of the chosen cell first. */
const atCell = (row: TableLine, column: number) => (one: { readonly where: readonly Place[] }) =>
  one.where.some((place) => place.line === row.line && place.column === column) ? 0 : 1

const present = <Value,>(value: Value | undefined): value is Value => value !== undefined

/** What was found in the row, and what was mended. */
export const Evidence = ({ page, row, column }: Props) => {
  const say = useWords(tableWords)
  const sayFinding = useWords(findingWords)
  const saySeverity = useWords(severityWords)
  const sayRepair = useWords(repairWords)
  const first = atCell(row, column)
  const plan = String(page.plan.year)
  const findings = row.findings
    .map((index) => page.findings[index])
    .filter(present)
    .toSorted((a, b) => first(a) - first(b))
  const repairs = row.repairs
    .map((index) => page.repairs[index])
    .filter(present)
    .toSorted((a, b) => first(a) - first(b))
  return (
    <>
      {findings.length > 0 ? (
        <section className="panel-section">
          <h3>{say('findingsOfRow')}</h3>
          {findings.map((finding) => (
            <div key={finding.message} className="panel-finding">
              <Status
                tone={toneOf[finding.severity]}
                icon={iconOf[finding.severity]}
                word={`${saySeverity(finding.severity)}: ${sayFinding(finding.code)}`}
              />
              <p>{finding.message}</p>
              <p className="panel-soft">
                {finding.where.slice(0, 4).map((place) => (
                  <span key={`${place.line}.${place.column}`} className="panel-place">
                    <PlaceLink plan={plan} tables={page.tables} place={place} />
                  </span>
                ))}
              </p>
            </div>
          ))}
          <Go to={paths.findings(plan)}>{say('allFindings')}</Go>
        </section>
      ) : null}
      {repairs.length > 0 ? (
        <section className="panel-section">
          <h3>{say('repairsOfRow')}</h3>
          {repairs.map((repair) => (
            <div key={repair.message} className="panel-finding">
              <p>
                <strong>{sayRepair(repair.code)}</strong>: {say('wasNow', repair)}
              </p>
              <p>{repair.message}</p>
            </div>
          ))}
        </section>
      ) : null}
    </>
  )
}
