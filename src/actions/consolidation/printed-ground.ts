import { printedBasis } from '#core/consolidation/choice.ts'
import { linesOf } from '#core/document/monthly-report.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import type { PlanHead } from '#core/page/head.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { Scope } from '#actions/scope.ts'
import { type BoardGround, readBoardGround } from '#actions/target/board-ground.ts'
import type { ReadFigure } from '#store/figures/read-figures.ts'
import { listOwnerFacts } from '#store/indicators.ts'
import type { Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

type Printed = Pick<ConsolidationPage, 'targets' | 'tables'>

/**
 * What a plan's targets and paths are judged on, with the estimates of a period as its consolidation prints them: one report
 * never says two numbers of one thing. What nobody has said, or only the rule for silent units says, is no figure here.
 */
export const printedGround = async (
  scope: Scope,
  db: Db,
  { period }: Opening,
  { plan, page }: { readonly plan: PlanHead; readonly page: Printed },
): Promise<BoardGround> => {
  const owned = ownersOf(await listOwnerFacts(db, plan.id))
  const owners = new Map([...owned].map(([code, held]) => [code, held.owners]))
  const ground = await readBoardGround(scope, db, { plan, owners })
  const figures = new Map(ground.figures)
  for (const line of linesOf(page)) {
    const others = (figures.get(line.code) ?? []).filter(
      (figure) => figure.period !== period || figure.kind !== 'estimate',
    )
    const basis = printedBasis(line)
    const { cell } = line
    const own: readonly ReadFigure[] =
      basis === null || cell.kind === 'missing'
        ? []
        : [
            {
              period,
              indicator: line.code,
              scope: scope.province,
              kind: 'estimate',
              basis,
              revision: 1,
              cell,
              printed: '',
              at: scope.now,
            },
          ]
    figures.set(line.code, [...others, ...own])
  }
  return { ...ground, figures }
}
