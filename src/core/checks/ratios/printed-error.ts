import { nameOf } from '#core/checks/figures/say.ts'
import { figureAt, isBlank, plain } from '#core/checks/figures/figures.ts'
import type { ColumnFormula } from '#core/checks/ratios/formula.ts'
import { computed } from '#core/checks/ratios/quotient.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Row } from '#core/plan/table.ts'

/** What a spreadsheet prints where it could not: `#DIV/0!`, `#REF!`, `#VALUE!`, `#N/A`, `#####`. */
const sheetError = /^#(?:DIV\/0!|REF!|VALUE!|N\/A|NAME\?|NUM!|NULL!|#+)$/i

const why = (
  formulas: readonly ColumnFormula[],
  row: Row,
  n: number,
): { expected: string; because: string } => {
  const quotient = formulas.find(({ column }) => column.n === n)?.real?.quotient
  if (!quotient) return { expected: '', because: 'bảng tính không in được giá trị này' }
  const [top, bottom] = [figureAt(row, quotient.top), figureAt(row, quotient.bottom)]
  if (isBlank(row, quotient.bottom) || !bottom)
    return {
      expected: '',
      because: `cột ${quotient.bottom} để trống nên không có tỷ lệ, ô này phải để trống`,
    }
  const meant = top ? computed(quotient, top.value, bottom.value, 2) : null
  if (!meant) return { expected: '', because: 'không tính được tỷ lệ này' }
  return { expected: meant.value, because: `tỷ lệ đúng là ${meant.value}` }
}

/** The sheet's own complaint went into print (beyond 23). */
export const printedErrors = ({ table, formulas }: StudiedTable): Finding[] =>
  table.rows.flatMap((row) =>
    table.columns.flatMap(({ n }): Finding[] => {
      const printed = plain(row.cells[n]?.printed ?? '')
      if (!sheetError.test(printed)) return []
      const { expected, because } = why(formulas, row, n)
      return [
        {
          code: 'printed-error',
          severity: 'error',
          where: [{ line: row.line, column: n }],
          evidence: [],
          printed,
          expected,
          message: `${nameOf(row)}: in lỗi bảng tính ${printed}; ${because}.`,
        },
      ]
    }),
  )
