/** Whether two bare words differ in one letter: another one, one more or one less. `i` and `y` are one sound. */
export const oneLetterApart = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  let [end, last] = [one.length, other.length]
  while (end > from && last > from && one[end - 1] === other[last - 1]) [end, last] = [end - 1, last - 1]
  const [a, b] = [one.slice(from, end), other.slice(from, last)]
  return a.length <= 1 && b.length <= 1 && !/^[iy]{2}$/.test(a + b)
}
