import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useCallback, useState } from 'react'
import type { IndicatorPage as Page } from '#core/page/indicator-page.ts'
import { YearChart } from '#web/chart/YearChart.tsx'
import { useMe } from '#web/frame/me.ts'
import { useKeys } from '#web/frame/keys.ts'
import { FiguresTable } from '#web/pages/indicator/FiguresTable.tsx'
import { HistoryTable } from '#web/pages/indicator/HistoryTable.tsx'
import { Judgement, Projections } from '#web/pages/indicator/Judgement.tsx'
import { NamedUnits } from '#web/pages/indicator/NamedUnits.tsx'
import { recordWords } from '#web/pages/indicator/record-words.ts'
import { mayRecord } from '#web/pages/indicator/recordable.ts'
import { RecordDialog, type Recording } from '#web/pages/indicator/RecordDialog.tsx'
import { indicatorWords } from '#web/pages/indicator/words.ts'
import { YearTable } from '#web/pages/indicator/YearTable.tsx'
import { Definition } from '#web/passport/Meaning.tsx'
import { kindWords } from '#web/passport/kind-words.ts'
import { paths } from '#web/paths.ts'
import { AsOfBar, useAsOf } from '#web/pages/table/AsOfBar.tsx'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { showDecimal } from '#web/words/figures.ts'
import { useLanguage } from '#web/words/language.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './indicator.css'

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="indicator-part">
    <h2>{title}</h2>
    {children}
  </div>
)

/** `Kế hoạch năm 149.600 tỷ đồng; đến tháng 3/2024 thực hiện 32.000 tỷ đồng.` */
const useSentence = ({ chart, indicator: { unit }, judged }: Page): string => {
  const say = useWords(indicatorWords)
  const sayPeriod = useSayPeriod()
  const language = useLanguage()
  const last = chart.actual.at(-1)
  const planned = (value: string): string => {
    const asked = { plan: showDecimal(value), unit }
    // what a decision has chosen is not what the plan prints in the table below
    return judged && judged.official.key !== 'plan'
      ? say('sentenceChosen', { ...asked, name: judged.official.name })
      : say('sentencePlan', asked)
  }
  const plan = chart.plan === null ? say('sentenceNoPlan') : planned(chart.plan)
  const actual = last
    ? say('sentenceActual', {
        actual: showDecimal(last.value),
        unit,
        period: sayPeriod(last.period),
        kind: kindWords[last.kind][language].toLowerCase(),
      })
    : say('sentenceNothing')
  return `${plan}; ${actual}.`
}

const Neighbours = ({ page }: { readonly page: Page }) => {
  const say = useWords(indicatorWords)
  const plan = String(page.plan.year)
  const { table } = page.indicator
  const { before, after } = page.neighbours
  return (
    <nav className="indicator-neighbours no-print" aria-label={say('neighbours')}>
      <Go to={table ? paths.table(plan, table) : paths.targetBoard(plan)}>
        {`‹ ${table ? `${table} · ${page.tableTitle ?? ''}` : say('ofTargets')}`}
      </Go>
      {before ? <Go to={paths.indicator(plan, before.code)}>{say('before', before)}</Go> : null}
      {after ? <Go to={paths.indicator(plan, after.code)}>{say('after', after)}</Go> : null}
    </nav>
  )
}

/** `j` and `k` walk through the table, as in the review. */
const useWalk = ({ plan, neighbours }: Page): void => {
  const { history } = useRouter()
  useKeys(
    useCallback(
      (key) => {
        const to = key === 'j' ? neighbours.after : key === 'k' ? neighbours.before : null
        if (to) history.push(paths.indicator(String(plan.year), to.code))
        return to !== null
      },
      [history, neighbours, plan.year],
    ),
  )
}

type Asking = { readonly onAsk: ((asked: Recording) => void) | null }

const Actions = ({ page, onAsk }: Asking & { readonly page: Page }) => {
  const say = useWords(indicatorWords)
  const sayRecord = useWords(recordWords)
  const plan = String(page.plan.year)
  const { table, line } = page.indicator
  return (
    <>
      {onAsk ? (
        <Button look="quiet" onClick={() => onAsk({ what: 'record' })}>
          {sayRecord('record')}
        </Button>
      ) : null}
      <Go className="button" to={paths.planLine(plan, line)}>
        {say('inText')}
      </Go>
      {table ? (
        <Go className="button" to={`${paths.table(plan, table)}?dong=${line}`}>
          {say('inTable', { table })}
        </Go>
      ) : null}
      <PrintButton />
    </>
  )
}

const Indicator = ({ page }: { readonly page: Page }) => {
  const say = useWords(indicatorWords)
  const { indicator, chart, heardFrom, projections, same } = page
  const plan = String(page.plan.year)
  const [asked, setAsked] = useState<Recording | null>(null)
  const onAsk = mayRecord(useMe(), indicator) ? setAsked : null
  useWalk(page)
  return (
    <>
      <PageHead
        title={capital(indicator.name)}
        sentence={
          <>
            {indicator.path.length > 0 ? `${indicator.path.join(' › ')}. ` : ''}
            {useSentence(page)}
          </>
        }
        above={<Neighbours page={page} />}
        actions={<Actions page={page} onAsk={onAsk} />}
      />
      <AsOfBar plan={plan} shown={page.asOf} />
      {page.words ? (
        <blockquote className="indicator-words">
          <Go to={paths.planLine(plan, indicator.line)}>{page.words.trim()}</Go>
        </blockquote>
      ) : null}
      <div className="indicator">
        <div className="indicator-main">
          <Part title={say('chart')}>
            <div className="indicator-year">
              <YearChart chart={chart} projections={projections} name={indicator.name} />
              <YearTable chart={chart} />
            </div>
            {heardFrom ? (
              <p className="indicator-soft">
                <Go to={paths.indicator(plan, heardFrom.code)}>{say('heardFrom', heardFrom)}</Go>
              </p>
            ) : null}
          </Part>
          <Part title={say('figures')}>
            <FiguresTable figures={page.figures} meaning={page.meaning} />
          </Part>
          <Part title={say('history')}>
            <HistoryTable history={page.history} onAsk={onAsk} />
          </Part>
        </div>
        <div className="indicator-side">
          <Part title={say('verdict')}>
            <Judgement judged={page.judged} />
          </Part>
          {page.judged?.named ? (
            <Part title={say('namedUnits')}>
              <NamedUnits plan={plan} code={indicator.code} year={page.plan.year} named={page.judged.named} />
            </Part>
          ) : null}
          {projections.length > 0 ? (
            <Part title={say('projections')}>
              <Projections projections={projections} unit={chart.unit} />
            </Part>
          ) : null}
          <Part title={say('definition')}>
            <Definition page={page} />
            <Go to={paths.dictionary(plan)}>{say('dictionary')}</Go>
          </Part>
          {same.length > 0 ? (
            <Part title={say('same')}>
              <ul className="indicator-same">
                {same.map(({ code, name }) => (
                  <li key={code}>
                    <Go to={paths.indicator(plan, code)}>
                      {code} · {name}
                    </Go>
                  </li>
                ))}
              </ul>
            </Part>
          ) : null}
        </div>
      </div>
      {asked ? <RecordDialog page={page} asked={asked} onClose={() => setAsked(null)} /> : null}
    </>
  )
}

/** One indicator through its year: chart, table, figures, verdict, history. */
export const IndicatorPage = ({ plan, code }: { readonly plan: string; readonly code: string }) => (
  <Answer query={queries.indicator(plan, code, useAsOf())}>
    {(page) => <Indicator key={code} page={page} />}
  </Answer>
)
