import type { AssignmentResult } from '#core/evaluation/assignment-result.ts'
import type { EvaluationFact } from '#core/evaluation/grade.ts'
import type { TargetTally } from '#core/evaluation/target-result.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { EvaluatedTarget, EvaluationPage } from '#core/page/evaluation-page.ts'
import type { Verdict } from '#core/target/verdict.ts'

/** What people said of a subject, as far as it is printed. */
export type StandingSaid = Pick<EvaluationFact, 'what' | 'grade' | 'reason' | 'byName'>

/** A target in the evaluation of the year, as its document says it. */
export type TargetKept = {
  readonly code: string
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly rule: string
  readonly plan: string
  readonly latest: { readonly cell: WireCell; readonly period: string } | null
  readonly share: string | null
  readonly verdict: Verdict
  readonly result: EvaluatedTarget['result']
  readonly because: string
  /** The second, higher value with its own verdict; null where the plan sets none. */
  readonly stretch: { readonly value: string; readonly verdict: Verdict } | null
  readonly owners: readonly string[]
  readonly standing: StandingSaid | null
}

export type AssignmentKept = {
  readonly id: string
  readonly group: number
  readonly text: string
  readonly leads: readonly string[]
  readonly result: AssignmentResult
  readonly standing: StandingSaid | null
}

/** The evaluation of a year as it is frozen for its document (H12, H09): everything that is printed, nothing that moves. */
export type EvaluationKept = {
  readonly yearOver: boolean
  readonly tally: TargetTally
  readonly targets: readonly TargetKept[]
  readonly groups: readonly { readonly id: number; readonly title: string }[]
  readonly assignments: readonly AssignmentKept[]
  readonly named: readonly { readonly agency: AgencyHead; readonly late: number; readonly silent: number }[]
}

const standingOf = (fact: EvaluationFact | null): StandingSaid | null =>
  fact && { what: fact.what, grade: fact.grade, reason: fact.reason, byName: fact.byName }

const shortOf = ({ agencies }: Pick<EvaluationPage, 'agencies'>, code: string): string =>
  agencies[code]?.short ?? code

const targetKept = (page: EvaluationPage, target: EvaluatedTarget): TargetKept => {
  const { code, id, name, unit, official, latest, share, judged, result, stretch, owners, standing } = target
  return {
    code,
    id,
    name,
    unit,
    rule: judged.rule,
    plan: official.value,
    latest: latest && { cell: latest.cell, period: latest.period },
    share,
    verdict: judged.verdict,
    result,
    because: judged.because.vi,
    stretch: stretch && { value: stretch.baseline.value, verdict: stretch.judged.verdict },
    owners: owners.map((owner) => shortOf(page, owner)),
    standing: standingOf(standing),
  }
}

/** What a document needs of the page, and no more. */
export const keepEvaluation = (page: EvaluationPage): EvaluationKept => ({
  yearOver: page.yearOver,
  tally: page.tally,
  targets: page.targets.map((target) => targetKept(page, target)),
  groups: page.groups,
  assignments: page.assignments.map(({ id, group, text, leads, result, standing }) => ({
    id,
    group,
    text,
    leads: leads.map((lead) => shortOf(page, lead)),
    result,
    standing: standingOf(standing),
  })),
  named: page.named,
})
