import { workFields } from '#core/works/said-work.ts'
import { textFields } from '#core/report/report-texts.ts'
import { printEntry } from '#web/grid/held.ts'
import type { Draft } from '#web/pages/report/use-draft.ts'
import { missedWords } from '#web/pages/report/missed/words.ts'
import { workWords } from '#web/pages/report/works/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { entryWords } from '#web/words/entry.ts'
import { showMoment } from '#web/words/moments.ts'
import { monthWords } from '#web/words/month.ts'
import { useWords } from '#web/words/say.ts'

type Missed = {
  readonly code: string
  readonly where: string
  readonly text: string
  readonly at: string
  readonly drop: (code: string) => void
}

type Lines<Value> = Readonly<Record<string, { readonly entry: Value; readonly at?: string | undefined }>>

const asItIs = (text: string): string => text

const useMissed = ({
  entries,
  saved,
  works,
}: Pick<Draft, 'entries' | 'saved' | 'works'>): readonly Missed[] => {
  const sayEntry = useWords(entryWords)
  const month = useWords(monthWords)
  const work = useWords(workWords)
  const named = <Value,>(
    lines: Lines<Value>,
    name: (code: string) => string,
    print: (value: Value) => string,
    drop: (code: string) => void,
  ): readonly Missed[] =>
    Object.entries(lines).map(([code, { entry, at }]) => ({
      code,
      where: name(code),
      text: print(entry) || sayEntry('missing'),
      at: at === undefined ? '' : showMoment(at),
      drop,
    }))
  const textName = (code: string): string => month(textFields.find((field) => field === code) ?? 'situation')
  const workName = (code: string): string => {
    const at = code.lastIndexOf('/')
    const field = workFields.find((one) => one === code.slice(at + 1))
    return field ? `${code.slice(0, at)}, ${work(field).toLocaleLowerCase('vi')}` : code
  }
  return [
    ...named(
      entries.saving.missed,
      (code) => code,
      (entry) => printEntry(entry, sayEntry('notDue')),
      entries.drop,
    ),
    ...named(works.saving.missed, workName, asItIs, works.drop),
    ...named(saved.saving.missed, textName, asItIs, saved.drop),
  ]
}

/** On a closed report: what was typed in this browser and never sent. It is kept for when the report opens again, or let go. */
export const MissedNotice = ({ draft }: { readonly draft: Pick<Draft, 'entries' | 'saved' | 'works'> }) => {
  const say = useWords(missedWords)
  const missed = useMissed(draft)
  if (missed.length === 0) return null
  return (
    <Notice tone="watch" title={say('title', { count: missed.length })}>
      <p>{say('kept')}</p>
      <ul>
        {missed.map((one) => (
          <li key={one.code}>
            {say('item', one)}{' '}
            <Button
              look="quiet"
              aria-label={say('dropIt', { where: one.where })}
              onClick={() => one.drop(one.code)}
            >
              {say('drop')}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
