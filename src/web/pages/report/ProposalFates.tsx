import type { ProposalFate } from '#core/page/report-page.ts'
import { fateWords } from '#web/pages/report/fate-words.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

const Fate = ({ fate }: Pick<ProposalFate, 'fate'>) => {
  const say = useWords(fateWords)
  switch (fate.what) {
    case 'open':
      return <Status tone="none" word={say('open')} />
    case 'taken':
      return <Status tone="good" word={say('taken', { topic: fate.topic })} />
    case 'merged':
      return <Status tone="good" word={say('merged', { agency: fate.agency })} />
    case 'declined':
      return <Status tone="watch" word={say('declined', { reason: fate.reason })} />
  }
}

/** What became of each of an agency's proposals: under which topic, with whose, or why not (H05). */
export const ProposalFates = ({ fates = [] }: { readonly fates?: readonly ProposalFate[] | undefined }) => {
  const say = useWords(fateWords)
  if (fates.length === 0) return null
  return (
    <Notice title={say('title')}>
      <ul className="report-overlaid">
        {fates.map(({ text, fate, by, at }) => (
          <li key={text}>
            <span lang="vi">{text}</span> <Fate fate={fate} />{' '}
            {at ? <span className="report-quiet">{`${by}, ${showMoment(at)}`}</span> : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
