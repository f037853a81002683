import type { ConsolidatedLine } from '#core/page/month-pages.ts'
import { type LineNames, namesOfLine } from '#core/passport/names.ts'
import { printEntry } from '#web/grid/held.ts'
import { hasData, signOf } from '#web/pages/consolidation/consolidated.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Table } from '#web/ui/Table.tsx'
import { consolidationWords } from '#web/words/consolidation.ts'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

type RowProps = { readonly line: ConsolidatedLine; readonly period: string }

/** The figure, or which kind of nothing it is; under it what other owners said. */
const Figure = ({ line, names }: { readonly line: ConsolidatedLine; readonly names: LineNames }) => {
  const say = useWords(consolidationWords)
  const text =
    line.entry.kind === 'notDue' ? say('notDue') : hasData(line) ? printEntry(line.entry) : say('noData')
  return (
    <td data-name={say('figure')} className={hasData(line) ? 'number' : 'number consolidated-none'}>
      <FigureLink name={names.figure}>{text}</FigureLink>
      {line.others.map(({ agency, entry }, at) => (
        <small key={agency.code} title={say('beside')}>
          <FigureLink name={names.others[at] ?? null}>
            {say('other', { agency: agency.short, value: printEntry(entry, say('notDue')) || '…' })}
          </FigureLink>
        </small>
      ))}
    </td>
  )
}

const Source = ({ line, period }: RowProps) => {
  const say = useWords(consolidationWords)
  if (!line.source)
    return (
      <td className="consolidated-none">
        {line.owner ? say('waitsFor', { agency: line.owner.short }) : say('noOwner')}
      </td>
    )
  const { agency, at, revision, accepted } = line.source
  const notes = [
    showMoment(at),
    revision > 1 ? say('revision', { revision }) : '',
    accepted ? '' : say('notAccepted'),
  ].filter(Boolean)
  return (
    <td>
      <Go to={paths.report(period, agency.code)}>{agency.short}</Go>
      <small>{notes.join(' · ')}</small>
    </td>
  )
}

const Row = ({ line, period }: RowProps) => {
  const say = useWords(consolidationWords)
  const plan = showCell(line.plan)
  const names = namesOfLine(line, period)
  return (
    <tr>
      <td className="consolidated-id">{line.id}</td>
      <th scope="row">{line.name}</th>
      <td>{line.unit}</td>
      <td data-name={say('plan')} className="number">
        {plan ? (
          <FigureLink name={names.plan}>{`${signOf(line.comparator)} ${plan}`.trim()}</FigureLink>
        ) : null}
        {line.stretch ? (
          <small>
            <FigureLink name={names.stretch}>
              {say('stretch', { value: showDecimal(line.stretch) })}
            </FigureLink>
          </small>
        ) : null}
      </td>
      <Figure line={line} names={names} />
      <td data-name={say('share')} className="number">
        {line.share === null ? null : (
          <FigureLink name={names.share}>{`${showDecimal(line.share)} %`}</FigureLink>
        )}
      </td>
      <Source line={line} period={period} />
    </tr>
  )
}

/** Targets, or the rows of one Biểu: plan, figure of the province, share of the plan, where it comes from. */
export const LinesTable = ({
  caption,
  lines,
  period,
}: {
  readonly caption: string
  readonly lines: readonly ConsolidatedLine[]
  readonly period: string
}) => {
  const say = useWords(consolidationWords)
  return (
    <div className="consolidated">
      <Table caption={caption} dense stickyHead>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">STT</span>
            </th>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('unit')}</th>
            <th scope="col" className="number">
              {say('plan')}
            </th>
            <th scope="col" className="number">
              {say('figure')}
            </th>
            <th scope="col" className="number">
              {say('share')}
            </th>
            <th scope="col">{say('source')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.code} line={line} period={period} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}
