import type { UnreadLine } from '#core/plan/plan.ts'
import type { Package } from '#office/package/zip.ts'
import { xmlText } from '#office/package/xml.ts'
import { type AddressedLine, type PlanText, planTextOf } from '#office/plan-text.ts'
import { sheetLines } from '#office/xlsx-in/sheet-lines.ts'
import { mostSheetRows, sheetRows } from '#office/xlsx-in/sheet-rows.ts'
import { openWorkbook } from '#office/xlsx-in/workbook.ts'

/**
 * Reads a workbook (.xlsx) into the text form, sheet after sheet: a table's row a line with tabs, numbers as their
 * cells print them, a sheet of prose as paragraphs. Hidden sheets, rows and columns are not read, and said to be so.
 * Throws `Refused`.
 */
export const readXlsx = (file: Package): PlanText => {
  const book = openWorkbook(file)
  const budget = { rows: mostSheetRows }
  const lines: AddressedLine[] = []
  const unread: UnreadLine[] = []
  for (const { name, part, isHidden } of book.sheets) {
    const bytes = isHidden ? null : file.read(part)
    if (isHidden)
      unread.push({
        line: lines.length + 1,
        text: name,
        why: `Trang tính "${name}" bị ẩn nên không được đọc.`,
      })
    if (!bytes) continue
    const sheet = sheetLines(sheetRows(xmlText(bytes), book, budget), name, lines.length + 1)
    lines.push(...sheet.lines, { text: '', address: { kind: 'sheetRow', sheet: name, row: 1 } })
    unread.push(...sheet.unread)
  }
  return planTextOf('xlsx', lines, unread)
}
