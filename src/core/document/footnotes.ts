import { sayEstimate } from '#core/consolidation/estimate.ts'
import type { Block } from '#core/document/block.ts'
import { said } from '#core/document/report-words.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'

/** The footnotes of estimates, numbered by their first line; two lines with one ground share one (beyond 26). */
export type Footnotes = {
  /** ` (1)` after the figure of a line; '' where it is no estimate. */
  readonly markOf: (line: Pick<ConsolidatedLine, 'estimate'>) => string
  /** The notes to which these lines point. */
  readonly under: (lines: readonly Pick<ConsolidatedLine, 'estimate'>[]) => Block[]
}

export const footnotesOf = (lines: readonly Pick<ConsolidatedLine, 'estimate'>[]): Footnotes => {
  const notes = [...new Set(lines.flatMap(({ estimate }) => (estimate ? [sayEstimate(estimate)] : [])))]
  const numberOf = ({ estimate }: Pick<ConsolidatedLine, 'estimate'>): number =>
    estimate ? notes.indexOf(sayEstimate(estimate)) + 1 : 0
  return {
    markOf: (line) => (line.estimate ? ` (${numberOf(line)})` : ''),
    under: (here) =>
      [...new Set(here.filter(({ estimate }) => estimate).map(numberOf))]
        .toSorted((a, b) => a - b)
        .map((number) => said({ text: `(${number}) ${notes[number - 1] ?? ''}`, italic: true })),
  }
}
