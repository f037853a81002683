import { type Figure, figureAt, hasFigures, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel } from '#core/checks/figures/say.ts'
import { type Span, spanOf } from '#core/checks/figures/span.ts'
import { measureOfColumn, unitOfColumn } from '#core/checks/figures/units.ts'
import { type Named, contentOf, isMeasureOnly, termsOf } from '#core/checks/names/alike.ts'
import { type Quantity, quantityOf } from '#core/checks/names/quantity.ts'
import { perPeople } from '#core/checks/ratios/density.ts'
import { type Branch, branchesOf } from '#core/checks/wholes/tree.ts'
import { type Decimal, parseDecimal } from '#core/figure/decimal.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan, Target } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** One place of the document that gives an indicator a figure. */
export type Mention = {
  readonly source: 'prose' | 'scenario' | 'annex'
  readonly name: string
  readonly named: Named
  readonly place: Place
  readonly value: Decimal
  readonly span: Span
  readonly unit: string
  readonly quantity: Quantity
  /** For a headline target. */
  readonly target: Target | null
  /** For a row of an annex. */
  readonly row: Row | null
  readonly table: FormTable | null
}

const yearly = (table: FormTable): readonly Column[] =>
  valueColumns(table).filter(({ period }) => period === 'year' || period === null)

/** `Ước TH 2026 | Năm 2027 | Năm 2028`: behind what was reached, a year alone is one that is planned. */
const bareYear = (columns: readonly Column[], year: number): Column | undefined =>
  columns.some(
    (column) =>
      column.year !== null && column.year < year && /^(?:actual|estimate)$/.test(column.measure ?? ''),
  )
    ? columns.find((column) => column.year === year && column.measure === null)
    : undefined

/** The column that says what a year is to bring. */
export const planColumn = (table: FormTable, year: number): Column | null => {
  const columns = yearly(table)
  return (
    columns.find(
      (column) => column.year === year && (column.measure === 'plan' || column.measure === 'scenario'),
    ) ??
    bareYear(columns, year) ??
    null
  )
}

const reachedIn = (columns: readonly Column[], year: number): Column | null => {
  const before = columns.filter((column) => column.year !== null && column.year < year)
  return (
    before.findLast(({ measure }) => measure === 'estimate') ??
    before.findLast(({ measure }) => measure === 'actual') ??
    // `Năm 2026` beside `Kế hoạch năm 2027`: what was, whichever way it was counted
    before.findLast(({ measure }) => measure === null) ??
    null
  )
}

/** The column of what was reached before the plan's year: the estimate, else the last actual figure. */
export const reachedColumn = (table: FormTable, year: number): Column | null => reachedIn(yearly(table), year)

/** What was reached before the plan's year of what a row of an annex plans, in the same unit; null for prose. */
export const reachedFigure = ({ table, row, place }: Mention, year: number): Figure | null => {
  const own = table?.columns.find(({ n }) => n === place.column)
  if (!table || !row || !own) return null
  const alike = yearly(table).filter((column) => unitOfColumn(column) === unitOfColumn(own))
  const column = reachedIn(alike, year)
  return column ? figureAt(row, column.n) : null
}

/** What is planned and what was reached of it before. */
export type Step = { readonly to: Column; readonly from: Column }

/** Where areas, yields and outputs stand side by side in each year, each with its own. */
export const stepsIn = (table: FormTable, year: number): readonly Step[] => {
  const first = planColumn(table, year)
  return (first ? besides(table, first) : []).flatMap((to) => {
    const alike = yearly(table).filter((column) => unitOfColumn(column) === unitOfColumn(to))
    const from = reachedIn(alike, year)
    return from ? [{ to, from }] : []
  })
}

/** A column and those of its time that print other units: `Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)`. */
const besides = (table: FormTable, first: Column): readonly Column[] => {
  if (unitOfColumn(first) === '') return [first]
  const seen = new Set<string>()
  return yearly(table).filter((column) => {
    const [unit, { year, measure }] = [unitOfColumn(column), column]
    if (unit === '' || seen.has(unit) || year !== first.year || measure !== first.measure) return false
    seen.add(unit)
    return true
  })
}

/** `bác sĩ/vạn dân`, `BS/VD` and a name that ends so are one kind: a rate per people. */
export const quantityIn = (unit: string, name: string): Quantity | null => {
  const per = perPeople({ unit, label: name })
  return per ? { kind: `per ${per.digits} people`, factor: { digits: 1n, scale: 0 } } : quantityOf(unit)
}

const titleWords = (table: FormTable): readonly string[] =>
  contentOf(
    table.title
      .normalize('NFC')
      .toLowerCase()
      .replace(
        /(?:biểu|phụ lục)(?: số)? \d+\s*:?|tình hình|kế hoạch|thực hiện|[uư]ớc cả năm|\d{4}|năm|chỉ tiêu|kịch bản|ngành/gu,
        ' ',
      ),
  )

/** The rows above that only head it: a row with figures of its own is a whole, whose name belongs to it alone. */
const headings = (table: FormTable, branch: Branch | null): readonly string[] => {
  if (!branch) return []
  const higher = headings(table, branch.parent)
  return hasFigures(table, branch.row) ? higher : [...higher, branch.row.label]
}

/** A row's name is asked for by several checks; it is taken apart once. */
const known = new WeakMap<Row, Named>()

/** `TỔNG SỐ` says nothing, the title of its table does; `Sản lượng` says nothing without the row above. */
const namedRow = (table: FormTable, branch: Branch, title: readonly string[]): Named => {
  const { row, parent } = branch
  const before = known.get(row)
  if (before) return before
  const own = contentOf(bareLabel(row.label))
  const group = parent ? contentOf(bareLabel(parent.row.label)) : title
  const words = isMeasureOnly(own) ? [...group, ...own] : own
  const named = {
    own: termsOf(words),
    words,
    context: termsOf([...headings(table, parent).flatMap(contentOf), ...title]),
  }
  known.set(row, named)
  return named
}

/** `Ngô` in the column `Sản lượng (tấn)` is the output of maize. */
const namedIn = (named: Named, column: Column): Named => {
  const measure = unitOfColumn(column) === '' ? [] : contentOf(measureOfColumn(column))
  if (measure.length === 0) return named
  const words = [...measure, ...named.words]
  return { ...named, own: termsOf(words), words }
}

type Spot = { readonly table: FormTable; readonly branch: Branch; readonly title: readonly string[] }

const rowMention = ({ table, branch, title }: Spot, column: Column): Mention[] => {
  const { row } = branch
  const figure = figureAt(row, column.n)
  const unit = unitOfColumn(column) || row.unit
  const quantity = quantityIn(unit, row.label)
  if (!figure || !quantity) return []
  const { place, value, span } = figure
  return [
    {
      source: column.measure === 'scenario' ? 'scenario' : 'annex',
      name: bareLabel(row.label),
      named: namedIn(namedRow(table, branch, title), column),
      place,
      value,
      span,
      unit,
      quantity,
      target: null,
      row,
      table,
    },
  ]
}

/** Every row of the annexes with a figure in the column that the caller chooses, and in those beside it of its time. */
export const rowMentions = (plan: Plan, choose: (table: FormTable) => Column | null): readonly Mention[] =>
  plan.tables.flatMap((table) => {
    const chosen = choose(table)
    if (!chosen) return []
    const title = titleWords(table)
    const columns = besides(table, chosen)
    return branchesOf(table).flatMap((branch) =>
      columns.flatMap((column) => rowMention({ table, branch, title }, column)),
    )
  })

/** More parts of one printed target than this on either side say nothing of it. */
const mostBeside = 10

/** The year of a target: its own, else the end of a plan of several years, else the plan's. */
export const yearOfTarget = ({ document: { year, horizon } }: Plan, target: Target): number =>
  target.year ?? horizon?.to ?? year

/**
 * The headline targets of one year, the plan's own unless told; a nameless one (`Tổng doanh thu`) leans on the targets
 * printed with it.
 */
export const targetMentions = (plan: Plan, year = plan.document.year): readonly Mention[] => {
  const contents = new Map(plan.targets.map((target) => [target, contentOf(target.indicator)]))
  const printed = new Map<string, Target[]>()
  for (const target of plan.targets) {
    const parts = printed.get(target.parent)
    if (parts) parts.push(target)
    else printed.set(target.parent, [target])
  }
  return plan.targets.flatMap((target): Mention[] => {
    const quantity = quantityIn(target.unit, target.indicator)
    // a target is held against the columns of its year alone
    if (!quantity || yearOfTarget(plan, target) !== year) return []
    const words = contents.get(target) ?? []
    const parts = printed.get(target.parent) ?? []
    const at = parts.indexOf(target)
    const beside = parts
      .slice(Math.max(0, at - mostBeside), at + mostBeside)
      .filter((other) => other !== target)
    const named = {
      own: termsOf(words),
      words,
      context: termsOf(beside.flatMap((other) => contents.get(other) ?? [])),
    }
    const { line, indicator: name, value, unit } = target
    return [
      {
        source: 'prose',
        name,
        named,
        place: { line },
        value,
        span: spanOf(value),
        unit,
        quantity,
        target,
        row: null,
        table: null,
      },
    ]
  })
}

/** A share or an amount that a sentence gives in passing, with the words before it. */
const said =
  /(?:đạt|là)\s+(?:trên |từ )?(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s*(%|nghìn tỷ đồng|tỷ đồng|triệu đồng|triệu USD|triệu lượt)/giu

const readNumber = (text: string): Decimal | null => parseDecimal(text.replaceAll('.', '').replace(',', '.'))

/** The name before `đạt`: back to the last mark of punctuation, from `tỷ lệ` on where it is one. */
const nameBefore = (text: string): string => {
  const phrase = /[^.;:,()]*$/.exec(text)?.[0] ?? ''
  const start = phrase.toLowerCase().lastIndexOf('tỷ lệ')
  return (start >= 0 ? phrase.slice(start) : phrase).trim()
}

/** What the assignments name in passing: `tỷ lệ bao phủ … đạt 15,3%`. */
export const assignmentMentions = (plan: Plan): readonly Mention[] => {
  const lines = new Set(plan.assignments.flatMap((assignment) => assignment.lines))
  return [...lines].flatMap((line) => {
    const text = plan.lines[line - 1] ?? ''
    return [...text.matchAll(said)].flatMap((match): Mention[] => {
      const name = nameBefore(text.slice(0, match.index))
      const [value, unit] = [readNumber(match[1] ?? ''), match[2] ?? '']
      const quantity = quantityIn(unit, name)
      const words = contentOf(name)
      if (!value || !quantity || words.length === 0) return []
      const named = { own: termsOf(words), words, context: termsOf([]) }
      return [
        {
          source: 'prose',
          name,
          named,
          place: { line },
          value,
          span: spanOf(value),
          unit,
          quantity,
          target: null,
          row: null,
          table: null,
        },
      ]
    })
  })
}
