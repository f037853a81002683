import type { ScenarioHead, ScenarioPage as Page, ScenarioRow } from '#core/page/scenario-page.ts'
import { useAsked } from '#web/frame/asked.ts'
import { Contributions } from '#web/pages/scenario/Contributions.tsx'
import { Entering } from '#web/pages/scenario/Entering.tsx'
import { ScenarioRows } from '#web/pages/scenario/ScenarioRows.tsx'
import { useScenario } from '#web/pages/scenario/use-scenario.ts'
import { scenarioWords } from '#web/pages/scenario/words.ts'
import { AsOfBar, useAsOf } from '#web/pages/table/AsOfBar.tsx'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { Empty, Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { PrintHead } from '#web/ui/PrintHead.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showDecimal } from '#web/words/figures.ts'
import { showMoment } from '#web/words/moments.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './scenario.css'

const Head = ({ page }: { readonly page: Page }) => {
  const say = useWords(scenarioWords)
  const sayPeriod = useSayPeriod()
  return (
    <thead>
      <tr>
        <th scope="col">{say('stt')}</th>
        <th scope="col">{say('name')}</th>
        <th scope="col">{say('unit')}</th>
        <th scope="col" className="number">
          {say('year')}
        </th>
        {page.steps.map((step) => (
          <th key={step} scope="col" className="number">
            {capital(sayPeriod(step))}
          </th>
        ))}
      </tr>
    </thead>
  )
}

const isBehind = ({ steps, direction }: ScenarioRow): boolean => {
  const last = steps.findLast(({ carried }) => carried.kind === 'number')
  if (last?.carried.kind !== 'number') return false
  const short = last.carried.value.startsWith('-')
  return direction === 'down' ? !short && Number(last.carried.value) !== 0 : short
}

const Scenario = ({ page, plan }: { readonly page: Page; readonly plan: string }) => {
  const say = useWords(scenarioWords)
  const [asked, setAsked] = useAsked()
  const scenario = useScenario(plan)
  const chosen: ScenarioHead | undefined =
    page.scenarios.find(({ key }) => key === asked['kich-ban']) ?? page.scenarios[0]
  const rows = page.rows.filter(({ heading }) => !heading)
  const hasPath = chosen?.hasPath ?? true
  const nameOf = ({ key, growth }: ScenarioHead): string =>
    say(key, { growth: growth === null ? '' : showDecimal(growth) })
  return (
    <>
      <PrintHead plan={page.plan} asOf={page.asOf} />
      <PageHead
        title={say('title')}
        sentence={say('sentence', {
          rows: rows.length,
          reported: rows.filter(({ steps }) => steps.some(({ kind }) => kind !== null)).length,
          behind: rows.filter(isBehind).length,
          at: showMoment(page.asOf),
        })}
        actions={<PrintButton />}
      />
      <AsOfBar plan={plan} shown={page.asOf} />
      {page.scenarios.length > 1 && chosen ? (
        <div className="scenario-switch no-print">
          <Choice
            label={say('scenarios')}
            value={chosen.key}
            onChoose={(key) => void setAsked({ 'kich-ban': key === page.scenarios[0]?.key ? '' : key })}
            options={page.scenarios.map((one) => ({ value: one.key, word: nameOf(one) }))}
          />
        </div>
      ) : null}
      {hasPath ? null : (
        <div className="scenario-notice">
          <Notice title={say('noPath')} />
        </div>
      )}
      <div className="scenario">
        <Table caption={say('title')} dense stickyHead>
          <Head page={page} />
          {page.rows.map((row) => (
            <ScenarioRows
              key={row.code}
              page={page}
              row={row}
              hasPath={hasPath}
              onForecast={(of) => scenario.show({ what: 'forecast', row: of })}
              onWeights={(of) => scenario.show({ what: 'weights', row: of })}
            />
          ))}
        </Table>
      </div>
      {hasPath && page.contributions ? <Contributions made={page.contributions} /> : null}
      <Entering scenario={scenario} />
    </>
  )
}

const Shown = ({ page, plan }: { readonly page: Page; readonly plan: string }) => {
  const say = useWords(scenarioWords)
  if (page.rows.length > 0) return <Scenario page={page} plan={plan} />
  return (
    <>
      <PageHead title={say('title')} />
      <Empty>{say('none')}</Empty>
    </>
  )
}

/** Kịch bản: path and actual by quarter, the gap carried on, what the rest needs, and whether the quarters make the year. */
export const ScenarioPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.scenario(plan, useAsOf())}>{(page) => <Shown page={page} plan={plan} />}</Answer>
)
