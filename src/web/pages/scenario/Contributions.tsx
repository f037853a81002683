import type { WireContributions } from '#core/page/scenario-page.ts'
import { scenarioWords } from '#web/pages/scenario/words.ts'
import { Status } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showDecimal } from '#web/words/figures.ts'
import { useWords } from '#web/words/say.ts'

/** What each sector brings to the growth of the whole (beyond 25). */
export const Contributions = ({ made }: { readonly made: WireContributions }) => {
  const say = useWords(scenarioWords)
  return (
    <section className="scenario-contributions">
      <h2>{say('contributions')}</h2>
      <p className="scenario-soft">{say('contributionsExplain')}</p>
      <Table caption={say('contributions')} dense>
        <thead>
          <tr>
            <th scope="col">{say('sector')}</th>
            <th scope="col" className="number">
              {say('share')}
            </th>
            <th scope="col" className="number">
              {say('growth')}
            </th>
            <th scope="col" className="number">
              {say('points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {made.parts.map((part) => (
            <tr key={part.name}>
              <th scope="row">{part.name}</th>
              <td className="number">{showDecimal(part.share)}</td>
              <td className="number">{showDecimal(part.growth)}</td>
              <td className="number">{showDecimal(part.points)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        {say('explained', { explained: showDecimal(made.explained), total: showDecimal(made.total) })}{' '}
        <Status
          tone={made.coherent ? 'good' : 'bad'}
          word={made.coherent ? say('coherent') : say('incoherent')}
        />
      </p>
    </section>
  )
}
