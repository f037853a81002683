import type { ApprovalFact, IssueSigner, Stage, ToConfirm } from '#core/consolidation/approval.ts'
import type { Check } from '#core/consolidation/checks.ts'
import type { QuarterSaid } from '#core/consolidation/quarter-said.ts'
import type { YearSaid } from '#core/consolidation/year-said.ts'
import type { Decided } from '#core/consolidation/proposals.ts'
import type { OutlineSection } from '#core/consolidation/outline.ts'
import type { Remembered } from '#core/consolidation/typed-numbers.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { ConsolidatedLine, ConsolidationPage, Revised } from '#core/page/consolidation-page.ts'
import type { Reason } from '#core/page/reason.ts'
import type { Entry } from '#core/report/entry.ts'
import type { AnsweredWarning } from '#core/validation/warning.ts'

/** silent, returned: the owner's report · blank: the report says nothing of it · notDue: says that it is not due · nobody: no owner */
export type Owing = 'silent' | 'returned' | 'blank' | 'notDue' | 'nobody'

export type AskedOf = AnsweredWarning & { readonly agency: string }

/** What a line said in an edition, with the name of its passport. */
export type SaidThen = { readonly entry: Entry; readonly figure: string | null }

/** A line of the month as it stands now, with everything that a person compares it with. */
export type WorkLine = ConsolidatedLine & {
  /** `T` for the headline targets, else the id of its Biểu. */
  readonly table: string
  /** Where the plan's path stands by the end of the period. */
  readonly path: WireCell | null
  /** What the newest edition of this period says, where it is something else. */
  readonly was: ({ readonly edition: number } & SaidThen) | null
  /** What the last consolidated report said, of the period before. */
  readonly before: ({ readonly period: string } & SaidThen) | null
  /** A published figure of an earlier period that says something else by now. */
  readonly revised: Revised | null
  /** What the checks asked of a sending that counts, with the reason that its agency gave (G10). */
  readonly asked: readonly AskedOf[]
  readonly owing: Owing | null
  readonly conflict: 'reporters' | 'areas' | null
}

/** `GET /api/periods/:period/workbench`: the figures of a period as they stand at this moment. */
export type WorkbenchPage = Pick<
  ConsolidationPage,
  | 'period'
  | 'label'
  | 'cutOff'
  | 'unitsDue'
  | 'consolidationDue'
  | 'counts'
  | 'missing'
  | 'returned'
  | 'late'
  | 'choices'
  | 'waiting'
  | 'whyNotConsolidate'
> & {
  readonly lines: readonly WorkLine[]
  readonly tables: readonly { readonly id: string; readonly title: string }[]
  readonly revised: readonly Revised[]
  /** The quarter that is sent with this month, as it stands now; absent in the other months. */
  readonly quarter?: QuarterSaid
  /** Only of a year. */
  readonly yearEnd?: YearSaid
  readonly consolidated: ConsolidationPage['consolidated']
}

/** An item as the department sees it. `GET /api/periods/:period/proposals`; `POST` the same decides, `Deciding`. */
export type ProposalsPage = {
  readonly period: string
  readonly items: readonly Decided[]
  readonly agencies: readonly AgencyHead[]
  /** Agencies that ask for nothing, and say so. */
  readonly nothing: readonly AgencyHead[]
  /** Topics to choose from: those in use, then those of the outline. */
  readonly topics: readonly string[]
  /** The newest fact of every item that is split, by `agency/item`: what putting it together again has seen. */
  readonly splits: Readonly<Record<string, number>>
  readonly whyNotDecide: Reason | null
}

/** A section of the report as it is written now. */
export type NarrativeSection = Pick<OutlineSection, 'id' | 'title' | 'level' | 'targets' | 'required'> & {
  readonly text: string
  readonly used: readonly string[]
  /** 0: nobody has written it. */
  readonly revision: number
  readonly by: string
  readonly at: string | null
  /** Codes of the agencies whose words feed it. */
  readonly agencies: readonly string[]
  /** Codes of the lines whose figures feed it. */
  readonly codes: readonly string[]
}

export type NarrativeSource = {
  readonly agency: AgencyHead
  readonly at: string
  readonly revision: number
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[]
  /** What it says of its actions, a line each. */
  readonly actions: readonly string[]
}

/** A figure that a sentence may say, with the names of its passports. */
export type NarrativeLine = Remembered & {
  readonly figure: string | null
  readonly planned: string | null
  readonly shared: string | null
}

/** `GET /api/periods/:period/narrative`; `PUT …/narrative/:section` {text, used, seen} answers SavedSection. */
export type NarrativePage = {
  readonly period: string
  readonly document: string
  readonly sections: readonly NarrativeSection[]
  readonly sources: readonly NarrativeSource[]
  readonly lines: readonly NarrativeLine[]
  /** Paragraphs that somebody has set aside, with the revision of that list. */
  readonly aside: { readonly used: readonly string[]; readonly revision: number }
  readonly whyNotWrite: Reason | null
}

/** `conflict`: not saved, since somebody else has saved meanwhile; as it stands. */
export type SavedSection =
  | { readonly kind: 'saved'; readonly revision: number; readonly at: string }
  | {
      readonly kind: 'conflict'
      readonly revision: number
      readonly text: string
      readonly used: readonly string[]
      readonly by: string
      readonly at: string
    }

/** An issued document as it is told; its files: `…/issued/:document/:copy.docx`, `.xlsx`. */
export type IssuedLine = {
  readonly copy: number
  readonly edition: number
  readonly number: string
  readonly symbol: string
  readonly issuedOn: string
  readonly docxSha256: string
  readonly xlsxSha256: string
  readonly byName: string
  readonly at: string
  readonly trial: boolean
  readonly sent: { readonly at: string; readonly byName: string; readonly late: boolean } | null
  readonly received: { readonly at: string; readonly byName: string } | null
}

/** `GET /api/periods/:period/approval/:document`; `POST` the same takes a `Step`. */
export type ApprovalPage = {
  readonly period: string
  readonly document: string
  readonly stage: Stage
  readonly copy: number
  readonly consolidationDue: string
  readonly today: string
  readonly checks: readonly Check[]
  /** What a step is asked to be confirmed for: `confirmed` goes with it. */
  readonly toConfirm: ToConfirm
  readonly facts: readonly ApprovalFact[]
  readonly issued: readonly IssuedLine[]
  /** Who signs by the letterhead of today, for the dialog of issuing. */
  readonly signer: IssueSigner
  readonly symbol: string
  readonly whyNotSubmit: Reason | null
  readonly whyNotApprove: Reason | null
  readonly whyNotHandBack: Reason | null
  readonly whyNotIssue: Reason | null
  readonly whyNotSend: Reason | null
  readonly whyNotReceive: Reason | null
}
