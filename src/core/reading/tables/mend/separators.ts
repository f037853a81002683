import { isPointGroup } from '#core/figure/both-readings.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import { type Draft, draftCell, type DraftCell, type Sight, type Step } from '#core/reading/tables/draft.ts'
import { valueColumns } from '#core/reading/tables/figures.ts'
import { judge, type Page, pagesOf } from '#core/reading/tables/mend/separator-judgement.ts'
import { isOpenToBoth, isPointed } from '#core/reading/tables/numeral.ts'
import { comparisonHolds, comparisonsOf } from '#core/reading/tables/ratio-fit.ts'
import {
  type Proofs,
  proveSeparators,
  type Reading,
  readings,
  type Spot,
  underReading,
} from '#core/reading/tables/mend/separator-proofs.ts'
import { isClear, leaning } from '#core/reading/tables/mend/writing.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'

const mostPlaces = 12
const linesOf = (rows: readonly Draft[], spots: readonly Spot[]): number[] => [
  ...new Set(spots.flatMap(({ at }) => rows[at]?.line ?? [])),
]

const cellOf = (rows: readonly Draft[], spot: Spot | undefined): DraftCell | undefined =>
  spot ? rows[spot.at]?.cells.get(spot.column) : undefined

const repairOf = (rows: readonly Draft[], turned: readonly Spot[], proofs: Proofs): Repair => {
  const lines = linesOf(rows, turned)
  const first = cellOf(rows, turned[0])
  const proven = turned.filter((spot) => proofs.provenAt(spot) !== null)
  const isPoint = isPointGroup(first?.text ?? '')
  const signs = isPoint
    ? 'dấu chấm thay dấu phẩy trước phần thập phân'
    : 'dấu phẩy thay dấu chấm ngăn cách hàng nghìn'
  const why =
    proven.length > 0
      ? 'phép nhân, phép cộng và tỷ lệ chỉ đúng khi đọc như vậy'
      : 'các số khác của trang được viết như vậy'
  return {
    code: 'separator',
    where: lines.slice(0, mostPlaces).map((line) => ({ line })),
    was: first?.printed ?? '',
    now: underReading(first?.text ?? '', isPoint ? 'decimals' : 'thousands'),
    evidence: proven.slice(0, mostPlaces).map(({ at, column }) => ({ line: rows[at]?.line ?? 0, column })),
    message: `Dòng ${lines[0] ?? 0}–${lines.at(-1) ?? 0} in ${signs} (${turned.length} ô); ${why}.`,
  }
}

/** What a cell is read as now, which a question about it must say: the decimals stand behind a comma. */
const readingIn = (rows: readonly Draft[], spot: Spot): Reading =>
  (cellOf(rows, spot)?.text ?? '').includes(',') ? 'decimals' : 'thousands'

const questionOf = (rows: readonly Draft[], unsure: readonly Spot[]): Finding => {
  const lines = linesOf(rows, unsure)
  const first = cellOf(rows, unsure[0])
  const read = first?.text ?? ''
  const isThousands = !read.includes(',') && !isPointed(read)
  const isAsUsual = isThousands === isPointGroup(plainText(first?.printed ?? ''))
  return {
    code: 'separator',
    severity: 'question',
    where: lines.slice(0, mostPlaces).map((line) => ({ line })),
    evidence: [],
    printed: first?.printed ?? '',
    expected: read,
    message: `Dấu ngăn cách ở ${lines.length} dòng này đọc là ${isThousands ? 'ngăn cách hàng nghìn' : 'phần thập phân'} (${first?.printed ?? ''} là ${read}) ${isAsUsual || isPointed(read) ? 'theo cách viết thông thường' : 'theo các dòng khác cùng trang'}; không có phép tính nào chứng minh. Xin xác nhận.`,
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
  const pages = pagesOf(rows, sight)
  const asked = pages.filter(({ open }) => open.length > 0)
  const proofs = asked.length > 0 ? proveSeparators(rows, sight, pagesWithPoints(pages)) : null
  const done = [...rows]
  const repairs = asked.flatMap((page) => {
    if (proofs === null) return []
    const judged = judge(rows, page, proofs, sight)
    const turned = judged.flatMap(({ spot, reading }) => (isTurned(rows, spot, reading) ? [spot] : []))
    for (const { spot, reading } of judged) {
      const row = done[spot.at]
      if (row) done[spot.at] = rewrite(row, spot.column, (text) => underReading(text, reading))
    }
    return inSigns(rows, turned).map((spots) => repairOf(rows, spots, proofs))
  })
  const shares = pages.flatMap((page) => pointedShares(done, page, sight))
  return { rows: done, repairs: [...repairs, ...shares] }
}

const pagesWithPoints = (pages: readonly Page[]): ReadonlySet<number> =>
  new Set(pages.flatMap(({ page, showsPoints }) => (showsPoints ? [page] : [])))

const isTurned = (rows: readonly Draft[], spot: Spot, reading: Reading): boolean => {
  const text = cellOf(rows, spot)?.text ?? ''
  return underReading(text, reading) !== text
}

/** Commas and points are told of apart. */
const inSigns = (rows: readonly Draft[], spots: readonly Spot[]): (readonly Spot[])[] => {
  const isPoint = (spot: Spot): boolean => isPointGroup(cellOf(rows, spot)?.text ?? '')
  return [spots.filter((spot) => !isPoint(spot)), spots.filter(isPoint)].filter((each) => each.length > 0)
}

/** `101.234` in a column of ratios on a page that writes the English way throughout (rule K13). */
const pointedShares = (done: Draft[], page: Page, sight: Sight): Repair[] => {
  if (!page.isEnglish) return []
  const values = new Set(valueColumns(sight))
  const repairs: Repair[] = []
  for (let at = page.from; done[at]?.page === page.page; at += 1) {
    for (const [column, cell] of done[at]?.cells ?? []) {
      const row = done[at]
      if (!row || values.has(column) || !isPointGroup(cell.text)) continue
      const now = underReading(cell.text, 'decimals')
      done[at] = rewrite(row, column, () => now)
      repairs.push({
        code: 'separator',
        where: [{ line: cell.line, column }],
        was: cell.printed,
        now,
        evidence: [],
        message: `Trang này viết phần thập phân sau dấu chấm như tiếng Anh; ${cell.text} được đọc là ${now}.`,
      })
    }
  }
  return repairs
}

/** The rows as the page wrote them, but for the digits mended since. */
const asWritten = (row: Draft): Draft =>
  [...row.cells].reduce((done, [column, { printed }]) => {
    if (isOpenToBoth(printed)) return rewrite(done, column, (text) => text.replace('.', ','))
    if (isPointGroup(plainText(printed))) return rewrite(done, column, (text) => text.replace(',', '.'))
    return done
  }, row)

/**
 * Asks about the cells whose reading nothing but their page supports: one question for each page, or for each dozen of its lines. It stands after
 * the digits, because a mended digit may be what proves a sum. What the question says is how the cell was read.
 */
export const askSeparators = (rows: readonly Draft[], sight: Sight): Step => {
  const written = rows.map(asWritten)
  const pages = pagesOf(written, sight)
  const english = new Set(
    pages.flatMap(({ page, isEnglish, values }) =>
      isEnglish || (isClear(values) && leaning(values) === 'english') ? [page] : [],
    ),
  )
  const pointed = pointedSpots(rows, sight).filter(({ at }) => !english.has(rows[at]?.page ?? -1))
  const asked = pages.filter(({ open }) => open.length > 0)
  const proofs = asked.length > 0 ? proveSeparators(written, sight, pagesWithPoints(pages)) : null
  const questions = asked.flatMap((page) => {
    const judged = proofs === null ? [] : judge(written, page, proofs, sight)
    const unsure = judged.flatMap(({ spot, reading, isSure }) =>
      isSure && reading === readingIn(rows, spot) ? [] : [spot],
    )
    return inSigns(written, unsure).flatMap((spots) =>
      readings.flatMap((reading) =>
        questionsOf(
          rows,
          spots.filter((spot) => readingIn(rows, spot) === reading),
        ),
      ),
    )
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
