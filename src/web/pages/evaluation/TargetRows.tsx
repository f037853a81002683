import type { EvaluatedTarget, EvaluationPage } from '#core/page/evaluation-page.ts'
import { consolidator } from '#core/consolidation/choice.ts'
import { baselineName, figureName } from '#core/passport/names.ts'
import type { Graded } from '#web/pages/evaluation/GradeDialog.tsx'
import { Standing } from '#web/pages/evaluation/Standing.tsx'
import { evaluationWords, resultWords } from '#web/pages/evaluation/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { paths } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Hint } from '#web/ui/Hint.tsx'
import { Status } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showCell, showDecimal } from '#web/words/figures.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useTell, useWords } from '#web/words/say.ts'
import { kindWords } from '#web/words/verdicts.ts'

const tones = { met: 'good', notMet: 'bad', noData: 'none' } as const

const Latest = ({ line, plan }: { readonly line: EvaluatedTarget; readonly plan: string }) => {
  const sayPeriod = useSayPeriod()
  const sayKind = useWords(kindWords)
  const { latest, code } = line
  if (!latest) return null
  const { period, kind, basis, of } = latest
  const name =
    basis === consolidator ? null : figureName(plan, { indicator: of ?? code, period, kind, basis })
  return (
    <>
      <FigureLink name={name}>{showCell(latest.cell)}</FigureLink>
      <span className="evaluation-soft">
        {sayKind(kind)}, {sayPeriod(period)}
      </span>
    </>
  )
}

const Row = ({
  line,
  page,
  onGrade,
}: {
  readonly line: EvaluatedTarget
  readonly page: EvaluationPage
  readonly onGrade: (graded: Graded) => void
}) => {
  const say = useWords(evaluationWords)
  const sayResult = useWords(resultWords)
  const tell = useTell()
  const plan = String(page.plan.year)
  const { result, standing, judged } = line
  return (
    <tr id={line.code}>
      <td>{line.id}</td>
      <th scope="row">
        <Go to={paths.indicator(plan, line.code)}>{line.name}</Go>
        <span className="evaluation-soft">
          {line.owners.map((code) => page.agencies[code]?.short ?? code).join(', ')}
        </span>
      </th>
      <td className="number">
        <FigureLink name={baselineName(plan, line.code, line.official.key)}>
          {showDecimal(line.official.value)}
        </FigureLink>{' '}
        <small>{line.unit}</small>
      </td>
      <td className="number">
        <Latest line={line} plan={plan} />
      </td>
      <td className="number">{line.share === null ? '' : `${showDecimal(line.share)}%`}</td>
      <td>
        <Hint text={tell(judged.because)}>
          <Status tone={tones[result.result]} word={sayResult(result.result)} />
        </Hint>
        {result.expected ? <span className="evaluation-soft">{say('expected')}</span> : null}
      </td>
      <td>
        {standing ? <Standing fact={standing} /> : null}
        {page.side === null ? null : (
          <Button
            look="quiet"
            onClick={() =>
              onGrade({ subject: line.code, name: line.name, grade: null, reason: standing?.reason ?? '' })
            }
          >
            {say(standing ? 'changeGrade' : 'addCause')}
            <span className="visually-hidden">: {line.name}</span>
          </Button>
        )}
      </td>
    </tr>
  )
}

type Props = {
  readonly page: EvaluationPage
  readonly lines: readonly EvaluatedTarget[]
  readonly onGrade: (graded: Graded) => void
}

/** Every target of the year: asked, reached, judged, and why. */
export const TargetRows = ({ page, lines, onGrade }: Props) => {
  const say = useWords(evaluationWords)
  return (
    <Table caption={say('targetTable')} stickyHead>
      <thead>
        <tr>
          <th scope="col">{say('stt')}</th>
          <th scope="col">{say('target')}</th>
          <th scope="col" className="number">
            {say('plan')}
          </th>
          <th scope="col" className="number">
            {say('year')}
          </th>
          <th scope="col" className="number">
            {say('share')}
          </th>
          <th scope="col">{say('result')}</th>
          <th scope="col">{say('cause')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.code} line={line} page={page} onGrade={onGrade} />
        ))}
      </tbody>
    </Table>
  )
}
