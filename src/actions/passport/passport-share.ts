import type { MeantName } from '#core/figure/figure-name.ts'
import { codeOfTarget } from '#core/indicator/of-plan.ts'
import type { Computation, ComputedFrom } from '#core/page/passport-page.ts'
import { sayPeriod } from '#core/time/period.ts'
import { nameOfFigure, type PassportGround } from '#actions/passport/passport-ground.ts'
import { shareComputation } from '#actions/passport/passport-over-figures.ts'
import { readFigures } from '#store/figures/read-figures.ts'

/** The share of the year's plan, as a consolidation prints it: from the figure of that voice and from what the plan asks. */
export const shareOf = async (
  ground: PassportGround,
  name: Extract<MeantName, { what: 'share' }>,
): Promise<Computation> => {
  const { scope, db, plan, indicator, study } = ground
  const place = name.scope || scope.province
  const year = String(plan.year)
  const figures = await readFigures(db, {
    plan: plan.id,
    periods: [name.period, year],
    indicators: [indicator.code],
    scopes: [place],
    ...ground.known,
  })
  const figure = figures.find(
    ({ period, kind, basis }) =>
      period === name.period && basis === name.basis && kind !== 'plan' && kind !== 'scenario',
  )
  const asked = figures.find(
    ({ period, kind, basis }) =>
      period === year && basis === 'plan' && (kind === 'plan' || kind === 'scenario'),
  )
  const empty = { indicator: indicator.code, scope: place }
  const part = (
    label: string,
    said: string,
    found: typeof figure,
    fallback: Parameters<typeof nameOfFigure>[1],
  ): ComputedFrom => ({
    label,
    said,
    cell: found?.cell ?? { kind: 'missing' },
    unit: indicator.unit,
    name: nameOfFigure(ground, found ?? fallback),
  })
  const target = study.plan.targets.find(({ id }) => codeOfTarget(id) === indicator.code)
  return shareComputation(
    part(sayPeriod(name.period), 'TH', figure, {
      ...empty,
      period: name.period,
      kind: 'estimate',
      basis: name.basis,
    }),
    part(`Kế hoạch năm ${year}`, 'KH', asked, { ...empty, period: year, kind: 'plan', basis: 'plan' }),
    target?.comparator ?? '',
  )
}
