import { type FileCell, type FileRow, type FileSheet, traceFormula } from '#core/exchange/file-cell.ts'
import {
  passportSheet,
  type PassportFault,
  readPassport,
  type WorkbookPassport,
} from '#core/exchange/workbook-passport.ts'
import { parseDecimal, printDecimal, shortest } from '#core/figure/decimal.ts'
import type { Refusal } from '#core/plan/plan.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { kindOf, oldOffice, openOffice } from '#office/file-kind.ts'
import { attribute, walkXml, xmlText } from '#office/package/xml.ts'
import type { Package } from '#office/package/zip.ts'
import { refuse, Refused } from '#office/refused.ts'
import { bareName, openWorkbook, type Workbook } from '#office/xlsx-in/workbook.ts'

/** A filled workbook: what it says of itself, and its visible sheets. */
export type ReportWorkbook = { readonly passport: WorkbookPassport; readonly sheets: readonly FileSheet[] }

/** Cells with something in them; a form of three thousand lines has twenty-five thousand. */
const mostCells = 200_000

/** `AB12` → [28, 12], columns from 1. */
const placeOf = (reference: string): readonly [column: number, row: number] | null => {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference) ?? []
  if (letters === '') return null
  const column = Array.from(letters).reduce(
    (total, letter) => total * 26 + (letter.codePointAt(0) ?? 64) - 64,
    0,
  )
  return [column, Number(digits)]
}

/** A double as it was meant: `16906.130000000001` → `16906.13`, `1E+3` → `1000`. Null where it is no number. */
const exactOf = (raw: string): string | null => {
  const double = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(double)) return null
  const [digits = '', power = '0'] = double.toExponential(14).split('e')
  const shift = Number(power)
  const [front = '', back = ''] = digits.replace('-', '').split('.')
  const all = front + back
  const point = 1 + shift
  const canonical =
    point <= 0
      ? `0.${'0'.repeat(-point)}${all}`
      : `${all.slice(0, point).padEnd(point, '0')}.${all.slice(point) || '0'}`
  const value = parseDecimal(`${double < 0 ? '-' : ''}${canonical}`)
  return value && printDecimal(shortest(value))
}

type OpenCell = {
  readonly place: readonly [number, number]
  readonly type: string
  readonly style: number
  value: string
  text: string
  formula: string | null
  shared: string | null
}

const unescaped = (words: string): string =>
  words.replaceAll(/_x([\dA-F]{4})_/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

const wordsIn = (cell: OpenCell, book: Workbook): string => {
  const words = cell.type === 's' ? (book.texts[Number(cell.value)] ?? '') : cell.text || cell.value
  return book.inFace(unescaped(words), cell.style)
}

const cellOf = (cell: OpenCell, formula: string | null, book: Workbook): FileCell | null => {
  const made = (kind: FileCell['kind'], text: string, isPercent = false): FileCell | null =>
    text === '' && formula === null ? null : { kind, text, formula, isPercent }
  switch (cell.type) {
    case 's':
    case 'inlineStr':
      return made('text', wordsIn(cell, book))
    case 'str': {
      // some programs write the error of a formula as its words
      const words = wordsIn(cell, book)
      return made(/^#[A-Z/0]+[!?]?$/u.test(words) ? 'error' : 'text', words)
    }
    case 'b':
      return made('boolean', cell.value === '1' ? 'TRUE' : 'FALSE')
    case 'e':
      return made('error', cell.value)
    case 'd':
      return made('date', cell.value)
    default: {
      const exact = exactOf(cell.value)
      if (exact === null) return made('text', cell.value)
      const printed = book.print(cell.value, cell.style)
      // how it prints says what its format is: days have strokes, shares their sign
      if (/^\d\d\/\d\d\/\d{4}$/u.test(printed)) return made('date', printed)
      return made('number', exact, printed.endsWith('%'))
    }
  }
}

type Walk = {
  readonly book: Workbook
  readonly budget: { cells: number }
  readonly rows: Map<number, Map<number, FileCell>>
  /** Formulas that many cells share, by their number in the sheet. */
  readonly shared: Map<string, string>
  row: number
  column: number
  cell: OpenCell | null
  into: 'value' | 'text' | 'formula' | null
  isPhonetic: boolean
}

const openCell = (walk: Walk, attributes: string): void => {
  const place = placeOf(attribute(attributes, 'r') ?? '') ?? [walk.column + 1, walk.row]
  walk.column = place[0]
  walk.cell = {
    place,
    type: attribute(attributes, 't') ?? 'n',
    style: Number(attribute(attributes, 's') ?? '0'),
    value: '',
    text: '',
    formula: null,
    shared: null,
  }
}

const openFormula = (walk: Walk, attributes: string): void => {
  if (!walk.cell) return
  walk.cell.formula = ''
  walk.cell.shared = attribute(attributes, 't') === 'shared' ? (attribute(attributes, 'si') ?? '') : null
  walk.into = 'formula'
}

const formulaOf = (walk: Walk, { formula, shared, place }: OpenCell): string | null => {
  if (formula === null) return null
  const traced = traceFormula(formula, place[1])
  if (shared === null) return traced
  if (traced !== '') walk.shared.set(shared, traced)
  return walk.shared.get(shared) ?? traced
}

const closeCell = (walk: Walk): void => {
  const { cell } = walk
  walk.cell = null
  if (!cell) return
  const read = cellOf(cell, formulaOf(walk, cell), walk.book)
  if (!read) return
  walk.budget.cells -= 1
  if (walk.budget.cells < 0)
    refuse(
      'tooLarge',
      `Tệp có hơn ${mostCells} ô có chữ, không giống một biểu báo cáo. Hãy tải biểu mới rồi chép số sang.`,
    )
  const [column, row] = cell.place
  const cells = walk.rows.get(row) ?? new Map<number, FileCell>()
  walk.rows.set(row, cells.set(column, read))
}

const rowsOf = (xml: string, book: Workbook, budget: { cells: number }): readonly FileRow[] => {
  const walk: Walk = {
    book,
    budget,
    rows: new Map(),
    shared: new Map(),
    row: 0,
    column: 0,
    cell: null,
    into: null,
    isPhonetic: false,
  }
  walkXml(xml, {
    open: (name, attributes) => {
      const bare = bareName(name)
      if (bare === 'c') openCell(walk, attributes)
      else if (bare === 'f') openFormula(walk, attributes)
      else if (bare === 'v') walk.into = 'value'
      else if (bare === 't') walk.into = walk.isPhonetic ? null : 'text'
      else if (bare === 'rPh') walk.isPhonetic = true
      else if (bare === 'row') {
        walk.row = Number(attribute(attributes, 'r') ?? walk.row + 1)
        walk.column = 0
      }
    },
    close: (name) => {
      const bare = bareName(name)
      if (bare === 'c') closeCell(walk)
      else if (bare === 'rPh') walk.isPhonetic = false
      else if (bare === 'v' || bare === 't' || bare === 'f') walk.into = null
    },
    text: (text) => {
      const { cell, into } = walk
      if (cell && into) cell[into] = (cell[into] ?? '') + text
    },
  })
  return [...walk.rows].sort(([a], [b]) => a - b).map(([number, cells]) => ({ number, cells }))
}

/** The hidden sheet's words, row by row. */
const wordsOf = (rows: readonly FileRow[]): readonly (readonly string[])[] =>
  rows.map(({ cells }) =>
    Array.from({ length: Math.max(0, ...cells.keys()) }, (_, at) => cells.get(at + 1)?.text ?? ''),
  )

const readSheets = (file: Package): Result<ReportWorkbook, PassportFault> => {
  const book = openWorkbook(file)
  const budget = { cells: mostCells }
  const sheets = book.sheets.map(({ name, part }) => {
    const bytes = file.read(part)
    return { name, rows: bytes ? rowsOf(xmlText(bytes), book, budget) : [] }
  })
  const identity = sheets.find(({ name }) => name === passportSheet)
  const passport = readPassport(identity ? wordsOf(identity.rows) : [])
  if (!passport.ok) return passport
  return ok({ passport: passport.value, sheets: sheets.filter((sheet) => sheet !== identity) })
}

/**
 * Reads a workbook that somebody filled: cells as they are stored, with their formulas, never as they print. Fails with a
 * sentence where the file is no Excel file, with a code where it is not ours or was changed beyond comparing.
 */
export const readReportWorkbook = (bytes: Uint8Array): Result<ReportWorkbook, Refusal | PassportFault> => {
  try {
    const kind = kindOf(bytes)
    if (kind === 'ole') oldOffice(bytes)
    if (kind !== 'zip') return fail('notOurs')
    const { kind: form, file } = openOffice(bytes)
    return form === 'xlsx' ? readSheets(file) : fail('notOurs')
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal)
    throw error
  }
}
