import { type Figure, figureAt } from '#core/checks/figures/figures.ts'
import { nameOf, say } from '#core/checks/figures/say.ts'
import { unitOfColumn } from '#core/checks/figures/units.ts'
import { stepsIn } from '#core/checks/names/mentions.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import { approximate, compare, divide, multiply, of } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Row } from '#core/plan/table.ts'

/** From here on a rise or a fall within one year is told by a decision, a project or a slip, and the plan should say by which. */
const steep = of('1.6')
/** Of a handful, one more is a leap that means nothing. */
const few = 100

type Leap = {
  readonly row: Row
  readonly planned: Figure
  readonly reached: Figure
  /** How many times the greater of the two is the less. */
  readonly times: number
  readonly rises: boolean
}

const leapOf = (row: Row, planned: Figure, reached: Figure): Leap | null => {
  const rises = compare(planned.value, reached.value) > 0
  const [more, less] = rises ? [planned, reached] : [reached, planned]
  if (approximate(more.value) < few || less.value.digits <= 0n) return null
  if (compare(more.value, multiply(less.value, steep)) < 0) return null
  const times = divide(more.value, less.value, 2)
  return times ? { row, planned, reached, rises, times: approximate(times) } : null
}

const leapsIn = (plan: Plan): readonly Leap[] =>
  plan.tables.flatMap((table) =>
    stepsIn(table, plan.document.year).flatMap(({ to, from }) =>
      table.rows.flatMap((row) => {
        const [planned, reached] = [figureAt(row, to.n), figureAt(row, from.n)]
        const unit = unitOfColumn(to) || row.unit
        return planned && reached && !/[%‰]/.test(unitKey(unit)) ? (leapOf(row, planned, reached) ?? []) : []
      }),
    ),
  )

/** What leaps because its whole does, and not much more, is told with the whole. */
const isPartOf = ({ row, rises, times }: Leap, other: Leap): boolean =>
  rises === other.rises &&
  times < other.times * 1.5 &&
  row.line > other.row.line &&
  row.line - other.row.line < 40 &&
  row.path.includes(other.row.label)

const ask = (found: readonly Leap[], what: string): Finding[] => {
  if (found.length === 0) return []
  const told = found
    .slice(0, 6)
    .map(({ row, planned, reached }) => `${nameOf(row)} ${say(reached.value)} → ${say(planned.value)}`)
  const more = found.length > 6 ? ` và ${found.length - 6} chỉ tiêu nữa` : ''
  return [
    {
      code: 'growth',
      severity: 'question',
      where: found.map(({ planned }) => planned.place),
      evidence: found.map(({ reached }) => reached.place),
      printed: found.map(({ planned }) => say(planned.value)).join('; '),
      expected: '',
      message: `${what}: ${told.join('; ')}${more}; có căn cứ không?`,
    },
  ]
}

/** What the plan lets grow or fall by more than half in one year: a question for each, the steepest first (beyond 22). */
export const leaps = (plan: Plan): Finding[] => {
  const all = leapsIn(plan)
  const found = all
    .filter((leap) => !all.some((other) => isPartOf(leap, other)))
    .toSorted((a, b) => b.times - a.times)
  return [
    ...ask(
      found.filter(({ rises }) => rises),
      'Kế hoạch gấp 1,6 lần trở lên so với năm trước',
    ),
    ...ask(
      found.filter(({ rises }) => !rises),
      'Kế hoạch giảm còn chưa đến 1/1,6 so với năm trước',
    ),
  ]
}
