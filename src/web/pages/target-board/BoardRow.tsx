import { consolidator } from '#core/consolidation/choice.ts'
import { equal, parseDecimal } from '#core/figure/decimal.ts'
import type { NamedList, TargetBoardLine, TargetBoardPage } from '#core/page/target-board-page.ts'
import { baselineName, figureName, shareName } from '#core/passport/names.ts'
import { VerdictOf } from '#web/pages/target-board/Verdict.tsx'
import { boardWords } from '#web/pages/target-board/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { paths } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Hint } from '#web/ui/Hint.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { namedWords } from '#web/words/named-units.ts'
import { useTell, useWords } from '#web/words/say.ts'
import { kindWords } from '#web/words/verdicts.ts'

type Props = {
  readonly page: TargetBoardPage
  readonly line: TargetBoardLine
  readonly onChoose: (line: TargetBoardLine) => void
}

/** How many different values the text prints, what is striven for aside. */
const differentIn = ({ baselines }: TargetBoardLine): number => {
  const values = baselines.flatMap(({ key, value }) => (key === 'stretch' ? [] : (parseDecimal(value) ?? [])))
  return values.filter((value, at) => values.findIndex((one) => equal(one, value)) === at).length
}

/** 12 % as the amount that it asks for, with its base on hover (Q4). */
const Required = ({ required }: { readonly required: NonNullable<TargetBoardLine['required']> }) => {
  const say = useWords(boardWords)
  const sayPeriod = useSayPeriod()
  return (
    <span className="target-board-soft">
      <Hint
        text={say('requiredOn', {
          base: showDecimal(required.base),
          period: sayPeriod(required.period),
          row: required.row,
        })}
      >
        = {showDecimal(required.value)} {required.unit}
      </Hint>
    </span>
  )
}

const Asked = ({ page, line, onChoose }: Props) => {
  const say = useWords(boardWords)
  const plan = String(page.plan.year)
  const [values, mayChoose] = [differentIn(line), page.whyNotChoose === null]
  return (
    <>
      <strong>
        <FigureLink name={baselineName(plan, line.code, line.official.key)}>
          {showDecimal(line.official.value)}
        </FigureLink>
      </strong>{' '}
      <small>{line.unit}</small>
      {line.official.key === 'plan' ? null : <span className="target-board-soft">{line.official.name}</span>}
      {line.required ? <Required required={line.required} /> : null}
      {line.stretch ? (
        <span className="target-board-soft">
          {say('stretch')}{' '}
          <FigureLink name={baselineName(plan, line.code, line.stretch.baseline.key)}>
            {showDecimal(line.stretch.baseline.value)}
          </FigureLink>
        </span>
      ) : null}
      {values > 1 || mayChoose ? (
        <span className="target-board-values no-print">
          <Button look="quiet" onClick={() => onChoose(line)}>
            {values > 1 ? say('otherValues', { count: values }) : say('changeValue')}
            <span className="visually-hidden">: {line.name}</span>
          </Button>
        </span>
      ) : null}
    </>
  )
}

const Latest = ({ page, line }: Omit<Props, 'onChoose'>) => {
  const say = useWords(boardWords)
  const sayKind = useWords(kindWords)
  const sayPeriod = useSayPeriod()
  const { latest } = line
  if (!latest) return <span className="target-board-soft">{say('notReported')}</span>
  return (
    <>
      <strong>
        <FigureLink
          name={figureName(String(page.plan.year), { ...latest, indicator: latest.of ?? line.code })}
        >
          {showCell(latest.cell)}
        </FigureLink>
      </strong>
      <span className="target-board-soft">
        {sayPeriod(latest.period)}, {sayKind(latest.kind)}
        {latest.of ? `, ${say('fromRow', { row: latest.of })}` : ''}
        {latest.basis === consolidator ? `, ${say('ownPrinted')}` : ''}
      </span>
    </>
  )
}

/** The share of the official value; where that is the plan's own and the figure the target's own, it has a passport. */
const shareNameOf = (plan: string, { code, official, latest }: TargetBoardLine): string | null =>
  latest && latest.of === null && official.key === 'plan'
    ? shareName(plan, { indicator: code, period: latest.period, basis: latest.basis })
    : null

/** The second test of a target with names: who of the list is recognised (Q9). */
const ListOf = ({ named }: { readonly named: NamedList }) => {
  const say = useWords(namedWords)
  const asked = showDecimal(named.asked)
  return (
    <span className="target-board-soft">
      {say(named.listReached ? 'listReached' : 'listWaits', { reached: named.reached, asked })}
      {named.unproven > 0 ? `, ${say('unproven', { count: named.unproven })}` : ''}
    </span>
  )
}

/** One target in one line: what is asked, how far it is, what the rest needs, what is said of it. */
export const BoardRow = ({ page, line, onChoose }: Props) => {
  const say = useWords(boardWords)
  const tell = useTell()
  const plan = String(page.plan.year)
  return (
    <tr id={`muc-${line.id}`}>
      <td className="target-board-id">{line.id}</td>
      <th scope="row" className="target-board-name">
        <Go to={paths.indicator(plan, line.code)}>{line.name}</Go>
      </th>
      <td data-name={say('asked')} className="number target-board-stack">
        <Asked page={page} line={line} onChoose={onChoose} />
      </td>
      <td data-name={say('latest')} className="number target-board-stack">
        <Latest page={page} line={line} />
      </td>
      <td data-name={say('share')} className={line.share ? 'number' : 'number target-board-empty'}>
        {line.share ? (
          <FigureLink name={shareNameOf(plan, line)}>{`${showDecimal(line.share)}%`}</FigureLink>
        ) : null}
      </td>
      <td data-name={say('verdicts')} className="target-board-verdict">
        <VerdictOf judged={line.judged} />
        {line.named ? <ListOf named={line.named} /> : null}
        {line.stretch ? (
          <span className="target-board-second">
            <span className="target-board-soft">{say('stretch')}:</span>{' '}
            <VerdictOf judged={line.stretch.judged} />
          </span>
        ) : null}
      </td>
      <td data-name={say('pace')} className={line.pace.vi ? 'target-board-pace' : 'target-board-empty'}>
        {line.unreachable ? <Icon name="warning" /> : null} {tell(line.pace)}
      </td>
      <td data-name={say('owner')}>
        {line.owners.map((code) => page.agencies[code]?.short ?? code).join(', ')}
      </td>
    </tr>
  )
}
