const most = 20_000

/**
 * The same labels are asked for by every check; what is made of each is made once. The bound keeps a server that reads
 * many plans small. Only for what follows from the text alone.
 */
export const remembered = <Made>(make: (text: string) => Made): ((text: string) => Made) => {
  const known = new Map<string, Made>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = make(text)
    if (known.size >= most) known.clear()
    known.set(text, now)
    return now
  }
}
