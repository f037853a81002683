import { type Figure, figureAt } from '#core/checks/figures/figures.ts'
import { bareLabel, nameOf, say } from '#core/checks/figures/say.ts'
import { exactly, meet, plus, times } from '#core/checks/figures/span.ts'
import { natureOf, type Year, yearOf } from '#core/checks/wholes/quarters.ts'
import { of } from '#core/figure/decimal.ts'
import type { Agreement } from '#core/plan/agreement.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Row } from '#core/plan/table.ts'

const hundred = exactly(of('100'))

type Match = {
  readonly share: Row
  readonly flow: Row
  readonly shares: readonly Figure[]
  readonly parts: readonly Figure[]
  readonly wrong: readonly Figure[]
}

const figuresOf = (row: Row, { quarters }: Year): readonly Figure[] =>
  quarters.flatMap(({ n }) => figureAt(row, n) ?? [])

/** 15, 35, 65, 100 % against 1.503,9 and what is added to it each quarter, over the year's 10.026,3. */
const matchOf = (share: Row, flow: Row, year: Year): Match | null => {
  const [shares, parts, total] = [
    figuresOf(share, year),
    figuresOf(flow, year),
    figureAt(flow, year.column.n),
  ]
  if (shares.length < 4 || parts.length < 4 || !total || total.value.digits <= 0n) return null
  const wrong = shares.filter((printed, at) => {
    const run = parts.slice(0, at + 1).map(({ span }) => span)
    return !meet(times(run.reduce(plus), hundred), times(printed.span, total.span))
  })
  return { share, flow, shares, parts, wrong }
}

const matchesIn = (plan: Plan): readonly Match[] =>
  plan.tables.flatMap((table) => {
    const year = yearOf(table)
    if (!year) return []
    const flows = table.rows.filter((row) => natureOf(row) === 'flow')
    return table.rows
      .filter((row) => natureOf(row) === 'cumulative')
      .flatMap((share) => {
        const found = flows.flatMap((flow) => matchOf(share, flow, year) ?? [])
        return found.toSorted((a, b) => a.wrong.length - b.wrong.length)[0] ?? []
      })
  })

const told = ({ shares }: Match): string => shares.map(({ value }) => say(value)).join(' / ')

/** A running percentage that is the running share of a sum of money in the same table, quarter by quarter. */
export const runningShares = (plan: Plan): readonly Agreement[] =>
  matchesIn(plan)
    .filter(({ wrong }) => wrong.length === 0)
    .map((match) => ({
      name: `${nameOf(match.share)} = ${bareLabel(match.flow.label)} lũy kế`,
      value: told(match),
      unit: '%',
      where: [{ line: match.flow.line }, { line: match.share.line }].toSorted((a, b) => a.line - b.line),
    }))

/** The same with one quarter that is not: the last is 100 by nature, so the two others must prove the match. */
export const brokenRunningShares = (plan: Plan): Finding[] =>
  matchesIn(plan).flatMap((match): Finding[] => {
    const [only] = match.wrong
    if (match.wrong.length !== 1 || !only) return []
    return [
      {
        code: 'year-quarter',
        severity: 'question',
        where: [only.place],
        evidence: match.parts.map(({ place }) => place),
        printed: say(only.value),
        expected: '',
        message: `${nameOf(match.share)} ${told(match)} khớp tỷ lệ lũy kế của “${bareLabel(match.flow.label)}” ở mọi quý trừ ô in ${say(only.value)}; số nào đúng?`,
      },
    ]
  })
