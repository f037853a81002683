import { nameOfColumn } from '#core/checks/figures/say.ts'
import { sayQuotient } from '#core/checks/ratios/quotient.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { FormTable } from '#core/plan/table.ts'

/** The header's own lines, one for each page that prints the formula; the title's where no number row is printed. */
const headerPlaces = (table: FormTable, n: number): Place[] => {
  const places = table.pages.flatMap((page) => {
    const line = page.numberLine ?? page.lines.at(-1)
    return line === undefined ? [] : [{ line, column: n }]
  })
  return places.length > 0 ? places : [{ line: table.titleLine }]
}

/**
 * The formula printed above a column of ratios is not the one that made them (beyond 2):
 * most cells disagree with it and agree with another. One finding for a column, its header being at fault.
 */
export const headerFormulas = ({ table, formulas }: StudiedTable): Finding[] =>
  formulas.flatMap(({ column, printed, real }) => {
    if (!printed || !real || printed === real) return []
    const [was, is] = [sayQuotient(printed.quotient), sayQuotient(real.quotient)]
    return [
      {
        code: 'header-formula',
        severity: 'error',
        where: headerPlaces(table, column.n),
        evidence: [],
        printed: `${column.n}=${was}`,
        expected: `${column.n}=${is}`,
        message: `Công thức in ở đầu ${nameOfColumn(column)} của ${table.id} là ${was} nhưng ${printed.fails.length}/${printed.tried} ô kiểm được không khớp; ${is} khớp ${real.fits}/${real.tried} ô.`,
      },
    ]
  })
