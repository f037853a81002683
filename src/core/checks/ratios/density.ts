import { type Claim, addressOf } from '#core/checks/figures/claim.ts'
import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, few, nameOf, say } from '#core/checks/figures/say.ts'
import { exactly, meet, times } from '#core/checks/figures/span.ts'
import { fold } from '#core/checks/names/words.ts'
import { type Decimal, divide, multiply, of } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** How many people a density is per: `TB/100D` 100, `G/VD` and `/vạn dân` 10.000. Null for what is no density. */
export const perPeople = (row: Pick<Row, 'unit' | 'label'>): Decimal | null => {
  const text = `${fold(row.unit)} ${fold(row.label)}`
  if (/\/\s*(?:vd|van dan|10\.?000 dan)(?![a-z])/.test(text)) return of('10000')
  const hundreds = /\/\s*(100|1\.?000)\s*(?:d|dan|nguoi dan)(?![a-z])/.exec(text)?.[1]
  return hundreds ? of(hundreds.replace('.', '')) : null
}

type People = { readonly table: FormTable; readonly row: Row }

/** The row of the whole population, wherever it stands. */
const peopleIn = (plan: Plan): People | null => {
  for (const table of plan.tables)
    for (const row of table.rows)
      if (
        /^(?:tong )?dan so(?: trung binh)?\s*:?$/.test(fold(bareLabel(row.label))) &&
        valueColumns(table).some(({ n }) => figureAt(row, n))
      )
        return { table, row }
  return null
}

const samePeriod = (a: Column, b: Column): boolean =>
  a.year === b.year && a.measure === b.measure && a.period === b.period

const populationFor = ({ table, row }: People, column: Column): Figure | null => {
  const same = valueColumns(table).find((one) => samePeriod(one, column))
  return same ? figureAt(row, same.n) : null
}

type Entry = {
  readonly column: Column
  readonly density: Figure
  readonly count: Figure
  readonly own: Figure
}

const entriesFor = (table: FormTable, row: Row, counted: Row, people: People): Entry[] =>
  valueColumns(table).flatMap((column) => {
    const [density, count, own] = [
      figureAt(row, column.n),
      figureAt(counted, column.n),
      populationFor(people, column),
    ]
    return density && count && own ? [{ column, density, count, own }] : []
  })

const fits = ({ density, count }: Entry, population: Figure, per: Decimal): boolean =>
  meet(times(count.span, exactly(per)), times(density.span, population.span))

type Reading = {
  readonly row: Row
  readonly counted: Row
  readonly per: Decimal
  readonly entries: readonly Entry[]
  readonly wrong: readonly Entry[]
  /** The column whose population all the others use, but for one misfit at most. */
  readonly base: Entry | null
  readonly misfits: readonly Entry[]
}

/** How a row of densities was made: from which count, over whose population. Null when no row explains it. */
const readDensity = (table: FormTable, row: Row, people: People): Reading | null => {
  const per = perPeople(row)
  if (!per) return null
  const at = table.rows.indexOf(row)
  const readings = table.rows.slice(Math.max(0, at - 30), at).flatMap((counted): Reading[] => {
    const entries = entriesFor(table, row, counted, people)
    if (entries.length < 2) return []
    const wrong = entries.filter((entry) => !fits(entry, entry.own, per))
    const misfitting = (other: Entry) => entries.filter((entry) => !fits(entry, other.own, per))
    const [base] = entries.toSorted((a, b) => misfitting(a).length - misfitting(b).length)
    const misfits = base ? misfitting(base) : []
    const frozenTo = base && misfits.length <= (entries.length > 3 ? 1 : 0) ? base : null
    return [{ row, counted, per, entries, wrong, base: frozenTo, misfits }]
  })
  const explained = readings.filter(
    ({ wrong, base, entries }) => wrong.length * 2 < entries.length || (base !== null && entries.length > 2),
  )
  return explained.toSorted((a, b) => a.wrong.length - b.wrong.length)[0] ?? null
}

const expectedOf = ({ density, count, own }: Entry, per: Decimal): string => {
  const value = divide(multiply(count.value, per), own.value, density.value.scale)
  return value ? say(value) : ''
}

const frozen = (readings: readonly Reading[], people: People): Finding[] => {
  const [first] = readings
  const entry = first?.wrong.at(-2) ?? first?.wrong[0]
  if (!first || !entry || !first.base) return []
  return [
    {
      code: 'density-base',
      severity: 'warning',
      where: few(readings.map(({ row }) => ({ line: row.line }))),
      evidence: [{ line: people.row.line }],
      printed: say(entry.density.value),
      expected: expectedOf(entry, first.per),
      message: `${readings.map(({ row }) => bareLabel(row.label)).join(', ')}: mọi cột đều chia cho dân số ${say(first.base.own.value)} (${first.base.column.label}); ${entry.column.label} phải là ${expectedOf(entry, first.per)}, in ${say(entry.density.value)}.`,
    },
  ]
}

const wrongCells = ({ row, per, counted }: Reading, wrong: readonly Entry[]): Claim[] =>
  wrong.map((entry) => {
    const { density, count, own } = entry
    const expected = expectedOf(entry, per)
    const finding: Finding = {
      code: 'product',
      severity: 'error',
      where: [density.place],
      evidence: [count.place, own.place],
      printed: say(density.value),
      expected,
      message: `${nameOf(row)}: “${bareLabel(counted.label)}” ${say(count.value)} trên dân số ${say(own.value)} là ${expected}, in ${say(density.value)}.`,
    }
    const suspects = [
      { place: density.place, value: density.value, name: nameOf(row), expected },
      { place: count.place, value: count.value, name: nameOf(counted), expected: '' },
    ]
    return { finding, suspects, group: `density ${addressOf(density.place)}` }
  })

/** A density of one column that was tried against the population of the same year. */
export type DensityVerdict = { readonly table: FormTable; readonly column: Column; readonly holds: boolean }

/** Every density of the plan that could be tried, column by column. */
export const densityVerdicts = (plan: Plan): readonly DensityVerdict[] => {
  const people = peopleIn(plan)
  if (!people) return []
  return plan.tables.flatMap((table) =>
    table.rows
      .flatMap((row) => readDensity(table, row, people) ?? [])
      .flatMap(({ entries, wrong }) =>
        entries.map((entry) => ({ table, column: entry.column, holds: !wrong.includes(entry) })),
      ),
  )
}

/**
 * Per 100 or per 10.000 people: held against the population of the same year and kind. Columns that all use
 * one year's population are one finding that names it; single cells are claims of their own.
 */
export const densities = (plan: Plan): Claim[] => {
  const people = peopleIn(plan)
  if (!people) return []
  return plan.tables.flatMap((table) => {
    const readings = table.rows
      .flatMap((row) => readDensity(table, row, people) ?? [])
      .filter(({ wrong }) => wrong.length > 0)
    const stale = readings.filter(({ base, wrong }) => base !== null && wrong.length > 1)
    const finding = frozen(stale, people).map((one) => ({
      finding: one,
      suspects: [],
      group: `base ${table.id}`,
    }))
    return [
      ...finding,
      ...stale.flatMap((reading) => wrongCells(reading, reading.misfits)),
      ...readings
        .filter((reading) => !stale.includes(reading))
        .flatMap((reading) => wrongCells(reading, reading.wrong)),
    ]
  })
}
