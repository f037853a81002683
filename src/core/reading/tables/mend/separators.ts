import type { Finding, Repair } from '#core/plan/finding.ts'
import { type Draft, draftCell, type DraftCell, type Sight, type Step } from '#core/reading/tables/draft.ts'
import { valueColumns } from '#core/reading/tables/figures.ts'
import { judge, pagesOf } from '#core/reading/tables/mend/separator-judgement.ts'
import { isOpenToBoth, isPointed } from '#core/reading/tables/numeral.ts'
import { comparisonHolds, comparisonsOf } from '#core/reading/tables/ratio-fit.ts'
import { proveSeparators, type Spot, underReading } from '#core/reading/tables/mend/separator-proofs.ts'

const mostPlaces = 12
const linesOf = (rows: readonly Draft[], spots: readonly Spot[]): number[] => [
  ...new Set(spots.flatMap(({ at }) => rows[at]?.line ?? [])),
]

const cellOf = (rows: readonly Draft[], spot: Spot | undefined): DraftCell | undefined =>
  spot ? rows[spot.at]?.cells.get(spot.column) : undefined

const repairOf = (rows: readonly Draft[], turned: readonly Spot[], proven: readonly Spot[]): Repair => {
  const lines = linesOf(rows, turned)
  const first = cellOf(rows, turned[0])
  return {
    code: 'separator',
    where: lines.slice(0, mostPlaces).map((line) => ({ line })),
    was: first?.printed ?? '',
    now: underReading(first?.text ?? '', 'thousands'),
    evidence: proven.slice(0, mostPlaces).map(({ at, column }) => ({ line: rows[at]?.line ?? 0, column })),
    message: `Dòng ${lines[0] ?? 0}–${lines.at(-1) ?? 0} in dấu phẩy thay dấu chấm ngăn cách hàng nghìn (${turned.length} ô); phép nhân, phép cộng và tỷ lệ chỉ đúng khi đọc như vậy.`,
  }
}

const questionOf = (rows: readonly Draft[], unsure: readonly Spot[]): Finding => {
  const lines = linesOf(rows, unsure)
  const first = cellOf(rows, unsure[0])
  const read = first?.text ?? ''
  const isThousands = !read.includes(',')
  return {
    code: 'separator',
    severity: 'question',
    where: lines.slice(0, mostPlaces).map((line) => ({ line })),
    evidence: [],
    printed: first?.printed ?? '',
    expected: read,
    message: `Dấu ngăn cách ở ${lines.length} dòng này đọc là ${isThousands ? 'ngăn cách hàng nghìn' : 'phần thập phân'} (${first?.printed ?? ''} là ${read}) ${isThousands ? 'theo các dòng khác cùng trang' : 'theo cách viết thông thường'}; không có phép tính nào chứng minh. Xin xác nhận.`,
  }
}

/** One question for each dozen of lines, so that its places name every line that its answer reads again. */
const questionsOf = (rows: readonly Draft[], unsure: readonly Spot[]): Finding[] => {
  const lines = linesOf(rows, unsure)
  return Array.from({ length: Math.ceil(lines.length / mostPlaces) }, (_, index) => {
    const some = new Set(lines.slice(index * mostPlaces, (index + 1) * mostPlaces))
    return questionOf(
      rows,
      unsure.filter(({ at }) => some.has(rows[at]?.line ?? 0)),
    )
  })
}

const rewrite = (row: Draft, column: number, change: (text: string) => string): Draft => {
  const cell = row.cells.get(column)
  return cell
    ? {
        ...row,
        cells: new Map([...row.cells, [column, draftCell(cell.line, cell.printed, change(cell.text))]]),
      }
    : row
}

/**
 * Decides how each page writes its figures. `10,015` is 10.015 thousand on a page whose ratios, products and sums
 * only hold so, and 10 and a bit elsewhere (rules Q18, K13).
 */
export const settleSeparators = (rows: readonly Draft[], sight: Sight): Step => {
  const pages = pagesOf(rows, sight).filter(({ open }) => open.length > 0)
  if (pages.length === 0) return { rows, repairs: [] }
  const proofs = proveSeparators(rows, sight)
  const done = [...rows]
  const repairs = pages.flatMap((page) => {
    const turned = judge(rows, page, proofs, sight).flatMap(({ spot, reading }) =>
      reading === 'thousands' ? [spot] : [],
    )
    for (const { at, column } of turned) {
      const row = done[at]
      if (row) done[at] = rewrite(row, column, (text) => underReading(text, 'thousands'))
    }
    return turned.length > 0
      ? [
          repairOf(
            rows,
            turned,
            turned.filter((spot) => proofs.provenAt(spot) !== null),
          ),
        ]
      : []
  })
  return { rows: done, repairs }
}

/** The rows as the page wrote them, but for the digits mended since. */
const asWritten = (row: Draft): Draft =>
  [...row.cells].reduce(
    (done, [column, { printed }]) =>
      isOpenToBoth(printed) ? rewrite(done, column, (text) => text.replace('.', ',')) : done,
    row,
  )

/**
 * Asks about the cells whose reading nothing but their page supports: one question for each page, or for each dozen of its lines. It stands after
 * the digits, because a mended digit may be what proves a sum.
 */
export const askSeparators = (rows: readonly Draft[], sight: Sight): Step => {
  const written = rows.map(asWritten)
  const pages = pagesOf(written, sight).filter(({ open }) => open.length > 0)
  const english = new Set(
    pagesOf(written, sight).flatMap(({ from, isEnglish }) => (isEnglish ? [rows[from]?.page ?? 0] : [])),
  )
  const pointed = pointedSpots(rows, sight).filter(({ at }) => !english.has(rows[at]?.page ?? -1))
  const proofs = pages.length > 0 ? proveSeparators(written, sight) : null
  const questions = pages.flatMap((page) => {
    const judged = proofs === null ? [] : judge(written, page, proofs, sight)
    const unsure = judged.flatMap(({ spot, isSure }) => (isSure ? [] : [spot]))
    return questionsOf(rows, unsure)
  })
  return {
    rows,
    repairs: [],
    questions: [...questions, ...questionsOf(rows, pointed)],
  }
}

/** `16906.13` where no ratio of its row confirms the English point. */
const pointedSpots = (rows: readonly Draft[], sight: Sight): Spot[] => {
  const comparisons = comparisonsOf(sight.head)
  return rows.flatMap((row, at) =>
    valueColumns(sight).flatMap((column) => {
      if (!isPointed(row.cells.get(column)?.text ?? '')) return []
      const confirmed = comparisons.some(
        (each) => (each.top === column || each.bottom === column) && comparisonHolds(row, each) === true,
      )
      return confirmed ? [] : [{ at, column }]
    }),
  )
}
