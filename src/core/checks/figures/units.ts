import { quantityOf } from '#core/checks/names/quantity.ts'
import { remembered } from '#core/remembered.ts'
import type { Column } from '#core/plan/table.ts'

const known: ReadonlySet<string> = new Set(['money', 'usd', 'mass', 'area', 'visit', 'percent', 'permille'])

/** `ha`, `tạ/ha`, `%`: all that stands above and below the stroke is a unit that has a size. */
const isUnit = (text: string): boolean =>
  text.split('/').every((part) => known.has(quantityOf(part)?.kind ?? ''))

const inBrackets = remembered((label: string): string => /\(([^()]+)\)\s*$/.exec(label)?.[1]?.trim() ?? '')

/** What the header says that a column counts, or what stands in brackets behind its name: `Hộ nghèo cuối năm (hộ)`. */
export const bracketsOf = ({ label, unit }: Column): string => unit ?? inBrackets(label)

/** The unit that a column prints above its figures, `Năng suất (tạ/ha)`; '' where it leaves it to the rows. */
export const unitOfColumn = (column: Column): string => {
  const said = bracketsOf(column)
  return said !== '' && isUnit(said) ? said : ''
}

/** `tạ/ha`, `triệu đồng/ha`: so much of one thing on one of another. */
export const isPerUnit = (unit: string): boolean => unit.includes('/') && isUnit(unit)

/** What a column measures below its year: `Kế hoạch 2027 - Sản lượng (tấn)` → `Sản lượng`. */
export const measureOfColumn = ({ label }: Column): string =>
  (label.split(' - ').at(-1) ?? '').replace(/\([^()]*\)\s*$/, '').trim()
