import { setLetters, useLetters } from '#web/frame/keys.ts'
import { useMe } from '#web/frame/me.ts'
import { pagesFor } from '#web/frame/pages.ts'
import { useWhere } from '#web/frame/where.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { frameWords } from '#web/words/frame.ts'
import { useWords } from '#web/words/say.ts'

/** What `?` shows, and the list in the help page. */
export const KeyList = () => {
  const say = useWords(frameWords)
  const me = useMe()
  const where = useWhere(me)
  const letters = useLetters()
  const links = pagesFor(me, where).flatMap((section) => section.links)
  const rows: readonly (readonly [string, string])[] = [
    ['/', say('keySearch')],
    ['?', say('keyHelp')],
    ['Esc', say('keyEscape')],
    ['← ↑ → ↓', say('keyArrows')],
    ['Home End', say('keyEnds')],
    ['Enter', say('keyEnter')],
    ['Shift+F2', say('keyPassport')],
    ['j k', say('keyWalk')],
    ...links.flatMap((link): (readonly [string, string])[] =>
      link.key ? [[`g ${link.key}`, say(link.word)]] : [],
    ),
  ]
  return (
    <>
      <dl className="keys">
        {rows.map(([key, what]) => (
          <div key={key} className="keys-row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => setLetters(event.currentTarget.checked)}
        />{' '}
        {say('oneLetterKeys')}
      </label>
    </>
  )
}

export const KeysDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const say = useWords(frameWords)
  return (
    <Dialog open={open} title={say('keys')} onClose={onClose} wide>
      <KeyList />
    </Dialog>
  )
}
