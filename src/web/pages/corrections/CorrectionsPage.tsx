import type { CorrectionsPage as Page } from '#core/page/corrections-page.ts'
import { CorrectionCells, CorrectionStateMark } from '#web/pages/report/correcting/Request.tsx'
import { correctingWords } from '#web/pages/report/correcting/words.ts'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

const Requests = ({ page }: { readonly page: Page }) => {
  const say = useWords(correctingWords)
  const sayPeriod = useSayPeriod()
  const waiting = page.lines.filter(({ state }) => state === 'asked').length
  return (
    <div className="corrections">
      <PageHead
        title={say('pageTitle')}
        sentence={page.lines.length === 0 ? null : say('pageSentence', { waiting, all: page.lines.length })}
      />
      {page.lines.length === 0 ? <Empty>{say('none')}</Empty> : null}
      {page.lines.map((line) => (
        <article key={`${line.period} ${line.agency} ${line.number}`} className="correction">
          <h2 className="correction-title">
            {line.head.name}, {sayPeriod(line.period)}
          </h2>
          <p className="correction-head">
            <span>{say('askedBy', { number: line.number, by: line.byName, at: showMoment(line.at) })}</span>
            <CorrectionStateMark line={line} />
            <Go to={paths.report(line.period, line.agency)}>{say('toReport')}</Go>
          </p>
          <p>{line.reason}</p>
          <CorrectionCells line={line} />
          {line.decision?.reason ? <p>{line.decision.reason}</p> : null}
        </article>
      ))}
    </div>
  )
}

/** Đính chính: every request that this person may see, those that wait first; decided at the report itself (G12). */
export const CorrectionsPage = () => (
  <Answer query={queries.corrections()}>{(page) => <Requests page={page} />}</Answer>
)
