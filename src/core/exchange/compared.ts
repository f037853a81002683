import type { Fault, Notice } from '#core/exchange/faults.ts'
import type { FoundLine } from '#core/exchange/match-sheets.ts'
import type { EmptyMeans, WorkbookPassport } from '#core/exchange/workbook-passport.ts'
import type { Entry } from '#core/report/entry.ts'
import type { Asked } from '#core/report/form.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import type { Sides } from '#core/report/two-numbers.ts'
import type { WorkGround } from '#core/works/check-work.ts'
import type { OwnWork } from '#core/works/own-work.ts'
import type { SaidWorks, WorkField } from '#core/works/said-work.ts'

/** A line that takes a figure, and which of its two numbers may be typed. */
export type AskedLine = Asked & { readonly sides?: Sides | undefined }

/** The report as the server has it now. */
export type ServerDraft = {
  readonly province: string
  readonly agency: { readonly code: string; readonly name: string }
  readonly period: string
  readonly lines: readonly AskedLine[]
  readonly entries: ReadonlyMap<string, Entry>
  /** The actions that it reports about, and what each word is held against. */
  readonly works: readonly { readonly work: OwnWork; readonly ground: WorkGround }[]
  readonly said: SaidWorks
  readonly texts: ReportTexts
}

/**
 * Something that is not the same in file, download and server.
 * file: changed in the file alone · server: on the server alone · both: to the same · conflict: to different things ·
 * question: the file may mean two things. The last two wait for a person.
 */
type Compared = {
  readonly code: string
  readonly name: string
  readonly sheet: string
  readonly cell: string
  /** Other cells of the same line that the file changed, too: its number of the month, its note. */
  readonly also: readonly string[]
  readonly kind: 'file' | 'server' | 'both' | 'conflict' | 'question'
  /** As it stands in the file. */
  readonly typed: string
}

/** The figure of one line, with the number of its month and its note. */
export type ComparedFigure = Compared & {
  readonly of: 'figure'
  readonly unit: string
  readonly base: Entry
  readonly server: Entry
  /** Null where it is a question. */
  readonly file: Entry | null
  /** What the file may mean: the entries to choose from. */
  readonly readings: readonly Entry[]
  /** total: in period and running total do not agree (G04). */
  readonly about: 'total' | 'spelling' | null
}

/** One field of an action, or one part of the words; '' is nothing said. */
export type ComparedWords = Compared & {
  readonly base: string
  readonly server: string
  readonly file: string | null
  readonly readings: readonly string[]
} & (
    | { readonly of: 'work'; readonly action: string; readonly field: WorkField }
    | { readonly of: 'text'; readonly part: keyof ReportTexts }
  )

export type ComparedCell = ComparedFigure | ComparedWords

export type Comparison = {
  readonly empty: EmptyMeans
  /** When the workbook was downloaded; ISO. */
  readonly madeAt: string
  readonly cells: readonly ComparedCell[]
  readonly unchanged: number
  readonly faults: readonly Fault[]
  readonly notices: readonly Notice[]
}

/** Where a comparison is laid out while it is made. */
export type Desk = {
  readonly server: ServerDraft
  readonly passport: WorkbookPassport
  readonly cells: ComparedCell[]
  readonly faults: Fault[]
  readonly notices: Notice[]
  unchanged: number
}

export type Place = Pick<FoundLine, 'sheet'> & { readonly cell: string }
