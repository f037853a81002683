import { type FigureRefusal, refuseFigure } from '#core/words/figures.ts'
import type { Impossible } from '#core/figure/cell.ts'
import type { SaidFigure } from '#core/figure/said.ts'
import type { WireCell } from '#core/figure/wire.ts'

/*
 * Figures as a text file, CSV in UTF-8, commas or semicolons, the first line with the names of the columns:
 * period, indicator, scope, kind, basis, cell, value, unit, revision, confirmed. Without a kind a figure is an estimate or the actual
 * one by its day. Numbers as programs write them, 1234.50.
 * Read piece by piece, so that a file of any length takes the same memory.
 */

/** A line that is no figure; everything before it is forgotten too. */
export class LineRefused extends Error {
  readonly line: number
  readonly refusal: FigureRefusal
  constructor(line: number, refusal: FigureRefusal) {
    super(refusal.code)
    this.line = line
    this.refusal = refusal
  }
}

export type FileFigure = SaidFigure & { readonly line: number }

const needed = ['period', 'indicator', 'scope', 'basis', 'value'] as const
const known: readonly string[] = [
  'period',
  'indicator',
  'scope',
  'kind',
  'basis',
  'cell',
  'value',
  'unit',
  'revision',
  'confirmed',
]
type Named = (column: string) => string

/** No line is longer: a quote that was never closed would swallow the whole file. */
const mostLetters = 100_000

/** Lines of text with their numbers, a piece of the file at a time; a line end inside of quotes is none. */
async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [rest, line] = ['', 1]
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch {
      throw new LineRefused(line, refuseFigure('notUtf8'))
    }
  }
  const cut = (text: string, isEnd: boolean): Line[] => {
    const pieces = text.split('\n')
    rest = isEnd ? '' : (pieces.pop() ?? '')
    const lines: Line[] = []
    for (let at = 0; at < pieces.length; at += 1) {
      let piece = pieces[at] ?? ''
      const first = line
      line += 1
      while (opensQuote(piece)) {
        at += 1
        const next = pieces[at]
        if (piece.length > mostLetters) throw new LineRefused(first, refuseFigure('openQuote'))
        if (next === undefined) {
          if (isEnd) throw new LineRefused(first, refuseFigure('openQuote'))
          rest = `${piece}\n${rest}`
          line = first
          return lines
        }
        piece = `${piece}\n${next}`
        line += 1
      }
      lines.push({ line: first, text: piece.endsWith('\r') ? piece.slice(0, -1) : piece })
    }
    return lines
  }
  for await (const chunk of chunks) yield cut(rest + decode(chunk), false)
  yield cut(rest + decode(), true)
}

type Line = { readonly line: number; readonly text: string }

const opensQuote = (text: string): boolean => {
  if (!text.includes('"')) return false
  let quotes = 0
  for (const letter of text) if (letter === '"') quotes += 1
  return quotes % 2 === 1
}

/** The fields of a line; most have no quotes. */
const fieldsOf = (text: string, separator: string): readonly string[] => {
  if (!text.includes('"')) return text.split(separator)
  const fields: string[] = []
  let [field, isQuoted] = ['', false]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      field += '"'
      at += 1
    } else if (letter === '"') isQuoted = !isQuoted
    else if (letter === separator && !isQuoted) {
      fields.push(field)
      field = ''
    } else field += letter
  }
  return [...fields, field]
}

type Header = { readonly separator: string; readonly width: number; readonly at: ReadonlyMap<string, number> }

const headerOf = ({ text, line }: Line): Header => {
  const plain = text.replace(/^\uFEFF/, '')
  const separator = plain.includes(';') && !plain.includes(',') ? ';' : ','
  const names = fieldsOf(plain, separator).map((name) => name.trim().toLowerCase())
  const columns = known.join(', ')
  const strange = names.find((name, at) => !known.includes(name) || names.indexOf(name) !== at)
  const lacking = needed.find((name) => !names.includes(name))
  // a file without a first line of names lacks the first of them
  if (lacking !== undefined)
    throw new LineRefused(line, refuseFigure('noColumn', { column: lacking, known: columns }))
  if (strange !== undefined)
    throw new LineRefused(line, refuseFigure('strangeColumn', { column: strange, known: columns }))
  return { separator, width: names.length, at: new Map(names.map((name, at) => [name, at])) }
}

const cells = ['number', 'missing', 'none', 'notApplicable', 'worded', 'impossible']
const reasons: ReadonlyMap<string, Impossible> = new Map(
  (['zeroDenominator', 'tooNarrow', 'printedError', 'unreadable'] as const).map((one) => [one, one]),
)

/** What stands in `cell` and `value`; without `cell`: blank is missing, `-` none, `x` not applicable, else a number. */
const cellOf = (cell: string, value: string): WireCell | FigureRefusal => {
  switch (cell) {
    case '':
      if (value === '') return { kind: 'missing' }
      if (value === '-') return { kind: 'none' }
      return value === 'x' || value === 'X' ? { kind: 'notApplicable' } : { kind: 'number', value }
    case 'number':
      return { kind: cell, value }
    case 'worded':
      return { kind: cell, text: value }
    case 'impossible':
      return { kind: cell, reason: reasons.get(value) ?? 'unreadable' }
    case 'missing':
    case 'none':
    case 'notApplicable':
      return { kind: cell }
    default:
      return refuseFigure('notACell', { cell, known: cells.join(', ') })
  }
}

const baseOf = (text: string): number | null | FigureRefusal => {
  if (text === '') return null
  return /^\d{1,9}$/.test(text) ? Number(text) : refuseFigure('notABase', { base: text })
}

const figureOf = (named: Named, line: number): FileFigure => {
  const cell = cellOf(named('cell'), named('value'))
  if ('code' in cell) throw new LineRefused(line, cell)
  const base = baseOf(named('revision'))
  if (base !== null && typeof base === 'object') throw new LineRefused(line, base)
  return {
    line,
    period: named('period'),
    indicator: named('indicator'),
    scope: named('scope'),
    kind: named('kind'),
    basis: named('basis'),
    unit: named('unit').normalize('NFC'),
    cell,
    base,
    ...(confirmedIn(named('confirmed'), line) ? { confirmed: true } : {}),
  }
}

/** `x`: somebody has looked at the line and means it, however unlikely. */
const confirmedIn = (said: string, line: number): boolean => {
  if (said === '') return false
  if (said === 'x' || said === 'X') return true
  throw new LineRefused(line, refuseFigure('notConfirmed', { said }))
}

/** The figures of a file, many at a time, in the order of their lines; `LineRefused` at the first line that is none. */
export async function* figuresInFile(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly FileFigure[]> {
  let header: Header | null = null
  let seen = 0
  for await (const lines of linesIn(chunks)) {
    const figures: FileFigure[] = []
    for (const one of lines) {
      if (one.text === '') continue
      if (header === null) header = headerOf(one)
      else figures.push(readLine(header, one))
    }
    seen += figures.length
    yield figures
  }
  if (seen === 0) throw new LineRefused(1, refuseFigure('noFigures'))
}

const readLine = ({ separator, width, at }: Header, { line, text }: Line): FileFigure => {
  const fields = fieldsOf(text, separator)
  if (fields.length !== width)
    throw new LineRefused(
      line,
      refuseFigure('wrongWidth', { found: String(fields.length), expected: String(width) }),
    )
  return figureOf((column) => fields[at.get(column) ?? -1]?.trim() ?? '', line)
}
