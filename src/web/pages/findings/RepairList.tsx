import type { FindingsPage, TableHead } from '#core/page/plan-pages.ts'
import { useAsked } from '#web/frame/asked.ts'
import { Quotes } from '#web/pages/findings/Quotes.tsx'
import { findingPageWords } from '#web/pages/findings/words.ts'
import { repairWords } from '#web/plan/findingKinds.ts'
import { grouped } from '#web/plan/grouped.ts'
import { matches } from '#web/search/fold.ts'
import { Filter } from '#web/ui/Filter.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { useWords } from '#web/words/say.ts'

/** What the text rendering broke and the reader mended, by kind, with what it was and what it became. */
export const RepairList = ({
  page,
  tables,
}: {
  readonly page: FindingsPage
  readonly tables: readonly TableHead[]
}) => {
  const say = useWords(findingPageWords)
  const sayRepair = useWords(repairWords)
  const [asked, setAsked] = useAsked()
  const text = asked['loc'] ?? ''
  if (page.repairs.length === 0) return <Empty>{say('noRepairs')}</Empty>
  const shown = page.repairs.filter((repair) => matches(text, repair.message, repair.was, repair.now))
  return (
    <>
      <p className="findings-what">{say('whatRepairs')}</p>
      <Filter
        label={say('filterLabel')}
        value={text}
        onChange={(loc) => setAsked({ loc })}
        shown={say('shown', { count: shown.length })}
      />
      {grouped(shown, (repair) => repair.code).map(([code, repairs]) => (
        <section key={code} className="findings-kind">
          <h2>
            {sayRepair(code)} <span className="findings-count">{repairs.length}</span>
          </h2>
          <ul>
            {repairs.map((repair) => (
              <li
                key={`${repair.where[0]?.line}.${repair.where[0]?.column} ${repair.message}`}
                className="finding"
              >
                <p className="finding-message">{repair.message}</p>
                <dl className="finding-figures">
                  <div>
                    <dt>{say('was')}</dt>
                    <dd>{repair.was || '–'}</dd>
                  </div>
                  <div>
                    <dt>{say('now')}</dt>
                    <dd className="finding-expected">{repair.now || '–'}</dd>
                  </div>
                </dl>
                <Quotes
                  plan={String(page.plan.year)}
                  lines={page.lines}
                  addresses={page.addresses}
                  tables={tables}
                  where={repair.where}
                  evidence={repair.evidence}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
