import type { YearSaid } from '#core/consolidation/year-said.ts'
import { verdicts } from '#core/target/verdict.ts'
import { yearWords } from '#web/pages/consolidation/year-words.ts'
import { Table } from '#web/ui/Table.tsx'
import { useWords } from '#web/words/say.ts'
import { verdictWords } from '#web/words/verdicts.ts'
import './quarter.css'

type Props = { readonly year: YearSaid }

const Verdicts = ({ year }: Props) => {
  const say = useWords(yearWords)
  const sayVerdict = useWords(verdictWords)
  const counts = verdicts
    .map((verdict) => ({ verdict, count: year.verdicts.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
  return (
    <div className="consolidation-part">
      <h2>{say('tally')}</h2>
      <ul className="bench-list">
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            {sayVerdict(verdict)}: {say('targets', { count })}
          </li>
        ))}
      </ul>
    </div>
  )
}

const NextYear = ({ year: { nextYear, nothingNext } }: Props) => {
  const say = useWords(yearWords)
  return (
    <div className="consolidation-part">
      <h2>{say('nextYear')}</h2>
      {nextYear.length === 0 ? <p className="consolidation-quiet">{say('noneNext')}</p> : null}
      {nextYear.map(({ title, items }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="bench-list">
            {items.map(({ agency, text }) => (
              <li key={`${agency.code} ${text}`}>
                {text} <small>{agency.name}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {nothingNext.length > 0 ? (
        <p className="consolidation-quiet">
          {say('nothingNext', { names: nothingNext.map(({ short }) => short).join(', ') })}
        </p>
      ) : null}
    </div>
  )
}

const counted = ['assignments', 'actions', 'done', 'underway', 'behind', 'silent'] as const

const Works = ({ year: { works } }: Props) => {
  const say = useWords(yearWords)
  return (
    <div className="consolidation-part year-works">
      <h2>{say('works')}</h2>
      <Table caption={say('works')} dense>
        <thead>
          <tr>
            <th scope="col">{say('group')}</th>
            {counted.map((one) => (
              <th key={one} scope="col" className="number">
                {say(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {works.map((group) => (
            <tr key={group.id}>
              <th scope="row">
                {group.id}. {group.title}
              </th>
              {counted.map((one) => (
                <td key={one} className="number">
                  {group[one]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

/** The year as it is expected to end: verdicts, assignments, proposals for the year after (G09). */
export const YearView = ({ year }: Props) => (
  <>
    <Verdicts year={year} />
    <Works year={year} />
    <NextYear year={year} />
  </>
)
