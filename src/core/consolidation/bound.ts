import { isRate } from '#core/consolidation/share.ts'
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
  /** A code or a word that means nothing here, a share or a plan that the line has none of, brackets that do not close. */
  | { readonly kind: 'broken'; readonly text: string }

/** As much of a line as a sentence needs. */
export type Sayable = {
  readonly code: string
  readonly unit: string
  readonly cell: WireCell
  readonly plan: WireCell
  readonly share: string | null
}

/** A placeholder on one line; else what was begun and not closed, or closed and not begun. */
const spelled = /\[\[[^\S\n]*([^[\]\s]+)(?:[^\S\n]+([^[\]\n]*?))?[^\S\n]*\]\]|\[\[[^\S\n]*[^[\]\s]*|\]\]/gu

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

/** A line without a plan has no `kh`; a rate, a ceiling and what has no plan have no `%`: no figure ever fills that. */
const isSayable = ({ cell, plan, share, unit }: Sayable, what: Bound['what']): boolean => {
  const planned = sayCell(plan) !== ''
  if (what === 'plan') return planned
  return what !== 'share' || share !== null || (cell.kind === 'missing' && planned && !isRate(unit))
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
      line && what && isSayable(line, what)
        ? { kind: 'bound', bound: { code, what }, said: said(line, what) }
        : { kind: 'broken', text: whole },
    )
    from = match.index + whole.length
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) })
  return pieces
}

/** The sentence as it is printed; `markOf`: what stands behind a figure of a line, such as the number of its footnote. */
export const fillBound = <Line extends Sayable>(
  text: string,
  lines: ReadonlyMap<string, Line>,
  markOf: (line: Line) => string = () => '',
): string =>
  piecesOf(text, lines)
    .map((piece) => {
      if (piece.kind !== 'bound') return piece.text
      const line = lines.get(piece.bound.code)
      return line && piece.bound.what !== 'plan' ? `${piece.said}${markOf(line)}` : piece.said
    })
    .join('')

/** The lines that a text names, each once. */
export const linesBoundIn = <Line extends Sayable>(
  text: string,
  lines: ReadonlyMap<string, Line>,
): readonly Line[] => [
  ...new Set(
    piecesOf(text, lines).flatMap((piece) =>
      piece.kind === 'bound' ? (lines.get(piece.bound.code) ?? []) : [],
    ),
  ),
]

/** Placeholders that mean nothing: a report that holds one is not submitted. */
export const brokenIn = (text: string, lines: ReadonlyMap<string, Sayable>): readonly string[] =>
  piecesOf(text, lines).flatMap((piece) => (piece.kind === 'broken' ? [piece.text] : []))
