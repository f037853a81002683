import type { Repair } from '#core/plan/finding.ts'
import { type Draft, draftCell, type Step } from '#core/reading/tables/draft.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'

/** `1,260.500`: both signs, and only the English reading is left. */
const english = /^-?\d{1,3}(?:,\d{3})+\.\d+\s*%?$/
/** `1.260,5` and `12,5`: the Vietnamese way. */
const vietnamese = /^-?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,}))\s*%?$/
const open = /^-?\d{1,3}\.\d{3}$/

const texts = (row: Draft): readonly string[] =>
  [...row.cells.values()].map(({ printed }) => plainText(printed))

/** The pages whose figures show both signs the English way, and none the Vietnamese way. */
const englishPages = (rows: readonly Draft[]): ReadonlySet<number> => {
  const pages = new Set(
    rows.filter((row) => texts(row).some((text) => english.test(text))).map(({ page }) => page),
  )
  for (const row of rows) if (texts(row).some((text) => vietnamese.test(text))) pages.delete(row.page)
  return pages
}

/** `860.250` beside `1,260.500` is 860 and a quarter: on such a page a point never parts thousands (rule K13). */
export const settlePoints = (rows: readonly Draft[]): Step => {
  const pages = englishPages(rows)
  const repairs: Repair[] = []
  const done = rows.map((row) => {
    if (!pages.has(row.page)) return row
    const cells = new Map(row.cells)
    for (const [column, { line, printed }] of row.cells) {
      const text = plainText(printed)
      if (!open.test(text)) continue
      const now = text.replace('.', ',')
      cells.set(column, draftCell(line, printed, now))
      repairs.push({
        code: 'separator',
        where: [{ line, column }],
        was: printed,
        now,
        evidence: [],
        message: `Trang này viết phần thập phân sau dấu chấm như tiếng Anh; ${text} được đọc là ${now}.`,
      })
    }
    return { ...row, cells }
  })
  return { rows: done, repairs }
}
