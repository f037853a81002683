import { useEffect, useRef } from 'react'
import type { ReviewItem } from '#core/page/review-page.ts'
import type { Excerpt, ExcerptRow, Mark } from '#core/review/excerpt.ts'
import { reviewWords } from '#web/pages/review/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { useWords } from '#web/words/say.ts'

const classOf = (name: string, mark: Mark): string => (mark === null ? name : `${name} ${name}-${mark}`)

const TextExcerpt = ({
  plan,
  excerpt,
}: {
  readonly plan: string
  readonly excerpt: Excerpt & { kind: 'text' }
}) => {
  const say = useWords(reviewWords)
  const first = excerpt.lines.find(({ mark }) => mark === 'lit') ?? excerpt.lines[0]
  return (
    <section className="review-excerpt">
      <header className="review-excerpt-head">
        <h2>{excerpt.clause}</h2>
        {first ? <Go to={paths.planLine(plan, first.line)}>{say('openText')}</Go> : null}
      </header>
      <ol className="review-lines">
        {excerpt.lines.map(({ line, text, mark }) => (
          <li key={line} className={classOf('review-line', mark)} data-lit={mark === 'lit' || undefined}>
            <span className="review-line-number">{line}</span>
            <span>{mark === 'lit' ? <mark>{text}</mark> : text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

type TableExcerptOf = Excerpt & { kind: 'table' }

const Row = ({ row, columns }: { readonly row: ExcerptRow; readonly columns: TableExcerptOf['columns'] }) => {
  const whole = row.mark !== null && row.lit.length === 0 && row.proof.length === 0
  const markOf = (n: number): Mark => (row.lit.includes(n) ? 'lit' : row.proof.includes(n) ? 'proof' : null)
  const said = (n: number, text: string | undefined) =>
    markOf(n) === 'lit' ? <mark>{text || '∅'}</mark> : text
  /** The class of a cell, and the sign by which it is brought into sight. */
  const cell = (n: number, name: string) => ({
    className: `${name} ${markOf(n) === null ? '' : `review-cell-${markOf(n) ?? ''}`}`,
    'data-lit': markOf(n) === 'lit' || undefined,
  })
  return (
    <tr className={whole ? classOf('review-row', row.mark) : undefined} data-lit={whole || undefined}>
      <td className="review-line-number">{row.line}</td>
      <td {...cell(1, 'review-stt')}>{said(1, row.stt)}</td>
      <th scope="row" {...cell(2, 'review-label')}>
        {said(2, row.label)}
      </th>
      <td {...cell(3, 'review-unit')}>{said(3, row.unit)}</td>
      {columns.map(({ n }) => (
        <td key={n} {...cell(n, 'review-cell')}>
          {said(n, row.cells[n])}
        </td>
      ))}
    </tr>
  )
}

const TableExcerpt = ({ plan, excerpt }: { readonly plan: string; readonly excerpt: TableExcerptOf }) => {
  const say = useWords(reviewWords)
  const first = excerpt.rows.find(({ mark }) => mark === 'lit') ?? excerpt.rows[0]
  const column = first?.lit[0] === undefined ? '' : `&cot=${first.lit[0]}`
  const place = first ? `?dong=${first.line}${column}` : ''
  const shown = excerpt.columns.filter(({ n }) => n > 3)
  return (
    <section className="review-excerpt">
      <header className="review-excerpt-head">
        <h2>{excerpt.title}</h2>
        <Go to={`${paths.table(plan, excerpt.table)}${place}`}>{say('openTable')}</Go>
      </header>
      <section
        className="review-table"
        aria-label={excerpt.title}
        // It scrolls sideways, so the keyboard must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <td className="review-line-number" aria-hidden="true" />
              <th scope="col">1</th>
              <th scope="col">2</th>
              <th scope="col">3</th>
              {shown.map(({ n, label, lit }) => (
                <th
                  key={n}
                  scope="col"
                  className={classOf('review-cell', lit ? 'lit' : null)}
                  data-lit={lit || undefined}
                >
                  {label || n} <span className="review-n">({n})</span>
                </th>
              ))}
            </tr>
          </thead>
          {excerpt.rows.map((row) => (
            <tbody key={`${row.line} ${row.label}`}>
              {row.gap ? (
                <tr className="review-gap">
                  <td colSpan={shown.length + 4} aria-label={say('gap')}>
                    ⋯
                  </td>
                </tr>
              ) : null}
              <Row row={row} columns={shown} />
            </tbody>
          ))}
        </table>
      </section>
    </section>
  )
}

/** Brings the first place into sight, and in every table its lit cell, without moving the page sideways. */
const showLit = (pane: HTMLElement): void => {
  pane.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest', inline: 'start' })
  for (const table of pane.querySelectorAll<HTMLElement>('.review-table')) {
    const cell = table.querySelector<HTMLElement>('td[data-lit], th[data-lit]')
    table.scrollLeft = cell ? Math.max(0, cell.offsetLeft + cell.offsetWidth + 8 - table.clientWidth) : 0
  }
}

/** The document near the places of a finding, verbatim, the places lit and brought into sight. */
export const Neighbourhood = ({ plan, item }: { readonly plan: string; readonly item: ReviewItem }) => {
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (pane.current) showLit(pane.current)
    // another finding, another place: the key says so
    // oxlint-disable-next-line react/exhaustive-deps
  }, [item.key])
  return (
    <div ref={pane} className="review-excerpts">
      {item.excerpts.map((excerpt) =>
        excerpt.kind === 'text' ? (
          <TextExcerpt key={`text ${excerpt.clause}`} plan={plan} excerpt={excerpt} />
        ) : (
          <TableExcerpt key={excerpt.table} plan={plan} excerpt={excerpt} />
        ),
      )}
    </div>
  )
}
