import type { TableHead } from '#core/page/plan-pages.ts'
import type { Place, SourceAddress } from '#core/plan/place.ts'
import { findingPageWords } from '#web/pages/findings/words.ts'
import { PlaceLink } from '#web/plan/PlaceLink.tsx'
import { useWords } from '#web/words/say.ts'

type Lines = Readonly<Record<number, string>>
type Addresses = Readonly<Record<number, SourceAddress>>

/** A line of a table as its cells, the place at fault lit; a line of prose as it stands. */
const Quote = ({ text, place }: { readonly text: string; readonly place: Place }) => {
  const cells = text.split('\t')
  if (cells.length === 1)
    return <span className="quote-prose">{place.column === undefined ? text : <mark>{text}</mark>}</span>
  return (
    <span className="quote-cells">
      {cells.map((cell, index) => {
        const lit = place.column === index + 1
        // Cells of one line have no other name than their position.
        // oxlint-disable-next-line react/no-array-index-key
        return (
          <span key={index} className={lit ? 'quote-cell quote-cell-lit' : 'quote-cell'}>
            {lit ? <mark>{cell || '∅'}</mark> : cell}
          </span>
        )
      })}
    </span>
  )
}

const PlaceLine = ({
  plan,
  tables,
  lines,
  addresses,
  place,
}: {
  readonly plan: string
  readonly tables: readonly TableHead[]
  readonly lines: Lines
  readonly addresses: Addresses
  readonly place: Place
}) => {
  const text = lines[place.line]
  return (
    <li className="quote">
      <span className="quote-place">
        <PlaceLink plan={plan} tables={tables} place={place} address={addresses[place.line]} />
      </span>
      {text === undefined || text === '' ? null : <Quote text={text} place={place} />}
    </li>
  )
}

type Props = {
  readonly plan: string
  readonly tables: readonly TableHead[]
  readonly lines: Lines
  readonly addresses: Addresses
  readonly where: readonly Place[]
  readonly evidence: readonly Place[]
}

const inSight = 3
const keyOf = (place: Place): string => `${place.line}.${place.column ?? ''}`

/** The places at fault, each a link with its line quoted; the first three in sight. What proves it stands below. */
export const Quotes = ({ plan, tables, lines, addresses, where, evidence }: Props) => {
  const say = useWords(findingPageWords)
  const show = (places: readonly Place[]) =>
    places.map((place) => (
      <PlaceLine
        key={keyOf(place)}
        plan={plan}
        tables={tables}
        lines={lines}
        addresses={addresses}
        place={place}
      />
    ))
  const rest = where.slice(inSight)
  const unique = evidence.filter((place) => !where.some((one) => keyOf(one) === keyOf(place)))
  return (
    <>
      <ul className="quotes" aria-label={say('where')}>
        {show(where.slice(0, inSight))}
      </ul>
      {rest.length > 0 ? (
        <details className="quotes-more">
          <summary>{say('morePlaces', { count: rest.length })}</summary>
          <ul className="quotes">{show(rest)}</ul>
        </details>
      ) : null}
      {unique.length > 0 ? (
        <details className="quotes-more">
          <summary>
            {say('evidence')} ({unique.length})
          </summary>
          <ul className="quotes">{show(unique)}</ul>
        </details>
      ) : null}
    </>
  )
}
