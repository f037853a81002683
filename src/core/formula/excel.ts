import { isZero, printDecimal } from '#core/figure/decimal.ts'
import type { Step } from '#core/formula/step.ts'

/**
 * A checked formula as the text of a spreadsheet's formula, alive: a blank or worded operand and a zero denominator leave
 * the cell blank, so that no error sign reaches paper; a dash in a sum adds nothing, as in cells.ts. `addressOf` gives
 * the cell of a leaf, null where it stands on no sheet of this file: then there is no living formula, and null.
 * `fraction`: the cell is shown as a percent by its format, and holds a hundredth.
 */
export const excelFormula = (
  step: Step,
  addressOf: (leaf: number) => string | null,
  fraction: boolean,
): string | null => {
  const guards: Guards = { numbers: new Set(), filled: new Set(), denominators: new Set() }
  const writer = new Writer(addressOf, guards)
  const said = fraction ? asFraction(step, writer) : writer.say(step, 0, 'number')
  return writer.isLost ? null : guarded(said, guards)
}

type Guards = {
  /** Cells that must hold numbers, cells that must not be blank, expressions that must not be zero. */
  readonly numbers: Set<string>
  readonly filled: Set<string>
  readonly denominators: Set<string>
}

const asFraction = (step: Step, writer: Writer): string => {
  if (step.kind !== 'divide') return `${writer.say(step, 2, 'number')}/100`
  if (step.top.kind === 'scale' && step.top.by === 2) return writer.quotient(step.top.of, 0, step.bottom)
  return `${writer.say(step, 2, 'number')}/100`
}

const guarded = (said: string, { numbers, filled, denominators }: Guards): string => {
  const conditions = [
    ...[...numbers].map((cell) => `ISNUMBER(${cell})`),
    ...[...filled].filter((cell) => !numbers.has(cell)).map((cell) => `${cell}<>""`),
  ]
  const zeros = [...denominators].map((below) => `${below}=0`)
  const whole = zeros.length === 0 ? said : `IF(${either('OR', zeros)},"",${said})`
  return conditions.length === 0 ? whole : `IF(${either('AND', conditions)},${whole},"")`
}

const either = (word: 'AND' | 'OR', all: readonly string[]): string =>
  all.length === 1 ? (all[0] ?? '') : `${word}(${all.join(',')})`

/** Where a leaf stands: as a part of a total a text counts nothing, elsewhere it must be a number. */
type Place = 'number' | 'part'

class Writer {
  isLost = false
  readonly #addressOf: (leaf: number) => string | null
  readonly #guards: Guards

  constructor(addressOf: (leaf: number) => string | null, guards: Guards) {
    this.#addressOf = addressOf
    this.#guards = guards
  }

  /** `least`: 1 for a part of a product, 2 for a denominator; looser ones stand in parentheses. */
  say(step: Step, least: number, place: Place): string {
    switch (step.kind) {
      case 'constant':
        return printDecimal(step.value)
      case 'leaf':
        return this.#leaf(step.at, place)
      case 'scale':
        return held(`${this.say(step.of, 1, place)}${factor(step.by)}`, 1, least)
      case 'negate':
        return held(`-${this.say(step.of, 2, place)}`, 0, least)
      case 'round':
        return `ROUND(${this.say(step.of, 0, place)},${step.decimals})`
      case 'add':
        return held(this.#sum(step.of), 0, least)
      case 'multiply':
        return held(`${this.say(step.left, 1, 'number')}*${this.say(step.right, 1, 'number')}`, 1, least)
      case 'divide': {
        const scaled = step.top.kind === 'scale'
        const [top, by] = scaled ? [step.top.of, step.top.by] : [step.top, 0]
        return held(this.quotient(top, by, step.bottom), 1, least)
      }
      case 'least':
        return `MIN(${step.of.map((part) => this.say(part, 0, 'part')).join(',')})`
      case 'greatest':
        return `MAX(${step.of.map((part) => this.say(part, 0, 'part')).join(',')})`
    }
  }

  quotient(top: Step, by: number, bottom: Step): string {
    const [above, below] = [this.say(top, 1, 'number'), this.say(bottom, 2, 'number')]
    if (bottom.kind !== 'constant' || isZero(bottom.value)) this.#guards.denominators.add(below)
    return `${above}/${below}${factor(by)}`
  }

  #leaf(at: number, place: Place): string {
    const address = this.#addressOf(at)
    if (address === null) {
      this.isLost = true
      return ''
    }
    this.#guards[place === 'part' ? 'filled' : 'numbers'].add(address)
    return place === 'part' ? `N(${address})` : address
  }
  #sum(parts: readonly Step[]): string {
    return parts.reduce((said, part) => {
      if (said === '') return this.say(part, 0, 'part')
      const minus = part.kind === 'negate'
      return `${said}${minus ? '-' : '+'}${this.say(minus ? part.of : part, minus ? 1 : 0, 'part')}`
    }, '')
  }
}

const factor = (by: number): string => (by === 0 ? '' : `${by > 0 ? '*' : '/'}${10n ** BigInt(Math.abs(by))}`)
const held = (said: string, own: number, least: number): string => (own < least ? `(${said})` : said)
