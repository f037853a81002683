import type { UnreadLine } from '#core/plan/plan.ts'
import { wordColumns } from '#core/reading/tables/word-columns.ts'
import type { Draft, Sight, Step } from '#core/reading/tables/draft.ts'
import { cellIn } from '#core/reading/tables/numeral.ts'

/** Cells that are no figure, no absence and no target in words, and rows without a name: listed with line and column. */
export const listUnreadable = (rows: readonly Draft[], sight: Sight): Step => {
  const words = wordColumns(rows, sight)
  const unread = rows.flatMap((row): UnreadLine[] => {
    const nameless =
      row.label === ''
        ? [
            {
              line: row.line,
              text: [row.stt, ...[...row.cells.values()].map(({ printed }) => printed)].join(' | '),
              why: 'Dòng không có tên chỉ tiêu (cột 2).',
            },
          ]
        : []
    const cells = [...row.cells].flatMap(([column, { line, printed, text, value }]) => {
      if (value || words.has(column)) return []
      const cell = cellIn(text)
      return cell.kind === 'impossible' && cell.reason === 'unreadable'
        ? [
            {
              line,
              text: printed,
              why: `Cột ${column}: "${printed}" không phải là số, cũng không phải ký hiệu đã biết.`,
            },
          ]
        : []
    })
    return [...nameless, ...cells]
  })
  return { rows, repairs: [], unread }
}
