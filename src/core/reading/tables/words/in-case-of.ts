/** `BUU`, bưu → `BƯU`; `Luot`, lượt → `Lượt`: the capitals of the page stay. */
export const inCaseOf = (printed: string, right: string): string => {
  if (printed.length > 1 && printed === printed.toUpperCase()) return right.toUpperCase()
  const [first = ''] = printed
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? `${(right[0] ?? '').toUpperCase()}${right.slice(1)}`
    : right
}
