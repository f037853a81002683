import { printEntry } from '#web/grid/held.ts'
import type { FormLine } from '#core/page/report-page.ts'
import type { Entries } from '#web/grid/use-entries.ts'
import { blankCodes, copiesIn, copyable } from '#web/pages/report/copy/copies.ts'
import type { Copying } from '#web/pages/report/copy/use-copy-last.ts'
import { copyWords } from '#web/pages/report/copy/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'
import './copy.css'

const Lines = ({ lines }: { readonly lines: readonly FormLine[] }) => (
  <ul className="copy-lines">
    {lines.map(({ code, name, unit, last }) => (
      <li key={code}>
        <span>{name}</span>{' '}
        <b>
          {last ? printEntry(last.entry) : ''} {unit}
        </b>
      </li>
    ))}
  </ul>
)

type Props = Copying & {
  readonly entries: Entries
  readonly onFirst: (code: string) => void
}

/** Takes the last period's figures into blank cells, and says how many cells hold such a figure. */
export const CopyLast = ({ wish, ask, take, close, entries, onFirst }: Props) => {
  const say = useWords(copyWords)
  const common = useWords(commonWords)
  const blanks = blankCodes(entries)
  const { lasting, running } = copyable(entries, blanks)
  const copied = copiesIn(entries)
  const [first] = copied
  return (
    <>
      {first ? (
        <p className="copy-count">
          <Button look="quiet" onClick={() => onFirst(first.code)}>
            {say('count', { count: copied.length })}
          </Button>
        </p>
      ) : null}
      <Button
        disabledReason={lasting.length + running.length === 0 ? say('nothing') : null}
        onClick={() => ask(blanks)}
      >
        {say('copy')}
      </Button>
      <Dialog
        open={wish !== null}
        title={say('title')}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{common('cancel')}</Button>
            {wish && wish.lasting.length > 0 ? (
              <Button look={wish.running.length > 0 ? 'plain' : 'primary'} onClick={() => take(wish.lasting)}>
                {say('takeLasting', { count: wish.lasting.length })}
              </Button>
            ) : null}
            {wish && wish.running.length > 0 ? (
              <Button look="primary" onClick={() => take([...wish.lasting, ...wish.running])}>
                {say('takeAll', { count: wish.lasting.length + wish.running.length })}
              </Button>
            ) : null}
          </>
        }
      >
        {wish && wish.lasting.length + wish.running.length === 0 ? <p>{say('nothing')}</p> : null}
        {wish && wish.lasting.length > 0 ? (
          <>
            <p>{say('lasting', { count: wish.lasting.length })}</p>
            <Lines lines={wish.lasting} />
          </>
        ) : null}
        {wish && wish.running.length > 0 ? (
          <>
            <p>{say('running', { count: wish.running.length })}</p>
            <Lines lines={wish.running} />
          </>
        ) : null}
      </Dialog>
    </>
  )
}
