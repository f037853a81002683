import { type Claim, settle } from '#core/checks/figures/claim.ts'
import { parseAmount } from '#core/figure/amount.ts'
import { type Cell, impossible, missing, none, number, worded } from '#core/figure/cell.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column, FormTable, Measure, Row, RowCell } from '#core/plan/table.ts'

/** Small tables and plans written the way that a statistician reads them; the examples beside the checks use them. */

const measures: Readonly<Record<string, Measure>> = {
  TH: 'actual',
  KH: 'plan',
  UTH: 'estimate',
  KB: 'scenario',
}
const quarters: Readonly<Record<string, 'Q1' | 'Q2' | 'Q3' | 'Q4'>> = {
  I: 'Q1',
  II: 'Q2',
  III: 'Q3',
  IV: 'Q4',
}

/** `TH2022`, `KH2024`, `Quý I`, `8=6/5`, `Tỷ trọng`. */
const columnOf = (label: string, at: number): Column => {
  const n = at + 4
  const quarter = quarters[/^Quý (I{1,3}|IV)$/.exec(label)?.[1] ?? '']
  const year = /(TH|KH|UTH|KB)(\d{4})$/.exec(label)
  const measure = measures[year?.[1] ?? ''] ?? null
  if (quarter)
    return { n, label, kind: 'value', year: 2024, measure: 'scenario', period: quarter, formula: null }
  if (measure)
    return { n, label, kind: 'value', year: Number(year?.[2]), measure, period: 'year', formula: null }
  const formula = /=(.*)$/.exec(label)?.[1] ?? null
  return { n, label, kind: 'ratio', year: null, measure: null, period: null, formula }
}

const cellOf = (printed: string): Cell => {
  if (printed === '') return missing
  if (printed === '-') return none
  if (printed.startsWith('#')) return impossible(printed === '#DIV/0!' ? 'zeroDenominator' : 'tooNarrow')
  const amount = parseAmount(printed.replace('%', ''))
  if (amount.kind === 'number') return number(amount.value)
  return amount.kind === 'ambiguous' ? number(amount.readings[0]) : worded(printed)
}

const cellsOf = (line: number, texts: readonly string[]): Record<number, RowCell> =>
  Object.fromEntries(
    texts.flatMap((printed, at) =>
      printed === '' ? [] : [[at + 4, { line, printed, cell: cellOf(printed) }]],
    ),
  )

const isDitto = (unit: string): boolean => unit === '"'

type Written = {
  readonly stt: string
  readonly label: string
  readonly unit: string
  readonly level: number
  readonly texts: readonly string[]
}

const written = (text: string): Written => {
  const [stt = '', label = '', unit = '', ...texts] = text.split('|')
  const level = 1 + Math.floor((label.length - label.trimStart().length - 1) / 2)
  return {
    stt: stt.trim(),
    label: label.trim(),
    unit: unit.trim(),
    level: Math.max(level, 1),
    texts: texts.map((one) => one.trim()),
  }
}

/**
 * `stt | label | unit | figures …`, one row a line, two spaces before a label for each level; the first line names
 * the columns. Rows stand on the lines 11, 12, 13 … of the file, the header on line 10.
 * @example tableOf('TH2022 | KH2024', ['1 | Lúa | Tấn | 10 | 12'])
 */
export const tableOf = (
  header: string,
  texts: readonly string[],
  options: Partial<FormTable> = {},
): FormTable => {
  const columns = header.split('|').map((label, at) => columnOf(label.trim(), at))
  const formulas = Object.fromEntries(
    columns.flatMap(({ n, formula }) => (formula === null ? [] : [[n, formula]])),
  )
  let unit = ''
  const path: string[] = []
  const rows = texts.map((text, at): Row => {
    const row = written(text)
    const line = 11 + at
    const resolved = isDitto(row.unit) ? unit : row.unit
    unit = resolved === '' ? unit : resolved
    path.length = Math.min(path.length, row.level - 1)
    const above = [...path]
    path.push(row.label)
    return {
      line,
      stt: row.stt,
      label: row.label,
      unit: resolved,
      sttPrinted: row.stt,
      labelPrinted: row.label,
      unitPrinted: row.unit,
      level: row.level,
      path: above,
      cells: cellsOf(line, row.texts),
    }
  })
  return {
    id: 'B2',
    title: 'BIỂU 2',
    titleLine: 9,
    unitDefault: null,
    columns,
    pages: [{ lines: [10], numberLine: 10, formulas }],
    rows,
    ...options,
  }
}

/** A plan for 2024 with nothing in it but what the example names. */
export const planOf = (parts: Partial<Plan>): Plan => ({
  document: {
    type: 'KẾ HOẠCH',
    number: '',
    date: null,
    title: '',
    issuer: '',
    year: 2024,
    signer: null,
    theme: null,
    legalBases: [],
    recipients: [],
  },
  lines: [],
  clauses: [],
  objectives: [],
  targets: [],
  groups: [],
  assignments: [],
  footnotes: [],
  tables: [],
  unread: [],
  repairs: [],
  questions: [],
  budget: [],
  ...parts,
})

/** Claims on their own, with nothing beside them that confirms a figure. */
export const settled = (claims: readonly Claim[]): Finding[] =>
  settle(claims, { bySums: new Set(), byRatios: new Map() })
