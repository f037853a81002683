import { bareLabel } from '#core/checks/figures/say.ts'
import { type Branch, branchesOf } from '#core/checks/wholes/tree.ts'
import { numberIn } from '#core/figure/cell.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import { codeOfRow, codeOfTarget, isHeading } from '#core/indicator/of-plan.ts'
import { plainWords } from '#core/indicator/plain-words.ts'
import type { Plan, Target } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** What a value of a definition is proposed on: the words or the numbers that say so. */
export type Ground<Value> = { readonly value: Value; readonly why: string }

/** One year's steps of a row with the year itself; all of them numbers. */
export type Steps = { readonly year: Decimal; readonly steps: readonly Decimal[] }

/** An indicator with everything that a plan says about it: its words, its place, its numbers. */
export type Subject = {
  readonly code: string
  readonly name: string
  /** Bare words of the name, of what stands above it (nearest first), and of the whole passage. */
  readonly words: string
  readonly above: readonly string[]
  readonly passage: string
  readonly unit: string
  readonly line: number
  readonly target: Target | null
  readonly place: { readonly table: FormTable; readonly row: Row; readonly branch: Branch } | null
  readonly steps: Steps | null
  /** Numbers of its value columns for whole years, by column. */
  readonly years: readonly { readonly column: Column; readonly value: Decimal }[]
}

const stepsOf = (table: FormTable, row: Row): Steps | null => {
  const within = table.columns.filter(
    ({ kind, period, measure }) =>
      kind === 'value' &&
      period !== null &&
      period !== 'year' &&
      measure !== 'actual' &&
      measure !== 'estimate',
  )
  const column = table.columns.find(
    ({ kind, period, year }) => kind === 'value' && period === 'year' && year === (within[0]?.year ?? -1),
  )
  const year = column ? numberIn(row.cells[column.n]?.cell) : null
  const steps = within.flatMap(({ n }) => numberIn(row.cells[n]?.cell) ?? [])
  return year && steps.length > 1 && steps.length === within.length ? { year, steps } : null
}

const ofRow = (table: FormTable, branch: Branch): Subject => {
  const { row, index } = branch
  const years = table.columns
    .filter(({ kind, period }) => kind === 'value' && (period === 'year' || period === null))
    .flatMap((column) => {
      const value = numberIn(row.cells[column.n]?.cell)
      return value ? [{ column, value }] : []
    })
  const above = [...row.path].toReversed().map((label) => plainWords(bareLabel(label)))
  return {
    code: codeOfRow(table.id, index + 1),
    name: bareLabel(row.label),
    words: plainWords(bareLabel(row.label)),
    above,
    passage: [row.label, ...row.path, table.title].join(' · '),
    unit: row.unit,
    line: row.line,
    target: null,
    place: { table, row, branch },
    steps: stepsOf(table, row),
    years,
  }
}

const ofTarget = (target: Target): Subject => ({
  code: codeOfTarget(target.id),
  name: target.indicator,
  words: plainWords(target.indicator),
  above: [],
  passage: [target.text, target.note ?? ''].join(' · '),
  unit: target.unit,
  line: target.line,
  target,
  place: null,
  steps: null,
  years: [],
})

/** Every indicator of a plan that takes a figure, in the order of the document. */
export const subjectsOf = (plan: Plan): readonly Subject[] => [
  ...plan.targets.map(ofTarget),
  ...plan.tables.flatMap((table) =>
    branchesOf(table)
      .filter(({ row }) => !isHeading(table, row))
      .map((branch) => ofRow(table, branch)),
  ),
]
