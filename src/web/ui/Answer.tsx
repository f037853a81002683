import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Ask, Refused } from '#web/queries.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { commonWords } from '#web/words/common.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'
import './answer.css'

/** Grey lines in the place of what comes, as high as a page, so that nothing jumps when it is there. */
export const Loading = () => {
  const say = useWords(commonWords)
  return (
    <output className="loading">
      <span className="visually-hidden">{say('loading')}</span>
      <span className="loading-title" />
      <span className="loading-sentence" />
      <span className="loading-page" />
    </output>
  )
}

/** The refusal of a question, with what to do. */
export const Refusal = ({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) => {
  const say = useWords(commonWords)
  const wire = error instanceof Refused ? error.wire : { code: 'unexpected', message: '' }
  return (
    <Notice
      tone="bad"
      title={sayRefusal(wire)}
      alert
      actions={onRetry ? <Button onClick={onRetry}>{say('retry')}</Button> : null}
    />
  )
}

type Props<Value> = {
  readonly query: Ask<Value>
  readonly children: (value: Value) => ReactNode
}

/** A page that waits for its answer: grey lines, then the thing itself, or the refusal in words. */
export const Answer = <Value,>({ query, children }: Props<Value>) => {
  const say = useWords(commonWords)
  const { data, error, refetch } = useQuery(query)
  if (data !== undefined) return children(data)
  if (error)
    return (
      <>
        <PageHead title={say('cannotShow')} />
        <Refusal error={error} onRetry={() => void refetch()} />
      </>
    )
  return <Loading />
}
