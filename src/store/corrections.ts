import { sql } from 'kysely'
import {
  type CorrectedFigure,
  type Correction,
  type CorrectionCell,
  type CorrectionDecision,
  correctedIn,
  type LandingPeriod,
} from '#core/report/correction.ts'
import { entryOf, type ReportKey, rowOf } from '#store/drafts.ts'
import { listOpenings } from '#store/periods.ts'
import type { CorrectionCellTable, CorrectionDecisionTable } from '#store/sending-tables.ts'
import type { Db } from '#store/store.ts'

type Which = { readonly period?: string; readonly agency?: string }

const decisionOf = (row: CorrectionDecisionTable): CorrectionDecision => ({
  what: row.what,
  reason: row.reason,
  by: row.by_account,
  byName: row.by_name,
  at: row.at.toISOString(),
  trial: row.trial,
})

const cellOf = (cell: CorrectionCellTable): CorrectionCell => ({
  code: cell.code,
  name: cell.name,
  unit: cell.unit,
  was: entryOf({ kind: cell.was_kind, value: cell.was_value }),
  now: entryOf({ kind: cell.kind, value: cell.value }),
})

const keyOf = (row: { readonly period: string; readonly agency: string; readonly number: number }): string =>
  `${row.period}/${row.agency}/${row.number}`

/** Requests for corrections in the order in which they were asked, of one report or of all that these eyes may see (G12). */
export const listCorrections = async (
  db: Db,
  { period, agency }: Which = {},
): Promise<readonly Correction[]> => {
  let asked = db.selectFrom('correction').selectAll()
  let cells = db.selectFrom('correction_cell').selectAll()
  let decided = db.selectFrom('correction_decision').selectAll()
  if (period !== undefined) {
    asked = asked.where('period', '=', period)
    cells = cells.where('period', '=', period)
    decided = decided.where('period', '=', period)
  }
  if (agency !== undefined) {
    asked = asked.where('agency', '=', agency)
    cells = cells.where('agency', '=', agency)
    decided = decided.where('agency', '=', agency)
  }
  const rows = await asked.orderBy('at').orderBy('period').orderBy('agency').orderBy('number').execute()
  if (rows.length === 0) return []
  const byKey = new Map<string, CorrectionCell[]>()
  for (const cell of await cells.orderBy('code').execute())
    byKey.set(keyOf(cell), [...(byKey.get(keyOf(cell)) ?? []), cellOf(cell)])
  const decisions = new Map((await decided.execute()).map((row) => [keyOf(row), decisionOf(row)]))
  return rows.map((row) => ({
    period: row.period,
    agency: row.agency,
    number: row.number,
    revision: row.revision,
    reason: row.reason,
    by: row.by_account,
    byName: row.by_name,
    at: row.at.toISOString(),
    trial: row.trial,
    cells: byKey.get(keyOf(row)) ?? [],
    decision: decisions.get(keyOf(row)) ?? null,
  }))
}

export const addCorrection = async (
  db: Db,
  key: ReportKey,
  asked: Omit<Correction, 'period' | 'agency' | 'decision'>,
): Promise<void> => {
  const { number, revision, reason, by, byName, at, trial, cells } = asked
  await db
    .insertInto('correction')
    .values({
      ...key,
      number,
      revision,
      reason,
      trial,
      by_account: by,
      by_name: byName,
      at: new Date(at),
    })
    .execute()
  await db
    .insertInto('correction_cell')
    .values(
      cells.map(({ code, name, unit, was, now }) => {
        const [before, after] = [rowOf({ code, entry: was }), rowOf({ code, entry: now })]
        return {
          ...key,
          number,
          code,
          name,
          unit,
          was_kind: before.kind,
          was_value: before.value,
          kind: after.kind,
          value: after.value,
        }
      }),
    )
    .execute()
}

export const addCorrectionDecision = async (
  db: Db,
  key: ReportKey,
  number: number,
  { what, reason, by, byName, at, trial }: CorrectionDecision,
): Promise<void> => {
  await db
    .insertInto('correction_decision')
    .values({ ...key, number, what, reason, trial, by_account: by, by_name: byName, at: new Date(at) })
    .execute()
}

/** When each period was first consolidated; what was said then is not told here. */
export const listFrozen = async (db: Db): Promise<ReadonlyMap<string, Date>> => {
  const { rows } = await sql<{
    period: string
    at: Date
  }>`select period, at from first_consolidations()`.execute(db)
  return new Map(rows.map(({ period, at }) => [period, at]))
}

/** The first consolidation that used a sending, as anybody may know who may know of the sending; null while none has. */
export const firstUseOf = async (
  db: Db,
  period: string,
  sending: { readonly agency: string; readonly revision: number },
): Promise<{ readonly edition: number; readonly at: Date } | null> => {
  const { rows } = await sql<{ edition: number; at: Date }>`
    select edition, at from first_use(${period}, ${sending.agency}, ${sending.revision})`.execute(db)
  return rows[0] ?? null
}

/** The first issued document that used a sending; null while none has. */
export const firstIssuedUseOf = async (
  db: Db,
  period: string,
  sending: { readonly agency: string; readonly revision: number },
): Promise<{ readonly edition: number; readonly at: Date } | null> => {
  const { rows } = await sql<{ edition: number; at: Date }>`
    select edition, at from first_issued_use(${period}, ${sending.agency}, ${sending.revision})`.execute(db)
  return rows[0] ?? null
}

/** The opened periods with a report of their own, as landing places. */
export const listLandings = async (db: Db): Promise<readonly LandingPeriod[]> => {
  const frozen = await listFrozen(db)
  return (await listOpenings(db)).map(({ period, unitsDue }) => ({
    period,
    unitsDue,
    frozenAt: frozen.get(period)?.toISOString() ?? null,
  }))
}

/**
 * `Số liệu đính chính kỳ trước`: the figures of earlier periods that stand in this one as corrected, of one agency or of all
 * that these eyes may see.
 */
export const listCorrectedIn = async (
  db: Db,
  period: string,
  agency?: string,
): Promise<readonly CorrectedFigure[]> => {
  const corrections = await listCorrections(db, agency === undefined ? {} : { agency })
  return corrections.length === 0 ? [] : correctedIn(period, corrections, await listLandings(db))
}
