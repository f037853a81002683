import type { EvaluationFact, Grade } from '#core/evaluation/grade.ts'

/** What people say of the year's targets and assignments (migration 0023). */
export interface EvaluationFactTable {
  province: string
  plan: string
  subject: string
  ordinal: number
  what: EvaluationFact['what']
  grade: Grade | null
  reason: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface EvaluationTables {
  evaluation_fact: EvaluationFactTable
}
