import type { ErrorComponentProps } from '@tanstack/react-router'
import { paths } from '#web/paths.ts'
import { Refused } from '#web/queries.ts'
import { Refusal } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { frameWords } from '#web/words/frame.ts'
import { useWords } from '#web/words/say.ts'

/** An address that leads nowhere. */
export const Nowhere = () => {
  const say = useWords(frameWords)
  return (
    <div className="nowhere">
      <PageHead title={say('nowhere')} />
      <Empty actions={<a href={paths.duties}>{say('home')}</a>}>{say('nowhereWhy')}</Empty>
    </div>
  )
}

const again = (): void => globalThis.location.reload()

/** A page that failed: a refusal in words, or a bug with the line that helps to find it. */
export const Broken = ({ error }: ErrorComponentProps) => {
  const say = useWords(frameWords)
  if (error instanceof Refused)
    return (
      <div className="nowhere">
        <Refusal error={error} onRetry={again} />
      </div>
    )
  return (
    <div className="nowhere">
      <PageHead title={say('broken')} />
      <Empty actions={<Button onClick={again}>{say('reload')}</Button>}>{say('brokenWhy')}</Empty>
      <pre className="nowhere-why">{error instanceof Error ? error.message : String(error)}</pre>
    </div>
  )
}
