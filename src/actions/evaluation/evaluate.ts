import {
  type EvaluationFact,
  type NewGrade,
  sideOf,
  whyNotGrade,
  whyNotUndo,
} from '#core/evaluation/grade.ts'
import type { EvaluationPage } from '#core/page/evaluation-page.ts'
import type { WireError } from '#core/page/head.ts'
import { cleanText } from '#core/report/texts.ts'
import { ok, type Result } from '#core/result.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { showEvaluation } from '#actions/evaluation/show-evaluation.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { note, signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { addEvaluation, listEvaluations } from '#store/evaluations.ts'

type Word = Pick<EvaluationFact, 'what' | 'grade' | 'reason'>

/** Adds a word about a subject that the page shows, in one transaction with the log; the answer is the page. */
const add = async (
  scope: Scope,
  address: string,
  subject: string,
  say: (facts: readonly EvaluationFact[]) => Word | Refusal,
): Promise<Result<EvaluationPage, WireError>> => {
  const page = await showEvaluation(scope, address)
  if (!page.ok) return page
  const known =
    page.value.targets.some(({ code }) => code === subject) ||
    page.value.assignments.some(({ id }) => `work:${id}` === subject)
  if (!known) return refused(refuse('noEvaluated', { subject }))
  const done = await withPlan(scope, address, async (db, plan) => {
    const facts = (await listEvaluations(db, plan.id)).get(subject) ?? []
    const word = say(facts)
    if ('code' in word) return refused(word)
    const { account, name } = signer(scope)
    const at = scope.now.toISOString()
    const ordinal = facts.length + 1
    const fact = { ...word, subject, ordinal, by: account, byName: name, at, trial: scope.trial }
    await addEvaluation(db, scope.province, plan.id, fact)
    await note(scope, db, { action: 'evaluate', subject: `plan ${plan.id}`, after: { subject, ...word } })
    return ok({})
  })
  return done.ok ? showEvaluation(scope, address) : done
}

/** `POST …/evaluation`: the department proposes, the committee decides; with a reason, beside what is computed. */
export const evaluate = (
  scope: Scope,
  address: string,
  said: NewGrade,
): Promise<Result<EvaluationPage, WireError>> => {
  const { role } = personOf(scope)
  return add(scope, address, said.subject, () => {
    const why = whyNotGrade(role, said)
    const what = sideOf(role)
    if (why || what === null) return why ?? refuse('noRight', {})
    return { what, grade: said.grade, reason: cleanText(said.reason) }
  })
}

/** `POST …/evaluation/undo`: the own side's last word, while the other side has not spoken since. */
export const undoEvaluation = (
  scope: Scope,
  address: string,
  subject: string,
): Promise<Result<EvaluationPage, WireError>> =>
  add(
    scope,
    address,
    subject,
    (facts) => whyNotUndo(personOf(scope).role, facts) ?? { what: 'undone', grade: null, reason: '' },
  )
