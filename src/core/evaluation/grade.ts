import { may, type Role } from '#core/access/permissions.ts'
import { isBlankText } from '#core/report/texts.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** tốt, đạt, chưa đạt: a person's word with a reason, beside what is computed (Q25, Q47). */
export type Grade = 'good' | 'met' | 'notMet'

export const grades = ['good', 'met', 'notMet'] as const satisfies readonly Grade[]

/** What people said of one target or assignment; facts, only added. */
export type EvaluationFact = {
  readonly subject: string
  readonly ordinal: number
  /** proposed by the department · decided by the committee · undone: taken back by the same side */
  readonly what: 'proposed' | 'decided' | 'undone'
  /** Null: only the reason is said, of a target that its figures judge. */
  readonly grade: Grade | null
  readonly reason: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly trial: boolean
}

/** What holds of a subject: the committee's newest word where there is one, else the department's. */
export const standingGrade = (facts: readonly EvaluationFact[]): EvaluationFact | null => {
  const newest = (what: EvaluationFact['what']): EvaluationFact | null => {
    const last = facts.findLast((fact) => fact.what === what)
    const undone = last && facts.some((fact) => fact.what === 'undone' && fact.ordinal === last.ordinal + 1)
    return last && !undone ? last : null
  }
  return newest('decided') ?? newest('proposed')
}

/** An assignment. Its subject begins so; everything else is the code of a target. */
export const assignmentSubject = (id: string): string => `work:${id}`
export const isAssignment = (subject: string): boolean => subject.startsWith('work:')

/** Which side a role speaks for; null: none. */
export const sideOf = (role: Role): 'proposed' | 'decided' | null => {
  if (may(role, 'evaluation.decide')) return 'decided'
  return may(role, 'evaluation.propose') ? 'proposed' : null
}

export type NewGrade = { readonly subject: string; readonly grade: Grade | null; readonly reason: string }

/** Null: it may be said. A reason is compulsory; an assignment takes a grade, a target only words. */
export const whyNotGrade = (role: Role, { subject, grade, reason }: NewGrade): Refusal | null => {
  if (sideOf(role) === null) return refuse('noRight', {})
  if (isBlankText(reason)) return refuse('gradeNeedsReason', {})
  if (isAssignment(subject)) return grade === null ? refuse('gradeMissing', {}) : null
  return grade === null ? null : refuse('targetTakesNoGrade', {})
}

/** Null: the newest word of this side may be taken back: while the other side has not spoken since. */
export const whyNotUndo = (role: Role, facts: readonly EvaluationFact[]): Refusal | null => {
  const side = sideOf(role)
  if (side === null) return refuse('noRight', {})
  return facts.at(-1)?.what === side ? null : refuse('nothingToTakeBack', {})
}
