import { monthlyReport } from '#core/document/monthly-report.ts'
import { parseReportFrame } from '#core/document/report-frame.ts'
import type { WireError } from '#core/page/head.ts'
import type { PlanPage } from '#core/page/plan-pages.ts'
import { ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import type { OfficeFile } from '#actions/table/export-table.ts'
import type { Scope } from '#actions/scope.ts'
import { showConsolidation } from '#actions/consolidation/show-consolidation.ts'
import { showPlan } from '#actions/plan/show-plan.ts'
import { readCatalogueFile, soundCatalogue } from '#office/catalogue.ts'
import { writeWord } from '#office/word.ts'

/** The monthly report as Word: the newest consolidation as it was made, or a draft that calls itself one (H06, Q37); with a moment, that of then. */
export const exportReport = async (
  scope: Scope,
  period: string,
  asOf: string | null = null,
): Promise<Result<OfficeFile, WireError>> => {
  const consolidation = await showConsolidation(scope, period, asOf)
  if (!consolidation.ok) return consolidation
  const plan = await showPlan(scope, period.slice(0, 4))
  if (!plan.ok) return plan
  const { number, date, year } = plan.value.document
  const made = consolidation.value.consolidated
  const blocks = monthlyReport({
    frame: soundCatalogue('letterhead', parseReportFrame(readCatalogueFile('letterhead'))),
    plan: { number, date, year },
    consolidation: consolidation.value,
    printed: printedTargets(plan.value),
    // a consolidated report carries the day of its consolidation, however often it is printed again (H09)
    today: vietnameseDay(made ? new Date(made.at) : scope.now),
  })
  const title = `Báo cáo ${consolidation.value.label}`
  return ok({
    name: `bao-cao-${period}.docx`,
    bytes: await writeWord(blocks, { title, author: plan.value.document.issuer }),
  })
}

/** `- (6) Tổng mức …` → {id: '6', text: 'Tổng mức …'}: the printed targets in their own words. */
const printedTargets = (plan: PlanPage): { id: string; text: string }[] =>
  plan.clauses
    .filter((clause) => clause.kind === 'target')
    .map((clause) => {
      const text = clause.lines.map(({ text: line }) => line.trim()).join(' ')
      const parts = /^[-\s]*\((\d+)\)\s*([\s\S]*)$/.exec(text)
      return { id: parts?.[1] ?? clause.id, text: plainWords(parts?.[2] ?? text) }
    })

/** Without footnote marks and the text form's stars. */
const plainWords = (text: string): string => text.replaceAll(/[⁰¹²³⁴-⁹]+|\*/g, '').replace(/[;.\s]*$/, '.')
