import type { Pointing } from '#web/pages/report/returning/use-pointing.ts'
import { returningWords } from '#web/pages/report/returning/words.ts'
import { useWords } from '#web/words/say.ts'
import './returning.css'

/** Beside where the numbers of the line come from, which stays in sight: point at the line that one stands in. */
export const PointHere = ({ code, pointing }: { readonly code: string; readonly pointing: Pointing }) => {
  const say = useWords(returningWords)
  const name = pointing.lines.find((line) => line.code === code)?.name
  if (name === undefined) return null
  return (
    <>
      {' · '}
      <button
        type="button"
        className="point-here"
        title={say('pointHint')}
        onClick={() => pointing.toggle(code)}
      >
        {say(pointing.isPointed(code) ? 'unpoint' : 'point', { name })}
      </button>
      {pointing.cells.length > 0 ? ` · ${say('pointed', { count: pointing.cells.length })}` : null}
    </>
  )
}
