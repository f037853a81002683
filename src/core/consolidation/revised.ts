import { printedBasis } from '#core/consolidation/choice.ts'
import { sameValue } from '#core/consolidation/same-value.ts'
import { cellOfEntry } from '#core/report/entry.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { ConsolidatedLine, Revised } from '#core/page/consolidation-page.ts'

/** What was printed of an earlier period, and where. */
export type Published = {
  readonly period: string
  readonly lines: readonly ConsolidatedLine[]
  readonly document: Revised['document']
}

/**
 * Figures of earlier periods that say something else by now than what was published (beyond 18): the document stays as it
 * was, the next one says so. An estimate is not published as anybody's figure: what arrives later replaces it and is told.
 */
export const revisedSince = (
  published: readonly Published[],
  now: (period: string, code: string, basis: string) => WireCell | null,
): readonly Revised[] =>
  published.flatMap(({ period, lines, document }) =>
    lines.flatMap((line): readonly Revised[] => {
      const basis = printedBasis(line) ?? line.estimate?.agency.code ?? null
      const standing = basis === null ? null : now(period, line.code, basis)
      if (basis === null || !standing || standing.kind === 'missing' || line.cell.kind === 'missing')
        return []
      if (sameValue(line.cell, standing)) return []
      const { code, id, name, unit, cell } = line
      return [{ period, code, id, name, unit, basis, published: cell, now: standing, document }]
    }),
  )

/**
 * Corrections that were accepted where another figure than the agency's own had been printed (G12, H04): what was published
 * stays true, and still the agency's word has changed. `corrected`: the agencies with an accepted correction of a line.
 */
export const correctedBeside = (
  published: readonly Published[],
  now: (period: string, code: string, basis: string) => WireCell | null,
  corrected: (period: string, code: string) => readonly string[],
): readonly Revised[] =>
  published.flatMap(({ period, lines, document }) =>
    lines.flatMap((line): readonly Revised[] =>
      corrected(period, line.code).flatMap((basis): readonly Revised[] => {
        const said = line.others.find(({ agency }) => agency.code === basis)
        const standing = now(period, line.code, basis)
        if (!line.instead || !said || !standing || standing.kind === 'missing') return []
        const before = cellOfEntry(said.entry)
        if (sameValue(before, standing)) return []
        const { code, id, name, unit, cell } = line
        return [
          { period, code, id, name, unit, basis, published: before, now: standing, document, printed: cell },
        ]
      }),
    ),
  )
