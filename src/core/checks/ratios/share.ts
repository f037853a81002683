import { type Claim, addressOf } from '#core/checks/figures/claim.ts'
import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { nameOf, nameOfColumn, say, sayPercent } from '#core/checks/figures/say.ts'
import { fold } from '#core/checks/names/words.ts'
import type { ColumnFormula } from '#core/checks/ratios/formula.ts'
import { isRatio } from '#core/checks/ratios/quotient.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { divide, equal, multiply, of } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

type Share = { readonly row: Row; readonly part: Figure; readonly share: Figure; readonly holds: boolean }
export type Structure = { readonly of: Column; readonly total: Figure; readonly shares: readonly Share[] }

const sharesOf = (table: FormTable, n: number, total: Figure, column: Column): Share[] =>
  table.rows.flatMap((row) => {
    const [part, share] = [figureAt(row, column.n), figureAt(row, n)]
    return part && share ? [{ row, part, share, holds: isRatio(part, total, share) }] : []
  })

/** The column of figures whose parts of the row with 100 % are the printed shares, in three rows of four at least. */
export const structureOf = (table: FormTable, n: number): Structure | null => {
  const whole = table.rows.find((row) => {
    const share = figureAt(row, n)
    return share !== null && equal(share.value, of('100'))
  })
  if (!whole) return null
  for (const column of valueColumns(table).toReversed()) {
    const total = figureAt(whole, column.n)
    if (!total || total.value.digits === 0n) continue
    const shares = sharesOf(table, n, total, column)
    const holding = shares.filter(({ holds }) => holds).length
    if (holding >= 3 && holding * 4 >= shares.length * 3) return { of: column, total, shares }
  }
  return null
}

/** A column of ratios that no quotient of two columns made, and whose name says shares. */
export const isShareColumn = ({ column, real }: ColumnFormula): boolean =>
  real === null && /ty trong|co cau/.test(fold(column.label))

/** `Tỷ trọng`, `Cơ cấu`: each share is its row's part of the total row of one column. */
export const shares = ({ table, formulas }: StudiedTable): Claim[] =>
  formulas.flatMap((formula) => {
    const { column } = formula
    if (!isShareColumn(formula)) return []
    const structure = structureOf(table, column.n)
    if (!structure) return []
    const { total } = structure
    return structure.shares
      .filter(({ holds }) => !holds)
      .map(({ row, part, share }) => {
        const percent = divide(multiply(part.value, of('100')), total.value, share.value.scale)
        const expected = percent ? sayPercent(percent, share.value.scale) : ''
        const finding: Finding = {
          code: 'ratio',
          severity: 'error',
          where: [share.place],
          evidence: [part.place, total.place],
          printed: share.printed,
          expected,
          message: `${nameOf(row)}, ${nameOfColumn(column)}: ${say(part.value)}/${say(total.value)} = ${expected}, in ${share.printed}.`,
        }
        const suspects = [share, part].map(({ place, value }) => ({
          place,
          value,
          name: nameOf(row),
          expected: '',
        }))
        return { finding, suspects, group: `share ${addressOf(share.place)}` }
      })
  })
