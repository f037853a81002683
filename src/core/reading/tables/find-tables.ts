import {
  type CutLine,
  type FoundTable,
  type Sheet,
  cutLine,
  isHeaderStart,
  isNumberRow,
  isSubHeader,
  plainText,
} from '#core/reading/tables/sheet.ts'

const title = /^BI[ỂÊẾE]U\s*(?:SỐ\s*)?0*(\d{1,3})\s*[:.–-]\s*\S/iu
const annex = /^\(\s*(?:Kèm theo|Ban hành kèm)/iu
const unitLine = /^\(?\s*(?:ĐVV?T|Đơn vị(?: tính)?)\s*[:.]\s*(.+?)\)?$/iu
const mostHeaderLines = 5
/** A title stands close above its header; anything farther is prose. */
const mostTitleLines = 8

type Said = { readonly line: number; readonly text: string }
type Opening = {
  readonly number: number | null
  readonly title: string
  readonly titleLine: number
  readonly unit: string | null
  readonly from: number
}

const isLoud = (text: string): boolean => /\p{L}/u.test(text) && text === text.toUpperCase()
const unitOf = (said: readonly Said[]): string | null => {
  const found = said.map(({ text }) => unitLine.exec(text)?.[1]).findLast((unit) => unit !== undefined)
  return found?.trim() ?? null
}

/** The words above a header: a numbered title, or a loud heading above `(Kèm theo …)`; null when the table goes on. */
const openingOf = (all: readonly Said[], fresh: boolean): Opening | null => {
  const skipped = Math.max(0, all.length - mostTitleLines)
  const said = all.slice(skipped)
  const numbered = said.findLastIndex(({ text }) => title.test(text))
  const noted = said.findLastIndex(({ text }) => annex.test(text))
  const loud = said.findLastIndex(({ text }, at) => isLoud(text) && (noted < 0 || at < noted))
  const at = numbered >= 0 ? numbered : noted >= 0 || fresh ? loud : -1
  const head = said[at]
  if (!head) return null
  const more = said
    .slice(at + 1)
    .filter(({ text }) => isLoud(text) && !annex.test(text) && !unitLine.test(text))
  return {
    number: numbered >= 0 ? Number(title.exec(head.text)?.[1]) : null,
    title: [head, ...more].map(({ text }) => text).join(' '),
    titleLine: head.line,
    unit: unitOf(said.slice(at + 1)),
    from: at + skipped,
  }
}

/** The header lines that begin at `from`: the STT line, the lines below it, the row of numbers. */
const headerFrom = (cut: readonly (CutLine | null)[], from: number): CutLine[] => {
  const header: CutLine[] = []
  for (const row of cut.slice(from, from + mostHeaderLines)) {
    if (!row) break
    if (header.length > 0 && isNumberRow(row)) return [...header, row]
    if (header.length > 0 && !isSubHeader(row)) break
    header.push(row)
  }
  return header
}

type Building = {
  number: number | null
  title: string
  titleLine: number
  unitDefault: string | null
  sheets: { header: readonly CutLine[]; rows: CutLine[] }[]
  taken: number[]
  strays: FoundTable['strays'][number][]
}

const stray = (said: readonly Said[]): FoundTable['strays'] =>
  said.map(({ line, text }) => ({ line, text, why: 'Dòng nằm trong vùng biểu nhưng không chia thành ô.' }))

/** Notes and the unit above a header belong to the table; other words inside it are strays, shown and never dropped. */
const keepSaid = (table: Building, said: readonly Said[], isOpening: boolean): void => {
  const known = ({ text }: Said): boolean =>
    annex.test(text) || unitLine.test(text) || (isOpening && (title.test(text) || isLoud(text)))
  table.taken.push(...said.map(({ line }) => line))
  table.strays.push(...stray(said.filter((each) => !known(each))))
}

/**
 * Finds the official tables in the text, by what stands above and in their headers: a title `BIỂU n:`, a loud
 * heading above `(Kèm theo …)`, a header that begins with STT. A header repeated without a title goes on with
 * the same table (a page break). Lines before the first table and after the last row are left to others.
 */
export const findTables = (lines: readonly string[]): FoundTable[] => {
  const cut = lines.map((text, at) => (text.includes('\t') ? cutLine(text, at + 1) : null))
  const found: Building[] = []
  // what stands above the next header or row, since the last one
  let said: Said[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const row = cut[at]
    const text = plainText(lines[at] ?? '')
    if (text === '') continue
    if (!row || title.test(text) || annex.test(text)) {
      said.push({ line: at + 1, text })
      continue
    }
    const current = found.at(-1)
    const titled = said.slice(-mostTitleLines).some(({ text }) => title.test(text))
    if (isHeaderStart(row) || (titled && row.cells.length >= 3)) {
      const header = headerFrom(cut, at)
      at += header.length - 1
      openSheet(found, said, header)
    } else if (current) {
      keepSaid(current, said, false)
      current.sheets.at(-1)?.rows.push(row)
      current.taken.push(row.line)
    } else {
      said.push({ line: at + 1, text })
      continue
    }
    said = []
  }
  return found
}

/** A header opens a new table where a title says so; without one, or with the same number again, a new page of the last. */
const openSheet = (found: Building[], said: readonly Said[], header: readonly CutLine[]): void => {
  const last = found.at(-1)
  const opening = openingOf(said, last === undefined)
  const isRepeated = opening !== null && opening.number !== null && opening.number === last?.number
  if (last && isRepeated) keepSaid(last, said, true)
  else if (opening || !last) {
    if (last && opening) keepSaid(last, said.slice(0, opening.from), false)
    const first = header[0]?.line ?? 1
    const {
      number,
      title: words,
      titleLine,
      unit,
    } = opening ?? { number: null, title: '', titleLine: first, unit: unitOf(said) }
    const table: Building = {
      number,
      title: words,
      titleLine,
      unitDefault: unit,
      sheets: [],
      taken: [],
      strays: [],
    }
    if (opening) keepSaid(table, said.slice(opening.from), true)
    found.push(table)
  } else keepSaid(last, said, false)
  const table = found.at(-1)
  table?.sheets.push({ header, rows: [] } satisfies Sheet & { rows: CutLine[] })
  table?.taken.push(...header.map(({ line }) => line))
}
