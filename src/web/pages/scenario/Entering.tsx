import type { useScenario } from '#web/pages/scenario/use-scenario.ts'
import { StepsDialog } from '#web/pages/scenario/StepsDialog.tsx'
import { scenarioWords } from '#web/pages/scenario/words.ts'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { useWords } from '#web/words/say.ts'

const filled = (entered: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(entered).filter(([, value]) => value.trim() !== '')

/** The two things that are entered here: a new expectation for open quarters, and what the base year weighs. */
export const Entering = ({ scenario }: { readonly scenario: ReturnType<typeof useScenario> }) => {
  const say = useWords(scenarioWords)
  const { open, busy, refusal, show, send } = scenario
  if (!open) return null
  const { row } = open
  const shared = { busy, refusal, onClose: () => show(null) }
  if (open.what === 'weights')
    return (
      <StepsDialog
        {...shared}
        title={say('weightsTitle', { name: row.name })}
        explain={say('weightsExplain')}
        textLabel={say('source')}
        actionWord={say('keepWeights')}
        steps={row.steps.map(({ period }) => {
          const kept = row.weights?.values[period]
          return { period, start: kept ? showDecimal(kept) : '', hint: '' }
        })}
        whyNot={(entered, source) =>
          source.trim() === '' || filled(entered).length < row.steps.length ? say('sourceFirst') : null
        }
        onKeep={(weights, source) => void send({ weights, source })}
      />
    )
  return (
    <StepsDialog
      {...shared}
      title={say('reforecastTitle', { name: row.name })}
      explain={say('reforecastExplain')}
      textLabel={say('reason')}
      actionWord={say('keep')}
      steps={row.steps
        .filter(({ kind }) => kind === null)
        .map(({ period, path, forecast }) => ({
          period,
          start: forecast ? showDecimal(forecast.value) : '',
          hint: say('pathWas', { value: showCell(path) }),
        }))}
      whyNot={(entered, reason) => {
        if (filled(entered).length === 0) return say('nothingYet')
        return reason.trim() === '' ? say('reasonFirst') : null
      }}
      onKeep={(entered, reason) =>
        void send({ entered: filled(entered).map(([period, value]) => ({ period, value })), reason })
      }
    />
  )
}
