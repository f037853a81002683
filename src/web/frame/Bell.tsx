import { useQuery } from '@tanstack/react-query'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Go } from '#web/ui/Go.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { frameWords } from '#web/words/frame.ts'
import { useWords } from '#web/words/say.ts'
import './bell.css'

const everyMilliseconds = 60_000

/** How many notices nobody has read yet, and the way to them. A question that fails leaves the bell as it was. */
export const Bell = () => {
  const say = useWords(frameWords)
  const { data } = useQuery({ ...queries.unread(), refetchInterval: everyMilliseconds, retry: false })
  const unread = data?.unread ?? 0
  return (
    <Go to={paths.notices} className="bell" aria-label={say('unread', { count: unread })}>
      <Icon name="bell" />
      {unread > 0 ? <span className="bell-count">{unread > 99 ? '99+' : unread}</span> : null}
    </Go>
  )
}
