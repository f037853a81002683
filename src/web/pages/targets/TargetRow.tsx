import { consolidator } from '#core/consolidation/choice.ts'
import type { TargetLine, TargetsPage } from '#core/page/plan-pages.ts'
import { askedName, reportedName } from '#core/passport/names.ts'
import { targetWords } from '#web/pages/targets/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { paths } from '#web/paths.ts'
import { comparatorWords } from '#web/plan/comparators.ts'
import { sentenceOf } from '#web/plan/target-sentence.ts'
import { iconOf, severities } from '#web/plan/findingKinds.ts'
import { Go } from '#web/ui/Go.tsx'
import { Hint } from '#web/ui/Hint.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { commonWords } from '#web/words/common.ts'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

const rank = (page: TargetsPage, index: number): number =>
  severities.indexOf(page.findings[index]?.severity ?? 'question')

type Props = { readonly page: TargetsPage; readonly target: TargetLine; readonly lit: boolean }

const Comparator = ({ target }: { readonly target: TargetLine }) => {
  const say = useWords(targetWords)
  const sayComparator = useWords(comparatorWords)
  const literal = target.literal === '' ? say('noWord') : say('printedAs', { literal: target.literal })
  return (
    <Hint
      text={[
        literal,
        target.basis === 'explicit' ? '' : say('interpreted'),
        say('readAs', { sentence: sentenceOf(target) }),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
    >
      {sayComparator(target.comparator)}
    </Hint>
  )
}

const Latest = ({ page, target }: { readonly page: TargetsPage; readonly target: TargetLine }) => {
  const say = useWords(targetWords)
  const sayPeriod = useSayPeriod()
  const { latest } = target
  if (!latest) return <span className="targets-soft">{say('notReported')}</span>
  return (
    <>
      <strong>
        <FigureLink name={reportedName(String(page.plan.year), { indicator: target.code, ...latest })}>
          {showCell(latest.cell)}
        </FigureLink>
      </strong>
      <br />
      {latest.agency === consolidator ? (
        <span className="targets-soft">{sayPeriod(latest.period)}</span>
      ) : (
        <Go to={paths.report(latest.period, latest.agency)} className="targets-soft">
          {sayPeriod(latest.period)} · {page.agencies[latest.agency]?.short ?? latest.agency}
        </Go>
      )}
      {latest.chosen ? (
        <>
          <br />
          <span className="targets-soft">
            <Hint text={say('chosenBy', latest.chosen)}>
              {say(latest.agency === consolidator ? 'ownPrinted' : 'otherPrinted')}
            </Hint>
          </span>
        </>
      ) : null}
    </>
  )
}

const Owners = ({ page, target }: { readonly page: TargetsPage; readonly target: TargetLine }) => {
  const say = useWords(targetWords)
  if (target.owners.length === 0) return <span className="targets-soft">{say('noOwner')}</span>
  return (
    <>
      {target.owners.map((code) => page.agencies[code]?.short ?? code).join(', ')}
      {target.ownersConfirmed ? null : (
        <span className="targets-soft targets-proposed">{say('proposed')}</span>
      )}
    </>
  )
}

/** What the findings say of it, by the worst of them; a link to that one. */
const Dispute = ({ page, target }: { readonly page: TargetsPage; readonly target: TargetLine }) => {
  const say = useWords(targetWords)
  const [worst] = target.findings.toSorted((a, b) => rank(page, a) - rank(page, b))
  const severity = worst === undefined ? undefined : page.findings[worst]?.severity
  if (severity === undefined) return null
  return (
    <Go
      to={`${paths.findings(String(page.plan.year))}#phat-hien-${worst}`}
      className={`targets-dispute targets-dispute-${severity}`}
    >
      <Icon name={iconOf[severity]} />
      {say(severity, { count: target.findings.length })}
    </Go>
  )
}

/** Its year, its two ends, and what it is a part of: what the printed words say beside the value. */
const Standing = ({ page, target }: Omit<Props, 'lit'>) => {
  const say = useWords(targetWords)
  const whole = page.targets.find(({ id }) => id === target.partOf?.target)
  const said = [
    ...(target.year === null ? [] : [say('ofYear', { year: target.year })]),
    ...(target.range
      ? [say('range', { from: showDecimal(target.range.lower), to: showDecimal(target.range.upper) })]
      : []),
    ...(whole ? [say(target.partOf?.kind === 'sum' ? 'makesUp' : 'partOf', { name: whole.indicator })] : []),
  ]
  if (said.length === 0) return null
  return <span className="targets-soft targets-note">{said.join(' · ')}</span>
}

/** One target: what is asked, how much, by whom, and what was reported last. */
export const TargetRow = ({ page, target, lit }: Props) => {
  const say = useWords(targetWords)
  const sayCommon = useWords(commonWords)
  const plan = String(page.plan.year)
  return (
    <tr id={`muc-${target.id}`} className={lit ? 'targets-lit' : undefined}>
      <td className="targets-id">{target.id}</td>
      <th scope="row" className="targets-name">
        <Go to={paths.planLine(plan, target.line)} title={sayCommon('openInPlan')}>
          {target.indicator}
        </Go>
        <Dispute page={page} target={target} />
        <Standing page={page} target={target} />
        {target.note ? (
          <span className="targets-soft targets-note">
            {say('note')}: {target.note}
          </span>
        ) : null}
        {target.named.length > 0 ? (
          <span className="targets-soft targets-note">
            {say('named', { count: target.named.length, names: target.named.join(', ') })}
          </span>
        ) : null}
      </th>
      <td data-name={say('comparator')}>
        <Comparator target={target} />
      </td>
      <td data-name={say('plan')} className="number targets-plan">
        <FigureLink name={askedName(plan, target.code)}>{showDecimal(target.value)}</FigureLink>
      </td>
      <td data-name={say('stretch')} className={target.stretch ? 'number' : 'number targets-empty'}>
        {target.stretch ? (
          <FigureLink name={askedName(plan, target.code, 'stretch')}>
            {showDecimal(target.stretch)}
          </FigureLink>
        ) : null}
      </td>
      <td data-name={say('unit')}>{target.unit}</td>
      <td data-name={say('latest')} className="number">
        <Latest page={page} target={target} />
      </td>
      <td data-name={say('owner')}>
        <Owners page={page} target={target} />
      </td>
    </tr>
  )
}
