import { memo } from 'react'
import type { WorkLine } from '#core/page/workbench-page.ts'
import { figureName, type LineNames, namesOfLine } from '#core/passport/names.ts'
import { sayWarning } from '#core/words/validation.ts'
import { printEntry } from '#web/grid/held.ts'
import { hasData, signOf } from '#web/pages/consolidation/consolidated.ts'
import { Instead, Said } from '#web/pages/consolidation/LinesTable.tsx'
import { PartsOf } from '#web/pages/consolidation/PartsOf.tsx'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Status } from '#web/ui/Status.tsx'
import { consolidationWords } from '#web/words/consolidation.ts'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { useLanguage } from '#web/words/language.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly line: WorkLine
  readonly period: string
  readonly current: boolean
  /** Asks what is printed of a line; null for those who may not choose. */
  readonly onChoose: ((code: string) => void) | null
}

const useOwing = (): ((line: WorkLine) => string) => {
  const say = useWords(benchWords)
  return ({ owing, owner }) => {
    const agency = owner?.short ?? ''
    if (owing === 'silent') return say('owingSilent', { agency })
    if (owing === 'returned') return say('owingReturned', { agency })
    if (owing === 'blank') return say('owingBlank', { agency })
    return owing === 'notDue' ? say('owingNotDue', { agency }) : say('owingNobody')
  }
}

/** What a person should see of a line before its numbers: a sign with a word each. */
const Marks = ({ line }: { readonly line: WorkLine }) => {
  const say = useWords(benchWords)
  return (
    <span className="bench-marks">
      {line.conflict === 'reporters' ? <Status tone="bad" word={say('markReporters')} /> : null}
      {line.conflict === 'areas' ? <Status tone="watch" word={say('markAreas')} /> : null}
      {line.estimate ? <Status tone="watch" word={say('markEstimate')} /> : null}
      {line.was ? <Status tone="unsaved" word={say('markChanged')} /> : null}
    </span>
  )
}

/** What the checks asked when it was sent, and what its agency answered. */
const Asked = ({ line }: { readonly line: WorkLine }) => {
  const say = useWords(benchWords)
  const language = useLanguage()
  if (line.asked.length === 0) return null
  return (
    <details className="consolidated-parts">
      <summary>{say('askedCount', { count: line.asked.length })}</summary>
      {line.asked.map(({ agency, warning, reason }) => (
        <p key={`${agency} ${warning.code} ${warning.cells.join()}`}>
          {say('askedOf', { agency, asked: sayWarning(warning, language) })}{' '}
          {reason ? say('answered', { reason }) : null}
        </p>
      ))}
    </details>
  )
}

const Plan = ({ line, names }: { readonly line: WorkLine; readonly names: LineNames }) => {
  const consolidated = useWords(consolidationWords)
  const plan = showCell(line.plan)
  return (
    <td data-name={consolidated('plan')} className="number">
      {plan ? <FigureLink name={names.plan}>{`${signOf(line.comparator)} ${plan}`.trim()}</FigureLink> : null}
      {line.stretch ? (
        <small>
          <FigureLink name={names.stretch}>
            {consolidated('stretch', { value: showDecimal(line.stretch) })}
          </FigureLink>
        </small>
      ) : null}
    </td>
  )
}

/** The figure as it stands; what a closed edition says instead is struck, what others say stands under it. */
const Now = ({ line, names }: { readonly line: WorkLine; readonly names: LineNames }) => {
  const say = useWords(benchWords)
  const consolidated = useWords(consolidationWords)
  const was = line.was
  const struck = was ? (hasData(was) ? printEntry(was.entry) : say('nothingThere')) : ''
  const text = hasData(line)
    ? printEntry(line.entry)
    : line.entry.kind === 'notDue'
      ? consolidated('notDue')
      : consolidated('noData')
  return (
    <td data-name={say('now')} className={hasData(line) ? 'number' : 'number consolidated-none'}>
      {was ? (
        <del title={say('wasFrozen', { edition: was.edition })}>
          <FigureLink name={was.figure}>{struck}</FigureLink>
        </del>
      ) : null}
      <FigureLink name={names.figure}>{text}</FigureLink>
      {line.others.map(({ agency, entry }, at) => (
        <small key={agency.code} title={consolidated('beside')}>
          <FigureLink name={names.others[at] ?? null}>
            {consolidated('other', {
              agency: agency.short,
              value: printEntry(entry, consolidated('notDue')) || '…',
            })}
          </FigureLink>
        </small>
      ))}
      {line.parts ? <PartsOf parts={line.parts} /> : null}
    </td>
  )
}

const Before = ({ line }: { readonly line: WorkLine }) => {
  const say = useWords(benchWords)
  const sayPeriod = useSayPeriod()
  const { before, revised } = line
  return (
    <td data-name={say('before')} className="number bench-before">
      {before && hasData(before) ? (
        <FigureLink name={before.figure}>{printEntry(before.entry)}</FigureLink>
      ) : null}
      {revised ? (
        <small className="bench-revised">
          <FigureLink
            name={figureName(revised.period.slice(0, 4), {
              indicator: revised.code,
              period: revised.period,
              kind: 'estimate',
              basis: revised.basis,
            })}
          >
            {say('revisedBy', {
              period: sayPeriod(revised.period),
              published: showCell(revised.published),
              now: showCell(revised.now),
              number: revised.document?.number ?? '',
            })}
          </FigureLink>
        </small>
      ) : null}
    </td>
  )
}

const Source = ({ line, period, onChoose }: Omit<Props, 'current'>) => {
  const consolidated = useWords(consolidationWords)
  const owing = useOwing()
  return (
    <td>
      <div className="consolidated-source">
        <div className="consolidated-said">
          {line.owing && !line.source && !line.instead ? (
            <span className="consolidated-none">{owing(line)}</span>
          ) : null}
          {line.source || line.estimate ? <Said line={line} period={period} /> : null}
          {line.instead ? <Instead instead={line.instead} /> : null}
        </div>
        {onChoose ? (
          <button
            type="button"
            className="consolidated-choose no-print"
            aria-label={consolidated('chooseOf', { name: line.name })}
            title={consolidated('choose')}
            onClick={() => onChoose(line.code)}
          >
            <Icon name="draft" />
          </button>
        ) : null}
      </div>
    </td>
  )
}

/** One line of the month with everything that it is compared with. */
export const WorkRow = memo(({ line, period, current, onChoose }: Props) => {
  const consolidated = useWords(consolidationWords)
  const say = useWords(benchWords)
  const names = namesOfLine(line, period)
  return (
    <tr id={`dong-${line.code}`} className={current ? 'bench-current' : undefined}>
      <td className="consolidated-id">{line.id}</td>
      <th scope="row">
        {line.name}
        <small className="bench-unit">{line.unit}</small>
        <Marks line={line} />
        <Asked line={line} />
      </th>
      <Plan line={line} names={names} />
      <td data-name={say('path')} className="number">
        {line.path ? showCell(line.path) : null}
      </td>
      <Before line={line} />
      <Now line={line} names={names} />
      <td data-name={consolidated('share')} className="number">
        {line.share === null ? null : (
          <FigureLink name={names.share}>{`${showDecimal(line.share)} %`}</FigureLink>
        )}
      </td>
      <Source line={line} period={period} onChoose={onChoose} />
    </tr>
  )
})
WorkRow.displayName = 'WorkRow'
