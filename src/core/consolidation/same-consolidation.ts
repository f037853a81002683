import type { ConsolidationPage } from '#core/page/consolidation-page.ts'

/** As much of a consolidation as is asked: its lines; whatever else it says is compared as it is. */
type Kept = Pick<
  ConsolidationPage,
  'targets' | 'tables' | 'quarter' | 'yearEnd' | 'actionPlans' | 'evaluation'
>

const linesOf = ({ targets, tables }: Kept): readonly Kept['targets'][number][] => [
  ...targets,
  ...tables.flatMap(({ lines }) => lines),
]

/** The same facts in one order, whichever version wrote them down. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** Which owners have spoken follows from what they say; the first versions did not write it down. */
const withoutOwners = <Page extends Kept>(page: Page): Page => {
  const plain = (lines: Kept['targets']): Kept['targets'] =>
    lines.map(({ parts, ...line }) => (parts && parts.of !== 'owners' ? { ...line, parts } : line))
  return {
    ...page,
    targets: plain(page.targets),
    tables: page.tables.map((table) => ({ ...table, lines: plain(table.lines) })),
  }
}

/** What the versions before did not keep is no news by itself; an evaluation is compared only where it is asked about. */
const asFarAs = (live: Kept, kept: Kept): readonly [object, object] => {
  // what is undefined is not written down
  const unknown = (field: 'quarter' | 'yearEnd' | 'actionPlans') =>
    kept[field] ? {} : { [field]: undefined }
  return [
    { ...live, ...unknown('quarter'), ...unknown('yearEnd'), ...unknown('actionPlans') },
    live.evaluation ? kept : { ...kept, evaluation: undefined },
  ]
}

/** What a consolidation says, apart from the moment: two that say the same are one, also where an older version kept the first. */
export const sameConsolidation = <Page extends Kept>(live: Page, kept: Page): boolean => {
  const tellsParts = linesOf(kept).some(({ parts }) => parts)
  const [now, then] = asFarAs(tellsParts ? live : withoutOwners(live), kept)
  return JSON.stringify(now, inOrder) === JSON.stringify(then, inOrder)
}
