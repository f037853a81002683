const monthly = /(?:hàng|hằng) tháng/iu

/** The clause that asks for the monthly report, as a reader looks it up: `IV.1 (dòng 228)`; '' where none is found. */
export const askingClause = (
  clauses: readonly { readonly id: string; readonly lines: readonly number[] }[],
  words: Readonly<Record<number, string>>,
): string => {
  for (const { id, lines } of clauses) {
    const line = lines.find((each) => monthly.test((words[each] ?? '').normalize('NFC')))
    if (line !== undefined) return `${id} (dòng ${line})`
  }
  return ''
}
