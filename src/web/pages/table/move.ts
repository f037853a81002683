export type Cell = { readonly line: number; readonly column: number }

const step = (values: readonly number[], from: number, by: number): number => {
  const at = values.indexOf(from)
  return values[Math.min(Math.max(at + by, 0), values.length - 1)] ?? from
}

/** Where a key leads from a cell; null: the key is not ours. Page keys go by fifteen rows. */
export const move = (
  key: string,
  { line, column }: Cell,
  lines: readonly number[],
  columns: readonly number[],
): Cell | null => {
  switch (key) {
    case 'ArrowUp':
      return { line: step(lines, line, -1), column }
    case 'ArrowDown':
      return { line: step(lines, line, 1), column }
    case 'PageUp':
      return { line: step(lines, line, -15), column }
    case 'PageDown':
      return { line: step(lines, line, 15), column }
    case 'ArrowLeft':
      return { line, column: step(columns, column, -1) }
    case 'ArrowRight':
      return { line, column: step(columns, column, 1) }
    case 'Home':
      return { line, column: columns[0] ?? column }
    case 'End':
      return { line, column: columns.at(-1) ?? column }
    default:
      return null
  }
}
