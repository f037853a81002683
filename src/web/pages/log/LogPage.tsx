import { useInfiniteQuery } from '@tanstack/react-query'
import type { LogPage as Page } from '#core/page/log-page.ts'
import { get } from '#web/api.ts'
import { tellChange } from '#web/pages/log/change-sentence.ts'
import { changeWords } from '#web/pages/log/change-words.ts'
import { actionWords, isAction, nameOf, subjectOf, subjectWords } from '#web/pages/log/say-change.ts'
import { logWords } from '#web/pages/log/words.ts'
import { Refused } from '#web/queries.ts'
import { Loading, Refusal } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { Status } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './log.css'

type Entry = Page['entries'][number]

/** Pages of the log, each asked for by the last id of the one before. */
const useLog = () =>
  useInfiniteQuery({
    queryKey: ['log', 'pages'],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const answer = await get<Page>(
        pageParam === '' ? '/api/log' : `/api/log?before=${encodeURIComponent(pageParam)}`,
        signal,
      )
      if (!answer.ok) throw new Refused(answer.failure)
      return answer.value
    },
    getNextPageParam: (page) => page.next,
  })

/** One side of a change as a sentence; lists and checksums open on a press, nothing is hidden for good. */
const Detail = ({ action, text }: { readonly action: string; readonly text: string | null }) => {
  const say = useWords(logWords)
  const sayChange = useWords(changeWords)
  const told = tellChange(action, text, sayChange)
  if (!told) return null
  return (
    <>
      {told.text}
      {told.more.length > 0 ? (
        <details className="log-detail">
          <summary>{say('detail')}</summary>
          {told.more.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      ) : null}
    </>
  )
}

const Row = ({ entry }: { readonly entry: Entry }) => {
  const say = useWords(logWords)
  const sayAction = useWords(actionWords)
  const saySubject = useWords(subjectWords)
  const sayPeriod = useSayPeriod()
  const subject = subjectOf(entry.subject)
  return (
    <tr>
      <td className="log-at">
        {showMoment(entry.at)}
        {entry.trial ? <Status tone="watch" word={say('trial')} /> : null}
      </td>
      <td>{entry.by}</td>
      <td>{isAction(entry.action) ? sayAction(entry.action) : entry.action}</td>
      <td className="log-text">
        {subject ? saySubject(subject[0], { name: nameOf(subject[1], sayPeriod) }) : entry.subject}
      </td>
      <td className="log-text">
        <Detail action={entry.action} text={entry.before} />
      </td>
      <td className="log-text">
        <Detail action={entry.action} text={entry.after} />
      </td>
    </tr>
  )
}

/** What was changed, newest first (K07). */
export const LogPage = () => {
  const say = useWords(logWords)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useLog()
  if (error && !data) return <Refusal error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const entries = data.pages.flatMap((page) => page.entries)
  return (
    <>
      <PageHead title={say('title')} sentence={say('sentence')} />
      {entries.length === 0 ? (
        <Empty>{say('empty')}</Empty>
      ) : (
        <Table caption={say('title')} dense stickyHead>
          <thead>
            <tr>
              {(['at', 'by', 'action', 'subject', 'before', 'after'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </tbody>
        </Table>
      )}
      {hasNextPage ? (
        <p className="log-more">
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('older')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
