import type { PlanPage } from '#core/page/plan-pages.ts'
import type { PrintedNumber } from '#core/passport/printed-targets.ts'
import { fold } from '#web/search/fold.ts'

export type Line = { readonly line: number; readonly text: string }
export type ClauseView = PlanPage['clauses'][number]

/** Lines of footnotes stand at the foot of the printed page, in the middle of a sentence: they are shown at the end. */
export const footnoteLines = (page: PlanPage): ReadonlySet<number> =>
  new Set([
    ...page.footnotes.map((note) => note.line),
    ...page.clauses
      .filter((clause) => clause.kind === 'footnote')
      .flatMap((clause) => clause.lines.map((line) => line.line)),
  ])

/** A line belongs to the last clause that names it, so that a parent that repeats its children's lines shows none twice. */
export const linesOf = (page: PlanPage): ReadonlyMap<string, readonly Line[]> => {
  const owner = new Map<number, string>()
  for (const clause of page.clauses) for (const { line } of clause.lines) owner.set(line, clause.id)
  const notes = footnoteLines(page)
  return new Map(
    page.clauses.map((clause) => [
      clause.id,
      clause.lines.filter(
        ({ line, text }) => owner.get(line) === clause.id && !notes.has(line) && text.trim() !== '',
      ),
    ]),
  )
}

export type Piece =
  | { readonly kind: 'text' | 'strong' | 'slanted' | 'hit'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly name: string; readonly strong: boolean }
  | { readonly kind: 'note'; readonly mark: number }

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const markIn = (text: string): number =>
  Number(Array.from(text, (sign) => superscripts.indexOf(sign)).join(''))

/** Cuts the places out that hold the folded query; a text whose folding changes its length is left whole. */
const withHits = (text: string, query: string): Piece[] => {
  const folded = fold(text)
  if (query === '' || folded.length !== text.length) return text === '' ? [] : [{ kind: 'text', text }]
  const pieces: Piece[] = []
  let from = 0
  for (let at = folded.indexOf(query); at >= 0; at = folded.indexOf(query, from)) {
    if (at > from) pieces.push({ kind: 'text', text: text.slice(from, at) })
    pieces.push({ kind: 'hit', text: text.slice(at, at + query.length) })
    from = at + query.length
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) })
  return pieces
}

/** A line as it is shown: bold marks become bold, footnote marks links, places of the query are lit. */
export const piecesOf = (line: string, query: string, notes: ReadonlySet<number>): readonly Piece[] => {
  const folded = fold(query.trim())
  return line
    .split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/)
    .filter((part) => part !== '')
    .flatMap((part): Piece[] => {
      if (superscripts.includes(part.charAt(0)) && notes.has(markIn(part)))
        return [{ kind: 'note', mark: markIn(part) }]
      const marked = /^(\*{1,2})([^*]+)\1$/.exec(part)
      const inner = marked?.[2]
      if (inner === undefined) return withHits(part.replaceAll('**', ''), folded)
      if (folded !== '' && fold(inner).includes(folded)) return withHits(inner, folded)
      return [{ kind: marked?.[1] === '**' ? 'strong' : 'slanted', text: inner }]
    })
}

type Place = Omit<PrintedNumber, 'line'>

/** A piece with the numbers cut out of it that stand wholly in it; `start`: where it stands in the line. */
const cutOut = (
  piece: Exclude<Piece, { kind: 'note' | 'number' }>,
  start: number,
  places: readonly Place[],
): Piece[] => {
  const [place] = places.filter(({ from, to }) => from >= start && to <= start + piece.text.length)
  if (!place) return [piece]
  const [from, to] = [place.from - start, place.to - start]
  const [before, number, after] = [
    piece.text.slice(0, from),
    piece.text.slice(from, to),
    piece.text.slice(to),
  ]
  const rest = places.filter((one) => one !== place)
  return [
    ...(before === '' ? [] : cutOut({ ...piece, text: before }, start, rest)),
    { kind: 'number', text: number, name: place.name, strong: piece.kind === 'strong' },
    ...(after === '' ? [] : cutOut({ ...piece, text: after }, start + to, rest)),
  ]
}

/** The same pieces with the numbers of targets by themselves; what a search lit stays lit. */
export const withNumbers = (
  line: string,
  pieces: readonly Piece[],
  places: readonly Place[],
): readonly Piece[] => {
  if (places.length === 0) return pieces
  let from = 0
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === 'note' || piece.kind === 'number') return [piece]
    const start = line.indexOf(piece.text, from)
    if (start < 0) return [piece]
    from = start + piece.text.length
    return piece.kind === 'hit' ? [piece] : cutOut(piece, start, places)
  })
}

/** How many places of the text a query is found at; those that the page lights. */
export const countHits = (
  page: PlanPage,
  lines: ReadonlyMap<string, readonly Line[]>,
  query: string,
): number => {
  if (query.trim() === '') return 0
  const notes = new Set(page.footnotes.map((note) => note.mark))
  const hitsIn = ({ text }: Line): number =>
    piecesOf(text, query, notes).filter((piece) => piece.kind === 'hit').length
  return [...lines.values()].flat().reduce((sum, line) => sum + hitsIn(line), 0)
}
