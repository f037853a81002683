import type { Column, Measure, PageHeader } from '#core/plan/table.ts'
import {
  groupColumns,
  joinWords,
  type MovedGroup,
  type Words,
} from '#core/reading/tables/header/column-groups.ts'
import {
  formulasIn,
  isSoundNumberRow,
  type PrintedFormula,
} from '#core/reading/tables/header/column-numbers.ts'
import { isComparison, measureIn, periodIn, yearIn } from '#core/reading/tables/header/column-words.ts'
import { unitIn } from '#core/reading/tables/header/header-unit.ts'
import { numeralIn } from '#core/reading/tables/numeral.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'
import {
  cellAt,
  type CutLine,
  type FoundTable,
  isLabelHeading,
  isNumberRow,
  isSttHeading,
  isUnitHeading,
  lastFilled,
  type Sheet,
} from '#core/reading/tables/sheet.ts'

/** What the headers of a table say. Column 1 is STT, column 2 the labels. */
export type Head = {
  readonly columns: readonly Column[]
  readonly sttColumn: number | null
  readonly labelColumn: number
  readonly unitColumn: number | null
  /** The number of columns, STT and label counted. */
  readonly width: number
  readonly pages: readonly PageHeader[]
  /** The page whose header told all this, whether its numbers were whole, and which groups stood over wrong columns. */
  readonly reference: Sheet | undefined
  readonly isSound: boolean
  readonly movedGroups: readonly MovedGroup[]
}

/** The page whose header is whole tells the columns; a broken one never does while another is there. */
const referenceOf = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.find(({ header }) => header.some(isSoundNumberRow)) ??
  sheets.find(({ header }) => header.some(isNumberRow)) ??
  sheets[0]

type Layout = Pick<Head, 'sttColumn' | 'labelColumn' | 'unitColumn'>

/** Which columns hold numbers, names and units: STT, names, units nearly always, but the words of the header decide. */
const layoutOf = (rows: readonly CutLine[], width: number): Layout => {
  const places = Array.from({ length: Math.min(width, mostColumns) }, (_, at) => at + 1)
  const words = places.map((at) => wordsAt(rows, at))
  const headed = (test: (text: string) => boolean): number | null => {
    const at = words.findIndex(test)
    return at < 0 ? null : at + 1
  }
  const label = headed(isLabelHeading)
  const unit = headed(isUnitHeading)
  if (label === 1 && headed(isSttHeading) === null)
    return { sttColumn: null, labelColumn: 1, unitColumn: unit }
  // names behind their units, `STT | ĐVT | Chỉ tiêu`
  const labelColumn = unit === 2 ? (label ?? 3) : 2
  return { sttColumn: 1, labelColumn, unitColumn: unit === 1 ? null : unit }
}

/** Without a header the rows themselves say whether their third cell is a unit: words, not figures. */
const layoutOfRows = ({ sheets }: FoundTable): Layout => {
  const third = sheets
    .flatMap(({ rows }) => rows.map((row) => plainText(cellAt(row, 3))))
    .filter((text) => text !== '')
  const isUnit = third.length > 0 && third.every((text) => numeralIn(text) === null)
  return { sttColumn: 1, labelColumn: 2, unitColumn: isUnit ? 3 : null }
}

const mostColumns = 60

const wordsAt = (rows: readonly CutLine[], position: number): string =>
  rows
    .map((row) => plainText(cellAt(row, position)))
    .filter((each) => each !== '' && !/^\d+=/.test(each))
    .join(' ')

const pageOf = ({ header }: Sheet): PageHeader => ({
  lines: header.map(({ line }) => line),
  numberLine: header.find(isNumberRow)?.line ?? null,
  formulas: Object.fromEntries([...formulasIn(header)].map(([at, { formula }]) => [at, formula])),
})

const isQuarterly = (words: Iterable<Words>): boolean =>
  [...words].some(({ group, own }) => periodIn(`${group} ${own}`) !== 'year')

type Reading = {
  readonly words: Words
  readonly isRatio: boolean
  readonly printed: PrintedFormula | undefined
  readonly scenario: boolean
  readonly onlyYear: number | null
}

const columnOf = (n: number, { words, isRatio, printed, scenario, onlyYear }: Reading): Column => {
  const label = joinWords(words, isRatio, printed?.printed ?? null)
  const formula = printed?.formula ?? null
  if (isRatio) {
    const isShare = /t[ỷỉ] trọng/iu.test(label)
    return {
      n,
      label,
      kind: 'ratio',
      year: isShare ? yearIn(label) : null,
      measure: null,
      period: null,
      formula,
    }
  }
  const measure: Measure | null = scenario ? 'scenario' : (measureIn(words.own) ?? measureIn(words.group))
  const year = yearIn(words.own) ?? yearIn(words.group) ?? onlyYear
  const unit = unitIn(words.own) ?? unitIn(words.group)
  const period = periodIn(`${words.group} ${words.own}`)
  return { n, label, kind: 'value', year, measure, period, formula, ...(unit === null ? {} : { unit }) }
}

/** Asked once to tell a table of tasks, once to read the table. */
const known = new WeakMap<FoundTable, Head>()

/** Reads the headers of a table: its columns once, from the best page, and every page's own printing (rules Q4, Q10). */
export const readHead = (table: FoundTable): Head => {
  const before = known.get(table)
  if (before) return before
  const now = headOf(table)
  known.set(table, now)
  return now
}

const headOf = (table: FoundTable): Head => {
  const reference = referenceOf(table.sheets)
  const header = reference?.header ?? []
  const wordRows = header.filter((row) => !isNumberRow(row))
  const [topRow, ...belowRows] = wordRows
  const formulas = formulasIn(header)
  const rowWidth =
    header.length > 0
      ? 0
      : table.sheets.flatMap(({ rows }) => rows).reduce((most, row) => Math.max(most, lastFilled(row)), 0)
  const width = Math.min(mostColumns, Math.max(2, ...header.map(lastFilled), ...formulas.keys(), rowWidth))
  const layout = header.length > 0 ? layoutOf(wordRows, width) : layoutOfRows(table)
  const named = new Set([layout.sttColumn, layout.labelColumn, layout.unitColumn])
  const positions = Array.from({ length: width }, (_, at) => at + 1).filter((at) => !named.has(at))
  const [top, below] = [topRow ? [topRow] : [], belowRows].map(
    (rows) => new Map(positions.map((at) => [at, wordsAt(rows, at)])),
  )
  const isRatio = (at: number): boolean =>
    formulas.get(at)?.formula.includes('/') ??
    (isComparison(below?.get(at) ?? '') || (below?.get(at) === '' && isComparison(top?.get(at) ?? '')))
  const { words, moved } = groupColumns({
    top: top ?? new Map(),
    below: below ?? new Map(),
    positions,
    isRatio,
  })
  const years = new Set([...words.values()].flatMap(({ group, own }) => yearIn(`${own} ${group}`) ?? []))
  const quarterly = isQuarterly(words.values())
  const shared = {
    scenario: quarterly && table.number === null,
    onlyYear: years.size === 1 && quarterly ? ([...years][0] ?? null) : null,
  }
  const columns = positions.map((n) =>
    columnOf(n, {
      words: words.get(n) ?? { group: '', own: '' },
      isRatio: isRatio(n),
      printed: formulas.get(n),
      ...shared,
    }),
  )
  return {
    columns,
    ...layout,
    width,
    pages: table.sheets.map(pageOf),
    reference,
    isSound: header.some(isSoundNumberRow),
    movedGroups: moved,
  }
}
