import { printedBasis } from '#core/consolidation/choice.ts'
import type { LineEstimate } from '#core/consolidation/estimate.ts'
import { spellFigure } from '#core/figure/figure-name.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'
import { parsePeriod } from '#core/time/period.ts'

/** The province's figure of a period, in the mouth of `basis`; null where the period is none. */
export const figureName = (
  plan: string,
  figure: {
    readonly indicator: string
    readonly period: string
    readonly kind: FigureKind
    readonly basis: string
  },
): string | null => {
  const period = parsePeriod(figure.period)
  return period && spellFigure({ what: 'figure', plan, scope: '', ...figure, period })
}

/** What the plan asks of an indicator for its year; `stretch`: what it strives for. */
export const askedName = (
  plan: string,
  indicator: string,
  basis: 'plan' | 'stretch' = 'plan',
): string | null => figureName(plan, { indicator, period: plan, kind: 'plan', basis })

/** One of the values that a target may be held against; null for one that a person added, which is no figure of the plan. */
export const baselineName = (plan: string, target: string, key: string): string | null => {
  if (key === 'plan' || key === 'stretch') return askedName(plan, target, key)
  return key.startsWith('entered.') ? null : askedName(plan, key)
}

/** A cell of an official table, by the code of its row. */
export const cellName = (plan: string, indicator: string, column: number): string =>
  spellFigure({ what: 'cell', plan, indicator, column })

/** Whatever the plan prints at a line, and at a column of it. */
export const placeName = (plan: string, line: number, column = 0): string =>
  spellFigure({ what: 'place', plan, line, column })

/** What an agency reported for a month. */
export const reportedName = (
  plan: string,
  reported: { readonly indicator: string; readonly period: string; readonly agency: string },
): string | null => {
  const { indicator, period, agency } = reported
  return figureName(plan, { indicator, period, kind: 'estimate', basis: agency })
}

/** What somebody reported against the year's plan, as a share. */
export const shareName = (
  plan: string,
  of: { readonly indicator: string; readonly period: string; readonly basis: string },
): string | null => {
  const period = parsePeriod(of.period)
  const { indicator, basis } = of
  return period && spellFigure({ what: 'share', plan, indicator, period, scope: '', basis })
}

/** The names of all the numbers of a consolidated line; null where there is none. */
export type LineNames = {
  readonly plan: string | null
  readonly stretch: string | null
  readonly figure: string | null
  readonly share: string | null
  /** In the order of `others`. */
  readonly others: readonly (string | null)[]
}

/** An estimate leads to what it was taken from: the same agency's earlier figure, else what the plan asks. */
const estimatedName = (plan: string, indicator: string, { from, agency }: LineEstimate): string | null =>
  from === null
    ? askedName(plan, indicator)
    : reportedName(plan, { indicator, period: from, agency: agency.code })

export const namesOfLine = (line: ConsolidatedLine, spelled: string): LineNames => {
  const [plan, indicator] = [spelled.slice(0, 4), line.code]
  const by = (agency: string) => reportedName(plan, { indicator, period: spelled, agency })
  const source = printedBasis(line)
  return {
    plan: line.plan.kind === 'missing' ? null : askedName(plan, indicator),
    stretch: line.stretch === null ? null : askedName(plan, indicator, 'stretch'),
    // not due yet: somebody said so, and there is no figure
    figure: line.estimate
      ? estimatedName(plan, indicator, line.estimate)
      : source === null || line.cell.kind === 'missing'
        ? null
        : by(source),
    share:
      source === null || line.share === null
        ? null
        : shareName(plan, { indicator, period: spelled, basis: source }),
    others: line.others.map(({ agency, entry }) => (entry.kind === 'notDue' ? null : by(agency.code))),
  }
}
