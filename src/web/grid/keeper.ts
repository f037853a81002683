import { exchangeKept, isNothing, type Kept, nothingKept, readKept } from '#web/grid/kept.ts'

/** The browser's own drawer for what one window has not sent; a second window on the same report keeps its own there. */
export type Keeper<Value> = { readonly left: Kept<Value>; readonly keep: (next: Kept<Value>) => void }

/** Opens the drawer `place`: `left` is what an earlier visit could not send. */
export const openKeeper = <Value>(
  place: string,
  isValue: (value: unknown) => value is Value,
): Keeper<Value> => {
  const read = (): Kept<Value> => readKept(localStorage.getItem(place), isValue)
  const left = read()
  let mine: Kept<Value> = left
  const keep = (next: Kept<Value>): void => {
    const kept = exchangeKept(read(), mine, next)
    mine = next
    if (isNothing(kept)) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(kept))
  }
  return { left: isNothing(left) ? nothingKept : left, keep }
}
