import { type Bound, piecesOf, type Sayable } from '#core/consolidation/bound.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'

type Props = {
  readonly text: string
  readonly lines: ReadonlyMap<string, Sayable>
  /** The passport of a bound number; null: it has none. */
  readonly nameOf: (bound: Bound) => string | null
}

/** The report's own words as they are printed; every bound number leads to where it comes from (H10). */
export const NarrativeText = ({ text, lines, nameOf }: Props) => (
  <div className="narrative-text" lang="vi">
    {text
      .split('\n')
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph, at) => (
        // paragraphs have no name of their own, and are drawn whole each time
        // oxlint-disable-next-line react/no-array-index-key
        <p key={at}>
          {piecesOf(paragraph, lines).map((piece, index) =>
            piece.kind === 'bound' ? (
              // oxlint-disable-next-line react/no-array-index-key
              <FigureLink key={index} name={nameOf(piece.bound)}>
                {piece.said}
              </FigureLink>
            ) : piece.kind === 'broken' ? (
              // oxlint-disable-next-line react/no-array-index-key
              <mark key={index} className="narrative-broken">
                {piece.text}
              </mark>
            ) : (
              piece.text
            ),
          )}
        </p>
      ))}
  </div>
)
