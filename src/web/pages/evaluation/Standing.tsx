import type { EvaluationFact } from '#core/evaluation/grade.ts'
import { evaluationWords, gradeWords } from '#web/pages/evaluation/words.ts'
import { Status } from '#web/ui/Status.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

const tones = { good: 'good', met: 'good', notMet: 'bad' } as const

/** What people say of a target or an assignment, and who. */
export const Standing = ({ fact }: { readonly fact: EvaluationFact }) => {
  const say = useWords(evaluationWords)
  const sayGrade = useWords(gradeWords)
  const by = { by: fact.byName, at: showMoment(fact.at) }
  return (
    <>
      {fact.grade ? <Status tone={tones[fact.grade]} word={sayGrade(fact.grade)} /> : null}
      <span className="evaluation-reason" lang="vi">
        {fact.reason}
      </span>
      <span className="evaluation-soft">{say(fact.what === 'decided' ? 'decidedBy' : 'proposedBy', by)}</span>
    </>
  )
}
