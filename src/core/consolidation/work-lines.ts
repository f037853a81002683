import { cellOfEntry } from '#core/report/entry.ts'
import { sameValue } from '#core/consolidation/same-value.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { ConsolidatedLine, ConsolidationPage, Revised } from '#core/page/consolidation-page.ts'
import { namesOfLine } from '#core/passport/names.ts'
import type { AskedOf, Owing, SaidThen, WorkLine } from '#core/page/workbench-page.ts'

/** What stands beside the lines of a period on the workbench. */
export type Beside = {
  /** The newest edition of this period: what was last frozen. */
  readonly frozen: {
    readonly period: string
    readonly edition: number
    readonly lines: ReadonlyMap<string, ConsolidatedLine>
  } | null
  /** The newest edition of the period before: what was last reported. */
  readonly before: { readonly period: string; readonly lines: ReadonlyMap<string, ConsolidatedLine> } | null
  readonly paths: ReadonlyMap<string, WireCell>
  readonly revised: readonly Revised[]
  /** By the code of the line that is likeliest wrong. */
  readonly asked: ReadonlyMap<string, readonly AskedOf[]>
  /** Agencies without a sending that counts, and those of them that were sent back. */
  readonly missing: ReadonlySet<string>
  readonly returned: ReadonlySet<string>
}

/** Why a line has no figure: who owes it, or that nobody does. */
const owingOf = (line: ConsolidatedLine, { missing, returned }: Beside): Owing | null => {
  if (line.cell.kind !== 'missing' && !line.estimate) return null
  if (line.owner === null) return 'nobody'
  if (returned.has(line.owner.code)) return 'returned'
  if (missing.has(line.owner.code)) return 'silent'
  return line.entry.kind === 'notDue' ? 'notDue' : 'blank'
}

/**
 * What does not agree: another reporter says another number and nobody has chosen (H04), or all areas have spoken and give
 * another total (H03). A choice settles the first.
 */
const conflictOf = (line: ConsolidatedLine): WorkLine['conflict'] => {
  if (!line.instead && line.cell.kind === 'number') {
    const differs = line.others.some(
      ({ entry }) => entry.kind === 'number' && !sameValue(cellOfEntry(entry), line.cell),
    )
    if (differs) return 'reporters'
  }
  const { parts } = line
  const whole = parts?.of === 'areas' && parts.missing.length === 0 && parts.unusable.length === 0
  return whole && parts.derived && line.cell.kind === 'number' && !sameValue(parts.derived, line.cell)
    ? 'areas'
    : null
}

const saidThen = (line: ConsolidatedLine, period: string): SaidThen => ({
  entry: line.entry,
  figure: namesOfLine(line, period).figure,
})

const workLine = (line: ConsolidatedLine, table: string, beside: Beside): WorkLine => {
  const frozen = beside.frozen?.lines.get(line.code)
  const before = beside.before?.lines.get(line.code)
  const revised = beside.revised.findLast(({ code }) => code === line.code)
  return {
    ...line,
    table,
    path: beside.paths.get(line.code) ?? null,
    was:
      beside.frozen && frozen && !sameValue(frozen.cell, line.cell)
        ? { edition: beside.frozen.edition, ...saidThen(frozen, beside.frozen.period) }
        : null,
    before:
      beside.before && before
        ? { period: beside.before.period, ...saidThen(before, beside.before.period) }
        : null,
    revised: revised ?? null,
    asked: beside.asked.get(line.code) ?? [],
    owing: owingOf(line, beside),
    conflict: conflictOf(line),
  }
}

/** Every line of a period with what stands beside it, in the order of the form. */
export const workLines = (
  { targets, tables }: Pick<ConsolidationPage, 'targets' | 'tables'>,
  beside: Beside,
): readonly WorkLine[] => [
  ...targets.map((line) => workLine(line, 'T', beside)),
  ...tables.flatMap(({ id, lines }) => lines.map((line) => workLine(line, id, beside))),
]

/** thiếu · mâu thuẫn · đã đổi · chọn khác: the four lists that a person works through. */
export const workFilters = ['missing', 'conflict', 'changed', 'chosen'] as const
export type WorkFilter = (typeof workFilters)[number]

export const isIn = (line: WorkLine, filter: WorkFilter): boolean => {
  switch (filter) {
    case 'missing':
      return line.owing !== null && line.owing !== 'notDue'
    case 'conflict':
      return line.conflict !== null
    case 'changed':
      return line.was !== null || line.revised !== null
    case 'chosen':
      return line.instead !== undefined || line.estimate !== undefined
  }
}
