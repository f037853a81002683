import type { ScenarioPage, ScenarioRow, WireProjection } from '#core/page/scenario-page.ts'
import type { Acting } from '#web/pages/scenario/ScenarioRows.tsx'
import { scenarioWords } from '#web/pages/scenario/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon, type IconName } from '#web/ui/Icon.tsx'
import type { Tone } from '#web/ui/Status.tsx'
import { showDecimal } from '#web/words/figures.ts'
import { showMoment } from '#web/words/moments.ts'
import { useTell, useWords } from '#web/words/say.ts'

const looks: Readonly<Record<ScenarioRow['reconciliation']['verdict'], readonly [Tone, IconName]>> = {
  holds: ['good', 'good'],
  differs: ['bad', 'warning'],
  open: ['none', 'question'],
}

const Projection = ({ one }: { readonly one: WireProjection }) => {
  const say = useWords(scenarioWords)
  return (
    <li>
      {say(one.method)}:{' '}
      {one.value === null ? (
        <span className="scenario-soft-inline">{say('refused', { why: one.why ?? '' })}</span>
      ) : (
        <strong>{showDecimal(one.value, 2)}</strong>
      )}{' '}
      <small>
        {one.backTest
          ? say('backTest', { year: one.backTest.year, error: showDecimal(one.backTest.error) })
          : (one.untested ?? '')}
      </small>
    </li>
  )
}

type Props = Acting & { readonly page: ScenarioPage; readonly row: ScenarioRow; readonly hasPath: boolean }

const More = ({ page, row, onForecast, onWeights }: Omit<Props, 'hasPath'>) => {
  const say = useWords(scenarioWords)
  const isOpen = row.steps.some(({ kind }) => kind === null)
  return (
    <details className="scenario-more no-print">
      <summary>{say('more')}</summary>
      {row.projections.length > 0 ? (
        <ul>
          {row.projections.map((one) => (
            <Projection key={one.method} one={one} />
          ))}
        </ul>
      ) : null}
      {row.weights ? (
        <p className="scenario-soft">
          {say('weightsKept', {
            source: row.weights.source,
            by: row.weights.by,
            at: showMoment(row.weights.at),
          })}
        </p>
      ) : null}
      <p className="scenario-tools">
        {isOpen ? (
          <Button disabledReason={page.whyNotForecast} onClick={() => onForecast(row)}>
            {say('reforecast')}
          </Button>
        ) : null}
        {row.nature === 'index' ? (
          <Button disabledReason={page.whyNotForecast} onClick={() => onWeights(row)}>
            {say('weights')}
          </Button>
        ) : null}
      </p>
    </details>
  )
}

/** Under each row: whether its quarters make its year, what the rest needs, and what can be done. */
export const RowFoot = ({ page, row, hasPath, ...acting }: Props) => {
  const say = useWords(scenarioWords)
  const tell = useTell()
  const [tone, icon] = looks[row.reconciliation.verdict]
  if (!hasPath) return null
  return (
    <>
      <span className={`scenario-line status-${tone}`}>
        <Icon name={icon} /> <span className="visually-hidden">{say('reconciliation')}: </span>
        {say(row.reconciliation.verdict)}
      </span>{' '}
      <span className="scenario-line">{tell(row.reconciliation.says)}.</span>
      {row.pace.vi === '' ? null : (
        <span className={row.unreachable ? 'scenario-pace scenario-hard' : 'scenario-pace'}>
          {row.unreachable ? <Icon name="warning" /> : null} {tell(row.pace)}{' '}
          {row.catchUp && !row.catchUp.startsWith('-')
            ? say('catchUp', { value: showDecimal(row.catchUp) })
            : ''}
        </span>
      )}
      <More page={page} row={row} {...acting} />
    </>
  )
}
