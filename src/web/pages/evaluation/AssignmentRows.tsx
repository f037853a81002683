import { assignmentSubject } from '#core/evaluation/grade.ts'
import type { EvaluatedAction, EvaluatedAssignment, EvaluationPage } from '#core/page/evaluation-page.ts'
import type { Graded } from '#web/pages/evaluation/GradeDialog.tsx'
import { Standing } from '#web/pages/evaluation/Standing.tsx'
import type { Evaluating } from '#web/pages/evaluation/use-evaluating.ts'
import { evaluationWords, stateOfAssignment } from '#web/pages/evaluation/words.ts'
import { Lights } from '#web/pages/report/works/Lights.tsx'
import { paths } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Status } from '#web/ui/Status.tsx'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import '#web/pages/report/works/work.css'

const tones = { done: 'good', underway: 'none', behind: 'bad', silent: 'none' } as const

const Action = ({ action, page }: { readonly action: EvaluatedAction; readonly page: EvaluationPage }) => {
  const say = useWords(evaluationWords)
  const sayPeriod = useSayPeriod()
  return (
    <li className="evaluation-action">
      <p>
        {action.line === null ? (
          action.text
        ) : (
          <Go to={paths.planLine(String(page.plan.year), action.line)}>{action.text}</Go>
        )}
        {action.deadline === '' ? null : <span className="evaluation-soft">{action.deadline}</span>}
      </p>
      {action.words.map(({ agency, period, said, lights }) => (
        <div key={agency} className="evaluation-word">
          <strong>{page.agencies[agency]?.short ?? agency}</strong>
          <span className="evaluation-soft">{period === null ? say('noWord') : sayPeriod(period)}</span>
          {period === null ? null : <Lights lights={lights} />}
          {said.result === '' ? null : <p lang="vi">{said.result}</p>}
          {said.product === '' ? null : <p lang="vi">{said.product}</p>}
        </div>
      ))}
    </li>
  )
}

type Props = {
  readonly page: EvaluationPage
  readonly lines: readonly EvaluatedAssignment[]
  readonly evaluating: Evaluating
  readonly onGrade: (graded: Graded) => void
}

const Counts = ({ result }: Pick<EvaluatedAssignment, 'result'>) => {
  const say = useWords(evaluationWords)
  const sayState = useWords(stateOfAssignment)
  const { overdue, silent, melons } = result
  return (
    <>
      <Status tone={tones[result.state]} word={sayState(result.state)} />
      <span className="evaluation-soft">
        {[
          say('done', result),
          ...(overdue > 0 ? [say('overdue', { count: overdue })] : []),
          ...(silent > 0 ? [say('silent', { count: silent })] : []),
          ...(melons > 0 ? [say('melons', { count: melons })] : []),
        ].join(' · ')}
      </span>
    </>
  )
}

const Assignment = ({
  line,
  page,
  evaluating,
  onGrade,
}: Omit<Props, 'lines'> & { readonly line: EvaluatedAssignment }) => {
  const say = useWords(evaluationWords)
  const { standing } = line
  const subject = assignmentSubject(line.id)
  const name = `${line.id} ${line.leads.map((code) => page.agencies[code]?.short ?? code).join(', ')}`
  const isOwnWord = standing !== null && standing.what === page.side
  return (
    <article className="evaluation-assignment" id={`nv-${line.id}`}>
      <h4>
        <Go to={paths.planLine(String(page.plan.year), line.line)}>{line.id}</Go>{' '}
        {line.leads.map((code) => page.agencies[code]?.name ?? code).join('; ')}
      </h4>
      <div className="evaluation-result">
        <Counts result={line.result} />
      </div>
      <div className="evaluation-grade">
        {standing ? <Standing fact={standing} /> : null}
        {page.side === null ? null : (
          <span className="no-print">
            <Button
              look="quiet"
              onClick={() =>
                onGrade({ subject, name, grade: standing?.grade ?? null, reason: standing?.reason ?? '' })
              }
            >
              {say(standing ? 'changeGrade' : 'grade')}
              <span className="visually-hidden">: {name}</span>
            </Button>
            {isOwnWord ? (
              <Button look="quiet" busy={evaluating.busy} onClick={() => void evaluating.undo(subject)}>
                {say('undo')}
                <span className="visually-hidden">: {name}</span>
              </Button>
            ) : null}
          </span>
        )}
      </div>
      <details>
        <summary>{say('actions', { count: line.actions.length })}</summary>
        <ol className="evaluation-actions">
          {line.actions.map((action) => (
            <Action key={action.id} action={action} page={page} />
          ))}
        </ol>
      </details>
    </article>
  )
}

/** Every assignment by its group: what its actions come to, and what people say of it. */
export const AssignmentRows = ({ page, lines, evaluating, onGrade }: Props) => (
  <>
    {page.groups.map(({ id, title }) => {
      const own = lines.filter(({ group }) => group === id)
      if (own.length === 0) return null
      return (
        <section key={id} className="evaluation-group" aria-labelledby={`nhom-${id}`}>
          <h3 id={`nhom-${id}`}>
            {id}. {title}
          </h3>
          {own.map((line) => (
            <Assignment key={line.id} line={line} page={page} evaluating={evaluating} onGrade={onGrade} />
          ))}
        </section>
      )
    })}
  </>
)
