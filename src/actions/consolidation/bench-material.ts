import { linesOf } from '#core/document/monthly-report.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'
import type { WorkLine } from '#core/page/workbench-page.ts'
import { workLines } from '#core/consolidation/work-lines.ts'
import { consolidated } from '#actions/consolidation/consolidation-material.ts'
import { openingsBefore } from '#actions/consolidation/estimating.ts'
import { expectedAt } from '#actions/consolidation/paths-at.ts'
import type { Scope } from '#actions/scope.ts'
import { type Consolidation, newestConsolidation } from '#store/consolidations.ts'
import type { KeptConsolidation } from '#store/month-tables.ts'
import type { Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

/** What the workbench is made of: the month as it stands now, and what was frozen of it and before it. */
export type Bench = {
  readonly live: KeptConsolidation
  readonly newest: Consolidation | null
  readonly lines: readonly WorkLine[]
}

const byCode = (page: KeptConsolidation): ReadonlyMap<string, ConsolidatedLine> =>
  new Map(linesOf(page).map((line) => [line.code, line]))

/** The newest edition of the newest period before that has one. */
const lastReported = async (db: Db, opening: Opening): Promise<Consolidation | null> => {
  for (const { period } of (await openingsBefore(db, opening)).toReversed()) {
    const found = await newestConsolidation(db, period)
    if (found) return found
  }
  return null
}

export const benchOf = async (scope: Scope, db: Db, opening: Opening): Promise<Bench> => {
  const live = await consolidated(scope, db, opening)
  const newest = await newestConsolidation(db, opening.period)
  const before = await lastReported(db, opening)
  const { paths } = await expectedAt(scope, db, opening)
  const lines = workLines(live, {
    frozen: newest && { period: opening.period, edition: newest.edition, lines: byCode(newest.page) },
    before: before && { period: before.period, lines: byCode(before.page) },
    paths,
    revised: live.revised ?? [],
    missing: new Set(live.missing.map(({ code }) => code)),
    returned: new Set(live.returned.map(({ code }) => code)),
  })
  return { live, newest, lines }
}
