import type { TargetLine, TargetsPage } from '#core/page/plan-pages.ts'
import { targetWords } from '#web/pages/targets/words.ts'
import { paths } from '#web/paths.ts'
import { comparatorWords } from '#web/plan/comparators.ts'
import { Go } from '#web/ui/Go.tsx'
import { Hint } from '#web/ui/Hint.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { commonWords } from '#web/words/common.ts'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly page: TargetsPage; readonly target: TargetLine; readonly lit: boolean }

const Comparator = ({ target }: { readonly target: TargetLine }) => {
  const say = useWords(targetWords)
  const sayComparator = useWords(comparatorWords)
  const literal = target.literal === '' ? say('noWord') : say('printedAs', { literal: target.literal })
  return <Hint text={target.basis === 'explicit' ? literal : `${literal} ${say('interpreted')}`}>{sayComparator(target.comparator)}</Hint>
}

const Latest = ({ page, target }: { readonly page: TargetsPage; readonly target: TargetLine }) => {
  const say = useWords(targetWords)
  const sayPeriod = useSayPeriod()
  const { latest } = target
  if (!latest) return <span className="targets-soft">{say('notReported')}</span>
  return (
    <>
      <strong>{showCell(latest.cell)}</strong>
      <br />
      <Go to={paths.report(latest.period, latest.agency)} className="targets-soft">
        {sayPeriod(latest.period)} · {page.agencies[latest.agency]?.short ?? latest.agency}
      </Go>
    </>
  )
}

const Owners = ({ page, target }: { readonly page: TargetsPage; readonly target: TargetLine }) => {
  const say = useWords(targetWords)
  if (target.owners.length === 0) return <span className="targets-soft">{say('noOwner')}</span>
  return (
    <>
      {target.owners.map((code) => page.agencies[code]?.short ?? code).join(', ')}
      {target.ownersConfirmed ? null : <span className="targets-soft"> ({say('proposed')})</span>}
    </>
  )
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
        {target.findings.length > 0 ? (
          <Go to={`${paths.findings(plan)}#phat-hien-${target.findings[0]}`} className="targets-dispute">
            <Icon name="bad" />
            {say('checkThis', { count: target.findings.length })}
          </Go>
        ) : null}
        {target.note ? (
          <span className="targets-soft targets-note">
            {say('note')}: {target.note}
          </span>
        ) : null}
        {target.named.length > 0 ? (
          <span className="targets-soft targets-note">{say('named', { count: target.named.length, names: target.named.join(', ') })}</span>
        ) : null}
      </th>
      <td data-name={say('comparator')}>
        <Comparator target={target} />
      </td>
      <td data-name={say('plan')} className="number targets-plan">
        {showDecimal(target.value)}
      </td>
      <td data-name={say('stretch')} className={target.stretch ? 'number' : 'number targets-empty'}>
        {target.stretch ? showDecimal(target.stretch) : ''}
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
