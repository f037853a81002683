import type { BoardGroup, TargetBoardLine } from '#core/page/target-board-page.ts'
import { type Verdict, verdicts } from '#core/target/verdict.ts'

export type Wanted = {
  readonly verdict: Verdict | ''
  readonly owner: string
  readonly shows: (line: TargetBoardLine) => boolean
  readonly gravestFirst: boolean
}

/** What asks for attention: not met and hard to reach before all, silence after the running ones. */
const gravity: readonly Verdict[] = [
  'notMet',
  'hardly',
  'notYet',
  'likely',
  'expectedMet',
  'met',
  'exceeded',
  'noData',
]

/** In the order in which a list of exceptions is read. */
export const byGravity = (a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }): number =>
  rank(a.verdict) - rank(b.verdict)

const rank = (verdict: Verdict): number => gravity.indexOf(verdict)

const gravestIn = ({ lines }: BoardGroup): number =>
  Math.min(...lines.map(({ judged }) => rank(judged.verdict)))

export const verdictIn = (text: string | undefined): Verdict | '' =>
  verdicts.find((verdict) => verdict === text) ?? ''

/** The groups that are wanted, with the lines that are; the gravest first where it is asked, else as printed. */
export const groupsFor = (groups: readonly BoardGroup[], wanted: Wanted): readonly BoardGroup[] => {
  const kept = groups
    .map((group) => ({
      ...group,
      lines: group.lines.filter(
        (line) =>
          (wanted.verdict === '' || line.judged.verdict === wanted.verdict) &&
          (wanted.owner === '' || line.owners.includes(wanted.owner)) &&
          wanted.shows(line),
      ),
    }))
    .filter(({ lines }) => lines.length > 0)
  if (!wanted.gravestFirst) return kept
  return kept.toSorted((a, b) => gravestIn(a) - gravestIn(b))
}
