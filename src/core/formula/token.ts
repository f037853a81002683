import { type Fault, fault, type Span } from '#core/formula/fault.ts'
import type { Notation } from '#core/formula/formula.ts'
import { fail, ok, type Result } from '#core/result.ts'

export type Token = Span & {
  /** stt: the number of a row, `1.1`, `II`, only where rows are meant. end: behind the last sign. */
  readonly kind: 'number' | 'word' | 'reference' | 'sign' | 'stt' | 'end'
  readonly text: string
}

const blank = /\s+/uy
const reference = /\[[^[\]]*\]/uy
const number = /\d+(?:[.,]\d+)*/uy
const word = /\p{L}[\p{L}\p{M}\d²³]*/uy
const stt = /[\p{L}\d]+(?:\.[\p{L}\d]+)*(?![\p{L}\d]|\s*\()/uy
/** `6x5`, `6 x (5+4)`: a letter that multiplies. */
const times = /[xX](?=\s*[\d([])/uy
const sign = /\.\.|[-+*/();,%‰]/uy

/** Signs that people and printers use for the same operation. */
const same: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '⋅': '*',
  ':': '/',
  '÷': '/',
}

const spelled = (text: string): string => text.replaceAll(/[−–×·⋅:÷]/gu, (one) => same[one] ?? one)

type Kind = readonly [Token['kind'], RegExp]
const kinds: readonly Kind[] = [
  ['reference', reference],
  ['number', number],
  ['sign', times],
  ['word', word],
  ['sign', sign],
]
const kindsOfRows: readonly Kind[] = [['reference', reference], ['stt', stt], ...kinds]

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** The words and signs of a formula with their places. The text is NFC; places are counted in it. */
export const tokensOf = (written: string, notation: Notation): Result<readonly Token[], Fault> => {
  const text = spelled(written)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const skipped = matchAt(blank, text, at)
    if (skipped !== null) {
      at += skipped.length
      continue
    }
    const token = tokenAt(text, at, notation === 'row' ? kindsOfRows : kinds)
    if (token === null) {
      const found = String.fromCodePoint(text.codePointAt(at) ?? 0)
      return fail(fault('unknownSign', { from: at, to: at + found.length }, { found, at: String(at + 1) }))
    }
    tokens.push(token)
    at = token.to
  }
  return ok([...tokens, { kind: 'end', text: '', from: written.length, to: written.length }])
}

const tokenAt = (text: string, at: number, allowed: readonly Kind[]): Token | null => {
  for (const [kind, pattern] of allowed) {
    const found = matchAt(pattern, text, at)
    if (found !== null)
      return { kind, text: pattern === times ? '*' : found, from: at, to: at + found.length }
  }
  return null
}
