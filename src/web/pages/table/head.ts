import type { TablePage } from '#core/page/plan-pages.ts'
import type { Column, PageHeader } from '#core/plan/table.ts'

/** The first columns, before the figures: STT, the label, and the unit where the table has a column for it. */
export const firstColumns = (columns: readonly Column[]): readonly number[] => {
  const first = Math.min(...columns.map((column) => column.n))
  return Array.from({ length: Math.max(2, first - 1) }, (_, index) => index + 1)
}

export type HeadCell = {
  readonly key: number
  readonly text: string
  readonly columns: number
  readonly rows: number
}
export type HeadRows = { readonly upper: readonly HeadCell[]; readonly lower: readonly HeadCell[] }

/** `So sánh 8=6/5` → `So sánh`: the formula is printed in the row of column numbers. */
const withoutFormula = (label: string): string =>
  label.replace(/\s*\(?\d+\s*=\s*[\d/*+\-:x×().\s]+\)?\s*$/, '').trim()

const partsOf = (column: Column): readonly [string, string] => {
  const label = withoutFormula(column.label)
  const at = label.indexOf(' - ')
  return at < 0 ? [label, ''] : [label.slice(0, at), label.slice(at + 3)]
}

/** The printed header over two rows: neighbours under one heading share a cell, a column of its own takes both rows. */
export const headRows = (columns: readonly Column[]): HeadRows => {
  const upper: HeadCell[] = []
  const lower: HeadCell[] = []
  let at = 0
  while (at < columns.length) {
    const column = columns[at]
    if (!column) break
    const [title, below] = partsOf(column)
    let end = at + 1
    for (let next = columns[end]; next && partsOf(next)[0] === title; next = columns[end]) end += 1
    const group = columns.slice(at, end)
    const flat = below === '' && group.every((one) => partsOf(one)[1] === '')
    upper.push({ key: column.n, text: title, columns: group.length, rows: flat ? 2 : 1 })
    if (!flat) lower.push(...group.map((one) => ({ key: one.n, text: partsOf(one)[1], columns: 1, rows: 1 })))
    at = end
  }
  return { upper, lower }
}

/** What the row of column numbers prints: `5`, `8=6/5`. */
export const numberOf = (column: Column): string =>
  column.formula ? `${column.n}=${column.formula}` : String(column.n)

export const printsNumbers = (page: TablePage): boolean => page.pages.some((one) => one.numberLine !== null)

const same = (a: PageHeader, b: PageHeader): boolean =>
  JSON.stringify(a.formulas) === JSON.stringify(b.formulas)

/** Pages after the first whose header prints other formulas, by the first row that stands under them. */
export const otherHeaders = (page: TablePage): ReadonlyMap<number, PageHeader> => {
  const found = new Map<number, PageHeader>()
  for (const [index, header] of page.pages.entries()) {
    const before = page.pages[index - 1]
    const last = header.lines.at(-1)
    if (!before || last === undefined || same(before, header)) continue
    const row = page.rows.find((one) => one.line > last)
    if (row) found.set(row.line, header)
  }
  return found
}
