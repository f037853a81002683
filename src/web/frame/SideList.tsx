import { pagesFor } from '#web/frame/pages.ts'
import { useMe } from '#web/frame/me.ts'
import { useWhere } from '#web/frame/where.ts'
import { Go } from '#web/ui/Go.tsx'
import { frameWords } from '#web/words/frame.ts'
import { useWords } from '#web/words/say.ts'

/** The pages, at the left; on a phone behind the menu button. */
export const SideList = ({ open, onGo }: { readonly open: boolean; readonly onGo: () => void }) => {
  const say = useWords(frameWords)
  const me = useMe()
  const where = useWhere(me)
  return (
    <nav id="pages" className={open ? 'side side-open' : 'side'} aria-label={say('pages')}>
      {pagesFor(me, where).map((section) => (
        <div key={section.word ?? 'first'} className="side-section">
          {section.word ? <p className="side-heading">{say(section.word)}</p> : null}
          <ul>
            {section.links.map((page) => (
              <li key={page.word}>
                <Go to={page.to} activeBelow={page.below} className="side-link" onClick={onGo}>
                  {say(page.word)}
                </Go>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
