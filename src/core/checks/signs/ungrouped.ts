import { figureAt, plain, valueColumns } from '#core/checks/figures/figures.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Place } from '#core/plan/place.ts'
import type { FormTable } from '#core/plan/table.ts'

type Ungrouped = { readonly place: Place; readonly printed: string }

/** A year stands without a dot by right. */
const bare = /^(?!(?:19|20)\d{2}$)\d{4,}(?:,\d+)?$/
const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

const inTable = (table: FormTable): readonly Ungrouped[] => {
  const figures = table.rows.flatMap((row) =>
    valueColumns(table).flatMap(({ n }) => {
      const figure = figureAt(row, n)
      const printed = row.cells[n]?.printed ?? ''
      return figure && row.cells[n]?.line === row.line
        ? [{ place: figure.place, printed: plain(printed) }]
        : []
    }),
  )
  const odd = figures.filter(({ printed }) => bare.test(printed))
  const usual = figures.filter(({ printed }) => grouped.test(printed)).length
  return odd.length * 4 <= usual ? odd : []
}

const measured =
  /(?<![\d.,-])(\d{4,}(?:,\d+)?)(?=\s?(?:km|ha|m2|m3|tấn|tỷ|triệu|hộ|người|lượt|căn|con)(?![\p{L}\d]))/giu

const inProse = (plan: Plan): readonly Ungrouped[] => {
  const rows = new Set(plan.tables.flatMap(({ rows: all }) => all.map(({ line }) => line)))
  return plan.lines.flatMap((text, at) => {
    if (rows.has(at + 1) || text.includes('\t')) return []
    return [...text.matchAll(measured)].map((match) => ({ place: { line: at + 1 }, printed: match[1] ?? '' }))
  })
}

/** Thousands printed without their dot among figures that have it: one question, for it reads the same either way. */
export const ungroupedThousands = (tables: readonly StudiedTable[], plan: Plan): Finding[] => {
  const found = [...inProse(plan), ...tables.flatMap(({ table }) => inTable(table))]
  if (found.length === 0) return []
  const shown = found.map(({ printed }) => printed).join('; ')
  return [
    {
      code: 'printed-error',
      severity: 'question',
      where: found.map(({ place }) => place),
      evidence: [],
      printed: shown,
      expected: '',
      message: `${found.length} số in không có dấu chấm ngăn cách hàng nghìn, khác các số cạnh nó: ${shown}.`,
    },
  ]
}
