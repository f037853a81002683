import { sayCell, sayShare } from '#core/document/say.ts'
import type { WireCell } from '#core/figure/wire.ts'

/**
 * A number in prose that follows its figure (H10, beyond 11): `[[B2.12]]` its value, `[[B2.12 đvt]]` with its unit,
 * `[[T.6.b %]]` its share of the year's plan, `[[T.6.b kh]]` the plan. What cannot be filled stays visible.
 */
export type Bound = { readonly code: string; readonly what: 'value' | 'unit' | 'share' | 'plan' }

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bound'; readonly bound: Bound; readonly said: string }
  /** A code or a word that means nothing here. */
  | { readonly kind: 'broken'; readonly text: string }

/** As much of a line as a sentence needs. */
export type Sayable = {
  readonly code: string
  readonly unit: string
  readonly cell: WireCell
  readonly plan: WireCell
  readonly share: string | null
}

const spelled = /\[\[\s*([^\]\s]+)(?:\s+([^\]]*?))?\s*\]\]/gu

const whats: ReadonlyMap<string, Bound['what']> = new Map([
  ['', 'value'],
  ['đvt', 'unit'],
  ['%', 'share'],
  ['kh', 'plan'],
])

export const spellBound = ({ code, what }: Bound): string => {
  const word = [...whats].find(([, one]) => one === what)?.[0] ?? ''
  return word === '' ? `[[${code}]]` : `[[${code} ${word}]]`
}

const nothing = 'chưa có số liệu'

const withUnit = (said: string, unit: string): string =>
  said === '' ? nothing : `${said} ${unit}`.replace(/ %$/, '%').trim()

const said = (line: Sayable, what: Bound['what']): string => {
  const value = line.cell.kind === 'missing' ? '' : sayCell(line.cell)
  switch (what) {
    case 'value':
      return value === '' ? nothing : value
    case 'unit':
      return line.cell.kind === 'number' ? withUnit(value, line.unit) : value || nothing
    case 'share':
      return line.share === null ? nothing : sayShare(line.share)
    case 'plan':
      return sayCell(line.plan) || nothing
  }
}

/** A text in its pieces; the texts and placeholders together are the text again. */
export const piecesOf = (text: string, lines: ReadonlyMap<string, Sayable>): readonly Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(spelled)) {
    const [whole, code = '', word = ''] = match
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) })
    const [line, what] = [lines.get(code), whats.get(word.toLocaleLowerCase('vi'))]
    pieces.push(
      line && what
        ? { kind: 'bound', bound: { code, what }, said: said(line, what) }
        : { kind: 'broken', text: whole },
    )
    from = match.index + whole.length
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) })
  return pieces
}

/** The sentence as it is printed. */
export const fillBound = (text: string, lines: ReadonlyMap<string, Sayable>): string =>
  piecesOf(text, lines)
    .map((piece) => (piece.kind === 'bound' ? piece.said : piece.text))
    .join('')

/** Placeholders that mean nothing: a report that holds one is not submitted. */
export const brokenIn = (text: string, lines: ReadonlyMap<string, Sayable>): readonly string[] =>
  piecesOf(text, lines).flatMap((piece) => (piece.kind === 'broken' ? [piece.text] : []))
