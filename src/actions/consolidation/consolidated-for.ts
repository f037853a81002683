import { type DocumentKind, evaluationDocument } from '#core/consolidation/approval.ts'
import { isOfYear } from '#core/document/report-label.ts'
import { keepEvaluation } from '#core/evaluation/kept-evaluation.ts'
import { consolidated } from '#actions/consolidation/consolidation-material.ts'
import { evaluationPage } from '#actions/evaluation/show-evaluation.ts'
import type { Scope } from '#actions/scope.ts'
import type { KeptConsolidation } from '#store/month-tables.ts'
import type { Opening } from '#store/periods.ts'
import { findPlanHead } from '#store/plans.ts'
import type { Db } from '#store/store.ts'

/** Which documents a period has: every one its report, the year its evaluation beside it. */
export const hasDocument = ({ period }: Pick<Opening, 'period'>, document: DocumentKind): boolean =>
  document !== evaluationDocument || isOfYear({ period })

/** What is frozen for a document: the consolidation, and for the evaluation of the year that as well (H12). */
export const consolidatedFor = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  document: DocumentKind,
  known?: KeptConsolidation,
): Promise<KeptConsolidation> => {
  const page = known ?? (await consolidated(scope, db, opening))
  const plan = document === evaluationDocument ? await findPlanHead(db, opening.plan) : null
  return plan ? { ...page, evaluation: keepEvaluation(await evaluationPage(scope, db, plan, page)) } : page
}
