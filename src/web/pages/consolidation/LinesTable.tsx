import { type LineEstimate, sayEstimate } from '#core/consolidation/estimate.ts'
import type { ConsolidatedLine, PrintedInstead } from '#core/page/consolidation-page.ts'
import { type LineNames, namesOfLine } from '#core/passport/names.ts'
import { printEntry } from '#web/grid/held.ts'
import { hasData, signOf } from '#web/pages/consolidation/consolidated.ts'
import { PartsOf } from '#web/pages/consolidation/PartsOf.tsx'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Table } from '#web/ui/Table.tsx'
import { consolidationWords } from '#web/words/consolidation.ts'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { showMoment } from '#web/words/moments.ts'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

type RowProps = {
  readonly line: ConsolidatedLine
  readonly period: string
  /** Asks what is printed of a line; null for those who may not choose. */
  readonly onChoose: ((code: string) => void) | null
}

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
      {line.parts ? <PartsOf parts={line.parts} /> : null}
    </td>
  )
}

/** Who chose another figure than the focal agency's, when and why. */
export const Instead = ({ instead }: { readonly instead: PrintedInstead }) => {
  const say = useWords(consolidationWords)
  return (
    <div className="consolidated-instead">
      {instead.agency ? null : say('department')}
      <small>{say('insteadBy', { by: instead.byName, at: showMoment(instead.at) })}</small>
      <small>{say('insteadWhy', { reason: instead.reason })}</small>
    </div>
  )
}

/** Nobody has said it: the rule's estimate, with its footnote. */
const Estimated = ({ estimate }: { readonly estimate: LineEstimate }) => {
  const language = useLanguage()
  return <small className="consolidated-note consolidated-estimate">{sayEstimate(estimate, language)}</small>
}

export const Said = ({ line, period }: Pick<RowProps, 'line' | 'period'>) => {
  const say = useWords(consolidationWords)
  if (line.estimate) return <Estimated estimate={line.estimate} />
  if (!line.source)
    return line.instead ? null : (
      <span className="consolidated-none">
        {line.owner ? say('waitsFor', { agency: line.owner.short }) : say('noOwner')}
      </span>
    )
  const { agency, at, revision, accepted } = line.source
  const notes = [
    showMoment(at),
    revision > 1 ? say('revision', { revision }) : '',
    accepted ? '' : say('notAccepted'),
  ].filter(Boolean)
  return (
    <>
      <Go to={paths.report(period, agency.code)}>{agency.short}</Go>
      <small className="consolidated-note">{notes.join(' · ')}</small>
    </>
  )
}

const Source = ({ line, period, onChoose }: RowProps) => {
  const say = useWords(consolidationWords)
  return (
    <td>
      <div className="consolidated-source">
        <div className="consolidated-said">
          <Said line={line} period={period} />
          {line.instead ? <Instead instead={line.instead} /> : null}
        </div>
        {onChoose ? (
          <button
            type="button"
            className="consolidated-choose no-print"
            aria-label={say('chooseOf', { name: line.name })}
            title={say('choose')}
            onClick={() => onChoose(line.code)}
          >
            <Icon name="draft" />
          </button>
        ) : null}
      </div>
    </td>
  )
}

const Row = ({ line, period, onChoose }: RowProps) => {
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
      <Source line={line} period={period} onChoose={onChoose} />
    </tr>
  )
}

/** Targets, or the rows of one Biểu: plan, figure of the province, share of the plan, where it comes from. */
export const LinesTable = ({
  caption,
  lines,
  period,
  onChoose,
}: Omit<RowProps, 'line'> & {
  readonly caption: string
  readonly lines: readonly ConsolidatedLine[]
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
            <Row key={line.code} line={line} period={period} onChoose={onChoose} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}
