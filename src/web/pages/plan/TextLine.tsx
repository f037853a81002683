import { Fragment, memo, type ReactNode } from 'react'
import type { PlanPage } from '#core/page/plan-pages.ts'
import { type Line, type Piece, piecesOf, withNumbers } from '#web/pages/plan/text.ts'
import { planWords } from '#web/pages/plan/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { useSaySource } from '#web/plan/source.ts'
import { useWords } from '#web/words/say.ts'

const marksOf = new WeakMap<PlanPage, ReadonlySet<number>>()
const marks = (page: PlanPage): ReadonlySet<number> => {
  const known = marksOf.get(page) ?? new Set(page.footnotes.map((note) => note.mark))
  marksOf.set(page, known)
  return known
}

/** A footnote's mark: its text on hover and focus, its place at the end on a press. */
const NoteMark = ({ page, mark }: { readonly page: PlanPage; readonly mark: number }) => {
  const say = useWords(planWords)
  const note = page.footnotes.find((one) => one.mark === mark)
  return (
    <sup className="note-mark">
      <a
        href={`#chu-thich-${mark}`}
        aria-label={say('footnote', { mark })}
        aria-describedby={`chu-thich-${mark}`}
      >
        {mark}
      </a>
      <span className="note-text" aria-hidden="true">
        {note?.text}
      </span>
    </sup>
  )
}

const draw = (page: PlanPage, piece: Piece, key: number): ReactNode => {
  if (piece.kind === 'note') return <NoteMark key={key} page={page} mark={piece.mark} />
  if (piece.kind === 'number') {
    const number = <FigureLink name={piece.name}>{piece.text}</FigureLink>
    return <Fragment key={key}>{piece.strong ? <strong>{number}</strong> : number}</Fragment>
  }
  if (piece.kind === 'strong') return <strong key={key}>{piece.text}</strong>
  if (piece.kind === 'slanted') return <em key={key}>{piece.text}</em>
  return piece.kind === 'hit' ? <mark key={key}>{piece.text}</mark> : piece.text
}

type LineProps = {
  readonly page: PlanPage
  readonly line: Line
  readonly query: string
  readonly verbatim: boolean
  readonly lit: boolean
}

/** One line of the plan, with its address `#dong-38`; verbatim, it is shown with its number and its marks. */
const TextLine = memo(({ page, line, query, verbatim, lit }: LineProps) => {
  const plain =
    verbatim && query.trim() === ''
      ? [{ kind: 'text', text: line.text } as const]
      : piecesOf(line.text, query, marks(page))
  const pieces = withNumbers(
    line.text,
    plain,
    page.numbers.filter((one) => one.line === line.line),
  )
  const source = useSaySource()(page.addresses[line.line - 1])
  return (
    <span
      id={`dong-${line.line}`}
      className={lit ? 'plan-line plan-line-lit' : 'plan-line'}
      title={source ?? undefined}
    >
      <a className="plan-number" href={`#dong-${line.line}`}>
        {line.line}
      </a>
      <span className={verbatim ? 'plan-verbatim-text' : undefined}>
        {pieces.map((piece, index) => draw(page, piece, index))}
      </span>
    </span>
  )
})

type Props = {
  readonly page: PlanPage
  readonly lines: readonly Line[]
  readonly query: string
  readonly verbatim: boolean
  readonly litLine: number | null
  readonly as?: 'h2' | 'h3' | 'p'
}

/** Lines that read on as one, each with its own address. */
export const Paragraph = ({ page, lines, query, verbatim, litLine, as: Tag = 'p' }: Props) => (
  <Tag className="plan-paragraph">
    {lines.map((line, index) => (
      <Fragment key={line.line}>
        {index > 0 ? ' ' : ''}
        <TextLine page={page} line={line} query={query} verbatim={verbatim} lit={line.line === litLine} />
      </Fragment>
    ))}
  </Tag>
)
