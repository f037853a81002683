import { add, type Decimal, divide, integer, multiply, subtract, zero } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { spread } from '#core/scenario/pace/spread.ts'
import { monthPeriod, monthsOf, type Period, yearOfPeriod } from '#core/time/period.ts'

/** A month's share of a printed quarter. It is always derived: the plan prints no months (C10). */
export type DerivedMonth = {
  readonly period: Period
  readonly value: Decimal
  readonly derived: true
  readonly rule: string
}

const thirds = [1, 2, 3].map(integer)

type Quarter = {
  readonly nature: Nature
  readonly period: Period
  readonly value: Decimal
  /** The printed value of the quarter before; null for the first of a level, of which nothing is known. */
  readonly before: Decimal | null
  /** The owner's own shares of the three months, where it has given them; equal ones otherwise. */
  readonly shares?: readonly Decimal[]
}

const amounts = ({ value, shares }: Quarter): readonly Decimal[] | null =>
  spread(value, shares ?? [integer(1), integer(1), integer(1)], value.scale)

const levels = ({ value, before }: Quarter): readonly Decimal[] | null => {
  if (!before) return null
  const way = subtract(value, before)
  return thirds.map((third) =>
    add(before, divide(multiply(way, third), integer(3), Math.max(value.scale, before.scale)) ?? zero),
  )
}

const rules: Readonly<
  Record<Nature, { readonly says: string; readonly values: (quarter: Quarter) => readonly Decimal[] | null }>
> = {
  flow: { says: 'chia quý theo tháng', values: amounts },
  cumulative: {
    says: 'chia đều giữa hai quý',
    values: (quarter) => levels({ ...quarter, before: quarter.before ?? zero }),
  },
  stock: { says: 'nối thẳng giữa hai quý', values: levels },
  rate: { says: 'nối thẳng giữa hai quý', values: levels },
  average: { says: 'lấy bằng quý', values: ({ value }) => thirds.map(() => value) },
  index: { says: 'lấy bằng tốc độ của quý', values: ({ value }) => thirds.map(() => value) },
  yearly: { says: '', values: () => null },
}

/** The three months of a quarter, each marked as derived and with the rule that made it; none where none can be made. */
export const monthsBetween = (quarter: Quarter): readonly DerivedMonth[] => {
  const { says, values } = rules[quarter.nature]
  const [first] = monthsOf(quarter.period)
  return (values(quarter) ?? []).map((value, at) => ({
    period: monthPeriod(yearOfPeriod(quarter.period), first + at),
    value,
    derived: true,
    rule: `suy ra: ${says}, không có trong văn bản`,
  }))
}
