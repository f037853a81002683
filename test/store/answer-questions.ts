import { decideFinding } from '#actions/review/decide-finding.ts'
import { openPlan } from '#actions/plan/open-plan.ts'
import type { Scope } from '#actions/scope.ts'
import { showReview } from '#actions/review/show-review.ts'
import { invariant } from '#core/result.ts'

/** Answers every question that blocks with the reading that the page suggests, and opens the plan. */
export const answerAndOpen = async (scope: Scope, plan: string): Promise<void> => {
  const review = await showReview(scope, plan)
  invariant(review.ok, 'there is a review')
  for (const { key, finding, blocks } of review.value.items.filter((item) => item.blocks)) {
    invariant(blocks && finding.code === 'separator', 'only readings block')
    const done = await decideFinding(scope, plan, {
      key,
      what: 'rendering',
      reason: '',
      value: finding.expected.includes(',') ? 'decimals' : 'thousands',
    })
    invariant(done.ok, `the question is answered: ${JSON.stringify(done)}`)
  }
  const opened = await openPlan(scope, plan)
  invariant(opened.ok, `the plan opens: ${JSON.stringify(opened)}`)
}
