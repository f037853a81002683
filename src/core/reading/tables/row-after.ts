/** The first row at or behind `from` that fulfils something, -1 where none does. Looks at no row before it. */
export const rowAfter = <Row>(rows: readonly Row[], from: number, fulfils: (row: Row) => boolean): number => {
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at]
    if (row !== undefined && fulfils(row)) return at
  }
  return -1
}
