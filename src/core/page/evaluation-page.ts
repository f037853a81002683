import type { AssignmentResult } from '#core/evaluation/assignment-result.ts'
import type { EvaluationFact } from '#core/evaluation/grade.ts'
import type { TargetResult, TargetTally } from '#core/evaluation/target-result.ts'
import type { AgencyHead, PlanHead } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import type { TargetBoardLine } from '#core/page/target-board-page.ts'
import type { Lights } from '#core/works/lights.ts'
import type { SaidWork } from '#core/works/said-work.ts'

export type EvaluatedTarget = Pick<
  TargetBoardLine,
  'code' | 'id' | 'name' | 'unit' | 'line' | 'owners' | 'official' | 'stretch' | 'latest' | 'share' | 'judged'
> & {
  readonly parent: string
  readonly result: TargetResult
  readonly standing: EvaluationFact | null
}

/** One agency's last word about one action. */
export type EvaluatedWord = {
  readonly agency: string
  /** The period of that word; null: it has said nothing. */
  readonly period: string | null
  readonly said: SaidWork
  readonly lights: Lights
}

export type EvaluatedAction = {
  readonly id: string
  readonly text: string
  readonly line: number | null
  /** As printed. */
  readonly deadline: string
  readonly words: readonly EvaluatedWord[]
}

export type EvaluatedAssignment = {
  readonly id: string
  readonly group: number
  readonly text: string
  readonly line: number
  readonly leads: readonly string[]
  readonly result: AssignmentResult
  readonly actions: readonly EvaluatedAction[]
  readonly standing: EvaluationFact | null
  readonly facts: readonly EvaluationFact[]
}

/**
 * `GET /api/plans/:plan/evaluation`: every target and every assignment of the year (H12), as of the clock. `POST` the same
 * {subject, grade, reason} says something of one, `POST …/undo` {subject} takes the own last word back.
 */
export type EvaluationPage = {
  readonly plan: PlanHead
  readonly asOf: string
  /** The period of the year, where its report has been opened: its evaluation may be approved and issued. Null: not yet. */
  readonly period: string | null
  /** The plan's year has passed: what is open by now is settled by nobody's estimate. */
  readonly yearOver: boolean
  readonly tally: TargetTally
  readonly targets: readonly EvaluatedTarget[]
  readonly groups: readonly { readonly id: number; readonly title: string }[]
  readonly assignments: readonly EvaluatedAssignment[]
  readonly agencies: Readonly<Record<string, AgencyHead>>
  /** Late or silent so often that the report of the year names them (G14). */
  readonly named: readonly { readonly agency: AgencyHead; readonly late: number; readonly silent: number }[]
  readonly whyNotGrade: Reason | null
  /** Which side this person speaks for; null: none. */
  readonly side: 'proposed' | 'decided' | null
}
