import type { Finding, Repair } from '#core/plan/finding.ts'
import type { Draft, DraftCell, Sight, Step } from '#core/reading/tables/draft.ts'
import { valueColumns } from '#core/reading/tables/figures.ts'
import { isOpenToBoth } from '#core/reading/tables/numeral.ts'
import { proveSeparators, type Proofs, type Reading, type Spot, underReading } from '#core/reading/tables/separator-proofs.ts'

const mostPlaces = 12
const dotGroups = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
/** Things that are counted have no decimals. */
const countable = /^(?:con|người|cái|chiếc|hộ|xã|huyện|trường|lớp|lồng|giường|dự án|doanh nghiệp|hợp tác xã|học sinh|lượt|thuê bao|trạm)$/i

const openSpots = (rows: readonly Draft[], page: number, sight: Sight): Spot[] =>
  rows.flatMap((row, at) =>
    row.page === page ? valueColumns(sight).flatMap((column) => (isOpenToBoth(row.cells.get(column)?.text ?? '') ? [{ at, column }] : [])) : [],
  )

type Page = { readonly open: readonly Spot[]; readonly hasDots: boolean }

const linesOf = (rows: readonly Draft[], spots: readonly Spot[]): number[] => [...new Set(spots.flatMap(({ at }) => rows[at]?.line ?? []))]

const cellOf = (rows: readonly Draft[], spot: Spot | undefined): DraftCell | undefined => (spot ? rows[spot.at]?.cells.get(spot.column) : undefined)

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
    message: `Dấu phẩy ở ${lines.length} dòng này đọc là ${isThousands ? 'ngăn cách hàng nghìn' : 'phần thập phân'} (${first?.printed ?? ''} là ${read}) ${isThousands ? 'theo các dòng khác cùng trang' : 'theo cách viết thông thường'}; không có phép tính nào chứng minh. Xin xác nhận.`,
  }
}

const pagesOf = (rows: readonly Draft[], sight: Sight): Page[] =>
  [...new Set(rows.map(({ page }) => page))].map((page) => ({
    open: openSpots(rows, page, sight),
    hasDots: rows.some((row) => row.page === page && valueColumns(sight).some((column) => dotGroups.test(row.cells.get(column)?.text ?? ''))),
  }))

/** What the arithmetic, or the thing counted, says of an open cell. */
const meantBy = (rows: readonly Draft[], spot: Spot, hasDots: boolean, proofs: Proofs): Reading | null => {
  const isCounted = !hasDots && countable.test(rows[spot.at]?.unit ?? '')
  return proofs.provenAt(spot) ?? (isCounted ? 'thousands' : null)
}

/** The open cells of a page that are thousands: those proven, and where they are the rule all that are not disproven. */
const turnedOn = (rows: readonly Draft[], { open, hasDots }: Page, proofs: Proofs): Spot[] => {
  const meant = open.map((spot) => ({ spot, reading: meantBy(rows, spot, hasDots, proofs) }))
  const votes = (reading: Reading): number => meant.filter((each) => each.reading === reading).length
  const rule: Reading = !hasDots && votes('thousands') > votes('decimals') ? 'thousands' : 'decimals'
  return meant.flatMap(({ spot, reading }) => ((reading ?? rule) === 'thousands' ? [spot] : []))
}

const rewrite = (row: Draft, column: number, change: (text: string) => string): Draft => {
  const cell = row.cells.get(column)
  return cell ? { ...row, cells: new Map([...row.cells, [column, { ...cell, text: change(cell.text) }]]) } : row
}

/**
 * Decides how each page writes its figures. `10,015` is 10.015 thousand on a page whose ratios, products and sums
 * only hold so, and 10 and a bit elsewhere (rules Q18, K13).
 */
export const settleSeparators = (rows: readonly Draft[], sight: Sight): Step => {
  const proofs = proveSeparators(rows, sight)
  const done = [...rows]
  const repairs = pagesOf(rows, sight).flatMap((page) => {
    const turned = turnedOn(rows, page, proofs)
    for (const { at, column } of turned) {
      const row = done[at]
      if (row) done[at] = rewrite(row, column, (text) => underReading(text, 'thousands'))
    }
    return turned.length > 0 ? [repairOf(rows, turned, turned.filter((spot) => proofs.provenAt(spot) !== null))] : []
  })
  return { rows: done, repairs }
}

/** The rows as the page wrote them, but for the digits mended since. */
const asWritten = (row: Draft): Draft =>
  [...row.cells].reduce((done, [column, { printed }]) => (isOpenToBoth(printed) ? rewrite(done, column, (text) => text.replace('.', ',')) : done), row)

/**
 * Asks about the cells whose reading nothing but their page supports: one question for each page. It stands after
 * the digits, because a mended digit may be what proves a sum.
 */
export const askSeparators = (rows: readonly Draft[], sight: Sight): Step => {
  const written = rows.map(asWritten)
  const proofs = proveSeparators(written, sight)
  const questions = pagesOf(written, sight).flatMap(({ open, hasDots }) => {
    const unsure = hasDots ? [] : open.filter((spot) => meantBy(written, spot, hasDots, proofs) === null)
    return unsure.length > 0 ? [questionOf(rows, unsure)] : []
  })
  return { rows, repairs: [], questions }
}
