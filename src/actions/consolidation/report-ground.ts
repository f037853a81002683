import { frameOnDay } from '#core/document/frame-on-day.ts'
import type { MonthlyReport } from '#core/document/monthly-report.ts'
import { parseReportFrame } from '#core/document/report-frame.ts'
import type { AnnexForm } from '#core/document/report-annexes.ts'
import type { WireError } from '#core/page/head.ts'
import type { PlanPage } from '#core/page/plan-pages.ts'
import { ok, type Result } from '#core/result.ts'
import { type Day } from '#core/time/day.ts'
import { findBook } from '#actions/duty/month-book.ts'
import { showPlan } from '#actions/plan/show-plan.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { readCatalogueFile, soundCatalogue } from '#office/catalogue.ts'
import { listAgencies } from '#store/agencies.ts'

/** What a report is made of beside its consolidation: the office's frame of that day, the plan's own words, the forms. */
export type ReportGround = Required<Pick<MonthlyReport, 'frame' | 'plan' | 'printed' | 'forms'>> & {
  readonly author: string
}

export const reportGround = async (
  scope: Scope,
  plan: string,
  today: Day,
): Promise<Result<ReportGround, WireError>> => {
  const shown = await showPlan(scope, plan)
  if (!shown.ok) return shown
  const { number, date, year, issuer } = shown.value.document
  const frame = soundCatalogue('letterhead', parseReportFrame(readCatalogueFile('letterhead')))
  return scope.store.transaction(viewOf(scope), async (db) => {
    const book = await findBook(db, plan)
    return ok({
      frame: frameOnDay(frame, await listAgencies(db), today),
      plan: { number, date, year },
      printed: printedTargets(shown.value),
      forms: (book?.form ?? [])
        .filter(({ id }) => id !== 'T')
        .map(({ id, title, lines }): AnnexForm => ({
          id,
          title,
          rows: lines.map(({ code, stt, name, unit, level, heading }) => ({
            code,
            stt,
            name,
            unit,
            level,
            heading,
          })),
        })),
      author: issuer,
    })
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
