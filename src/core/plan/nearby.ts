import type { Finding, Repair } from '#core/plan/finding.ts'

type Spoken = Pick<Finding, 'where' | 'evidence'> | Pick<Repair, 'where' | 'evidence'>

/** The places at fault and the places that prove it. */
export const linesOf = ({ where, evidence }: Spoken): readonly number[] =>
  [...where, ...evidence].map(({ line }) => line)

/** What speaks of a line between the two, both counted. */
export const within = <One extends Spoken>(
  all: readonly One[],
  first: number,
  last: number,
): readonly One[] => all.filter(({ where }) => where.some(({ line }) => first <= line && line <= last))

/** Which of them (by index) are at fault on one of these lines. */
export const indexesAt = (all: readonly Spoken[], lines: ReadonlySet<number>): readonly number[] =>
  all.flatMap(({ where }, index) => (where.some(({ line }) => lines.has(line)) ? [index] : []))
