import type { WireCell } from '#core/figure/wire.ts'
import type { HeldFormula } from '#core/formula/holder.ts'
import type { AgencyHead, PlanHead } from '#core/page/head.ts'
import type { PrintedNumber } from '#core/passport/printed-targets.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import type {
  Clause,
  Comparator,
  Group,
  LegalBasis,
  PlanDocument,
  Target,
  UnreadLine,
} from '#core/plan/plan.ts'
import type { SourceAddress } from '#core/plan/place.ts'
import type { AssignmentWire, BudgetWire } from '#core/plan/wire.ts'
import type { Column, PageHeader } from '#core/plan/table.ts'
import type { PlanDifference } from '#core/review/difference.ts'

export type PlanCounts = {
  readonly lines: number
  readonly objectives: number
  readonly targetsPrinted: number
  readonly targets: number
  readonly tables: number
  readonly rows: number
  readonly groups: number
  readonly assignments: number
  readonly actions: number
  readonly findings: number
  readonly errors: number
  readonly warnings: number
  readonly questions: number
  readonly repairs: number
  readonly unread: number
}

/** `POST /api/plans/preview` (body: the file): what would be imported, before anything is. */
export type ImportPreview = {
  readonly document: PlanDocument
  readonly counts: PlanCounts
  readonly unread: readonly UnreadLine[]
  /** The plan that is already there under the same number and date, null when it is new. */
  readonly existing: PlanHead | null
  /** Where the file is a corrected document of the existing plan: what it changes. Null: it is new, or the very same file. */
  readonly difference: {
    /** The edition that it would become. */
    readonly edition: number
    readonly changes: PlanDifference
    readonly whyNotImport: { readonly code: string; readonly message: string } | null
  } | null
  /** Where the issuer names another province than that of this installation: which one; a person must mean it. */
  readonly otherProvince: { readonly theirs: string; readonly ours: string } | null
}

/** `GET /api/plans/:plan`: the text by clause, verbatim. */
export type PlanPage = {
  readonly plan: PlanHead
  readonly document: PlanDocument
  readonly legalBases: readonly LegalBasis[]
  readonly clauses: readonly (Omit<Clause, 'lines'> & {
    readonly lines: readonly { readonly line: number; readonly text: string }[]
  })[]
  readonly footnotes: readonly { readonly mark: number; readonly line: number; readonly text: string }[]
  readonly budget: readonly BudgetWire[]
  /** Where each line stands in the file that it came from, by line; empty for a text file. */
  readonly addresses: readonly SourceAddress[]
  /** Where the text prints the numbers of its targets, each with its passport. */
  readonly numbers: readonly PrintedNumber[]
  readonly counts: PlanCounts
  readonly importedAt: string
  readonly importedBy: string
}

export type TargetLine = {
  readonly id: string
  readonly parent: string
  readonly line: number
  readonly text: string
  readonly indicator: string
  readonly code: string
  readonly comparator: Comparator
  readonly literal: string
  readonly basis: 'explicit' | 'interpreted'
  readonly value: string
  readonly stretch: string | null
  readonly unit: string
  readonly note: string | null
  readonly named: readonly string[]
  readonly year: number | null
  readonly range: { readonly lower: string; readonly upper: string } | null
  readonly tier: string | null
  readonly partOf: Target['partOf'] | null
  readonly owners: readonly string[]
  readonly ownersConfirmed: boolean
  /** The newest figure that was reported, with its period. */
  readonly latest: {
    readonly period: string
    readonly cell: WireCell
    /** `consolidator` where the department prints a figure of its own. */
    readonly agency: string
    readonly at: string
    /** Who chose that this figure is printed, and why (H04); null: nobody chose, it is the newest one. */
    readonly chosen: { readonly by: string; readonly reason: string } | null
  } | null
  readonly findings: readonly number[]
}

/** `GET /api/plans/:plan/targets` */
export type TargetsPage = {
  readonly plan: PlanHead
  readonly targets: readonly TargetLine[]
  readonly findings: readonly Finding[]
  readonly agencies: Readonly<Record<string, AgencyHead>>
}

export type TableHead = {
  readonly id: string
  readonly title: string
  readonly line: number
  readonly rows: number
  readonly errors: number
  readonly warnings: number
  readonly questions: number
}

/** `GET /api/plans/:plan/tables` */
export type TablesPage = {
  readonly plan: PlanHead
  readonly tables: readonly TableHead[]
  /** Findings in all tables together: one that stands in two of them counts once here, and in each of their heads. */
  readonly found: Pick<TableHead, 'errors' | 'warnings' | 'questions'>
}

export type TableCell = {
  readonly printed: string
  readonly line: number
  readonly cell: WireCell
  /** Where a formula fills the cell: recomputed, null where it cannot be; with the printed decimals. */
  readonly computed: string | null
  /** Printed and computed differ beyond rounding. */
  readonly differs: boolean
  /** The sum that was done, `6/5 = 712.855 / 700.000`; null for a value column. */
  readonly arithmetic: string | null
  /** What the cell said at the moment that the table is compared with; absent: the same. */
  readonly was?: WireCell
}

/** A figure that says something else than at the moment that the table is compared with. */
export type TableChange = {
  readonly code: string
  readonly label: string
  readonly line: number
  readonly column: number
  readonly was: WireCell
  readonly now: WireCell
  /** Who recorded it and when; null for what is only computed. */
  readonly by: { readonly name: string; readonly at: string; readonly reason: string } | null
}

/** The moments of a table: as of which it is shown, with which it is compared. */
export type TableMoments = {
  /** ISO; null: as it is known now. */
  readonly asOf: string | null
  readonly since: string | null
  /** False: nothing of this plan was known then. */
  readonly known: boolean
  readonly changes: readonly TableChange[]
}

export type TableLine = {
  readonly line: number
  readonly code: string
  readonly stt: string
  readonly label: string
  /** What is printed, where a person decided another name in the review; absent: the label is as printed. */
  readonly labelWas?: string
  readonly unit: string
  readonly unitPrinted: string
  readonly level: number
  readonly cells: Readonly<Record<number, TableCell>>
  /** Indexes into `findings` and `repairs` of the page. */
  readonly findings: readonly number[]
  readonly repairs: readonly number[]
}

/** `GET /api/plans/:plan/tables/:id`: the printed form. */
export type TablePage = {
  readonly plan: PlanHead
  readonly id: string
  readonly title: string
  readonly titleLine: number
  readonly unitDefault: string | null
  readonly columns: readonly Column[]
  readonly pages: readonly PageHeader[]
  readonly rows: readonly TableLine[]
  readonly findings: readonly Finding[]
  readonly repairs: readonly Repair[]
  readonly tables: readonly TableHead[]
  /** The formulas in force on the day of asking: those that people have set, and what the headers print. */
  readonly formulas: readonly HeldFormula[]
  /** Only where a moment was asked for (`?asOf=…&since=…`). */
  readonly moments?: TableMoments
}

/** `GET /api/plans/:plan/moments`: when things happened that a table may be looked at as of, oldest first. */
export type MomentsPage = {
  readonly plan: PlanHead
  readonly moments: readonly PlanMoment[]
}

/** imported: an edition came in · decided: a finding was · opened: the plan was · sent: the last report of a month · consolidated */
export type PlanMoment = {
  readonly what: 'imported' | 'decided' | 'opened' | 'sent' | 'consolidated'
  readonly at: string
  readonly period: string | null
  /** Of the document or of the consolidation. */
  readonly edition: number | null
}

/** `GET /api/plans/:plan/assignments` */
export type AssignmentsPage = {
  readonly plan: PlanHead
  readonly groups: readonly Group[]
  readonly assignments: readonly AssignmentWire[]
  readonly agencies: Readonly<Record<string, AgencyHead>>
}

/** `GET /api/plans/:plan/findings` */
export type FindingsPage = {
  readonly plan: PlanHead
  readonly findings: readonly Finding[]
  readonly repairs: readonly Repair[]
  readonly unread: readonly UnreadLine[]
  /** The lines that the findings speak of, with one line before and after, verbatim. */
  readonly lines: Readonly<Record<number, string>>
  /** Where the lines stand in the file that they came from; none for a text file. */
  readonly addresses: Readonly<Record<number, SourceAddress>>
}
