import type { ColumnType, Generated } from 'kysely'
import type { MonthTables } from '#store/month-tables.ts'

/*
 * The tables as Kysely knows them. Written by hand; test/store compares every column with the real schema.
 * Numbers of the plan travel as text (`numeric` never passes through a double); days are `2024-03-18`.
 */

/** A `numeric`: text in both directions. */
export type Numeric = ColumnType<string, string, string>
/** A column of JSON: read as parsed, written as text. */
export type Json<Shape extends object | null> = ColumnType<
  Shape,
  null extends Shape ? string | null : string,
  null extends Shape ? string | null : string
>
/** A place in the text, `{line, column?}`, as it is kept. */
export type StoredPlace = { readonly line: number; readonly column?: number }

export interface ProvinceTable {
  code: string
  name: string
  created_at: Date
}

export interface AgencyTable {
  province: string
  code: string
  valid_from: string
  valid_to: string | null
  ordinal: number
  name: string
  short: string
  kind: string
  role: string
  reports: boolean
  variants: string[]
  members: string[]
  successor: string | null
}

export interface AccountTable {
  province: string
  account: string
  name: string
  role: string
  agency: string | null
  password: string
  failed: Generated<number>
  locked_until: Date | null
  disabled: Generated<boolean>
  created_at: Date
}

export interface SessionTable {
  province: string
  token: Uint8Array
  account: string
  created_at: Date
  expires_at: Date
}

export interface PlanTable {
  province: string
  plan: string
  year: number
  number: string
  date: string | null
  title: string
  file_name: string
  sha256: string
  source: Uint8Array
  lines: string[]
  document: Json<object>
  objectives: Json<object[]>
  groups: Json<object[]>
  footnotes: Json<object[]>
  counts: Json<object>
  imported_at: Date
  imported_by: string
  trial: boolean
}

export interface PlanClauseTable {
  province: string
  plan: string
  ordinal: number
  id: string
  kind: string
  heading: string
  lines: number[]
  parent: string | null
}

export interface PlanFormTable {
  province: string
  plan: string
  id: string
  ordinal: number
  title: string
  title_line: number
  unit_default: string | null
  columns: Json<object[]>
  pages: Json<object[]>
  rows: number
}

export interface PlanRowTable {
  province: string
  plan: string
  table_id: string
  ordinal: number
  line: number
  stt: string
  label: string
  unit: string
  stt_printed: string
  label_printed: string
  unit_printed: string
  level: number
  path: string[]
  cells: Json<object>
}

export interface PlanTargetTable {
  province: string
  plan: string
  id: string
  ordinal: number
  parent: string
  line: number
  text: string
  indicator: string
  comparator: string
  literal: string
  basis: string
  value: Numeric
  stretch: Numeric | null
  unit: string
  note: string | null
  named: string[]
}

export interface PlanAssignmentTable {
  province: string
  plan: string
  id: string
  ordinal: number
  grp: number
  marker: string
  lines: number[]
  text: string
  lead_phrase: string
  lead: Json<object[]>
  coordinate: Json<object[]>
  joint_lead: boolean
  explicit_lead: boolean
  actions: Json<object[]>
}

export interface PlanFindingTable {
  province: string
  plan: string
  ordinal: number
  code: string
  severity: string
  places: Json<StoredPlace[]>
  evidence: Json<StoredPlace[]>
  printed: string
  expected: string
  message: string
}

export interface PlanRepairTable {
  province: string
  plan: string
  ordinal: number
  code: string
  places: Json<StoredPlace[]>
  was: string
  now: string
  evidence: Json<StoredPlace[]>
  message: string
}

export interface PlanUnreadTable {
  province: string
  plan: string
  ordinal: number
  line: number
  text: string
  why: string
}

export interface IndicatorTable {
  province: string
  plan: string
  code: string
  ordinal: number
  name: string
  unit: string
  target: string | null
  table_id: string | null
  row_ordinal: number | null
  stt: string
  line: number
  level: number
  path: string[]
  heading: boolean
}

export interface IndicatorOwnerTable {
  province: string
  plan: string
  code: string
  revision: number
  what: 'proposed' | 'confirmed'
  owners: string[]
  why: string
  by_account: string
  by_name: string
  recorded_at: Date
  trial: boolean
}

export interface FigureRevisionTable {
  province: string
  plan: string
  indicator: string
  scope: string
  period: string
  kind: string
  basis: string
  revision: number
  cell: string
  value: Numeric | null
  words: string | null
  printed: string
  origin: Json<object>
  by_account: string
  recorded_at: Date
  trial: boolean
}

export interface ChangeLogTable {
  province: string
  id: Generated<string>
  at: Date
  by_account: string
  by_name: string
  action: string
  subject: string
  before: Json<object | null>
  after: Json<object | null>
  trial: boolean
}

export interface GroundTables {
  province: ProvinceTable
  agency: AgencyTable
  account: AccountTable
  session: SessionTable
  plan: PlanTable
  plan_clause: PlanClauseTable
  plan_table: PlanFormTable
  plan_row: PlanRowTable
  plan_target: PlanTargetTable
  plan_assignment: PlanAssignmentTable
  plan_finding: PlanFindingTable
  plan_repair: PlanRepairTable
  plan_unread: PlanUnreadTable
  indicator: IndicatorTable
  indicator_owner: IndicatorOwnerTable
  figure_revision: FigureRevisionTable
  /** A view: the newest revision of every figure. */
  figure: FigureRevisionTable
  change_log: ChangeLogTable
}

export interface Tables extends GroundTables, MonthTables {}
