import type { WireCell } from '#core/figure/wire.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'
import type { Entry } from '#core/report/entry.ts'
import { isBlankText } from '#core/report/texts.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** Under this name the department records figures of its own, beside those of the agencies. */
export const consolidator = 'consolidator'

/** What the department prints of one indicator in one period instead of the focal agency's figure (H04, beyond 10). */
export type Choice = {
  readonly code: string
  readonly revision: number
  /** `consolidator`, or the other agency; null: taken back. */
  readonly basis: string | null
  /** The department's own figure as it stands; null where it has none. */
  readonly own: WireCell | null
  readonly reason: string
  readonly byName: string
  readonly at: string
}

/** What somebody of the department asks to be printed. */
export type Wish =
  | { readonly what: 'own'; readonly entry: Entry }
  | { readonly what: 'agency'; readonly agency: string }
  | { readonly what: 'undo' }

/** A line as a choice is judged on it. */
export type Choosable = {
  readonly code: string
  readonly focal: string | null
  /** Agencies whose figure of this line counts, the focal one too. */
  readonly sayers: readonly string[]
}

/** What may stand in print as the department's own: a number, that there is nothing, that it does not apply. */
export const cellOfOwn = (entry: Entry): WireCell | null =>
  entry.kind === 'missing' || entry.kind === 'notDue' ? null : entry

export type Choosing = {
  readonly wish: Wish
  readonly reason: string
  /** The revision that the person had seen, 0 where there was none. */
  readonly seen: number
}

/**
 * Why not so. A reason is compulsory, also for taking back: the agency reads it. Of two people at once the second is told
 * what the first has chosen. The focal agency's figure is printed by itself: it is not chosen, others are taken back.
 */
export const whyNotChoose = (
  line: Choosable,
  standing: Choice | null,
  { wish, reason, seen }: Choosing,
): Refusal | null => {
  if (isBlankText(reason)) return refuse('choiceNeedsReason', {})
  if (seen !== (standing?.revision ?? 0))
    return refuse('choiceTaken', { by: standing?.byName ?? '', at: standing?.at ?? '' })
  const { code } = line
  switch (wish.what) {
    case 'own':
      return cellOfOwn(wish.entry) === null ? refuse('choiceNeedsValue', { code }) : null
    case 'agency':
      return wish.agency !== line.focal && line.sayers.includes(wish.agency)
        ? null
        : refuse('notReporter', { agency: wish.agency, code })
    case 'undo':
      return standing?.basis == null ? refuse('nothingChosen', { code }) : null
  }
}

/** In whose mouth the printed figure of a line is; null where nobody says it. */
export const printedBasis = ({
  instead,
  source,
}: Pick<ConsolidatedLine, 'instead' | 'source'>): string | null =>
  instead?.agency === null ? consolidator : (source?.agency.code ?? null)
