import type { Warning, WarningCode } from '#core/validation/warning.ts'

/** Of several warnings that see one slip, the one that tells most comes first. */
const telling: readonly WarningCode[] = [
  'otherUnit',
  'growthForIndex',
  'indexForGrowth',
  'sumSlip',
  'sum',
  'partAboveWhole',
  'ratio',
  'sameTwice',
]
const rankOf = ({ code }: Warning): number => {
  const at = telling.indexOf(code)
  return at < 0 ? telling.length : at
}

/** A cell that two or more relations share and that no relation confirms: one wrong figure, not several. */
const shared = (open: readonly Warning[], confirmed: ReadonlySet<string>): string | null => {
  const counts = new Map<string, number>()
  for (const { cells } of open) for (const code of cells) counts.set(code, (counts.get(code) ?? 0) + 1)
  const found = [...counts]
    .filter(([code, count]) => count > 1 && !confirmed.has(code))
    .toSorted((a, b) => b[1] - a[1])
  return found[0]?.[0] ?? null
}

const pointedAt = (warning: Warning, code: string): Warning => ({
  ...warning,
  cells: [code, ...warning.cells.filter((one) => one !== code)],
})

/** One sentence for each wrong figure: relations that one cell explains are one warning at that cell. */
const settleRelations = (open: readonly Warning[], confirmed: ReadonlySet<string>): readonly Warning[] => {
  const code = shared(open, confirmed)
  if (code === null) return open
  const explained = open.filter(({ cells }) => cells.includes(code)).toSorted((a, b) => rankOf(a) - rankOf(b))
  const rest = open.filter(({ cells }) => !cells.includes(code))
  const [most] = explained
  // a slip that is named stands where it was named
  const kept = most ? [most.code === 'sumSlip' ? most : pointedAt(most, code)] : []
  return [...kept, ...settleRelations(rest, confirmed)]
}

/**
 * What is asked in the end: each cell once for itself, and of the relations those that no such cell explains already.
 * `confirmed`: cells of relations that hold.
 */
export const settle = (
  single: readonly Warning[],
  relations: readonly Warning[],
  confirmed: ReadonlySet<string>,
): readonly Warning[] => {
  const suspected = new Set(single.map(({ cells }) => cells[0]))
  const open = relations.filter(({ cells }) => !cells.some((code) => suspected.has(code)))
  return [...single, ...settleRelations(open, confirmed)]
}
