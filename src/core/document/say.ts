import { printAmount } from '#core/figure/amount.ts'
import { parseDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { Entry } from '#core/report/entry.ts'

/** A canonical decimal as the office prints it; the text itself when it is none, so that nothing disappears. */
export const sayNumber = (canonical: string, decimals?: number): string => {
  const value = parseDecimal(canonical)
  // the typographic minus: a hyphen would let the sign be torn from its number at the end of a line
  return value ? printAmount(value, decimals).replace(/^-/, '−') : canonical
}

/** A share of the year's plan, `23.40` → `23,40%`. */
export const sayShare = (share: string): string => `${sayNumber(share, 2)}%`

/** A cell as it may stand on paper: no error sign ever reaches print (beyond 23). */
export const sayCell = (cell: WireCell): string => {
  switch (cell.kind) {
    case 'number':
      return sayNumber(cell.value)
    case 'worded':
      return cell.text
    case 'none':
      return '-'
    case 'notApplicable':
      return 'x'
    case 'missing':
      return ''
    case 'impossible':
      return '…'
  }
}

/** What an agency said of an indicator, on paper. */
export const sayEntry = (entry: Entry): string => {
  switch (entry.kind) {
    case 'number':
      return sayNumber(entry.value)
    case 'none':
      return 'không có'
    case 'notApplicable':
      return 'không áp dụng'
    case 'notDue':
      return 'chưa đến kỳ'
    case 'missing':
      return 'chưa có số liệu'
  }
}
