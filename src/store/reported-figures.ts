import { sql } from 'kysely'
import { cellOfEntry, type Entry } from '#core/report/entry.ts'
import { readFormCode } from '#core/report/quarter.ts'
import type { CodedEntry, ReportKey } from '#store/drafts.ts'
import { type CellColumns, columnsOf } from '#store/figures/cell-columns.ts'
import { addRecording } from '#store/figures/recordings.ts'
import { addMany } from '#store/many.ts'
import type { Db } from '#store/store.ts'

export type Reporting = {
  readonly plan: string
  /** The number of the sending. */
  readonly revision: number
  readonly at: Date
  readonly by: { readonly account: string; readonly name: string }
  readonly trial: boolean
  /** Of a correction after the freeze (G12): its reason, and which request it was. */
  readonly corrects?: { readonly reason: string; readonly number: number }
}

type Held = CellColumns & { readonly revision: number; readonly at: Date }

/** What this agency has said so far for this period, by the code of the indicator. */
const listHeld = async (
  db: Db,
  { province, period, agency }: ReportKey,
  plan: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Held>> => {
  const rows = await db
    .selectFrom('figure')
    .select(['indicator', 'revision', 'recorded_at as at', 'cell', 'value', 'words'])
    .where('plan', '=', plan)
    .where('period', '=', period)
    .where(sql<boolean>`indicator = any(${[...codes]}::text[])`)
    .where('scope', '=', province)
    .where('kind', '=', 'estimate')
    .where('basis', '=', agency)
    .execute()
  return new Map(rows.map(({ indicator, ...held }) => [indicator, held]))
}

const noteOf = (entry: Entry): string => (entry.kind === 'number' ? (entry.note ?? '') : '')

/** What says something new: another cell than the one that stands; a blank where nothing stands says nothing. */
const differs = (said: CellColumns, held: Held | undefined): boolean =>
  held === undefined
    ? said.cell !== 'missing'
    : said.cell !== held.cell || said.value !== held.value || said.words !== held.words

/**
 * Every reported number is a figure with its recording: scope province, kind estimate (Q10), basis the agency. A later
 * sending supersedes the earlier one cell by cell where it differs, also where it takes a number back.
 */
export const addReportedFigures = async (
  db: Db,
  key: ReportKey,
  entries: readonly CodedEntry[],
  reporting: Reporting,
): Promise<void> => {
  const spoken = entries.map(({ code, entry }) => ({ ...readFormCode(code), entry }))
  // the quarter's own values stand in the report of its last month and are figures of the quarter (Q15)
  for (const quarter of new Set(spoken.map((one) => one.quarter)))
    await addOf(
      db,
      { ...key, period: quarter ?? key.period },
      spoken.filter((one) => one.quarter === quarter),
      { ...reporting, report: key.period },
    )
}

const addOf = async (
  db: Db,
  key: ReportKey,
  entries: readonly CodedEntry[],
  reporting: Reporting & { readonly report: string },
): Promise<void> => {
  const { plan, revision, at, by, trial, corrects } = reporting
  const codes = entries.map(({ code }) => code)
  const held = await listHeld(db, key, plan, codes)
  const said = entries
    .map(({ code, entry }) => ({
      code,
      note: corrects?.reason ?? noteOf(entry),
      ...columnsOf(cellOfEntry(entry)),
    }))
    .filter((one) => differs(one, held.get(one.code)))
  if (said.length === 0) return
  const { province, period, agency } = key
  const recordings = new Map<string, string>()
  // why a total fell is the reason of that figure alone
  for (const reason of new Set(said.map(({ note }) => note)))
    recordings.set(
      reason,
      await addRecording(db, {
        province,
        what: corrects ? 'correction' : 'submission',
        document: `${reporting.report}/${agency}`,
        reason,
        byAccount: by.account,
        byName: by.name,
        byAgency: agency,
        at,
        trial,
        detail: corrects ? { revision, correction: corrects.number } : { revision },
      }),
    )
  const rows = said.map(({ code, note, ...cell }) => {
    const before = held.get(code)
    return {
      recorded_at: before && before.at > at ? before.at : at,
      recording: recordings.get(note) ?? '',
      revision: (before?.revision ?? 0) + 1,
      province,
      plan,
      period,
      indicator: code,
      scope: province,
      kind: 'estimate',
      basis: agency,
      ...cell,
      printed: null,
      place: null,
      by_agency: agency,
    }
  })
  await addMany(db, 'figure_revision', rows)
}
