import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { FormWorkbook } from '#core/exchange/form-workbook.ts'
import { cellAddress } from '#core/exchange/layouts.ts'
import type { FormSheet, OpenCell } from '#core/exchange/sheet-parts.ts'
import { passportRows, passportSheet } from '#core/exchange/workbook-passport.ts'
import { stateWords } from '#core/exchange/work-sheet.ts'
import { mostNote } from '#core/report/entry.ts'
import { mostWorkLetters } from '#core/works/check-work.ts'
import { workStates } from '#core/works/said-work.ts'
import { worksheetOf } from '#office/excel.ts'

const filled = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } })

/** Words start at the top of their large cell, and keep what looks like a formula as words. */
const styleOf = (kind: OpenCell['kind']): CellStyle => {
  if (kind === 'doneOn') return { numFmt: 'dd/mm/yyyy' }
  if (kind !== 'note' && kind !== 'words' && kind !== 'text') return {}
  return { alignment: { horizontal: 'left', vertical: 'top', wrapText: true }, numFmt: '@' }
}

/** The cells that a person fills: a colour of their own, and no lock. */
const opened = (cell: Partial<Cell>, kind: OpenCell['kind']): Partial<Cell> => ({
  ...cell,
  style: { ...cell.style, ...filled('FFF9E3'), ...styleOf(kind), protection: { locked: false } },
})

const greyed = (cell: Partial<Cell>): Partial<Cell> => ({
  ...cell,
  style: { ...cell.style, ...filled('E7E6E6') },
})

const mostPrompt = 250
const signs = ['-', 'x', 'k', 'chưa đến kỳ']

type Rule = Omit<DataValidation, 'range'>
type Asked = { readonly title: string; readonly message: string }

const hint = ({ title, message }: Asked) => ({
  allowBlank: true,
  showInputMessage: true,
  inputTitle: title,
  inputMessage: message.slice(0, mostPrompt),
})

/** A question, never a wall: the upload says again what is wrong, by address. */
const question = (title: string, message: string) => ({
  showErrorMessage: true,
  errorStyle: 'warning' as const,
  errorTitle: title,
  errorMessage: `${message} Vẫn giữ nội dung vừa ghi?`,
})

const numberRule = (cell: string, unit: string, isTotal: boolean): Rule => {
  const measured = `Đơn vị tính: ${unit === '' ? 'như tên chỉ tiêu' : unit}.`
  const all = signs.map((sign) => `${cell}="${sign}"`).join(',')
  return {
    type: 'custom',
    formula1: isTotal ? `OR(ISNUMBER(${cell}),${all})` : `ISNUMBER(${cell})`,
    ...hint(
      isTotal
        ? {
            title: 'Lũy kế từ đầu năm',
            message: `${measured} Ghi số, hoặc "-" không có, "x" không áp dụng, "k" chưa đến kỳ.`,
          }
        : {
            title: 'Trong kỳ',
            message: `${measured} Ghi số trong kỳ hoặc số lũy kế; số kia tự tính từ lũy kế kỳ trước.`,
          },
    ),
    ...question('Chưa phải số', isTotal ? 'Ô này cần một số, "-", "x" hoặc "k".' : 'Ô này cần một số.'),
  }
}

const lettersRule = (most: number, asked: Asked): Rule => ({
  type: 'textLength',
  operator: 'lessThanOrEqual',
  formula1: String(most),
  ...hint(asked),
  ...question('Quá dài', `Ô này nhận tối đa ${most} chữ cái.`),
})

const ruleOf = ({ row, column, kind, unit }: OpenCell): Rule | null => {
  switch (kind) {
    case 'figure':
    case 'inPeriod':
      return numberRule(cellAddress(column, row), unit, kind === 'figure')
    case 'note':
      return lettersRule(mostNote, {
        title: 'Ghi chú / giải trình',
        message: 'Vì sao số giảm, khác kế hoạch, khác đơn vị khác. Đi cùng một số của dòng này.',
      })
    case 'state':
      return {
        type: 'list',
        values: workStates.map((state) => stateWords[state]),
        ...hint({ title: 'Trạng thái', message: 'Chọn trong danh sách. Việc không đổi có thể để trống.' }),
        ...question('Không có trong danh sách', 'Hãy chọn một trạng thái trong danh sách.'),
      }
    case 'percent':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: '0',
        formula2: '100',
        ...hint({ title: 'Tỷ lệ hoàn thành', message: 'Số từ 0 đến 100, không ghi dấu %.' }),
        ...question('Chưa phải tỷ lệ', 'Ô này cần một số từ 0 đến 100.'),
      }
    case 'doneOn':
      return {
        type: 'date',
        operator: 'between',
        formula1: '36526',
        formula2: '73050',
        ...hint({ title: 'Ngày hoàn thành', message: 'Ghi ngày như 14/03/2024.' }),
        ...question('Chưa phải ngày', 'Ô này cần một ngày.'),
      }
    case 'words':
      return lettersRule(mostWorkLetters, {
        title: 'Ghi bằng lời',
        message: `Tối đa ${mostWorkLetters} chữ cái.`,
      })
    case 'text':
      return null
  }
}

const validationsOf = ({ open }: FormSheet): DataValidation[] =>
  open.flatMap((cell) => {
    const rule = ruleOf(cell)
    return rule ? [{ ...rule, range: cellAddress(cell.column, cell.row) }] : []
  })

const formSheetOf = (sheet: FormSheet): WriteSheet => {
  const plain = worksheetOf(sheet)
  const cells = new Map(plain.cells)
  const change = (row: number, column: number, to: (cell: Partial<Cell>) => Partial<Cell>): void => {
    const key = `${row - 1},${column - 1}`
    cells.set(key, to(cells.get(key) ?? {}))
  }
  for (const { row, column, kind } of sheet.open) change(row, column, (cell) => opened(cell, kind))
  for (const { row, column } of sheet.closed) change(row, column, greyed)
  return {
    ...plain,
    cells,
    columns: sheet.widths.map((width, at) => ({ width, hidden: sheet.hidden.includes(at + 1) })),
    dataValidations: validationsOf(sheet),
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
