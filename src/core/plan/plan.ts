import type { Decimal } from '#core/figure/decimal.ts'
import type { Action, Deadline } from '#core/plan/action.ts'
import type { BudgetLine } from '#core/plan/budget.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import type { PlanForm, SourceAddress } from '#core/plan/place.ts'
import type { FormTable } from '#core/plan/table.ts'

/** The formal identity of an issued plan (capability A01). */
export type PlanDocument = {
  readonly type: string
  /** `14/KH-UBND`; '' when it stands nowhere in the text. */
  readonly number: string
  /** ISO day, null when it stands nowhere in the text. */
  readonly date: string | null
  readonly title: string
  readonly issuer: string
  readonly year: number
  /** The years of a plan of several, `3 năm 2026-2028`; absent where its title names one year. */
  readonly horizon?: { readonly from: number; readonly to: number }
  readonly signer: {
    readonly name: string
    readonly form: string
    readonly title: string
    readonly lines: readonly number[]
  } | null
  readonly theme: { readonly line: number; readonly text: string } | null
  readonly legalBases: readonly LegalBasis[]
  readonly recipients: readonly { readonly line: number; readonly text: string }[]
}

export type LegalBasis = {
  readonly line: number
  readonly text: string
  /** `Nghị quyết số 01/NQ-CP`; null when the basis is named without a number. */
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
}

/** An addressable piece of the text: `I.1`, `II.(3)`, `III.3.a.1`, `IV.1`; its lines are verbatim. */
export type Clause = {
  readonly id: string
  readonly kind:
    | 'title'
    | 'preamble'
    | 'part'
    | 'objective'
    | 'target'
    | 'group'
    | 'assignment'
    | 'rule'
    | 'closing'
    | 'recipients'
    | 'signature'
    | 'footnote'
    | 'table'
    | 'other'
  readonly heading: string
  readonly lines: readonly number[]
  readonly parent: string | null
}

export type Objective = {
  readonly id: string
  readonly line: number
  readonly lines: readonly number[]
  readonly text: string
}

/** How a value is compared with its target (rule Q5). */
export type Comparator =
  | '>='
  | '>'
  | '='
  | '<'
  | '<='
  | 'maintain >='
  | 'maintain <'
  | 'add N'
  /** `khoảng`: near the value, on either side. */
  | '≈'

export type Target = {
  /** `1`, `6.a` (unlettered parts), `25.i`, `25.ii.1`. */
  readonly id: string
  /** The printed target that it was taken from: `6`. */
  readonly parent: string
  readonly line: number
  /** Its own words, verbatim. */
  readonly text: string
  readonly indicator: string
  readonly comparator: Comparator
  /** The printed words that say so, `đạt … trở lên`; '' when there is none. */
  readonly literal: string
  /** explicit: a printed word says it; interpreted: rule Q5 chose it. */
  readonly basis: 'explicit' | 'interpreted'
  readonly value: Decimal
  readonly stretch: Decimal | null
  readonly unit: string
  /** `không bao gồm giường trạm y tế` (capability B08). */
  readonly note: string | null
  /** The units named in its footnote (capability B06). */
  readonly named: readonly string[]
  /** The year that is printed with this value, `đến năm 2028`, `năm 2026 đạt …`; absent where none is: the plan's own. */
  readonly year?: number
  /** Both ends of a printed range, `từ 8% đến 8,5%`; `value` and `stretch` say which end is committed. */
  readonly range?: { readonly lower: Decimal; readonly upper: Decimal }
  /** The level or area that it is for, `cấp xã`, where one indicator has a value for each (capability B05). */
  readonly tier?: string
  /** bound: printed `trong đó`, a part of that target and never above it; sum: `chia ra`, the parts make it up. */
  readonly partOf?: { readonly target: string; readonly kind: 'bound' | 'sum' }
}

export type Group = { readonly id: number; readonly line: number; readonly title: string }

/**
 * A body as the text names it. A collective (`@UBND_HUYEN`) is one entry, not expanded; `members` are the codes that the
 * register counts to it (capability E03).
 */
export type Mention = { readonly code: string; readonly text: string; readonly members?: readonly string[] }

export type Assignment = {
  /** Group, then printed letter or the dash's number, then the number of a dash under a letter: `1.1`, `3.a.1`, `3.đ`. */
  readonly id: string
  readonly group: number
  readonly marker: string
  readonly lines: readonly number[]
  readonly text: string
  readonly leadPhrase: string
  readonly lead: readonly Mention[]
  readonly coordinate: readonly Mention[]
  readonly jointLead: boolean
  /** False where the word `chủ trì` is not printed (rule Q23). */
  readonly explicitLead: boolean
  readonly actions: readonly Action[]
  /** As printed in a table of tasks, `Quý II/2027`, `Khi có phát sinh`; absent in prose. */
  readonly deadline?: string
  /** What is to come of it, as printed in a table of tasks; absent in prose. */
  readonly product?: string
  /** When it is due, from its column or from the prose of its head; those of single actions stand with them. */
  readonly deadlines?: readonly Deadline[]
}

export type Footnote = { readonly mark: number; readonly line: number; readonly text: string }

/** A line that was not understood: shown, never dropped, never guessed. */
export type UnreadLine = { readonly line: number; readonly text: string; readonly why: string }

/** A plan as it was read from its text: everything, with its addresses. */
export type Plan = {
  readonly document: PlanDocument
  readonly lines: readonly string[]
  readonly clauses: readonly Clause[]
  readonly objectives: readonly Objective[]
  readonly targets: readonly Target[]
  readonly groups: readonly Group[]
  readonly assignments: readonly Assignment[]
  readonly footnotes: readonly Footnote[]
  readonly tables: readonly FormTable[]
  /** Sums of money that the prose breaks down line by line. */
  readonly budget: readonly BudgetLine[]
  readonly unread: readonly UnreadLine[]
  readonly repairs: readonly Repair[]
  /** What only the reader can ask: two readings that the page supports equally. */
  readonly questions: readonly Finding[]
  /** The document that the lines were taken from, and where each stands in it; a text file is its own address. */
  readonly source?: { readonly form: PlanForm; readonly addresses: readonly SourceAddress[] }
}

/** Why a file is refused, with the place where it stops being a plan. */
export type Refusal = {
  readonly code:
    | 'empty'
    | 'binary'
    | 'tooLarge'
    | 'encoding'
    | 'notAPlan'
    | 'raggedTable'
    | 'brokenNumber'
    | 'alreadyImported'
    | 'noSuchFile'
    | 'encrypted'
    | 'oldFormat'
    | 'macros'
    | 'corrupt'
    | 'noTextLayer'
    | 'unsupported'
  readonly message: string
  readonly line?: number
  readonly column?: number
}
