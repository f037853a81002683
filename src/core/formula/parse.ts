import { type Decimal, parseDecimal } from '#core/figure/decimal.ts'
import { type Fault, fault, nowhere, type Span, Stop } from '#core/formula/fault.ts'
import {
  binary,
  call,
  column,
  constant,
  type Formula,
  indicator,
  negated,
  type Notation,
  type Operator,
  range,
} from '#core/formula/formula.ts'
import { parseReference } from '#core/formula/reference.ts'
import { type Token, tokensOf } from '#core/formula/token.ts'
import {
  allFunctions,
  columnWord,
  functionOf,
  functions,
  numberWord,
  spell,
} from '#core/formula/vocabulary.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** A formula as it was written: the tree, and where each part of it stands in the text. */
export type Parsed = { readonly formula: Formula; readonly places: ReadonlyMap<Formula, Span> }

const mostLetters = 2000
const mostLevels = 60
const mostDigits = 30

const wanted = {
  operand: ['một số, một cột hoặc một chỉ tiêu', 'a number, a column or an indicator'],
  operator: ['phép tính', 'an operator'],
  closing: ['dấu đóng ngoặc “)”', 'a closing “)”'],
  separator: ['dấu “;” hoặc “)”', '“;” or “)”'],
  row: ['một dòng như [B2.20]', 'a row such as [B2.20]'],
  columnNumber: ['số thứ tự của cột', 'the number of a column'],
  wholeNumber: ['một số', 'a number'],
} as const

/**
 * Reads a formula. `rowOf` finds the code of a row by its STT, for notation `row`. The first thing that is wrong comes
 * back with its place and what was expected there. The inverse of `printFormula`; the two are tested together.
 */
export const parseFormula = (
  written: string,
  notation: Notation,
  rowOf: (stt: string) => string | null = () => null,
): Result<Parsed, Fault> => {
  const text = written.normalize('NFC')
  if (text.length > mostLetters)
    return fail(fault('tooLong', { from: mostLetters, to: text.length }, { most: String(mostLetters) }))
  if (text.trim() === '') return fail(fault('empty', nowhere))
  const tokens = tokensOf(text, notation)
  if (!tokens.ok) return tokens
  try {
    const parser = new Parser(tokens.value, notation, rowOf)
    return ok({ formula: parser.whole(), places: parser.places })
  } catch (error) {
    if (error instanceof Stop) return fail(error.fault)
    throw error
  }
}

const end: Token = { kind: 'end', text: '', from: 0, to: 0 }
const operators: Readonly<Record<string, Operator>> = { '+': '+', '-': '-', '*': '*', '/': '/' }

/** Recursive descent over the tokens: sums of products of signed operands. */
class Parser {
  readonly places = new Map<Formula, Span>()
  readonly #tokens: readonly Token[]
  readonly #notation: Notation
  readonly #rowOf: (stt: string) => string | null
  #at = 0
  #level = 0

  constructor(tokens: readonly Token[], notation: Notation, rowOf: (stt: string) => string | null) {
    this.#tokens = tokens
    this.#notation = notation
    this.#rowOf = rowOf
  }

  whole(): Formula {
    const formula = this.#sum()
    const rest = this.#peek()
    if (rest.kind !== 'end') this.#refuse('operator')
    const loose = looseRange(formula)
    if (loose) this.#outside(loose)
    return formula
  }

  #peek(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? this.#tokens.at(-1) ?? end
  }
  #take(): Token {
    const token = this.#peek()
    this.#at += 1
    return token
  }
  #is(text: string, ahead = 0): boolean {
    const token = this.#peek(ahead)
    return token.kind === 'sign' && token.text === text
  }
  #refuse(what: keyof typeof wanted): never {
    const token = this.#peek()
    const facts = {
      what: wanted[what][0],
      whatEn: wanted[what][1],
      at: String(token.from + 1),
      found: token.text,
    }
    throw new Stop(token.kind === 'end' ? 'unfinished' : 'expected', token, facts)
  }
  #placed(formula: Formula, from: number): Formula {
    this.places.set(formula, { from, to: this.#tokens[this.#at - 1]?.to ?? from })
    return formula
  }

  #chain(operand: () => Formula, allowed: readonly Operator[]): Formula {
    const { from } = this.#peek()
    let left = operand()
    for (;;) {
      const operator = this.#operator()
      if (operator === null || !allowed.includes(operator)) return left
      this.#take()
      left = this.#placed(binary(operator, left, operand()), from)
    }
  }
  #operator(): Operator | null {
    const token = this.#peek()
    return token.kind === 'sign' ? (operators[token.text] ?? null) : null
  }
  #sum(): Formula {
    this.#level += 1
    if (this.#level > mostLevels) throw new Stop('tooDeep', this.#peek(), { most: String(mostLevels) })
    const formula = this.#chain(() => this.#chain(() => this.#signed(), ['*', '/']), ['+', '-'])
    this.#level -= 1
    return formula
  }
  #signed(): Formula {
    if (!this.#is('-')) return this.#operand()
    const { from } = this.#take()
    return this.#placed(negated(this.#operand()), from)
  }

  #operand(): Formula {
    const token = this.#peek()
    if (this.#is('(')) return this.#group()
    if (token.kind === 'number') return this.#number()
    if (token.kind === 'reference') return this.#reference()
    if (token.kind === 'stt') return this.#stt()
    if (token.kind === 'word') return this.#worded()
    return this.#refuse('operand')
  }
  #group(): Formula {
    this.#take()
    const inner = this.#sum()
    if (!this.#is(')')) this.#refuse('closing')
    this.#take()
    return inner
  }
  #stt(): Formula {
    const token = this.#take()
    const code = this.#rowOf(token.text)
    if (code === null) throw new Stop('noRow', token, { found: token.text })
    return this.#placed(indicator(code), token.from)
  }

  /** A bare whole number is a column in a header's notation; with a unit or decimals it is a number everywhere. */
  #number(): Formula {
    const token = this.#take()
    const value = numberOf(token)
    const unit = this.#unit()
    const isColumn =
      this.#notation === 'column' && unit === '' && /^[1-9]\d?$/.test(token.text) && value.scale === 0
    return this.#placed(isColumn ? column(Number(token.text)) : constant(value, unit), token.from)
  }
  #unit(): string {
    if (this.#is('%') || this.#is('‰')) return this.#take().text
    let unit = ''
    while (this.#isUnitWord()) unit = `${unit}${unit === '' ? '' : ' '}${this.#take().text}`
    // `triệu đồng/người`: the stroke belongs to the unit where no blank stands beside it
    while (unit !== '' && this.#isStroke()) unit = `${unit}${this.#take().text}${this.#words()}`
    return unit
  }
  #isUnitWord(ahead = 0): boolean {
    const token = this.#peek(ahead)
    return token.kind === 'word' && !this.#is('(', ahead + 1)
  }
  #isStroke(): boolean {
    const [before, stroke, after] = [this.#tokens[this.#at - 1], this.#peek(), this.#peek(1)]
    return this.#is('/') && before?.to === stroke.from && stroke.to === after.from && this.#isUnitWord(1)
  }
  #words(): string {
    let words = ''
    while (this.#isUnitWord()) words = `${words}${words === '' ? '' : ' '}${this.#take().text}`
    return words
  }

  #reference(): Formula {
    const token = this.#take()
    const found = parseReference(token.text)
    if (found === null) throw new Stop('badReference', token, { found: token.text })
    if (!this.#is('..')) return this.#placed(found, token.from)
    this.#take()
    const last = this.#peek()
    const until = last.kind === 'reference' ? parseReference(last.text) : null
    if (until?.kind !== 'indicator' || found.kind !== 'indicator') this.#refuse('row')
    this.#take()
    return this.#placed(range(found.code, until.code), token.from)
  }

  /** `cột 6`, `số 2`, or a function with its arguments. */
  #worded(): Formula {
    const first = this.#peek()
    if (this.#peek(1).kind === 'number') {
      if (spell(first.text) === spell(columnWord)) return this.#namedColumn()
      if (spell(first.text) === spell(numberWord)) {
        this.#take()
        return this.#placed(constant(numberOf(this.#take())), first.from)
      }
    }
    let count = 1
    while (this.#peek(count).kind === 'word') count += 1
    const words = Array.from({ length: count }, (_, ahead) => this.#peek(ahead).text).join(' ')
    const at = { from: first.from, to: this.#peek(count - 1).to }
    const name = functionOf(words)
    if (name === null || !this.#is('(', count))
      throw new Stop('unknownFunction', at, { found: words, known: allFunctions() })
    this.#at += count
    const of = this.#arguments(name)
    return this.#placed(call(name, ...of), first.from)
  }
  #namedColumn(): Formula {
    const { from } = this.#take()
    const token = this.#take()
    if (!/^[1-9]\d{0,2}$/.test(token.text)) {
      this.#at -= 1
      this.#refuse('columnNumber')
    }
    return this.#placed(column(Number(token.text)), from)
  }

  #arguments(name: keyof typeof functions): readonly Formula[] {
    const opening = this.#take()
    const of: Formula[] = []
    do {
      const argument = this.#sum()
      if (argument.kind === 'range' && !functions[name].many) this.#outside(argument)
      of.push(argument)
    } while ((this.#is(';') || this.#is(',')) && this.#take())
    if (!this.#is(')')) this.#refuse('separator')
    const closing = this.#take()
    const { least, most, vi } = functions[name]
    if (of.length < least || of.length > most) {
      const takes = least === most ? String(least) : `${least}–${most}`
      throw new Stop(
        'wrongCount',
        { from: opening.from, to: closing.to },
        { name: vi, takes, given: String(of.length) },
      )
    }
    return of
  }
  #outside(found: Formula): never {
    const at = this.places.get(found) ?? nowhere
    const said = found.kind === 'range' ? `[${found.from}]..[${found.to}]` : ''
    throw new Stop('rangeOutside', at, { found: said })
  }
}

/** Formulas are written in Vietnamese alone, so that no number may mean two things: `10,015` has three decimals. */
const numberOf = (token: Token): Decimal => {
  const [whole = '', fraction] = token.text.split(',')
  const sound =
    /^\d{1,3}(?:\.\d{3})+$/.test(whole) || /^\d+$/.test(whole)
      ? !token.text.replace(',', '').includes(',')
      : false
  const value = sound
    ? parseDecimal(`${whole.replaceAll('.', '')}${fraction === undefined ? '' : `.${fraction}`}`)
    : null
  if (value === null || token.kind !== 'number') throw new Stop('badNumber', token, { found: token.text })
  if (token.text.replaceAll(/\D/g, '').length > mostDigits)
    throw new Stop('longNumber', token, { most: String(mostDigits) })
  return value
}

/** A range that stands anywhere but directly in a call that takes many. */
const looseRange = (formula: Formula): Formula | null => {
  if (formula.kind === 'range') return formula
  if (formula.kind === 'negate') return looseRange(formula.of)
  if (formula.kind === 'binary') return looseRange(formula.left) ?? looseRange(formula.right)
  if (formula.kind !== 'call') return null
  const loose = formula.of.filter((one) => one.kind !== 'range' || !functions[formula.name].many)
  return loose.reduce<Formula | null>((found, one) => found ?? looseRange(one), null)
}
