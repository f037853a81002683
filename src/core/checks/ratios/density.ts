import { type Claim, addressOf } from '#core/checks/figures/claim.ts'
import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, few, nameOf, say } from '#core/checks/figures/say.ts'
import { exactly, meet, times } from '#core/checks/figures/span.ts'
import { quantityOf } from '#core/checks/names/quantity.ts'
import { fold, wordsOf } from '#core/checks/names/words.ts'
import { type Decimal, divide, multiply, of } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

const one = of('1')

/** How many people a density is per: `TB/100D` 100, `G/VD` and `/vạn dân` 10.000. Null for what is no density. */
export const perPeople = (row: Pick<Row, 'unit' | 'label'>): Decimal | null => {
  const text = `${fold(row.unit)} ${fold(row.label)}`
  if (/(?:\/|(?:^|\s)tren)\s*(?:1 |mot )?(?:vd|van dan|10\.?000 (?:nguoi )?dan)(?![a-z])/.test(text))
    return of('10000')
  const hundreds = /(?:\/|(?:^|\s)tren)\s*(100|1\.?000)\s*(?:d|dan|nguoi dan)(?![a-z])/.exec(text)?.[1]
  return hundreds ? of(hundreds.replace('.', '')) : null
}

/** How many people the row counts at a time: 1.000 for `Nghìn người`, printed as its unit or behind its name. */
type People = { readonly table: FormTable; readonly row: Row; readonly times: Decimal }

const population =
  /^(?:tong (?:so )?|quy mo )?dan so(?: trung binh)?(?: (?:ca nam|toan tinh|cua tinh))?\s*(?:\(([^()]*)\)\s*)?:?$/

/** What a unit counts at a time. */
const factorOf = (unit: string): Decimal => quantityOf(unit)?.factor ?? one

/** The row of the whole population, wherever it stands. */
const peopleIn = (plan: Plan): People | null => {
  for (const table of plan.tables)
    for (const row of table.rows) {
      const said = population.exec(fold(bareLabel(row.label)))
      if (!said || !valueColumns(table).some(({ n }) => figureAt(row, n))) continue
      return { table, row, times: factorOf(row.unit === '' ? (said[1] ?? '') : row.unit) }
    }
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
  /** What the counted row and the population count at a time. */
  readonly by: { readonly count: Decimal; readonly own: Decimal }
}

const entriesFor = (table: FormTable, row: Row, counted: Row, people: People): Entry[] => {
  const by = { count: factorOf(counted.unit), own: people.times }
  return valueColumns(table).flatMap((column) => {
    const [density, count, own] = [
      figureAt(row, column.n),
      figureAt(counted, column.n),
      populationFor(people, column),
    ]
    return density && count && own ? [{ column, density, count, own, by }] : []
  })
}

const fits = ({ density, count, by }: Entry, { span }: Figure, per: Decimal): boolean =>
  meet(times(count.span, exactly(multiply(per, by.count))), times(density.span, times(span, exactly(by.own))))

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

const common = new Set(wordsOf('tổng số tỷ lệ mật độ trên vạn dân người 100 1000 10 000 10000 vd d'))

/** `Số bác sĩ/vạn dân` and `Tổng số bác sĩ` share what is counted. */
const sharesName = (density: Row, counted: Row): boolean => {
  const words = new Set(wordsOf(counted.label))
  return wordsOf(density.label).some((word) => !common.has(word) && words.has(word))
}

/** The rows that may have been counted: those above, and those right below that carry the name. */
const countedAround = (table: FormTable, at: number, row: Row): readonly Row[] => [
  ...table.rows.slice(Math.max(0, at - 30), at),
  ...table.rows.slice(at + 1, at + 6).filter((counted) => sharesName(row, counted)),
]

/** How a row of densities was made: from which count, over whose population. Null when no row explains it. */
const readDensity = (table: FormTable, at: number, row: Row, people: People): Reading | null => {
  const per = perPeople(row)
  if (!per) return null
  const readings = countedAround(table, at, row).flatMap((counted): Reading[] => {
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

const expectedOf = ({ density, count, own, by }: Entry, per: Decimal): string => {
  const [all, people] = [multiply(count.value, by.count), multiply(own.value, by.own)]
  const value = divide(multiply(all, per), people, density.value.scale)
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
      message: `${readings.map(({ row }) => bareLabel(row.label)).join(', ')}: mọi cột đều chia cho dân số ${sayPeople(first.base)} (${first.base.column.label}); ${entry.column.label} phải là ${expectedOf(entry, first.per)}, in ${say(entry.density.value)}.`,
    },
  ]
}

/** `3.400.000`, whatever the population is counted by. */
const sayPeople = ({ own, by }: Entry): string => say(multiply(own.value, by.own))

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
      message: `${nameOf(row)}: “${bareLabel(counted.label)}” ${say(count.value)} trên dân số ${sayPeople(entry)} là ${expected}, in ${say(density.value)}.`,
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
      .flatMap((row, at) => readDensity(table, at, row, people) ?? [])
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
      .flatMap((row, at) => readDensity(table, at, row, people) ?? [])
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
