import type { TableHead } from '#core/page/plan-pages.ts'
import type { Place, SourceAddress } from '#core/plan/place.ts'
import { placeName } from '#core/passport/names.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { placePath, tableAt } from '#web/plan/place.ts'
import { useSaySource } from '#web/plan/source.ts'
import { Go } from '#web/ui/Go.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'

/** Up to here the columns of a form name things: STT, name, unit. */
const lastName = 3

type Props = {
  readonly plan: string
  readonly tables: readonly TableHead[]
  readonly place: Place
  /** Where the line stands in the file that the plan came from; none for a text file. */
  readonly address?: SourceAddress | undefined
}

/** `B2, dòng 312, cột 8`: a link to the cell or to the line, with the passport of its figure and its place in the file behind it. */
export const PlaceLink = ({ plan, tables, place, address }: Props) => {
  const say = useWords(commonWords)
  const source = useSaySource()(address)
  const table = tableAt(tables, place.line)
  const words =
    place.column === undefined
      ? say('line', { line: place.line })
      : say('place', { line: place.line, column: place.column })
  return (
    <>
      <Go to={placePath(plan, tables, place)}>{table ? `${table.id}, ${words}` : words}</Go>
      {table && place.column !== undefined && place.column > lastName ? (
        <>
          {' '}
          <span className="place-passport no-print">
            <FigureLink name={placeName(plan, place.line, place.column)}>{say('passport')}</FigureLink>
          </span>
        </>
      ) : null}
      {source === null ? null : <span className="place-source"> {source}</span>}
    </>
  )
}
