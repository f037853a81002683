import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { Entry } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import type { SendingTables, SignedColumns } from '#store/sending-tables.ts'
import type { Spelling } from '#core/report/canonical.ts'
import type { WorkField, WorkState } from '#core/works/said-work.ts'

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
  /** The period whose report serves this one, too (migration 0014). */
  sent_with: string | null
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
  in_period: NumericText
  copied: string | null
  saved_at: Date
  by_account: string
}

/** What stood in a cell of a draft, and how it came there (migration 0017). */
export interface EntryChangeTable {
  province: string
  period: string
  agency: string
  code: string
  at: Date
  id: Generated<string>
  kind: Entry['kind']
  value: NumericText
  note: string | null
  in_period: NumericText
  copied: string | null
  file: string | null
  place: string | null
  by_account: string
  by_name: string
  trial: boolean
}

export interface DraftTextTable {
  province: string
  period: string
  agency: string
  situation: string
  proposals: string
  /** Null: not asked in this period. */
  next_year: string | null
  saved_at: Date
  by_account: string
}

/** One field of one action as it is being typed (migration 0016). */
export interface DraftWorkTable {
  province: string
  period: string
  agency: string
  action: string
  field: WorkField
  value: string
  saved_at: Date
  by_account: string
}

export interface ReportFactTable extends SignedColumns {
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
  next_year: string | null
  spelling: Generated<Spelling>
}

/** What a sending said of one action (migration 0016). */
export interface SentWorkTable {
  province: string
  period: string
  agency: string
  revision: number
  action: string
  state: WorkState | null
  percent: NumericText
  done_on: string | null
  result: string
  product: string
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
  in_period: NumericText
  copied: string | null
  before_value: NumericText
  before_period: string | null
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

export interface MonthTables extends SendingTables {
  printed_choice: PrintedChoiceTable
  period_opening: PeriodOpeningTable
  duty: DutyTable
  draft_entry: DraftEntryTable
  entry_change: EntryChangeTable
  draft_text: DraftTextTable
  draft_work: DraftWorkTable
  report_fact: ReportFactTable
  sent_text: SentTextTable
  sent_entry: SentEntryTable
  sent_work: SentWorkTable
  consolidation: ConsolidationTable
}
