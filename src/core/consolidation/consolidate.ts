import {
  attendance,
  type Counted,
  countedOf,
  type Reported,
  type Said,
} from '#core/consolidation/sendings.ts'
import { shareOfPlan } from '#core/consolidation/share.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { ConsolidatedLine, ConsolidationPage } from '#core/page/month-pages.ts'
import { blank, cellOfEntry, isFilled } from '#core/report/entry.ts'
import { saysNothing } from '#core/report/texts.ts'

/** One indicator as the consolidation needs it. The first owner is focal (Q21). */
export type Measured = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly comparator: string
  readonly plan: WireCell
  readonly stretch: string | null
  readonly owners: readonly AgencyHead[]
}

export type Material = {
  readonly targets: readonly Measured[]
  readonly tables: readonly {
    readonly id: string
    readonly title: string
    readonly lines: readonly Measured[]
  }[]
  readonly duties: readonly Reported[]
  /** What a sending said; null for one that is not there. */
  readonly said: (agency: string, revision: number) => Said | null
  /** The moment as of which it is consolidated. */
  readonly now: Date
}

export type Consolidated = Pick<
  ConsolidationPage,
  'targets' | 'tables' | 'counts' | 'missing' | 'returned' | 'late' | 'situations' | 'proposals'
>

/** The provincial figure is what the focal owner says; what other owners say stands beside it and is never mixed in (H04). */
const lineOf = (measured: Measured, counted: readonly Counted[]): ConsolidatedLine => {
  const { owners, ...indicator } = measured
  const sayers = owners.flatMap((owner) => counted.filter(({ agency }) => agency.code === owner.code))
  const focal = sayers.find(({ agency }) => agency.code === owners[0]?.code)
  const entry = focal?.said.entries.get(measured.code) ?? blank
  const cell = cellOfEntry(entry)
  const others = sayers.flatMap(({ agency, said }) => {
    const other = said.entries.get(measured.code) ?? blank
    return agency.code !== owners[0]?.code && isFilled(other) ? [{ agency, entry: other }] : []
  })
  const { at, revision, accepted, late } = focal ?? { at: '', revision: 0, accepted: false, late: false }
  return {
    ...indicator,
    cell,
    entry,
    share: shareOfPlan(cell, measured.plan, measured.unit, measured.comparator),
    source: focal && isFilled(entry) ? { agency: focal.agency, at, revision, accepted, late } : null,
    owner: owners[0] ?? null,
    others,
  }
}

/** The planning department's work on one period, as a pure function of what had been sent by then (H03, H05). */
export const consolidate = ({ targets, tables, duties, said, now }: Material): Consolidated => {
  const counted = countedOf(duties, said, now)
  const lines = (measured: readonly Measured[]): readonly ConsolidatedLine[] =>
    measured.map((each) => lineOf(each, counted))
  return {
    targets: lines(targets),
    tables: tables.map(({ id, title, lines: rows }) => ({ id, title, lines: lines(rows) })),
    ...attendance(duties, now),
    situations: counted.map(({ agency, said: { texts } }) => ({ agency, text: texts.situation })),
    proposals: counted.map(({ agency, said: { texts } }) => ({
      agency,
      text: texts.proposals,
      nothing: saysNothing(texts.proposals),
    })),
  }
}
