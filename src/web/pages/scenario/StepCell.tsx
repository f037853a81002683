import type { WireCell } from '#core/figure/wire.ts'
import type { ScenarioStep } from '#core/page/scenario-page.ts'
import { figureName } from '#core/passport/names.ts'
import { scenarioWords } from '#web/pages/scenario/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { Hint } from '#web/ui/Hint.tsx'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { showMoment } from '#web/words/moments.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import { kindWords } from '#web/words/verdicts.ts'

/** Nothing has no sign, however many decimals it is written with. */
const signed = (text: string): string => (/^-|^0(?:,0+)?$/.test(text) ? text : `+${text}`)

type Props = {
  readonly plan: string
  readonly code: string
  readonly step: ScenarioStep
  readonly hasPath: boolean
}

const sameValue = (a: WireCell, b: WireCell): boolean =>
  a.kind === 'number' && b.kind === 'number' && a.value === b.value

/** What came: with its passport, or, where it was derived, with that of the running total behind it. */
const Actual = ({ plan, code, step }: Omit<Props, 'hasPath'>) => {
  const say = useWords(scenarioWords)
  const sayKind = useWords(kindWords)
  if (step.kind === null) return null
  const name = step.of && figureName(plan, { indicator: code, ...step.of })
  const isSaid = step.actual.kind !== 'missing' && (!step.derived || sameValue(step.actual, step.toDate))
  return (
    <>
      <span className="scenario-actual" title={isSaid ? undefined : say('derived')}>
        <strong className={isSaid ? undefined : 'scenario-derived'}>
          <FigureLink name={isSaid ? name : null}>{showCell(step.actual)}</FigureLink>
        </strong>{' '}
        <small>{sayKind(step.kind)}</small>
      </span>
      {isSaid || step.toDate.kind !== 'number' ? null : (
        <span className="scenario-soft">
          {say('toDate')} <FigureLink name={name}>{showCell(step.toDate)}</FigureLink>
        </span>
      )}
    </>
  )
}

const Gap = ({ step }: { readonly step: ScenarioStep }) => {
  const say = useWords(scenarioWords)
  if (step.gap.kind !== 'number') return null
  return (
    <span className="scenario-soft">
      {say('gap')} {signed(showCell(step.gap))}
      {step.carried.kind === 'number' && step.carried.value !== step.gap.value ? (
        <>
          <br />
          {say('carried')} {signed(showCell(step.carried))}
        </>
      ) : null}
    </span>
  )
}

/** One quarter of one row: the path stays on top; below it what came, the gap, or what is still needed. */
export const StepCell = ({ plan, code, step, hasPath }: Props) => {
  const say = useWords(scenarioWords)
  const sayPeriod = useSayPeriod()
  return (
    <td className="number scenario-step" data-name={capital(sayPeriod(step.period))}>
      {hasPath && step.path.kind !== 'missing' ? (
        <span className="scenario-path">
          <span className="visually-hidden">{say('path')} </span>
          <FigureLink
            name={figureName(plan, { indicator: code, period: step.period, kind: 'scenario', basis: 'plan' })}
          >
            {showCell(step.path)}
          </FigureLink>
        </span>
      ) : null}
      <Actual plan={plan} code={code} step={step} />
      {hasPath ? <Gap step={step} /> : null}
      {hasPath && step.need ? (
        <span className="scenario-need">
          {say('need')} {showDecimal(step.need)}
        </span>
      ) : null}
      {step.forecast ? (
        <span className="scenario-forecast">
          <Hint
            text={say('forecastBy', {
              by: step.forecast.by,
              at: showMoment(step.forecast.at),
              reason: step.forecast.reason,
            })}
          >
            {say('forecast')}
          </Hint>{' '}
          <FigureLink
            name={figureName(plan, {
              indicator: code,
              period: step.period,
              kind: 'forecast',
              basis: 'consolidator',
            })}
          >
            {showDecimal(step.forecast.value)}
          </FigureLink>
        </span>
      ) : null}
    </td>
  )
}
