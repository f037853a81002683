import { useState } from 'react'
import type { TalkPage } from '#core/page/talk-page.ts'
import type { Thread } from '#core/talk/thread.ts'
import { SayForm } from '#web/pages/report/talk/SayForm.tsx'
import type { Talking } from '#web/pages/report/talk/use-talk.ts'
import { talkWords } from '#web/pages/report/talk/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly talking: Talking; readonly page: TalkPage; readonly thread: Thread }

/** One talk: what was said in order, who was asked, whether it is settled, and a place to answer. */
export const ThreadView = ({ talking, page, thread }: Props) => {
  const say = useWords(talkWords)
  const [answering, setAnswering] = useState(false)
  const { resolved, said, asked, inside } = thread
  const names = asked.map((code) => page.agencies.find((agency) => agency.code === code)?.short ?? code)
  return (
    <article className={resolved ? 'talk-thread talk-settled' : 'talk-thread'}>
      <p className="talk-state">
        {resolved ? (
          <Status tone="good" word={say('resolved', { by: resolved.byName, at: showMoment(resolved.at) })} />
        ) : (
          <Status tone="watch" word={say('open')} />
        )}
        {inside ? <Status tone="none" word={say('isInside')} /> : null}
        {names.length > 0 ? (
          <span className="talk-quiet">{say('asked', { names: names.join(', ') })}</span>
        ) : null}
      </p>
      <ol className="talk-said">
        {said.map((one) => (
          <li key={one.number}>
            <p className="talk-quiet">{say('by', { by: one.byName, at: showMoment(one.at) })}</p>
            <p className="talk-words" lang="vi">
              {one.words}
            </p>
          </li>
        ))}
      </ol>
      <p className="talk-acts no-print">
        <Button look="quiet" onClick={() => setAnswering(!answering)} aria-expanded={answering}>
          {say('answer')}
        </Button>
        <Button
          look="quiet"
          busy={talking.busy}
          disabledReason={page.whyNotSay?.message ?? null}
          onClick={() => void talking.settle(thread.thread, resolved ? 'reopen' : 'resolve')}
        >
          {say(resolved ? 'reopen' : 'resolve')}
        </Button>
      </p>
      {answering ? (
        <SayForm talking={talking} page={page} subject={thread.subject} thread={thread.thread} />
      ) : null}
    </article>
  )
}
