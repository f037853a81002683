import {
  evaluationReport,
  evaluationSubject,
  type EvaluationReport,
} from '#core/document/evaluation-report.ts'
import { evaluationSheets } from '#core/document/evaluation-sheets.ts'
import { markedSheets } from '#core/document/row-heights.ts'
import { keepEvaluation } from '#core/evaluation/kept-evaluation.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { reportGround } from '#actions/consolidation/report-ground.ts'
import { whyNot } from '#actions/rights.ts'
import { showEvaluation } from '#actions/evaluation/show-evaluation.ts'
import type { Scope } from '#actions/scope.ts'
import type { OfficeFile } from '#actions/table/export-table.ts'
import { writeExcel } from '#office/excel.ts'
import { writeWord } from '#office/word.ts'

const draftMark = 'Dự thảo: kết quả đánh giá chưa được chốt.'

/**
 * The evaluation of the year as it stands now, as a draft that calls itself one (H12): Word, or Excel. What is approved and
 * issued is made by `issue-document.ts` from what was frozen. The same facts on the same moment give the same bytes.
 */
export const exportEvaluation = async (
  scope: Scope,
  address: string,
  file: 'docx' | 'xlsx',
): Promise<Result<OfficeFile, WireError>> => {
  // an agency sees its own words alone: a document of the whole year would be wrong in its eyes
  const unfit = whyNot(scope, 'report.readAll')
  if (unfit) return fail(unfit)
  const page = await showEvaluation(scope, address)
  if (!page.ok) return page
  const evaluation = keepEvaluation(page.value)
  const name = `danh-gia-nam-${page.value.plan.year}.${file}`
  if (file === 'xlsx')
    return ok({
      name,
      bytes: await writeExcel(markedSheets(evaluationSheets(evaluation, page.value.plan.year), draftMark)),
    })
  const today = vietnameseDay(scope.now)
  const ground = await reportGround(scope, address, today)
  if (!ground.ok) return ground
  const { frame, plan, printed } = ground.value
  const report: EvaluationReport = {
    frame,
    plan,
    evaluation,
    printed: printed.length,
    consolidated: null,
    today,
  }
  const about = { title: evaluationSubject(plan.year), author: frame.name, at: scope.now }
  return ok({ name, bytes: await writeWord(evaluationReport(report), about) })
}
