import { plain } from '#core/checks/figures/figures.ts'
import { remembered } from '#core/remembered.ts'
import { printAmount } from '#core/figure/amount.ts'
import { type Decimal, round } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { Column, Row } from '#core/plan/table.ts'

/** A figure as the office writes it: `45.000`, `1.234,5`. */
export const say = (value: Decimal): string => printAmount(value)

/** A computed figure, with as many decimals as the printed one that it is held against. */
export const sayLike = (value: Decimal, printed: Decimal): string => printAmount(value, printed.scale)

/** Without the zeros that a computation left behind: `4,4060` → `4,406`. */
export const sayShort = (value: Decimal): string => {
  let short = value
  while (short.scale > 0 && short.digits % 10n === 0n)
    short = { digits: short.digits / 10n, scale: short.scale - 1 }
  return printAmount(short)
}

export const sayPercent = (value: Decimal, decimals: number): string =>
  `${printAmount(round(value, decimals))}%`

const marks = /^(?:[-+*•]|\p{L}\)|\d+(?:\.\d+)*\.)\s+/u
const intro = /^(?:trong đó|tr\.đó|chia ra)\s*:?\s*[-+]?\s*/iu

/** The words of a row's name without dash, letter or `Trong đó:` before it. */
export const bareLabel = remembered((label: string): string => {
  const bare = plain(label).replace(marks, '').replace(intro, '').replace(marks, '').trim()
  const name = bare.endsWith(':') ? bare.slice(0, -1).trim() : bare
  return name === '' ? plain(label) : name
})

/** Names a row so that a person finds it: short names such as `Sản lượng` carry the name of their group. */
export const nameOf = (row: Row): string => {
  const own = bareLabel(row.label)
  const group = row.path.at(-1)
  if (own.split(/\s+/).length > 3 || group === undefined || group === '') return own
  return `${bareLabel(group)} – ${own}`
}

/** `cột 5 (Năm 2023 - Kế hoạch)` */
export const nameOfColumn = (column: Column): string =>
  column.label === '' ? `cột ${column.n}` : `cột ${column.n} (${column.label})`

/** Names in quotation marks; of many the first six. */
export const namesOf = (names: readonly string[]): string =>
  names.length <= 7
    ? names.map((name) => `“${name}”`).join(', ')
    : `${namesOf(names.slice(0, 6))} và ${names.length - 6} mục nữa`

const most = 12

/** No finding names more than twelve places. */
export const few = (places: readonly Place[]): readonly Place[] => places.slice(0, most)

const ranks = { error: 0, warning: 1, question: 2 }

/** The gravest first, then in the order of the document. */
export const byGravity = (a: Finding, b: Finding): number =>
  ranks[a.severity] - ranks[b.severity] ||
  (a.where[0]?.line ?? 0) - (b.where[0]?.line ?? 0) ||
  (a.where[0]?.column ?? 0) - (b.where[0]?.column ?? 0)
