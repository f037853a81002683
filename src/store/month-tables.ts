import type { ColumnType, JSONColumnType } from 'kysely'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { Entry } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'

/** The tables of the month (migration 0002 and later). Days are `2024-03-18`, numerics are text. */
type NumericText = ColumnType<string | null, string | null, string | null>

export interface PeriodOpeningTable {
  province: string
  period: string
  plan: string
  cut_off: string
  units_due: string
  consolidation_due: string
  advice: string
  opened_at: Date
  by_account: string
  by_name: string
  trial: boolean
}

export interface DutyTable {
  province: string
  period: string
  agency: string
  ordinal: number
  name: string
  short: string
  kind: string
  due: string
  original_due: string
  advice: string
}

export interface DraftEntryTable {
  province: string
  period: string
  agency: string
  code: string
  kind: Entry['kind']
  value: NumericText
  note: string | null
  saved_at: Date
  by_account: string
}

export interface DraftTextTable {
  province: string
  period: string
  agency: string
  situation: string
  proposals: string
  saved_at: Date
  by_account: string
}

export interface ReportFactTable {
  province: string
  period: string
  agency: string
  ordinal: number
  what: ReportFact['what']
  at: Date
  by_account: string
  by_name: string
  note: string
  revision: number
  checksum: string
  trial: boolean
}

export interface SentTextTable {
  province: string
  period: string
  agency: string
  revision: number
  situation: string
  proposals: string
}

export interface SentEntryTable {
  province: string
  period: string
  agency: string
  revision: number
  code: string
  kind: Entry['kind']
  value: NumericText
  note: string | null
}

/** What a consolidation keeps: the page without its buttons and without what came later, and the sendings that it used. */
export type KeptConsolidation = Omit<
  ConsolidationPage,
  'consolidated' | 'waiting' | 'whyNotConsolidate' | 'choices'
> & {
  readonly used: ConsolidationPage['waiting']
}

export interface ConsolidationTable {
  province: string
  period: string
  edition: number
  at: Date
  by_account: string
  by_name: string
  page: JSONColumnType<KeptConsolidation>
  checksum: string
  trial: boolean
}

/** Which figure of a period is printed (migration 0009). */
export interface PrintedChoiceTable {
  province: string
  period: string
  indicator: string
  revision: number
  basis: string | null
  reason: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface MonthTables {
  printed_choice: PrintedChoiceTable
  period_opening: PeriodOpeningTable
  duty: DutyTable
  draft_entry: DraftEntryTable
  draft_text: DraftTextTable
  report_fact: ReportFactTable
  sent_text: SentTextTable
  sent_entry: SentEntryTable
  consolidation: ConsolidationTable
}
