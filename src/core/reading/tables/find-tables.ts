import { isEndSign } from '#core/reading/outline.ts'
import { alignedColumns } from '#core/reading/tables/aligned-columns.ts'
import { joinTornRows } from '#core/reading/tables/torn-rows.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'
import {
  type CutLine,
  type FoundTable,
  type Sheet,
  cutLine,
  isDataRow,
  isHeaderStart,
  isNumberRow,
  isSubHeader,
} from '#core/reading/tables/sheet.ts'
import {
  formNumber,
  isAnnexNote,
  isBareTitle,
  isLoud,
  isPageMark,
  isTitle,
  isUnitLine,
  unitIn,
  withoutUnit,
} from '#core/reading/tables/titles.ts'
import { sameForm } from '#core/reading/tables/same-form.ts'

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

const unitOf = (said: readonly Said[]): string | null =>
  said.map(({ text }) => unitIn(text)).findLast((unit) => unit !== null) ?? null

/** The words that go on with a title: loud ones, and below a bare number (`Biểu số 01`) whatever stands there. */
const titleWords = (said: readonly Said[], at: number): readonly Said[] => {
  const rest = said
    .slice(at + 1)
    .filter(({ text }) => !isAnnexNote(text) && !isUnitLine(text) && !isPageMark(text))
  const loud = rest.filter(({ text }) => isLoud(withoutUnit(text)))
  return isBareTitle(said[at]?.text ?? '') && loud.length === 0 ? rest : loud
}

/** The words above a header: a numbered title, or a loud heading above `(Kèm theo …)`; null when the table goes on. */
const openingOf = (all: readonly Said[], fresh: boolean): Opening | null => {
  const skipped = Math.max(0, all.length - mostTitleLines)
  const said = all.slice(skipped)
  const numbered = said.findLastIndex(({ text }) => isTitle(text))
  const noted = said.findLastIndex(({ text }) => isAnnexNote(text))
  const loud = said.findLastIndex(({ text }, at) => isLoud(text) && (noted < 0 || at < noted))
  const at = numbered >= 0 ? numbered : noted >= 0 || fresh ? loud : -1
  const head = said[at]
  if (!head) return null
  const words = [head, ...titleWords(said, at)].map(({ text }) => text)
  return {
    number: numbered >= 0 ? formNumber(head.text) : null,
    title: words.map((text) => withoutUnit(text)).join(' '),
    titleLine: head.line,
    unit: unitOf(said.slice(at)),
    from: at + skipped,
  }
}

/** The header lines that begin at `from`: the STT line, the lines below it, the row of numbers. */
const headerFrom = (cut: readonly (CutLine | null)[], from: number): CutLine[] => {
  const header: CutLine[] = []
  for (const row of cut.slice(from, from + mostHeaderLines)) {
    if (!row) break
    if (header.length === 1 && isHeaderStart(row) && !isHeaderStart(header[0] ?? row)) {
      header.push(row)
      continue
    }
    if (header.length > 0 && isNumberRow(row)) return [...header, row]
    if (header.length > 0 && !isSubHeader(row, header.find(isHeaderStart))) break
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
  const words = isOpening ? new Set(titleWords(said, 0)) : new Set<Said>()
  const known = (each: Said): boolean =>
    isAnnexNote(each.text) ||
    isUnitLine(each.text) ||
    isPageMark(each.text) ||
    (isOpening && (isTitle(each.text) || isLoud(each.text) || words.has(each)))
  table.taken.push(...said.map(({ line }) => line))
  table.strays.push(...stray(said.filter((each) => !known(each))))
}

/** Groups printed above the line of STT, whose own first cells are empty. */
const headsNext = (row: CutLine, next: CutLine | null): boolean =>
  next !== null && isHeaderStart(next) && isSubHeader(row, undefined)

/** A line with one filled cell that is a title, a note or a unit was only moved to its place by tabs. */
const isWords = (row: CutLine): boolean => {
  const filled = row.cells.filter((cell) => cell !== '')
  const text = plainText(filled[0] ?? '')
  return filled.length === 1 && (isTitle(text) || isAnnexNote(text) || isUnitLine(text))
}

const cutLines = (lines: readonly string[]): readonly (CutLine | null)[] =>
  alignedColumns(lines).map((text, at) => {
    const row = text.includes('\t') ? cutLine(text, at + 1) : null
    return row && isWords(row) ? null : row
  })

/**
 * Finds the official tables in the text, by what stands above and in their headers: a title `BIỂU n:`, a loud
 * heading above `(Kèm theo …)`, a header that begins with STT. A header repeated without a title goes on with
 * the same table (a page break). Lines before the first table and after the last row are left to others.
 */
export const findTables = (lines: readonly string[]): FoundTable[] => {
  const cut = cutLines(lines)
  const found: Building[] = []
  // what stands above the next header or row, since the last one
  let said: Said[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const row = cut[at]
    const text = plainText(lines[at] ?? '')
    if (text === '') continue
    if (!row || isTitle(text) || isAnnexNote(text)) {
      said.push({ line: at + 1, text })
      continue
    }
    const current = found.at(-1)
    const titled = said.slice(-mostTitleLines).some((each) => isTitle(each.text))
    if (
      isHeaderStart(row) ||
      headsNext(row, cut[at + 1] ?? null) ||
      (titled && row.cells.length >= 3 && !isDataRow(row))
    ) {
      const header = headerFrom(cut, at)
      at += header.length - 1
      openSheet(found, said, header)
    } else if (current || (titled && isDataRow(row))) {
      // a title straight above figures: the header was lost, the rows are not
      if (titled && isDataRow(row)) openSheet(found, said, [])
      else if (current) keepSaid(current, said, false)
      const table = found.at(-1)
      table?.sheets.at(-1)?.rows.push(row)
      table?.taken.push(row.line)
    } else {
      said.push({ line: at + 1, text })
      continue
    }
    said = []
  }
  return found.map(joinTornRows)
}

const fresh = (opening: Opening | null, said: readonly Said[], first: number): Building => ({
  number: opening?.number ?? null,
  title: opening?.title ?? '',
  titleLine: opening?.titleLine ?? first,
  unitDefault: opening ? opening.unit : unitOf(said),
  sheets: [],
  taken: [],
  strays: [],
})

/** Who signed the document stands below a table in its text; that is no part of the table. */
const beforeSignature = (said: readonly Said[]): readonly Said[] => {
  const at = said.findIndex(({ text }) => isEndSign(text))
  return at < 0 ? said : said.slice(0, at)
}

/** A header opens a new table where a title says so; without one, or with the same number again, a new page of the last. */
const openSheet = (found: Building[], said: readonly Said[], header: readonly CutLine[]): void => {
  const last = found.at(-1)
  const isOther = last === undefined || !sameForm(last.sheets[0]?.header, header)
  const opening = openingOf(said, isOther)
  const isRepeated = opening !== null && opening.number !== null && opening.number === last?.number
  const goesOn = opening === null && !isOther
  if (last && (isRepeated || goesOn)) keepSaid(last, said, isRepeated)
  else {
    if (last && opening) keepSaid(last, beforeSignature(said.slice(0, opening.from)), false)
    const table = fresh(opening, said, header[0]?.line ?? said.at(-1)?.line ?? 1)
    if (opening) keepSaid(table, said.slice(opening.from), true)
    else if (last) keepSaid(table, said, false)
    found.push(table)
  }
  const table = found.at(-1)
  table?.sheets.push({ header, rows: [] } satisfies Sheet & { rows: CutLine[] })
  table?.taken.push(...header.map(({ line }) => line))
}
