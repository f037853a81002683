import { type ReactNode, useState } from 'react'
import { holding, isBlank } from '#web/grid/held.ts'
import { heldIn } from '#web/grid/sheet.ts'
import type { Entries } from '#web/grid/use-entries.ts'
import { Button } from '#web/ui/Button.tsx'
import { entryWords } from '#web/words/entry.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

type ToolsProps = {
  readonly entries: Entries
  readonly filled: number
  readonly asked: number
  readonly onFirst: (code: string) => void
  readonly children: ReactNode
}

/** Over the grid: how far it is, and one button for everything that is not due this month, which can be taken back. */
export const FigureTools = ({ entries, filled, asked, onFirst, children }: ToolsProps) => {
  const say = useWords(reportWords)
  const grid = useWords(entryWords)
  const [done, setDone] = useState(0)
  const rest = entries.rows.flatMap((row) =>
    row.kind === 'figure' && isBlank(heldIn(entries.sheet, row.line.code)) ? [row.line.code] : [],
  )
  const unread = [...entries.sheet.held].filter(([, held]) => held.kind !== 'entry')
  const first = unread[0]?.[0]
  return (
    <div className="report-tools no-print">
      <p className="report-progress">
        <progress max={Math.max(1, asked)} value={filled} aria-label={say('progress', { filled, asked })} />
        {say('progress', { filled, asked })}
      </p>
      {first === undefined ? null : (
        <p className="report-unread">
          {grid('unread', { count: unread.length })}{' '}
          <Button look="quiet" onClick={() => onFirst(first)}>
            {grid('goThere')}
          </Button>
        </p>
      )}
      {done > 0 ? (
        <output>
          {say('restDone', { count: done })}{' '}
          <Button
            look="quiet"
            onClick={() => {
              entries.undo()
              setDone(0)
            }}
          >
            {say('undo')}
          </Button>
        </output>
      ) : null}
      {children}
      <Button
        disabledReason={rest.length === 0 ? say('noRest') : null}
        onClick={() => {
          entries.write(rest.map((code) => [code, holding({ kind: 'notDue' })] as const))
          setDone(rest.length)
        }}
      >
        {say('restNotDue', { count: rest.length })}
      </Button>
    </div>
  )
}
