import type { ScenarioPage, ScenarioRow } from '#core/page/scenario-page.ts'
import { figureName } from '#core/passport/names.ts'
import { RowFoot } from '#web/pages/scenario/RowFoot.tsx'
import { StepCell } from '#web/pages/scenario/StepCell.tsx'
import { scenarioWords } from '#web/pages/scenario/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { useWords } from '#web/words/say.ts'

export type Acting = {
  readonly onForecast: (row: ScenarioRow) => void
  readonly onWeights: (row: ScenarioRow) => void
}

type Props = Acting & { readonly page: ScenarioPage; readonly row: ScenarioRow; readonly hasPath: boolean }

/** `12.345 tỷ đồng` as the wire has it: the number in front, the unit behind. */
const showAmount = (text: string): string => {
  const [value = '', ...unit] = text.split(' ')
  return [showDecimal(value), ...unit].join(' ')
}

const Year = ({ page, row, hasPath }: Pick<Props, 'page' | 'row' | 'hasPath'>) => {
  const say = useWords(scenarioWords)
  const plan = String(page.plan.year)
  const name = figureName(plan, { indicator: row.code, period: plan, kind: 'scenario', basis: 'plan' })
  const committed = row.committed ? showAmount(row.committed) : null
  return (
    <td className="number scenario-year" data-name={say('year')}>
      <strong>
        {hasPath ? (
          <FigureLink name={row.year.kind === 'missing' ? null : name}>{showCell(row.year)}</FigureLink>
        ) : (
          (committed ?? '')
        )}
      </strong>
      {hasPath && committed ? (
        <span className="scenario-soft">{say('committed', { value: committed })}</span>
      ) : null}
      {hasPath && row.expected?.kind === 'number' ? (
        <span className="scenario-soft">{say('expected', { value: showCell(row.expected) })}</span>
      ) : null}
    </td>
  )
}

/** A row of the scenario and, under it, what holds it together. */
export const ScenarioRows = ({ page, row, hasPath, ...acting }: Props) => {
  const say = useWords(scenarioWords)
  const width = page.steps.length + 4
  if (row.heading)
    return (
      <tbody>
        <tr className="scenario-heading">
          <td>{row.stt}</td>
          <th scope="rowgroup" colSpan={width - 1} style={{ paddingInlineStart: `${row.level * 10}px` }}>
            {row.name}
          </th>
        </tr>
      </tbody>
    )
  return (
    <tbody className="scenario-row" id={`dong-${row.code}`}>
      <tr>
        <td className="scenario-stt">{row.stt}</td>
        <th scope="row" className="scenario-name" style={{ paddingInlineStart: `${row.level * 10}px` }}>
          <Go to={paths.indicator(String(page.plan.year), row.code)}>{row.name}</Go>
          {row.printedAsIndex ? <span className="scenario-soft">{say('asIndex')}</span> : null}
        </th>
        <td data-name={say('unit')}>{row.unit}</td>
        <Year page={page} row={row} hasPath={hasPath} />
        {row.steps.map((step) => (
          <StepCell
            key={step.period}
            plan={String(page.plan.year)}
            code={row.code}
            step={step}
            hasPath={hasPath}
          />
        ))}
      </tr>
      <tr className="scenario-foot">
        <td colSpan={width} style={{ paddingInlineStart: `calc(3rem + ${row.level * 10}px)` }}>
          <RowFoot page={page} row={row} hasPath={hasPath} {...acting} />
        </td>
      </tr>
    </tbody>
  )
}
