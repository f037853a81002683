import { useInfiniteQuery } from '@tanstack/react-query'
import type { LogPage as Page } from '#core/page/month-pages.ts'
import { get } from '#web/api.ts'
import { actionWords, isAction, subjectOf, subjectWords } from '#web/pages/log/say-change.ts'
import { logWords } from '#web/pages/log/words.ts'
import { Refused } from '#web/queries.ts'
import { Loading, Refusal } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { Status } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showMoment } from '#web/words/moments.ts'
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

const longest = 80

/** What is too long for a cell opens on a press; nothing of it is hidden for good. */
const Detail = ({ text }: { readonly text: string | null }) => {
  const say = useWords(logWords)
  if (text === null || text.length <= longest) return text
  return (
    <details className="log-detail">
      <summary>{say('detail')}</summary>
      <code>{text}</code>
    </details>
  )
}

const Row = ({ entry }: { readonly entry: Entry }) => {
  const say = useWords(logWords)
  const sayAction = useWords(actionWords)
  const saySubject = useWords(subjectWords)
  const subject = subjectOf(entry.subject)
  return (
    <tr>
      <td className="log-at">
        {showMoment(entry.at)}
        {entry.trial ? <Status tone="watch" word={say('trial')} /> : null}
      </td>
      <td>{entry.by}</td>
      <td>{isAction(entry.action) ? sayAction(entry.action) : entry.action}</td>
      <td className="log-text">{subject ? saySubject(subject[0], { name: subject[1] }) : entry.subject}</td>
      <td className="log-text">
        <Detail text={entry.before} />
      </td>
      <td className="log-text">
        <Detail text={entry.after} />
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
