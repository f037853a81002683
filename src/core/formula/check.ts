import { printAmount } from '#core/figure/amount.ts'
import {
  anyOf,
  bare,
  isKnownUnit,
  isLike,
  isRatio,
  type Known,
  type Measure,
  measureOf,
  percent,
  product,
  quotient,
} from '#core/formula/dimension.ts'
import { type Fault, nowhere, type Span, Stop } from '#core/formula/fault.ts'
import type { Formula, Notation } from '#core/formula/formula.ts'
import type { Parsed } from '#core/formula/parse.ts'
import { printFormula } from '#core/formula/print.ts'
import { keyOf, type Leaf, type Ready, type Step } from '#core/formula/step.ts'
import { mayAdd } from '#core/formula/terms.ts'
import { alike, exponentOfTen, isAlwaysZero, scaled, type Typed } from '#core/formula/typed.ts'
import { functions } from '#core/formula/vocabulary.ts'
import type { Meant, Target, World } from '#core/formula/world.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** The most decimals that a formula may round to. */
export const mostDecimals = 12

/**
 * Checks what a formula refers to and what it means: units convert exactly or are refused (`tỷ đồng` and `người`), a
 * quotient has the unit of a quotient, a ratio is counted in percent, a stock is not added over time. What comes back is
 * plain arithmetic in the unit of its place. The first fault comes back with its place in the text.
 */
export const checkFormula = (
  { formula, places }: Parsed,
  world: World,
  target: Target,
  notation: Exclude<Notation, 'row'>,
): Result<Ready, Fault> => {
  const checker = new Checker(world, target, places, notation)
  try {
    return ok(checker.whole(formula))
  } catch (error) {
    if (error instanceof Stop) return fail(error.fault)
    throw error
  }
}

class Checker {
  readonly #world: World
  readonly #target: Target
  readonly #places: ReadonlyMap<Formula, Span>
  readonly #notation: Exclude<Notation, 'row'>
  readonly #leaves = new Map<string, { readonly at: number; readonly leaf: Leaf }>()

  constructor(
    world: World,
    target: Target,
    places: ReadonlyMap<Formula, Span>,
    notation: Exclude<Notation, 'row'>,
  ) {
    this.#world = world
    this.#target = target
    this.#places = places
    this.#notation = notation
  }

  whole(formula: Formula): Ready {
    const typed = this.#typed(formula)
    const step = this.#inUnitOf(typed, formula)
    return { step, leaves: [...this.#leaves.values()].map(({ leaf }) => leaf) }
  }

  #at(formula: Formula): Span {
    return this.#places.get(formula) ?? nowhere
  }
  #said(formula: Formula): string {
    return printFormula(formula, this.#notation)
  }

  #inUnitOf({ step, measure }: Typed, formula: Formula): Step {
    const wanted = this.#target.unit === '' ? null : measureOf(this.#target.unit, this.#world.book)
    if (wanted === null || measure.kind === 'any') return step
    if (measure.kind === 'bare')
      throw new Stop('bareNumber', this.#at(formula), { found: this.#said(formula), other: wanted.name })
    if (!isLike(measure, wanted))
      throw new Stop('wrongUnit', this.#at(formula), { found: measure.name, wanted: wanted.name })
    if (isRatio(wanted)) this.#noPercentFactor(formula, wanted)
    return scaled(step, measure.power - wanted.power)
  }
  /** `6/5*100` in a column of percents would be 11.618: the conversion does it already. */
  #noPercentFactor(formula: Formula, wanted: Known): void {
    if (formula.kind !== 'binary' || formula.operator !== '*') return
    for (const factor of [formula.left, formula.right])
      if (factor.kind === 'constant' && factor.unit === '' && exponentOfTen(factor.value) === -wanted.power)
        throw new Stop('timesHundred', this.#at(factor), {
          found: printAmount(factor.value),
          wanted: wanted.name,
        })
  }

  #typed(formula: Formula): Typed {
    const said = this.#said(formula)
    switch (formula.kind) {
      case 'constant':
        return {
          step: { kind: 'constant', value: formula.value, said },
          measure: this.#unitOf(formula),
          terms: [],
        }
      case 'column':
        return this.#column(formula)
      case 'indicator':
        return this.#indicator(formula)
      case 'range':
        throw new Stop('rangeOutside', this.#at(formula), { found: said })
      case 'negate': {
        const of = this.#typed(formula.of)
        return { ...of, step: { kind: 'negate', of: of.step, said }, terms: [] }
      }
      case 'binary':
        return this.#binary(formula, said)
      case 'call':
        return this.#call(formula, said)
    }
  }

  #unitOf(formula: Extract<Formula, { kind: 'constant' }>): Measure {
    if (formula.unit === '') return bare
    if (!isKnownUnit(formula.unit, this.#world.book))
      throw new Stop('unknownUnit', this.#at(formula), { found: formula.unit })
    return measureOf(formula.unit, this.#world.book) ?? anyOf('')
  }
  #measureOf(unit: string, code: string): Measure {
    return measureOf(unit, this.#world.book) ?? anyOf(code)
  }
  #leaf(leaf: Leaf, said: string): Step {
    const known = this.#leaves.get(keyOf(leaf)) ?? { at: this.#leaves.size, leaf }
    this.#leaves.set(keyOf(leaf), known)
    return { kind: 'leaf', at: known.at, said }
  }

  #columnAt(n: number, formula: Formula) {
    const found = this.#world.columns.get(n)
    if (!found) throw new Stop('noColumn', this.#at(formula), { n: String(n) })
    return found
  }
  #column(formula: Extract<Formula, { kind: 'column' }>): Typed {
    const { n } = formula
    const { unit, kind, label } = this.#columnAt(n, formula)
    const { row } = this.#target
    if (row === null) throw new Stop('noSameRow', this.#at(formula), { n: String(n) })
    return {
      step: this.#leaf({ kind: 'column', n }, this.#said(formula)),
      measure: this.#measureOf(unit ?? row.unit, row.code),
      terms: unit === null ? [{ of: row, time: `cột ${n}`, kind, label }] : [],
    }
  }
  #indicator(formula: Extract<Formula, { kind: 'indicator' }>): Typed {
    const { code, when, column: n } = formula
    const of = this.#meant(code, formula)
    const at = n === null ? null : this.#columnAt(n, formula)
    return {
      step: this.#leaf({ kind: 'indicator', code, when, column: n }, this.#said(formula)),
      measure: this.#measureOf(at?.unit ?? of.unit, code),
      terms: [{ of, time: n === null ? when : `cột ${n}`, kind: at?.kind ?? null, label: at?.label ?? '' }],
    }
  }
  #meant(code: string, formula: Formula): Meant {
    const found = this.#world.indicator(code)
    if (!found) throw new Stop('noIndicator', this.#at(formula), { code })
    return found
  }

  #binary(formula: Extract<Formula, { kind: 'binary' }>, said: string): Typed {
    const [left, right] = [this.#typed(formula.left), this.#typed(formula.right)]
    if (formula.operator === '*')
      return {
        step: { kind: 'multiply', left: left.step, right: right.step, said },
        measure: product(left.measure, right.measure),
        terms: [],
      }
    if (formula.operator === '/') {
      this.#noZero(right, formula.right)
      return {
        step: { kind: 'divide', top: left.step, bottom: right.step, said },
        measure: quotient(left.measure, right.measure),
        terms: [],
      }
    }
    return this.#sum(formula, said, left, right)
  }
  #noZero({ step }: Typed, formula: Formula): void {
    if (isAlwaysZero(step))
      throw new Stop('zeroDenominator', this.#at(formula), { found: this.#said(formula) })
  }
  #sum(formula: Extract<Formula, { kind: 'binary' }>, said: string, left: Typed, right: Typed): Typed {
    const minus = formula.operator === '-'
    const verb = minus ? (['trừ', 'subtracted'] as const) : (['cộng', 'added'] as const)
    const [a, b, measure] = alike(left, right, this.#at(formula), verb)
    if (!minus) mayAdd(left.terms, right.terms, this.#at(formula))
    const added: Step = minus ? { kind: 'negate', of: b, said: right.step.said } : b
    return {
      step: { kind: 'add', of: [a, added], said },
      measure,
      terms: minus ? [] : [...left.terms, ...right.terms],
    }
  }
  #call(formula: Extract<Formula, { kind: 'call' }>, said: string): Typed {
    if (functions[formula.name].many) return this.#many(formula, said)
    // the second of `làm tròn` is a count of decimals, not a part
    const [first, second, third] = formula.of
      .slice(0, formula.name === 'round' ? 1 : 3)
      .map((one) => this.#typed(one))
    if (formula.name === 'round' && first) return this.#round(formula, first, said)
    if (!first || !second)
      throw new Stop('wrongCount', this.#at(formula), { name: formula.name, takes: '2', given: '1' })
    if (formula.name === 'perHead' && third) return this.#perHead(formula, [first, second, third], said)
    return this.#percent(formula, first, second, said)
  }

  /** ratio and share: like by like; growth: what is more than the base, by the base. */
  #percent(formula: Extract<Formula, { kind: 'call' }>, top: Typed, bottom: Typed, said: string): Typed {
    const verb = ['so', 'compared'] as const
    this.#noZero(bottom, formula.of[1] ?? formula)
    const [a, b] = alike(top, bottom, this.#at(formula), verb)
    const minusBase: Step = { kind: 'negate', of: b, said: bottom.step.said }
    const above: Step = formula.name === 'growth' ? { kind: 'add', of: [a, minusBase], said } : a
    return {
      step: { kind: 'divide', top: scaled(above, 2), bottom: b, said },
      measure: percent,
      terms: [],
    }
  }
  #perHead(
    formula: Extract<Formula, { kind: 'call' }>,
    [top, bottom, per]: readonly [Typed, Typed, Typed],
    said: string,
  ): Typed {
    const exponent = per.step.kind === 'constant' ? exponentOfTen(per.step.value) : null
    if (exponent === null) throw new Stop('notPowerOfTen', this.#at(formula), { found: per.step.said })
    this.#noZero(bottom, formula.of[1] ?? formula)
    const measure = quotient(top.measure, bottom.measure)
    return {
      step: { kind: 'divide', top: scaled(top.step, exponent), bottom: bottom.step, said },
      measure: measure.kind === 'of' ? { ...measure, power: measure.power - exponent } : measure,
      terms: [],
    }
  }
  #round(formula: Extract<Formula, { kind: 'call' }>, of: Typed, said: string): Typed {
    const places = formula.of[1]
    const decimals =
      places?.kind === 'constant' && places.unit === '' && places.value.scale === 0
        ? Number(places.value.digits)
        : places?.kind === 'column'
          ? places.n
          : -1
    if (decimals < 0 || decimals > mostDecimals)
      throw new Stop('badDecimals', this.#at(places ?? formula), {
        most: String(mostDecimals),
        found: places ? this.#said(places) : '',
      })
    return { step: { kind: 'round', of: of.step, decimals, said }, measure: of.measure, terms: [] }
  }

  #many(formula: Extract<Formula, { kind: 'call' }>, said: string): Typed {
    const parts = formula.of.flatMap((one) => this.#spread(one)).map((one) => this.#typed(one))
    const [first, ...rest] = parts
    if (!first)
      throw new Stop('wrongCount', this.#at(formula), { name: formula.name, takes: '1', given: '0' })
    const verb = formula.name === 'sum' ? (['cộng', 'added'] as const) : (['so', 'compared'] as const)
    let whole: Typed = first
    const steps: Step[] = [first.step]
    for (const part of rest) {
      const [, step, measure] = alike(whole, part, this.#at(formula), verb)
      if (formula.name === 'sum') mayAdd(whole.terms, part.terms, this.#at(formula))
      steps.push(step)
      whole = { step: whole.step, measure, terms: [...whole.terms, ...part.terms] }
    }
    const kind = formula.name === 'sum' ? 'add' : formula.name === 'min' ? 'least' : 'greatest'
    return {
      step: { kind, of: steps, said },
      measure: whole.measure,
      terms: kind === 'add' ? whole.terms : [],
    }
  }
  #spread(one: Formula): readonly Formula[] {
    if (one.kind !== 'range') return [one]
    const codes = this.#world.between(one.from, one.to)
    if (codes === null) throw new Stop('badRange', this.#at(one), { found: this.#said(one) })
    return codes.map((code) => {
      const part: Formula = { kind: 'indicator', code, when: 'same', column: null }
      return part
    })
  }
}
