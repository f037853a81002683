import { type Choice, consolidator } from '#core/consolidation/choice.ts'
import {
  attendance,
  type Counted,
  countedOf,
  type Reported,
  type Said,
} from '#core/consolidation/sendings.ts'
import type { LineEstimate } from '#core/consolidation/estimate.ts'
import { shareOfPlan } from '#core/consolidation/share.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { ConsolidatedLine, ConsolidationPage, LineParts } from '#core/page/consolidation-page.ts'
import { blank, cellOfEntry, type Entry, isFilled } from '#core/report/entry.ts'
import { standing } from '#core/report/status.ts'
import { saysNothing } from '#core/report/texts.ts'
import { vietnameseDay } from '#core/time/day.ts'

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
  /** What the department prints instead, by the code of the indicator. */
  readonly choices: ReadonlyMap<string, Choice>
  /** The parts of a line by areas, where areas have said something. */
  readonly areas: ReadonlyMap<string, LineParts>
  /** What stands in for a focal agency that is silent, by the rule that holds; null: nothing. Absent: no rule holds. */
  readonly estimate?: (code: string, agency: AgencyHead) => Estimated | null
  /** The moment as of which it is consolidated. */
  readonly now: Date
}

export type Estimated = {
  readonly cell: WireCell & { readonly kind: 'number' }
  readonly estimate: LineEstimate
}

export type Consolidated = Pick<
  ConsolidationPage,
  'targets' | 'tables' | 'counts' | 'missing' | 'returned' | 'late' | 'situations' | 'proposals'
>

/** What one owner says of a line, with the sending that says it. */
type Voice = { readonly sending: Counted; readonly entry: Entry }

const voicesOf = ({ code, owners }: Measured, counted: readonly Counted[]): readonly Voice[] =>
  owners.flatMap((owner) =>
    counted
      .filter(({ agency }) => agency.code === owner.code)
      .map((sending) => ({ sending, entry: sending.said.entries.get(code) ?? blank })),
  )

type Printed = Pick<ConsolidatedLine, 'cell' | 'entry' | 'source' | 'instead' | 'estimate'>

const printedVoice = ({ sending, entry }: Voice): Printed => {
  const { agency, at, revision, accepted, late } = sending
  const source = isFilled(entry) ? { agency, at, revision, accepted, late } : null
  return { cell: cellOfEntry(entry), entry, source }
}

/** What a person of the department chose; null where nothing is chosen, or where the chosen one says nothing any more. */
const chosen = (choice: Choice | undefined, voices: readonly Voice[]): Printed | null => {
  if (choice === undefined || choice.basis === null) return null
  const { reason, byName, at } = choice
  if (choice.basis === consolidator) {
    const entry = entryOfOwn(choice.own)
    return (
      entry && {
        cell: cellOfEntry(entry),
        entry,
        source: null,
        instead: { agency: null, reason, byName, at },
      }
    )
  }
  const voice = voices.find(({ sending, entry }) => sending.agency.code === choice.basis && isFilled(entry))
  return voice
    ? { ...printedVoice(voice), instead: { agency: voice.sending.agency, reason, byName, at } }
    : null
}

const entryOfOwn = (own: WireCell | null): Entry | null => {
  if (own?.kind === 'number' || own?.kind === 'none' || own?.kind === 'notApplicable') return own
  return null
}

const silence: Printed = { cell: cellOfEntry(blank), entry: blank, source: null }

/** The focal unit owes a report, its day has passed, and nothing of it counts: the rule's estimate, marked (beyond 26). */
const estimated = ({ code, owners }: Measured, { duties, now, estimate }: Material): Printed | null => {
  const focal = owners[0]
  const duty = duties.find(({ agency }) => agency.code === focal?.code)
  if (!focal || !duty || !estimate || standing(duty.facts) !== null) return null
  const found = vietnameseDay(now) > duty.due ? estimate(code, duty.agency) : null
  return found && { cell: found.cell, entry: found.cell, source: null, estimate: found.estimate }
}

/** Owners that have not said it, where there are several (Q21): their figures stand side by side and are never added. */
const ownerParts = ({ owners }: Measured, voices: readonly Voice[]): LineParts | undefined => {
  if (owners.length < 2) return undefined
  const said = new Set(
    voices.filter(({ entry }) => isFilled(entry)).map(({ sending }) => sending.agency.code),
  )
  const missing = owners.filter(({ code }) => !said.has(code)).map(({ short }) => short)
  return { of: 'owners', parts: owners.length, said: said.size, missing, unusable: [], derived: null }
}

/**
 * The provincial figure is what the focal owner says, unless the department prints another one, which says so and why;
 * what is said and not printed stands beside it and is never mixed in (H04).
 */
const lineOf = (measured: Measured, counted: readonly Counted[], material: Material): ConsolidatedLine => {
  const { owners, ...indicator } = measured
  const voices = voicesOf(measured, counted)
  const focal = voices.find(({ sending }) => sending.agency.code === owners[0]?.code)
  const printed =
    chosen(material.choices.get(measured.code), voices) ??
    (focal ? printedVoice(focal) : (estimated(measured, material) ?? silence))
  const inPrint = printed.instead ? printed.instead.agency?.code : owners[0]?.code
  const parts = material.areas.get(measured.code) ?? ownerParts(measured, voices)
  return {
    ...indicator,
    ...printed,
    share: shareOfPlan(printed.cell, measured.plan, measured.unit, measured.comparator),
    owner: owners[0] ?? null,
    others: voices
      .filter(({ sending, entry }) => sending.agency.code !== inPrint && isFilled(entry))
      .map(({ sending, entry }) => ({ agency: sending.agency, entry })),
    ...(parts ? { parts } : {}),
  }
}

/** The planning department's work on one period, as a pure function of what had been sent by then (H03, H05). */
export const consolidate = (material: Material): Consolidated => {
  const { targets, tables, duties, said, now } = material
  const counted = countedOf(duties, said, now)
  const lines = (measured: readonly Measured[]): readonly ConsolidatedLine[] =>
    measured.map((each) => lineOf(each, counted, material))
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
