import { printAmount } from '#core/figure/amount.ts'
import { type Cell, missing, number, numberIn } from '#core/figure/cell.ts'
import { type Decimal, of, parseDecimal } from '#core/figure/decimal.ts'
import type { FigureKey } from '#core/figure/figure.ts'
import { fromWire, toWire, type WireCell } from '#core/figure/wire.ts'
import { divideCells, multiplyCells, roundCell } from '#core/formula/cells.ts'
import { compileRounded } from '#core/formula/compile.ts'
import { explain } from '#core/formula/explain.ts'
import { notationOf, spellHolder } from '#core/formula/holder.ts'
import { printFormula } from '#core/formula/print.ts'
import type { Leaf } from '#core/formula/step.ts'
import type { Filling, TableFormulas } from '#core/formula/table-formulas.ts'
import { arithmeticOf, unitsIn } from '#core/formula/table-view.ts'
import { periodAt } from '#core/formula/when.ts'
import { agrees } from '#core/formula/within.ts'
import type { Definition } from '#core/indicator/definition.ts'
import { shareOfPlan } from '#core/consolidation/share.ts'
import type { Computation, ComputedFrom } from '#core/page/passport-page.ts'
import { computedFrom, type Known } from '#core/passport/computed-from.ts'
import type { Column, Row } from '#core/plan/table.ts'
import type { Period } from '#core/time/period.ts'
import { nameOfFigure, type PassportGround } from '#actions/passport/passport-ground.ts'
import { type ReadFigure, readFigures } from '#store/figures/read-figures.ts'

type Here = Pick<FigureKey, 'period' | 'scope' | 'kind' | 'basis'>

/** The formula that fills a cell, where it can be used there. */
export const fillingFor = (formulas: TableFormulas, row: Row, column: Column): Filling | null => {
  const filling = formulas.fillingAt(row, column)
  return filling?.ok ? filling.value : null
}

/** A formula as it is told: which one, its text, where it is explained. */
export const aboutFilling = ({ holder, parsed }: Filling, table: string) => {
  const text = printFormula(parsed.formula, notationOf(holder))
  const spelled = spellHolder(holder)
  return {
    by: holder.kind,
    said: holder.kind === 'column' ? `${spelled}=${text}` : text,
    formula: { table, holder: spelled },
  }
}

/** Figures that may be asked for by indicator and period, of the same place and kind; of several voices the same one first. */
const figuresFor = async (
  { db, plan, known }: PassportGround,
  { period, scope, kind, basis }: Here,
  codes: readonly string[],
): Promise<(code: string, at: Period) => ReadFigure | null> => {
  const periods = [
    period,
    ...(['previous', 'lastYear', 'wholeYear'] as const).map((when) => periodAt(when, period)),
  ]
  const figures = await readFigures(db, {
    plan: plan.id,
    periods: [...new Set(periods)],
    indicators: codes,
    scopes: [scope],
    kinds: [kind],
    ...known,
  })
  return (code, at) => {
    const said = figures.filter((one) => one.indicator === code && one.period === at)
    return said.find((one) => one.basis === basis) ?? said[0] ?? null
  }
}

/** What was reported for a row that the table computes: the same formula over the figures of that period. */
export const overFigures = async (
  ground: PassportGround,
  formulas: TableFormulas,
  { row, key, shown }: { readonly row: Row; readonly key: FigureKey; readonly shown: Cell },
): Promise<Computation | null> => {
  const { table } = formulas.world
  const column = table.columns.find(({ kind }) => kind === 'value')
  const filling = column ? fillingFor(formulas, row, column) : null
  if (!filling || filling.holder.kind !== 'row') return null
  const leaves = filling.ready.leaves.flatMap((leaf) => (leaf.kind === 'indicator' ? [leaf] : []))
  if (leaves.length < filling.ready.leaves.length || leaves.some((leaf) => leaf.column !== null)) return null
  const found = await figuresFor(
    ground,
    key,
    leaves.map(({ code }) => code),
  )
  const at = (leaf: Leaf) =>
    leaf.kind === 'indicator' ? found(leaf.code, periodAt(leaf.when, key.period)) : null
  const read = (leaf: Leaf) => () => {
    const figure = at(leaf)
    return figure ? fromWire(figure.cell) : missing
  }
  const labelOf = (leaf: Leaf): string =>
    leaf.kind === 'indicator' ? (formulas.world.rowAt(leaf.code)?.row.label ?? leaf.code) : ''
  const known = (leaf: Leaf): Known => {
    const code = leaf.kind === 'indicator' ? leaf.code : ''
    const when = leaf.kind === 'indicator' ? periodAt(leaf.when, key.period) : key.period
    const figure = at(leaf) ?? { ...key, indicator: code, period: when }
    return { name: nameOfFigure(ground, figure), unit: formulas.world.rowAt(code)?.row.unit ?? '' }
  }
  const value = numberIn(shown)
  const cells = filling.ready.leaves.map((leaf) => read(leaf)())
  const result = compileRounded(filling.ready, read)(undefined, value?.scale ?? 2)
  return {
    ...aboutFilling(filling, table.id),
    arithmetic: result.kind === 'number' ? arithmeticOf(filling, cells, unitsIn(formulas)) : null,
    result: toWire(result),
    agrees: value && result.kind === 'number' ? agrees(filling.ready.step, cells, value) : null,
    inputs: computedFrom(explain(filling.ready, read, labelOf, undefined), known),
  }
}

/** A rate from its two parts, as the dictionary says. */
export const byDefinition = async (
  ground: PassportGround,
  key: FigureKey,
  { numerator, denominator, factor }: Definition,
  shown: Cell,
): Promise<Computation | null> => {
  if (numerator === null || denominator === null) return null
  const found = await figuresFor(ground, key, [numerator, denominator])
  const part = (code: string): ComputedFrom => {
    const figure = found(code, key.period)
    const definition = ground.study.proposed.get(code)?.definition
    return {
      label: definition?.name ?? code,
      said: `[${code}]`,
      cell: figure?.cell ?? { kind: 'missing' },
      unit: definition?.unit ?? '',
      name: nameOfFigure(ground, figure ?? { ...key, indicator: code }),
    }
  }
  const [top, bottom, times] = [part(numerator), part(denominator), parseDecimal(factor) ?? of('1')]
  const value = numberIn(shown)
  const quotient = divideCells(multiplyCells(fromWire(top.cell), number(times)), fromWire(bottom.cell))
  const result = roundCell(quotient, value?.scale ?? 2)
  const by = (a: string, b: string) => (factor === '1' ? `${a}/${b}` : `${a}/${b} × ${printAmount(times)}`)
  const figures = numbersOf(top.cell, bottom.cell)
  return {
    by: 'definition',
    said: by(top.said, bottom.said),
    arithmetic: figures && by(printAmount(figures[0]), printAmount(figures[1])),
    result: toWire(result),
    agrees: value && result.kind === 'number' ? same(result, shown) : null,
    inputs: [top, bottom],
    formula: null,
  }
}

const numbersOf = (a: WireCell, b: WireCell): readonly [Decimal, Decimal] | null => {
  const [x, y] = [numberIn(fromWire(a)), numberIn(fromWire(b))]
  return x && y && [x, y]
}

const same = (a: Cell, b: Cell): boolean => JSON.stringify(toWire(a)) === JSON.stringify(toWire(b))

/** A figure against the year's plan, as the consolidation says it. */
export const shareComputation = (
  figure: ComputedFrom,
  plan: ComputedFrom,
  comparator: string,
): Computation => {
  const share = shareOfPlan(figure.cell, plan.cell, figure.unit, comparator)
  const figures = numbersOf(figure.cell, plan.cell)
  return {
    by: 'share',
    said: `${figure.said} / ${plan.said} × 100`,
    arithmetic:
      share === null || !figures ? null : `${printAmount(figures[0])} / ${printAmount(figures[1])} × 100`,
    result: share === null ? { kind: 'missing' } : { kind: 'number', value: share },
    agrees: null,
    inputs: [figure, plan],
    formula: null,
  }
}
