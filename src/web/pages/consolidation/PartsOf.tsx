import type { LineParts } from '#core/page/consolidation-page.ts'
import { consolidationWords } from '#web/words/consolidation.ts'
import { showCell } from '#web/words/figures.ts'
import { useWords } from '#web/words/say.ts'

/** `gồm 14/15 phần`, which opens to the parts that are missing by name. Areas without all of their parts give no total (Q19). */
export const PartsOf = ({ parts: line }: { readonly parts: LineParts }) => {
  const say = useWords(consolidationWords)
  const { of, parts, said, missing, unusable, derived } = line
  const value = derived ? showCell(derived) : ''
  return (
    <details className="consolidated-parts">
      <summary>{say('parts', { said, parts })}</summary>
      {of === 'areas' ? <p>{say(missing.length > 0 ? 'partsSoFar' : 'partsTotal', { value })}</p> : null}
      {of === 'owners' && missing.length === 0 ? <p>{say('partsOwners')}</p> : null}
      {missing.length > 0 ? <p>{say('partsMissing', { names: missing.join(', ') })}</p> : null}
      {unusable.length > 0 ? <p>{say('partsUnusable', { names: unusable.join(', ') })}</p> : null}
    </details>
  )
}
