import { workFields } from '#core/works/said-work.ts'
import type { Works } from '#web/pages/report/works/use-works.ts'
import { workWords } from '#web/pages/report/works/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

/** Somebody else wrote in the same field of the same action: both are shown, a person chooses. */
export const WorkConflicts = ({ works }: { readonly works: Works }) => {
  const say = useWords(workWords)
  const report = useWords(reportWords)
  return works.conflicts.map((conflict) => {
    const at = conflict.code.lastIndexOf('/')
    const field = workFields.find((one) => one === conflict.code.slice(at + 1)) ?? 'result'
    return (
      <Notice
        key={conflict.code}
        tone="watch"
        alert
        title={say('conflict', {
          action: conflict.code.slice(0, at),
          field: say(field).toLocaleLowerCase('vi'),
        })}
        actions={
          <>
            <Button onClick={() => works.resolve(conflict, 'mine')}>{report('keepMine')}</Button>
            <Button onClick={() => works.resolve(conflict, 'theirs')}>{report('takeTheirs')}</Button>
          </>
        }
      >
        <p className="report-prose">
          {say('mine')}: {conflict.mine}
        </p>
        <p className="report-prose">
          {report('theirs')}: {conflict.theirs}
        </p>
      </Notice>
    )
  })
}
