import type { Draft, Sight } from '#core/reading/tables/draft.ts'
import { valueColumns } from '#core/reading/tables/figures.ts'
import type { Proofs, Reading, Spot } from '#core/reading/tables/mend/separator-proofs.ts'
import { isOpenToBoth } from '#core/reading/tables/numeral.ts'

const dotGroups = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
/** Things that are counted have no decimals. */
const countable =
  /^(?:con|người|cái|chiếc|hộ|xã|huyện|trường|lớp|lồng|giường|dự án|doanh nghiệp|hợp tác xã|học sinh|lượt|thuê bao|trạm)$/i

/** A printed page: its cells that may be read both ways, and how many show points between their thousands. */
export type Page = {
  readonly from: number
  readonly open: readonly Spot[]
  readonly dots: number
  /** Its figures have points before their decimals throughout, `47,712.9` and `109.52`, and none a comma. */
  readonly isEnglish: boolean
}

const pointed = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})\s*%?$/
const decimalComma = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})\s*%?$|^-?\d{1,3}(?:\.\d{3})+,\d+$/
const enoughPoints = 3

export const pagesOf = (rows: readonly Draft[], sight: Sight): Page[] => {
  const pages = new Map<
    number,
    { from: number; open: Spot[]; dots: number; points: number; commas: number }
  >()
  for (const [at, row] of rows.entries()) {
    const page = pages.get(row.page) ?? { from: at, open: [], dots: 0, points: 0, commas: 0 }
    pages.set(row.page, page)
    for (const { text } of row.cells.values()) {
      if (pointed.test(text)) page.points += 1
      else if (decimalComma.test(text)) page.commas += 1
    }
    for (const column of valueColumns(sight)) {
      const text = row.cells.get(column)?.text ?? ''
      if (isOpenToBoth(text)) page.open.push({ at, column })
      else if (dotGroups.test(text)) page.dots += 1
    }
  }
  return [...pages.values()].map(({ points, commas, ...page }) => ({
    ...page,
    isEnglish: points >= enoughPoints && commas === 0,
  }))
}

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

export type Judged = { readonly spot: Spot; readonly reading: Reading; readonly isSure: boolean }

/**
 * How every open cell of a page is read: as the arithmetic proves, else as its unit's decimals show, else as the
 * proven cells of the page, where they outweigh the points of thousands on it, else as its unit looks.
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
    if (page.isEnglish && proven[at] !== 'decimals') return { spot, reading: 'thousands', isSure: true }
    const look = looks.get(rows[spot.at]?.unit ?? '') ?? null
    const sure = proven[at] ?? (look === 'decimals' ? look : null)
    if (sure) return { spot, reading: sure, isSure: true }
    const isThousands = isRule || look === 'thousands'
    return {
      spot,
      reading: isThousands ? 'thousands' : 'decimals',
      isSure: !isThousands && dotted.has(rows[spot.at]?.unit ?? ''),
    }
  })
}
