import { monthlyReport } from '#core/document/monthly-report.ts'
import { labelOfReport } from '#core/document/report-label.ts'
import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { reportGround } from '#actions/consolidation/report-ground.ts'
import { showPrintable } from '#actions/consolidation/show-consolidation.ts'
import type { OfficeFile } from '#actions/table/export-table.ts'
import type { Scope } from '#actions/scope.ts'
import { writeWord } from '#office/word.ts'

/** The monthly report as Word: the newest consolidation as it was made, or a draft that calls itself one (H06, Q37); the committee has what was sent to it; with a moment, that of then. */
export const exportReport = async (
  scope: Scope,
  period: string,
  asOf: string | null = null,
): Promise<Result<OfficeFile, WireError>> => {
  const consolidation = await showPrintable(scope, period, asOf)
  if (!consolidation.ok) return consolidation
  const made = consolidation.value.consolidated
  // a consolidated report carries the day of its consolidation, however often it is printed again (H09)
  const today = vietnameseDay(made ? new Date(made.at) : scope.now)
  const ground = await reportGround(scope, period.slice(0, 4), today)
  if (!ground.ok) return ground
  const { author, ...rest } = ground.value
  const blocks = monthlyReport({ ...rest, consolidation: consolidation.value, today })
  const about = {
    title: `Báo cáo ${labelOfReport(consolidation.value)}`,
    author,
    ...(made ? { at: new Date(made.at) } : {}),
  }
  return ok({ name: `bao-cao-${period}.docx`, bytes: await writeWord(blocks, about) })
}
