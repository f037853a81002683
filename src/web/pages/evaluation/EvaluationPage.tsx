import { useState } from 'react'
import { evaluationDocument } from '#core/consolidation/approval.ts'
import type { EvaluationPage as Page } from '#core/page/evaluation-page.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { ApprovalTab } from '#web/pages/consolidation/ApprovalTab.tsx'
import { AssignmentRows } from '#web/pages/evaluation/AssignmentRows.tsx'
import { GradeDialog, type Graded } from '#web/pages/evaluation/GradeDialog.tsx'
import { TargetRows } from '#web/pages/evaluation/TargetRows.tsx'
import { useEvaluating } from '#web/pages/evaluation/use-evaluating.ts'
import { evaluationWords, resultWords, stateOfAssignment } from '#web/pages/evaluation/words.ts'
import { files } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { PrintHead } from '#web/ui/PrintHead.tsx'
import { useWords } from '#web/words/say.ts'
import '#web/pages/consolidation/consolidation.css'
import '#web/pages/consolidation/bench.css'
import './evaluation.css'

const results = ['all', 'met', 'notMet', 'noData'] as const
const states = ['all', 'behind', 'silent', 'underway', 'done'] as const
type ResultShown = (typeof results)[number]
type StateShown = (typeof states)[number]

const Named = ({ page }: { readonly page: Page }) => {
  const say = useWords(evaluationWords)
  return (
    <section aria-labelledby="evaluation-late">
      <h2 id="evaluation-late">{say('late')}</h2>
      {page.named.length === 0 ? (
        <p className="evaluation-soft">{say('noneNamed')}</p>
      ) : (
        <ul>
          {page.named.map(({ agency, late, silent }) => (
            <li key={agency.code}>{say('lateLine', { name: agency.name, late, silent })}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The draft as Word and Excel; what was issued stands at the end of the page. */
const Files = ({ plan }: { readonly plan: string }) => {
  const say = useWords(evaluationWords)
  const me = useMe()
  if (!mayI(me, 'report.readAll')) return <PrintButton />
  return (
    <>
      <PrintButton />
      <a className="button" href={files.evaluation(plan, 'docx')} download>
        <Icon name="download" />
        {say('word')}
      </a>
      <a className="button" href={files.evaluation(plan, 'xlsx')} download>
        <Icon name="download" />
        {say('excel')}
      </a>
    </>
  )
}

/** The evaluation as a document on its way to the committee, once the report of the year is open (H07, H12). */
const Issuing = ({ page }: { readonly page: Page }) => {
  const say = useWords(evaluationWords)
  const me = useMe()
  if (!mayI(me, 'consolidation.read')) return null
  return (
    <section aria-labelledby="evaluation-issuing">
      <h2 id="evaluation-issuing">{say('issuing')}</h2>
      {page.period === null ? (
        <p className="evaluation-soft">{say('notOpen')}</p>
      ) : (
        <Answer query={queries.approval(page.period, evaluationDocument)}>
          {(approval) => (
            <div className="consolidation">
              <ApprovalTab page={approval} />
            </div>
          )}
        </Answer>
      )}
    </section>
  )
}

const Evaluation = ({ page, plan }: { readonly page: Page; readonly plan: string }) => {
  const say = useWords(evaluationWords)
  const sayResult = useWords(resultWords)
  const sayState = useWords(stateOfAssignment)
  const evaluating = useEvaluating(plan)
  const [graded, setGraded] = useState<Graded | null>(null)
  const [result, setResult] = useState<ResultShown>('all')
  const [state, setState] = useState<StateShown>('all')
  const targets = page.targets.filter((line) => result === 'all' || line.result.result === result)
  const assignments = page.assignments.filter((line) => state === 'all' || line.result.state === state)
  const countOf = (one: ResultShown): number => (one === 'all' ? page.tally.all : page.tally[one])
  const countIn = (one: StateShown): number =>
    page.assignments.filter((line) => one === 'all' || line.result.state === one).length
  return (
    <div className="evaluation">
      <PrintHead plan={page.plan} asOf={page.asOf} />
      <PageHead
        title={say('title', { year: page.plan.year })}
        sentence={say('sentence', page.tally)}
        actions={<Files plan={plan} />}
      />
      {page.yearOver ? null : <Notice title={say('early')} />}
      {evaluating.refusal && graded === null ? <Notice tone="bad" title={evaluating.refusal} alert /> : null}
      <section aria-labelledby="evaluation-targets">
        <h2 id="evaluation-targets">{say('targets')}</h2>
        <p className="evaluation-soft">{say('exceeded', page.tally)}</p>
        <div className="no-print">
          <Choice
            label={say('result')}
            value={result}
            options={results.map((value) => ({
              value,
              word: value === 'all' ? say('all') : sayResult(value),
              count: countOf(value),
            }))}
            onChoose={setResult}
          />
        </div>
        <TargetRows page={page} lines={targets} onGrade={setGraded} />
      </section>
      <section aria-labelledby="evaluation-assignments">
        <h2 id="evaluation-assignments">{say('assignments')}</h2>
        <div className="no-print">
          <Choice
            label={say('computed')}
            value={state}
            options={states.map((value) => ({
              value,
              word: value === 'all' ? say('all') : sayState(value),
              count: countIn(value),
            }))}
            onChoose={setState}
          />
        </div>
        <AssignmentRows page={page} lines={assignments} evaluating={evaluating} onGrade={setGraded} />
      </section>
      <Named page={page} />
      <Issuing page={page} />
      {graded ? (
        <GradeDialog
          key={graded.subject}
          graded={graded}
          evaluating={evaluating}
          onClose={() => setGraded(null)}
        />
      ) : null}
    </div>
  )
}

/** The year judged: every target and every assignment, computed from figures and reports, and graded by people (H12). */
export const EvaluationPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.evaluation(plan)}>{(page) => <Evaluation page={page} plan={plan} />}</Answer>
)
