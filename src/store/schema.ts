import type { ColumnType, Generated } from 'kysely'
import type { Role } from '#core/access/permissions.ts'
import type { Agency } from '#core/agency/agency.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import type {
  Clause,
  Comparator,
  Footnote,
  Group,
  Mention,
  Objective,
  Plan,
  PlanDocument,
  Target,
} from '#core/plan/plan.ts'
import type { Deadline } from '#core/plan/action.ts'
import type { ActionWire, BudgetWire } from '#core/plan/wire.ts'
import type { PlanCounts } from '#core/page/plan-pages.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { Place } from '#core/plan/place.ts'
import type { Column, PageHeader } from '#core/plan/table.ts'
import type { DictionaryTables } from '#store/dictionary-tables.ts'
import type { DutyTables } from '#store/duty-tables.ts'
import type { FigureTables } from '#store/figure-tables.ts'
import type { FormulaTables } from '#store/formula-tables.ts'
import type { MonthTables } from '#store/month-tables.ts'
import type { NoticeTables } from '#store/notice-tables.ts'
import type { ReviewTables } from '#store/review-tables.ts'
import type { WarningTables } from '#store/warning-tables.ts'
import type { EvaluationTables } from '#store/evaluation-tables.ts'
import type { CostTables } from '#store/cost-tables.ts'
import type { TalkTables } from '#store/talk-tables.ts'
import type { WorkbenchTables } from '#store/workbench-tables.ts'

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
/** A printed cell as it is kept: decimals as canonical text. */
export type StoredCell = { readonly line: number; readonly printed: string; readonly cell: WireCell }

/** An action as it is kept; one from before migration 0005 has only its words. */
export type StoredAction = ActionWire | Pick<ActionWire, 'id' | 'text' | 'lines'>

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
  kind: Agency['kind']
  role: Agency['role']
  reports: boolean
  variants: string[]
  members: string[]
  successor: string | null
}

export interface AccountTable {
  province: string
  account: string
  name: string
  role: Role
  agency: string | null
  password: string
  failed: Generated<number>
  locked_until: Date | null
  disabled: Generated<boolean>
  created_at: Date
  last_sign_in_at: Generated<Date | null>
  /** Approves what others of the department prepared (migration 0020). */
  leads: Generated<boolean>
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
  document: Json<PlanDocument>
  objectives: Json<readonly Objective[]>
  groups: Json<readonly Group[]>
  footnotes: Json<readonly Footnote[]>
  counts: Json<PlanCounts>
  imported_at: Date
  imported_by: string
  trial: boolean
  edition: Generated<number>
  budget: Json<readonly BudgetWire[]>
  questions: Json<readonly Finding[]>
  /** Null: a text file, whose lines are their own addresses. */
  addresses: Json<NonNullable<Plan['source']> | null>
}

export interface PlanClauseTable {
  province: string
  plan: string
  ordinal: number
  id: string
  kind: Clause['kind']
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
  columns: Json<readonly Column[]>
  pages: Json<readonly PageHeader[]>
  rows: number
  last_line: number
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
  cells: Json<Readonly<Record<string, StoredCell>>>
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
  comparator: Comparator
  literal: string
  basis: Target['basis']
  value: Numeric
  stretch: Numeric | null
  unit: string
  note: string | null
  named: string[]
  year: number | null
  lower: Numeric | null
  upper: Numeric | null
  tier: string | null
  part_of: Json<NonNullable<Target['partOf']> | null>
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
  lead: Json<readonly Mention[]>
  coordinate: Json<readonly Mention[]>
  joint_lead: boolean
  explicit_lead: boolean
  actions: Json<readonly StoredAction[]>
  deadline: string | null
  product: string | null
  deadlines: Json<readonly Deadline[] | null>
}

export interface PlanFindingTable {
  province: string
  plan: string
  ordinal: number
  code: Finding['code']
  severity: Finding['severity']
  places: Json<readonly Place[]>
  evidence: Json<readonly Place[]>
  printed: string
  expected: string
  message: string
}

export interface PlanRepairTable {
  province: string
  plan: string
  ordinal: number
  code: Repair['code']
  places: Json<readonly Place[]>
  was: string
  now: string
  evidence: Json<readonly Place[]>
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
  /** The newest edition of the plan's document that prints it. */
  edition: Generated<number>
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

export interface GroundTables extends FigureTables {
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
  change_log: ChangeLogTable
}

export interface Tables
  extends
    GroundTables,
    MonthTables,
    ReviewTables,
    DictionaryTables,
    FormulaTables,
    WorkbenchTables,
    WarningTables,
    DutyTables,
    NoticeTables,
    TalkTables,
    CostTables,
    EvaluationTables {}
