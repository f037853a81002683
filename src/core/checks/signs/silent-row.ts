import { hasFigures, isBlank, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, namesOf } from '#core/checks/figures/say.ts'
import { planColumn } from '#core/checks/names/mentions.ts'
import { announcesAll } from '#core/checks/names/words.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import type { Branch } from '#core/checks/wholes/tree.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

/** A unit of its own, or an order number in a table that has one unit for all. */
const isMeasured = (table: FormTable, row: Row): boolean =>
  table.unitDefault === null ? /[^\s-]/.test(row.unitPrinted) : /[\p{L}\d]/u.test(row.stt)

/** A dash says that there is none; a blank says nothing. */
const isEmpty = (table: FormTable, row: Row): boolean => valueColumns(table).every(({ n }) => isBlank(row, n))

/** Measured like the rows that it stands among, `Vốn ngoài ngân sách` beside `Vốn ngân sách`, which do have figures. */
const isOneOfSeveral = (table: FormTable, { row, family, children }: Branch): boolean =>
  children.length === 0 ||
  (/^\W*$/.test(row.stt) &&
    family.some((beside) => hasFigures(table, beside.row) && unitKey(beside.row.unit) === unitKey(row.unit)))

const isSilent = (table: FormTable, branch: Branch): boolean =>
  isMeasured(table, branch.row) &&
  !announcesAll(branch.row.label) &&
  isEmpty(table, branch.row) &&
  isOneOfSeveral(table, branch)

/** Tables that have figures elsewhere: an empty form is no plan with gaps. */
const isFilled = (table: FormTable): boolean =>
  table.rows.filter((row) => hasFigures(table, row)).length * 2 > table.rows.length

const question = (
  where: readonly Place[],
  labels: readonly string[],
  say: (count: number) => string,
): Finding[] =>
  where.length === 0
    ? []
    : [
        {
          code: 'plan-linter',
          severity: 'question',
          where,
          evidence: [],
          printed: '',
          expected: '',
          message: `${say(where.length)}: ${namesOf(labels.map(bareLabel))}.`,
        },
      ]

/** Rows with a name and a unit, and no figure at all: one question for the whole plan. */
const withoutFigures = (tables: readonly StudiedTable[]): Finding[] => {
  const rows = tables
    .filter(({ table }) => isFilled(table))
    .flatMap(({ table, relations }) => [...relations.keys()].filter((branch) => isSilent(table, branch)))
    .map(({ row }) => row)
  return question(
    rows.map(({ line }) => ({ line, column: 2 })),
    rows.map(({ label }) => label),
    (count) => `${count} chỉ tiêu có tên nhưng không in số liệu nào`,
  )
}

/** Rows with figures for the years before and a blank where the plan's own year should stand. */
const planless = ({ table }: StudiedTable, year: number): readonly Place[] => {
  const column = planColumn(table, year)
  if (!column || table.unitDefault !== null) return []
  const rows = table.rows.filter((row) => hasFigures(table, row))
  const blank = rows.filter((row) => isBlank(row, column.n))
  return blank.length * 4 > rows.length ? [] : blank.map(({ line }) => ({ line, column: column.n }))
}

const withoutPlan = (tables: readonly StudiedTable[], year: number): Finding[] => {
  const where = tables.flatMap((one) => planless(one, year))
  const names = new Map(
    tables.flatMap(({ table }) => table.rows.map((row) => [row.line, row.label] as const)),
  )
  return question(
    where,
    where.map(({ line }) => names.get(line) ?? ''),
    (count) => `${count} chỉ tiêu có số liệu các năm trước nhưng không có kế hoạch năm ${year}`,
  )
}

/** Indicators that a plan names and does not set (capability B11, beyond 6). */
export const silentRows = (tables: readonly StudiedTable[], plan: Plan): Finding[] => [
  ...withoutFigures(tables),
  ...withoutPlan(tables, plan.document.year),
]
