import type { Pointing } from '#web/pages/report/returning/use-pointing.ts'
import { returningWords } from '#web/pages/report/returning/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { useWords } from '#web/words/say.ts'
import './returning.css'

/** Under the grid that the department reads: point at the line that one stands in. */
export const PointHere = ({ code, pointing }: { readonly code: string; readonly pointing: Pointing }) => {
  const say = useWords(returningWords)
  const name = pointing.lines.find((line) => line.code === code)?.name
  if (name === undefined) return null
  return (
    <p className="point-here no-print">
      <Button aria-pressed={pointing.isPointed(code)} onClick={() => pointing.toggle(code)}>
        {say(pointing.isPointed(code) ? 'unpoint' : 'point', { name })}
      </Button>
      <span className="report-quiet">
        {pointing.cells.length > 0 ? say('pointed', { count: pointing.cells.length }) : say('pointHint')}
      </span>
    </p>
  )
}
