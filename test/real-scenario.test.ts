import { describe, expect, test } from 'vitest'
import { numberIn } from '#core/figure/cell.ts'
import {
  add,
  compare,
  divide,
  multiply,
  of,
  printDecimal,
  round,
  size,
  subtract,
  zero,
} from '#core/figure/decimal.ts'
import { joinPeriods } from '#core/figure/over-time/join-periods.ts'
import { proposeDefinitions } from '#core/indicator/propose/propose-definition.ts'
import { codeOfTarget } from '#core/indicator/of-plan.ts'
import type { Plan } from '#core/plan/plan.ts'
import { requiredPace } from '#core/scenario/pace/required-pace.ts'
import { type Path, pathsOf, valuesOf } from '#core/scenario/path.ts'
import { reconcile } from '#core/scenario/reconcile.ts'
import { baselinesOf } from '#core/target/baseline.ts'
import { period } from '#core/time/period.ts'
import { loadRegister, loadUnits } from '#office/catalogue.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { hasRealDocument, realDocument } from './real-document.ts'

/* The scenario of the real plan behaves as its rules say; one test for each thing that was promised. */

const planOf = (): Plan => {
  const read = readPlan(realDocument(), loadRegister())
  if (!read.ok) throw new Error(read.failure.message)
  return read.value
}

describe.runIf(hasRealDocument)('the real plan', () => {
  const plan = hasRealDocument ? planOf() : null
  const known = plan ? proposeDefinitions(plan, loadUnits()) : new Map()
  const paths = plan
    ? pathsOf(plan, (code) => known.get(code)?.definition ?? { nature: 'flow', direction: 'up' })
    : []
  const find = (words: RegExp): Path => {
    const found = paths.find(({ name, heading }) => !heading && words.test(name))
    if (!found) throw new Error(`no row ${words}`)
    return found
  }

  test('the pigs of the year are those of its last quarter, 388.670, and never 1.163.870', () => {
    const pigs = find(/heo/)
    expect(pigs.nature).toBe('stock')
    const year = joinPeriods(pigs.nature, pigs.year.period, pigs.steps)
    expect(year.ok && numberIn(year.value.held.cell)).toEqual(of('388670'))
    expect((valuesOf(pigs) ?? []).reduce(add, zero)).toEqual(of('1163870'))
    expect(reconcile(pigs).verdict).toBe('holds')
  })

  test('15, 35, 65, 100 is how far the quarters of the capital have come', () => {
    const [shares, money] = [find(/Giải ngân/), find(/vốn ngân sách/)]
    expect([shares.nature, money.nature]).toEqual(['cumulative', 'flow'])
    const printed = (valuesOf(shares) ?? []).map(printDecimal)
    expect(printed.map(Number)).toEqual([15, 35, 65, 100])
    const quarters = valuesOf(money) ?? []
    const whole = quarters.reduce(add, zero)
    let run = zero
    for (const [at, quarter] of quarters.entries()) {
      run = add(run, quarter)
      const share = divide(multiply(run, of('100')), whole, 4)
      const off = share && size(subtract(share, of(printed[at] ?? '0')))
      expect(off && compare(off, of('0.05')) <= 0, printed[at] ?? '').toBe(true)
    }
  })

  test('the quarters of the investment make 43.800 where its year prints 69.373', () => {
    const invested = find(/Tổng vốn đầu tư/)
    expect(invested.nature).toBe('flow')
    expect(printDecimal(round(numberIn(invested.year.cell) ?? zero, 0))).toBe('69373')
    const made = joinPeriods(invested.nature, invested.year.period, invested.steps)
    const sum = made.ok ? numberIn(made.value.held.cell) : null
    expect(sum && printDecimal(round(sum, 0))).toBe('43800')
    expect(reconcile(invested).verdict).toBe('differs')
  })

  test('6,84 % in a first half of weight 0,4928 needs 6,564 % in the second for the committed 6,7 %', () => {
    const target = plan?.targets[0]
    const committed = target && plan && baselinesOf(plan).get(codeOfTarget(target.id))?.[0]
    expect(committed && [committed.key, printDecimal(committed.value)]).toEqual(['plan', '6.7'])
    const [nature, first, second] = [
      known.get('T.1')?.definition.nature,
      period('2024-S1'),
      period('2024-S2'),
    ]
    expect(nature).toBe('index')
    const pace = requiredPace({
      nature: 'index',
      direction: 'up',
      target: committed ? committed.value : zero,
      done: [{ period: first, cell: { kind: 'number', value: of('6.84') } }],
      path: [],
      rest: [second],
      weights: new Map([
        [first, of('0.4928')],
        [second, of('0.5072')],
      ]),
      best: null,
    })
    expect(pace.kind === 'needs' && printDecimal(round(pace.remaining, 3))).toBe('6.564')
  })
})
