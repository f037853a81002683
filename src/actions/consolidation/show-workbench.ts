import type { WireError } from '#core/page/head.ts'
import type { WorkbenchPage } from '#core/page/workbench-page.ts'
import { ok, type Result } from '#core/result.ts'
import { benchOf } from '#actions/consolidation/bench-material.ts'
import { consolidationPage, periodToConsolidate } from '#actions/consolidation/show-consolidation.ts'
import { type Scope, viewOf } from '#actions/scope.ts'

/** `GET /api/periods/:period/workbench`: every line as it stands now, beside what was frozen, reported and expected. */
export const showWorkbench = (scope: Scope, spelled: string): Promise<Result<WorkbenchPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await periodToConsolidate(scope, db, spelled)
    if (!opening.ok) return opening
    const { live, lines } = await benchOf(scope, db, opening.value)
    const page = await consolidationPage(scope, db, opening.value, live)
    const { period, label, cutOff, unitsDue, consolidationDue, counts, missing, returned, late } = live
    return ok({
      period,
      label,
      cutOff,
      unitsDue,
      consolidationDue,
      counts,
      missing,
      returned,
      late,
      lines,
      tables: live.tables.map(({ id, title }) => ({ id, title })),
      revised: live.revised ?? [],
      ...(live.quarter ? { quarter: live.quarter } : {}),
      ...(live.yearEnd ? { yearEnd: live.yearEnd } : {}),
      consolidated: page.consolidated,
      choices: page.choices,
      waiting: page.waiting,
      whyNotConsolidate: page.whyNotConsolidate,
    })
  })
