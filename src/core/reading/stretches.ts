/** A stretch of a text, the end not counted. */
export type Stretch = readonly [from: number, to: number]

/** The last item of a sorted list that is not above a value, in few steps: asked at every goal of a long paragraph. */
export const lastUpTo = <Item>(
  sorted: readonly Item[],
  of: (item: Item) => number,
  value: number,
): Item | undefined => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = sorted[middle]
    if (item !== undefined && of(item) <= value) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}

/** Whether a position stands in one of many stretches; asked of every comma of a long text, so each answer is quick. */
export const within = (stretches: readonly Stretch[]): ((at: number) => boolean) => {
  let furthest = 0
  const sorted = stretches
    .toSorted(([a], [b]) => a - b)
    .map(([from, to]) => ({ from, furthest: (furthest = Math.max(furthest, to)) }))
  return (at) => at < (lastUpTo(sorted, ({ from }) => from, at)?.furthest ?? 0)
}
