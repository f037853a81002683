import type { TalkPage } from '#core/page/talk-page.ts'
import { Files } from '#web/pages/report/talk/Files.tsx'
import { SayForm } from '#web/pages/report/talk/SayForm.tsx'
import { ThreadView } from '#web/pages/report/talk/ThreadView.tsx'
import type { Talking } from '#web/pages/report/talk/use-talk.ts'
import { talkWords } from '#web/pages/report/talk/words.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { useWords } from '#web/words/say.ts'
import './talk.css'

const Subject = ({
  talking,
  page,
  subject,
}: {
  readonly talking: Talking
  readonly page: TalkPage
  readonly subject: string
}) => {
  const say = useWords(talkWords)
  const threads = talking.threadsOf(subject)
  const open = threads.filter(({ resolved }) => resolved === null)
  const settled = threads.filter(({ resolved }) => resolved !== null)
  const name = page.subjects.find((one) => one.subject === subject)?.name
  return (
    <section className="talk-subject" id={`talk-${subject}`}>
      <h3>{name || say('whole')}</h3>
      {open.map((thread) => (
        <ThreadView key={thread.thread} talking={talking} page={page} thread={thread} />
      ))}
      {settled.length > 0 ? (
        <details>
          <summary>{say('showSettled', { count: settled.length })}</summary>
          {settled.map((thread) => (
            <ThreadView key={thread.thread} talking={talking} page={page} thread={thread} />
          ))}
        </details>
      ) : null}
      {talking.filesOf(subject).length > 0 || subject === '' ? (
        <Files talking={talking} page={page} subject={subject} />
      ) : null}
      {subject === '' && page.whyNotBegin === null ? (
        <SayForm talking={talking} page={page} subject="" thread={null} />
      ) : null}
    </section>
  )
}

/** All that is said of a report and proves it: lines with something first, then the report itself. */
export const TalkSection = ({ talking }: { readonly talking: Talking }) => {
  const say = useWords(talkWords)
  const { page } = talking
  if (!page) return null
  const spoken = new Set([
    ...page.threads.map(({ subject }) => subject),
    ...page.evidence.map(({ subject }) => subject),
  ])
  const subjects = page.subjects.map(({ subject }) => subject).filter((one) => one !== '' && spoken.has(one))
  const open = page.threads.filter(({ resolved }) => resolved === null).length
  const files = page.evidence.filter(({ withdrawn }) => withdrawn === null).length
  return (
    <section className="report-part talk" aria-labelledby="report-talk">
      <div className="report-part-head">
        <h2 id="report-talk">{say('title')}</h2>
        <p className="talk-quiet">{say('sentence', { open, files })}</p>
      </div>
      {talking.refusal ? <Notice tone="bad" title={talking.refusal} alert /> : null}
      {spoken.size === 0 ? <p className="talk-quiet">{say('noThreads')}</p> : null}
      {subjects.map((subject) => (
        <Subject key={subject} talking={talking} page={page} subject={subject} />
      ))}
      <Subject talking={talking} page={page} subject="" />
    </section>
  )
}
