import type { Repair } from '#core/plan/finding.ts'
import type { Head } from '#core/reading/tables/header/head.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'
import { cellAt, type CutLine, type FoundTable, isNumberRow, type Sheet } from '#core/reading/tables/sheet.ts'
import { bareLetters } from '#core/reading/tables/words/bare-letters.ts'

const wordsOf = ({ header }: Sheet, width: number): string[] =>
  Array.from({ length: width }, (_, at) =>
    header
      .filter((row) => !isNumberRow(row))
      .map((row) => plainText(cellAt(row, at + 1)))
      .filter((each) => each !== '' && !/^\d+=/.test(each))
      .map(bareLetters)
      .join(' '),
  )

const numbersOf = ({ header }: Sheet): string => {
  const row = header.find(isNumberRow)
  return row
    ? row.cells
        .map((cell) => plainText(cell).replace(/^I$/, '1'))
        .join(' | ')
        .replace(/[\s|]+$/, '')
    : ''
}

const shown = (row: CutLine | undefined): string =>
  row
    ? row.cells
        .map(plainText)
        .join(' | ')
        .replace(/[\s|]+$/, '')
    : ''

/** Which line of the header differs, as the page prints it and as the whole one does; null where they agree. */
const difference = (
  sheet: Sheet,
  whole: Sheet,
  width: number,
): { readonly was: string; readonly now: string } | null => {
  const [numbers, right] = [numbersOf(sheet), numbersOf(whole)]
  if (numbers !== right) return { was: numbers, now: right }
  const [words, rightWords] = [wordsOf(sheet, width), wordsOf(whole, width)]
  return words.every((each, at) => each === rightWords[at])
    ? null
    : { was: shown(sheet.header[0]), now: shown(whole.header[0]) }
}

const onlyNumbers = (head: Head): string =>
  Array.from({ length: head.width }, (_, at) => {
    const formula = head.columns.find(({ n }) => n === at + 1)?.formula
    return formula === null || formula === undefined ? String(at + 1) : `${at + 1}=${formula}`
  }).join(' | ')

const where = ({ header }: Sheet): Repair['where'] => header.slice(0, 12).map(({ line }) => ({ line }))

const message = (sheet: Sheet): string =>
  `Đầu biểu ở dòng ${sheet.header[0]?.line ?? 0} bị vỡ khi chuyển sang chữ; số liệu được đọc theo vị trí cột.`

/**
 * Headers that the rendering broke: numbers lost or out of place, groups moved over other columns. A page is
 * measured by the one whole header of its table; the figures are read by that one.
 */
export const headerRepairs = (table: FoundTable, head: Head): Repair[] => {
  const [whole, ...others] = [head.reference, ...table.sheets.filter((sheet) => sheet !== head.reference)]
  if (!whole) return []
  const broken = others.flatMap((sheet): Repair[] => {
    const found = difference(sheet, whole, head.width)
    return found
      ? [{ code: 'header', where: where(sheet), ...found, evidence: where(whole), message: message(sheet) }]
      : []
  })
  const isDamaged = head.movedGroups.length > 0 || (numbersOf(whole) !== '' && !head.isSound)
  if (!isDamaged) return broken
  const was = head.isSound
    ? head.movedGroups.map(({ words, printed }) => `${words} ở cột ${printed}`).join('; ')
    : numbersOf(whole)
  const now = head.isSound
    ? head.movedGroups.map(({ words, meant }) => `${words} ở cột ${meant}`).join('; ')
    : onlyNumbers(head)
  return [{ code: 'header', where: where(whole), was, now, evidence: [], message: message(whole) }, ...broken]
}
