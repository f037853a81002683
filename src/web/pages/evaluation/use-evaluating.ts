import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NewGrade } from '#core/evaluation/grade.ts'
import type { EvaluationPage } from '#core/page/evaluation-page.ts'
import { post } from '#web/api.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'

export type Evaluating = {
  readonly busy: boolean
  readonly refusal: string
  readonly grade: (said: NewGrade) => Promise<boolean>
  readonly undo: (subject: string) => Promise<boolean>
}

/** Says something of a target or an assignment; the answer is the page as it stands then. */
export const useEvaluating = (plan: string): Evaluating => {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const act = async (path: string, body: unknown): Promise<boolean> => {
    setBusy(true)
    const answer = await post<EvaluationPage>(
      `/api/plans/${encodeURIComponent(plan)}/evaluation${path}`,
      body,
    )
    setBusy(false)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    if (answer.ok) client.setQueryData(queries.evaluation(plan).queryKey, answer.value)
    return answer.ok
  }
  return {
    busy,
    refusal,
    grade: (said) => act('', said),
    undo: (subject) => act('/undo', { subject }),
  }
}
