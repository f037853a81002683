import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { linkOf } from '#core/notice/link.ts'
import { kindWords, sayNotice } from '#core/notice/words.ts'
import type { NoticeLine, NoticesPage as Notices } from '#core/page/notices-page.ts'
import { post } from '#web/api.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { useWhere } from '#web/frame/where.ts'
import { Liveness } from '#web/pages/board/Liveness.tsx'
import { ToldLog } from '#web/pages/board/ToldLog.tsx'
import { Wishes } from '#web/pages/notices/Wishes.tsx'
import { noticeWords } from '#web/pages/notices/words.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { useLanguage } from '#web/words/language.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './notices.css'

/** Marks notices as read; null: all that are shown. The list and the bell are asked again. */
const useReading = () => {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const read = async (keys: readonly string[] | null): Promise<void> => {
    setBusy(true)
    await post('/api/notices/read', { keys })
    await client.invalidateQueries({ queryKey: ['notices'] })
    setBusy(false)
  }
  return { busy, read }
}

const Line = ({ line, onRead }: { readonly line: NoticeLine; readonly onRead: () => void }) => {
  const say = useWords(noticeWords)
  const language = useLanguage()
  const { notice, agency, readAt } = line
  const { title, text } = sayNotice(notice, agency, language)
  return (
    <li className={readAt === null ? 'notices-line notices-fresh' : 'notices-line'}>
      <p className="notices-kind">
        {kindWords[notice.kind][language]}
        {readAt === null ? <span className="notices-mark">{say('fresh')}</span> : null}
        {notice.trial ? <span className="notices-trial">{say('trial')}</span> : null}
      </p>
      <p className="notices-title">
        <Go to={linkOf(notice)} onClick={onRead}>
          {title}
        </Go>
      </p>
      <p lang={language}>{text}</p>
      <p className="notices-when">{say('by', { at: showMoment(line.shownAt), by: notice.byName })}</p>
    </li>
  )
}

const List = ({ page }: { readonly page: Notices }) => {
  const say = useWords(noticeWords)
  const { busy, read } = useReading()
  return (
    <>
      <PageHead
        title={say('title')}
        sentence={say('stand', page)}
        actions={
          <Button
            busy={busy}
            disabledReason={page.unread === 0 ? say('nothingUnread') : null}
            onClick={() => void read(null)}
          >
            {say('readAll')}
          </Button>
        }
      />
      {page.lines.length === 0 ? <Empty>{say('nothing')}</Empty> : null}
      <ul className="notices" aria-label={say('title')}>
        {page.lines.map((line) => (
          <Line
            key={line.notice.key}
            line={line}
            onRead={() => {
              if (line.readAt === null) void read([line.notice.key])
            }}
          />
        ))}
      </ul>
    </>
  )
}

/** Who of one's own agency was told when (G13); the administrator sees everybody, and who may not answer. */
const OwnLog = () => {
  const me = useMe()
  const { period } = useWhere(me)
  const keepsAccounts = mayI(me, 'accounts.manage')
  if (!period || (me.agency === null && !keepsAccounts)) return null
  return (
    <>
      <ToldLog period={period} />
      {keepsAccounts ? <Liveness period={period} /> : null}
    </>
  )
}

/** Thông báo: what the person was told, newest first, and how it is told. */
export const NoticesPage = () => (
  <>
    <Answer query={queries.notices()}>{(page) => <List page={page} />}</Answer>
    <OwnLog />
    <Answer query={queries.wishes()}>{(page) => <Wishes key={JSON.stringify(page)} page={page} />}</Answer>
  </>
)
