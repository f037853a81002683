/** Lets so many tasks run at once and no more; the others wait in the order in which they came. */
export const inTurn = (most: number): (<Value>(task: () => Promise<Value>) => Promise<Value>) => {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      return await task()
    } finally {
      // who waits first takes this place over, so that nobody slips in between
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
