import type { Check } from '#core/consolidation/checks.ts'
import type { EvaluationKept } from '#core/evaluation/kept-evaluation.ts'

/** What is to be known before an evaluation of the year goes to its leader; nothing of it blocks (H12). */
export const checksOfEvaluation = ({ targets, assignments }: EvaluationKept): readonly Check[] => {
  const found: readonly Check[] = [
    {
      code: 'targetsNoData',
      level: 'warns',
      names: targets
        .filter(({ result }) => result.result === 'noData')
        .map(({ id, name }) => `(${id}) ${name}`),
    },
    {
      code: 'assignmentsUngraded',
      level: 'warns',
      names: assignments.filter(({ standing }) => !standing?.grade).map(({ id }) => id),
    },
  ]
  return found.filter(({ names }) => names.length > 0)
}
