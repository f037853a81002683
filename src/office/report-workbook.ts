import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { cellAddress, entryColumn, type FormSheet, type FormWorkbook } from '#core/exchange/form-workbook.ts'
import { passportRows, passportSheet } from '#core/exchange/workbook-passport.ts'
import { worksheetOf } from '#office/excel.ts'

/** The cells that a person fills: a colour of their own, and no lock. */
const opened = (cell: Partial<Cell>): Partial<Cell> => ({
  ...cell,
  style: {
    ...cell.style,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9E3' } },
    protection: { locked: false },
  } satisfies CellStyle,
})

const mostPrompt = 250

/** A hint on every open cell, and a question (never a wall) where what was typed is neither a number nor a sign. */
const validation = (row: number, unit: string): DataValidation => {
  const cell = cellAddress(entryColumn, row)
  const signs = ['-', 'x', 'k', 'chưa đến kỳ'].map((sign) => `${cell}="${sign}"`).join(',')
  return {
    type: 'custom',
    range: cell,
    formula1: `OR(ISNUMBER(${cell}),${signs})`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: 'Lũy kế từ đầu năm',
    inputMessage:
      `Đơn vị tính: ${unit === '' ? 'như tên chỉ tiêu' : unit}. Ghi số, hoặc "-" không có, "x" không áp dụng, "k" chưa đến kỳ.`.slice(
        0,
        mostPrompt,
      ),
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Chưa phải số',
    errorMessage: 'Ô này cần một số, "-", "x" hoặc "k". Vẫn giữ nội dung vừa ghi?',
  }
}

const formSheetOf = (sheet: FormSheet): WriteSheet => {
  const plain = worksheetOf(sheet)
  const cells = new Map(plain.cells)
  for (const { row } of sheet.open) {
    const key = `${row - 1},${entryColumn - 1}`
    cells.set(key, opened(cells.get(key) ?? {}))
  }
  return {
    ...plain,
    cells,
    dataValidations: sheet.open.map(({ row, unit }) => validation(row, unit)),
    // without a password: it keeps a hand from slipping, and hides nothing
    protection: { sheet: true, formatColumns: true, formatRows: true, formatCells: true },
  }
}

/** A report's form as an Excel file that can be filled and uploaded again, its identity on a hidden sheet. */
export const writeReportWorkbook = async ({ sheets, passport }: FormWorkbook): Promise<Uint8Array> => {
  const rows = passportRows(passport)
  const cells = new Map(
    rows.flatMap((row, at) =>
      row.flatMap((value, column): readonly (readonly [string, Partial<Cell>])[] =>
        value === '' ? [] : [[`${at},${column}`, { value, type: 'string' }]],
      ),
    ),
  )
  const hidden: WriteSheet = {
    name: passportSheet,
    rows: rows.map((row) => row.map(() => null)),
    cells,
    veryHidden: true,
    protection: { sheet: true },
  }
  return writeXlsx({
    sheets: [...sheets.map(formSheetOf), hidden],
    defaultFont: { name: 'Times New Roman', size: 12 },
  })
}
