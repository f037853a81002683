import { isPointGroup } from '#core/figure/both-readings.ts'
import type { Draft, Sight } from '#core/reading/tables/draft.ts'
import { valueColumns } from '#core/reading/tables/figures.ts'
import { type Proofs, type Reading, type Spot, textAt } from '#core/reading/tables/mend/separator-proofs.ts'
import { isClear, leaning, type Tally, tallyOf, type Writing } from '#core/reading/tables/mend/writing.ts'
import { isOpenToBoth } from '#core/reading/tables/numeral.ts'

const dotGroups = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
/** Things that are counted have no decimals. */
const countable =
  /^(?:con|người|cái|chiếc|hộ|xã|huyện|trường|lớp|lồng|giường|dự án|doanh nghiệp|hợp tác xã|học sinh|lượt|thuê bao|trạm)$/i

/** A printed page: its cells that may be read both ways, and how its other figures are written. */
export type Page = {
  /** Its number among the printed pages of the table. */
  readonly page: number
  readonly from: number
  readonly open: readonly Spot[]
  /** How many of its values show points between their thousands. */
  readonly dots: number
  readonly values: Tally
  readonly ratios: Tally
  /** It shows points before decimals: `353.881` is open, too. */
  readonly showsPoints: boolean
  /** Its figures have points before their decimals throughout, `47,712.9` and `109.52`, and none a comma. */
  readonly isEnglish: boolean
}

const enoughPoints = 3

const showsPoints = (values: Tally, ratios: Tally): boolean =>
  values.points > 0 || ratios.points >= enoughPoints

const pageOf = (rows: readonly Draft[], from: number, page: number, sight: Sight): Page => {
  const own: { readonly row: Draft; readonly at: number }[] = []
  for (const [step, row] of rows.slice(from).entries()) {
    if (row.page !== page) break
    own.push({ row, at: from + step })
  }
  const columns = valueColumns(sight)
  const [values, ratios] = [
    tallyOf(own.flatMap(({ row }) => valuesIn(row, columns))),
    tallyOf(own.flatMap(({ row }) => ratiosIn(row, columns))),
  ]
  const shows = showsPoints(values, ratios)
  const open = own.flatMap(({ row, at }) =>
    columns.flatMap((column): Spot[] => {
      const text = row.cells.get(column)?.text ?? ''
      return isOpenToBoth(text) || (shows && isPointGroup(text)) ? [{ at, column }] : []
    }),
  )
  const dots = own.flatMap(({ row }) => valuesIn(row, columns)).filter((text) => dotGroups.test(text)).length
  const points = values.points + ratios.points
  const isEnglish = points >= enoughPoints && values.vietnamese + ratios.vietnamese === 0
  return { page, from, open, dots, values, ratios, showsPoints: shows, isEnglish }
}

const valuesIn = (row: Draft, columns: readonly number[]): string[] =>
  columns.flatMap((column) => row.cells.get(column)?.text ?? [])

const ratiosIn = (row: Draft, columns: readonly number[]): string[] =>
  [...row.cells].flatMap(([column, { text }]) => (columns.includes(column) ? [] : [text]))

/** The pages of a table, as their rows are. */
export const pagesOf = (rows: readonly Draft[], sight: Sight): Page[] =>
  rows.flatMap(({ page }, at) =>
    at > 0 && rows[at - 1]?.page === page ? [] : [pageOf(rows, at, page, sight)],
  )

/** What the arithmetic, or the thing counted, says of an open cell. */
const provenReading = (rows: readonly Draft[], spot: Spot, proofs: Proofs): Reading | null =>
  proofs.provenAt(spot) ?? (countable.test(rows[spot.at]?.unit ?? '') ? 'thousands' : null)

/**
 * What the figures of one unit on a page look like. `0,930` and `44.547,081` beside them: decimals. `1,234,567`, or
 * plain whole numbers below a thousand beside them: thousands, because decimals would be printed for all.
 */
const looksOf = (texts: readonly string[]): Reading | null => {
  if (texts.some((text) => /^(?:0|\d{4,}|\d{1,3}(?:\.\d{3})+),\d{3}$/.test(text))) return 'decimals'
  if (texts.some((text) => /^\d{1,3}(?:,\d{3}){2,}$/.test(text))) return 'thousands'
  if (texts.some((text) => dotGroups.test(text))) return null
  const isMixed = texts.filter(isOpenToBoth).length >= 3 && texts.some((text) => /^[1-9]\d{1,2}$/.test(text))
  return isMixed ? 'thousands' : null
}

/** The figures of each unit on a page. */
const textsOfUnits = (
  rows: readonly Draft[],
  { from }: Page,
  sight: Sight,
): ReadonlyMap<string, readonly string[]> => {
  const texts = new Map<string, string[]>()
  const page = rows[from]?.page
  for (let at = from; rows[at]?.page === page && at < rows.length; at += 1) {
    const row = rows[at]
    if (!row) break
    const ofUnit = texts.get(row.unit) ?? []
    texts.set(row.unit, ofUnit)
    for (const column of valueColumns(sight)) ofUnit.push(row.cells.get(column)?.text ?? '')
  }
  return texts
}

const meantBy = (writing: Writing, text: string): Reading =>
  (writing === 'english') === isPointGroup(text) ? 'decimals' : 'thousands'

/**
 * An open cell on a page that shows English points: as its row writes its values, else as the page clearly does, else
 * as the ratios of the row and of the page. Sure where all that speak say the same, and the row or most of the page speaks.
 */
const asWritten = (rows: readonly Draft[], page: Page, spot: Spot, sight: Sight): Judged | null => {
  const row = rows[spot.at]
  if (!row) return null
  const columns = valueColumns(sight)
  const [own, ownRatios] = [tallyOf(valuesIn(row, columns)), tallyOf(ratiosIn(row, columns))]
  // a row whose ratios are written unlike the page's was written apart
  const isStray = leaning(ownRatios) !== null && leaning(ownRatios) !== leaning(page.ratios)
  const nearest =
    isClear(page.values) && !isStray ? [own, page.values, ownRatios] : [own, ownRatios, page.values]
  const said = [...nearest, page.ratios].flatMap((tally) => leaning(tally) ?? [])
  const [first] = said
  if (first === undefined) return null
  const isClearPage = isClear(page.values) || isClear(page.ratios)
  return {
    spot,
    reading: meantBy(first, row.cells.get(spot.column)?.text ?? ''),
    isSure: said.every((each) => each === first) && (leaning(own) !== null || isClearPage),
  }
}

export type Judged = { readonly spot: Spot; readonly reading: Reading; readonly isSure: boolean }

/**
 * How every open cell of a page is read: as the arithmetic proves, else as its unit's decimals show, else as the
 * proven cells of the page, where they outweigh the points of thousands on it, else as its unit looks. Where the page
 * shows English points, the way in which its row and the page write their figures comes before what the page proves.
 */
export const judge = (rows: readonly Draft[], page: Page, proofs: Proofs, sight: Sight): Judged[] => {
  const proven = page.open.map((spot) => provenReading(rows, spot, proofs))
  const votes = (reading: Reading): number => proven.filter((each) => each === reading).length
  const isRule = votes('thousands') - votes('decimals') > page.dots
  const texts = textsOfUnits(rows, page, sight)
  const looks = new Map([...texts].map(([unit, ofUnit]) => [unit, looksOf(ofUnit)]))
  const dotted = new Set(
    [...texts].flatMap(([unit, ofUnit]) => (ofUnit.some((text) => dotGroups.test(text)) ? [unit] : [])),
  )
  return page.open.map((spot, at) => {
    const known = proven[at]
    if (known) return { spot, reading: known, isSure: true }
    const written = page.showsPoints ? asWritten(rows, page, spot, sight) : null
    const look = looks.get(rows[spot.at]?.unit ?? '') ?? null
    if (look === 'decimals' && !isPointGroup(textAt(rows, spot)))
      return { spot, reading: look, isSure: written === null || written.reading === look }
    if (written) return written
    const isThousands = isRule || look === 'thousands'
    return {
      spot,
      reading: isThousands ? 'thousands' : 'decimals',
      isSure: !isThousands && dotted.has(rows[spot.at]?.unit ?? ''),
    }
  })
}
