import { figureAt } from '#core/checks/figures/figures.ts'
import { bareLabel, nameOf } from '#core/checks/figures/say.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import { equal, of } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Row } from '#core/plan/table.ts'

const near = 3
const digitsOf = (digits: bigint): number => digits.toString().replace(/^-?0*|0+$/g, '').length

const copies = ({ table, formulas }: StudiedTable, row: Row, before: readonly Row[]): Finding[] =>
  formulas.flatMap(({ column, real }) => {
    const own = real ? figureAt(row, real.quotient.top) : null
    if (!real || !own || own.value.scale < 1 || digitsOf(own.value.digits) < 4) return []
    if (equal(own.value, of('100'))) return []
    const source = before.find((one) => {
      const ratio = figureAt(one, column.n)
      return unitKey(one.unit) !== '%' && ratio !== null && equal(ratio.value, own.value)
    })
    if (!source) return []
    const top = table.columns.find(({ n }) => n === real.quotient.top)
    return [
      {
        code: 'ratio',
        severity: 'question',
        where: [own.place],
        evidence: [{ line: source.line, column: column.n }],
        printed: own.printed,
        expected: '',
        message: `${nameOf(row)}${top ? ` (${top.label})` : ''}: ${own.printed} bằng đúng tỷ lệ so sánh của “${bareLabel(source.label)}” ở cột ${column.n}; có phải chép nhầm tỷ lệ thực hiện so với kế hoạch không?`,
      },
    ]
  })

/**
 * A share whose figure is, to every digit, the printed comparison of the count above it: what was reached of the
 * plan, not the share of the people. Four digits do not agree by chance.
 */
export const copiedRatios = (study: StudiedTable): Finding[] =>
  study.table.rows.flatMap((row, at) =>
    unitKey(row.unit) === '%' ? copies(study, row, study.table.rows.slice(Math.max(0, at - near), at)) : [],
  )
