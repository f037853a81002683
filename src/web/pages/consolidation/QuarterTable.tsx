import type { HeldToPath, QuarterRow, QuarterSaid } from '#core/consolidation/quarter-said.ts'
import { figureName } from '#core/passport/names.ts'
import { monthsOf, period as periodOf } from '#core/time/period.ts'
import { quarterWords } from '#web/pages/consolidation/quarter-words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showCell } from '#web/words/figures.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import { kindWords } from '#web/words/verdicts.ts'
import './quarter.css'

type Props = { readonly plan: string; readonly quarter: QuarterSaid }

const signed = (text: string): string => (text === '' || /^-|^0(?:,0+)?$/.test(text) ? text : `+${text}`)

/** A level has no value of the quarter apart from where it stands. */
const nothing: HeldToPath = {
  path: { kind: 'missing' },
  actual: { kind: 'missing' },
  kind: null,
  gap: { kind: 'missing' },
  of: null,
}

/** Path, what came, and the gap; every number with its passport. */
const Held = ({
  held,
  row,
  plan,
  quarter,
}: {
  readonly held: HeldToPath | null
  readonly row: QuarterRow
  readonly plan: string
  readonly quarter: string
}) => {
  const sayKind = useWords(kindWords)
  const { path, actual, kind, gap, of } = held ?? nothing
  const printed = row.steps.find((step) => step.period === quarter)?.path
  // only what the plan prints has a passport: a path so far is the sum of its steps
  const isPrinted = printed?.kind === 'number' && path.kind === 'number' && printed.value === path.value
  const planned = { indicator: row.code, period: quarter, kind: 'scenario', basis: 'plan' } as const
  return (
    <>
      <td className="number">
        <FigureLink name={isPrinted ? figureName(plan, planned) : null}>{showCell(path)}</FigureLink>
      </td>
      <td className="number">
        <FigureLink
          name={of && actual.kind === 'number' ? figureName(plan, { indicator: row.code, ...of }) : null}
        >
          {showCell(actual)}
        </FigureLink>
        {kind ? <small> {sayKind(kind)}</small> : null}
      </td>
      <td className="number">{signed(showCell(gap))}</td>
    </>
  )
}

/** The heads of three columns under one of time. */
const Three = () => {
  const say = useWords(quarterWords)
  return (
    <>
      <th scope="col" className="number">
        {say('path')}
      </th>
      <th scope="col" className="number">
        {say('actual')}
      </th>
      <th scope="col" className="number">
        {say('gap')}
      </th>
    </>
  )
}

const Head = ({ quarter, isFirst }: { readonly quarter: string; readonly isFirst: boolean }) => {
  const say = useWords(quarterWords)
  const sayPeriod = useSayPeriod()
  const months = monthsOf(periodOf(quarter))[1]
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {say('stt')}
        </th>
        <th scope="col" rowSpan={2}>
          {say('name')}
        </th>
        <th scope="col" rowSpan={2}>
          {say('unit')}
        </th>
        <th scope="colgroup" colSpan={3}>
          {capital(sayPeriod(quarter))}
        </th>
        {isFirst ? null : (
          <th scope="colgroup" colSpan={3}>
            {say('soFar', { months })}
          </th>
        )}
        <th scope="col" rowSpan={2} className="number">
          {say('year')}
        </th>
        <th scope="col" rowSpan={2}>
          {say('rest')}
        </th>
      </tr>
      <tr>
        <Three />
        {isFirst ? null : <Three />}
      </tr>
    </thead>
  )
}

const Row = ({
  row,
  plan,
  quarter,
  isFirst,
}: {
  readonly row: QuarterRow
  readonly plan: string
  readonly quarter: string
  readonly isFirst: boolean
}) => {
  const columns = isFirst ? 8 : 11
  if (row.heading)
    return (
      <tr>
        <td>{row.stt}</td>
        <th scope="row" colSpan={columns - 1}>
          {row.name}
        </th>
      </tr>
    )
  const shared = { row, plan, quarter }
  const year = figureName(plan, { indicator: row.code, period: plan, kind: 'plan', basis: 'plan' })
  return (
    <tr>
      <td>{row.stt}</td>
      <th scope="row">{row.name}</th>
      <td>{row.nature === 'index' ? '%' : row.unit}</td>
      {isFirst ? null : <Held held={row.own} {...shared} />}
      <Held held={row.toDate} {...shared} />
      <td className="number">
        <FigureLink name={row.year.kind === 'number' ? year : null}>{showCell(row.year)}</FigureLink>
      </td>
      <td>{row.pace}</td>
    </tr>
  )
}

/** The quarter that is reported with this month, row by row against the scenario (G08): what the report says in its part. */
export const QuarterTable = ({ plan, quarter }: Props) => {
  const say = useWords(quarterWords)
  const sayPeriod = useSayPeriod()
  const title = say('title', { quarter: capital(sayPeriod(quarter.quarter)) })
  const isFirst = monthsOf(periodOf(quarter.quarter))[0] === 1
  return (
    <div className="consolidation-part quarter-table">
      <h2>{title}</h2>
      {quarter.rows.length === 0 ? (
        <Empty>{say('noPath')}</Empty>
      ) : (
        <>
          <Table caption={title} dense>
            <Head quarter={quarter.quarter} isFirst={isFirst} />
            <tbody>
              {quarter.rows.map((row) => (
                <Row key={row.code} row={row} plan={plan} quarter={quarter.quarter} isFirst={isFirst} />
              ))}
            </tbody>
          </Table>
          <p className="consolidation-quiet">{say('explain')}</p>
        </>
      )}
    </div>
  )
}
