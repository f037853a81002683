/** Two things never share an address: what is printed twice gets a count behind it, `III.3-2`. Counts in `used`. */
export const freeId = (id: string, used: Map<string, number>): string => {
  const count = (used.get(id) ?? 0) + 1
  used.set(id, count)
  return count === 1 ? id : `${id}-${count}`
}
