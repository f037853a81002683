import { Files } from '#web/pages/report/talk/Files.tsx'
import { SayForm } from '#web/pages/report/talk/SayForm.tsx'
import { ThreadView } from '#web/pages/report/talk/ThreadView.tsx'
import type { Talking } from '#web/pages/report/talk/use-talk.ts'
import { talkWords } from '#web/pages/report/talk/words.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useWords } from '#web/words/say.ts'
import './talk.css'

type Props = {
  readonly talking: Talking
  /** What is talked about; null: the dialog is closed. */
  readonly subject: string | null
  readonly onClose: () => void
}

/** Everything about one line of a report: what is said of it, and what proves it. */
export const TalkDialog = ({ talking, subject, onClose }: Props) => {
  const say = useWords(talkWords)
  const { page } = talking
  const name = page?.subjects.find((one) => one.subject === subject)?.name
  const threads = subject === null ? [] : talking.threadsOf(subject)
  return (
    <Dialog open={subject !== null} title={name || say('whole')} onClose={onClose} wide>
      {page && subject !== null ? (
        <div className="talk">
          {talking.refusal ? <Notice tone="bad" title={talking.refusal} alert /> : null}
          {threads.length === 0 ? <p className="talk-quiet">{say('noneHere')}</p> : null}
          {threads.map((thread) => (
            <ThreadView key={thread.thread} talking={talking} page={page} thread={thread} />
          ))}
          {page.whyNotBegin === null ? (
            <SayForm talking={talking} page={page} subject={subject} thread={null} />
          ) : null}
          <h3>{say('files')}</h3>
          <Files talking={talking} page={page} subject={subject} />
        </div>
      ) : null}
    </Dialog>
  )
}
