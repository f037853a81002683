import { linesOf } from '#core/document/monthly-report.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'
import type { AskedOf, WorkLine } from '#core/page/workbench-page.ts'
import { workLines } from '#core/consolidation/work-lines.ts'
import { consolidated } from '#actions/consolidation/consolidation-material.ts'
import { openingsBefore } from '#actions/consolidation/estimating.ts'
import { expectedAt } from '#actions/consolidation/paths-at.ts'
import type { Scope } from '#actions/scope.ts'
import { type Consolidation, newestConsolidation } from '#store/consolidations.ts'
import type { KeptConsolidation } from '#store/month-tables.ts'
import type { Opening } from '#store/periods.ts'
import { listSentWarnings } from '#store/sent-warnings.ts'
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

/** What was asked of the sendings that count, by the line that it points at; agencies by their short names. */
const askedOf = async (
  db: Db,
  { period, used }: KeptConsolidation,
): Promise<ReadonlyMap<string, readonly AskedOf[]>> => {
  const shorts = new Map(used.map(({ agency, revision }) => [`${agency.code}/${revision}`, agency.short]))
  const asked = new Map<string, AskedOf[]>()
  for (const { agency, revision, ...one } of await listSentWarnings(db, { period })) {
    const short = shorts.get(`${agency}/${revision}`)
    if (short === undefined) continue
    const [code] = one.warning.cells
    asked.set(code, [...(asked.get(code) ?? []), { ...one, agency: short }])
  }
  return asked
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
    asked: await askedOf(db, live),
    missing: new Set(live.missing.map(({ code }) => code)),
    returned: new Set(live.returned.map(({ code }) => code)),
  })
  return { live, newest, lines }
}
