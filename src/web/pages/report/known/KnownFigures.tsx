import type { KnownFigure } from '#core/page/known-figure.ts'
import { numberEntry, printNumber } from '#core/report/typed.ts'
import { holding, isBlank } from '#web/grid/held.ts'
import { heldIn } from '#web/grid/sheet.ts'
import type { Entries } from '#web/grid/use-entries.ts'
import { knownWords } from '#web/pages/report/known/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { showDecimal } from '#web/words/figures.ts'
import { showDay } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './known.css'

type Props = {
  readonly known: readonly KnownFigure[]
  readonly period: string
  readonly entries: Entries
}

const Offered = ({ one, period, entries }: Omit<Props, 'known'> & { readonly one: KnownFigure }) => {
  const say = useWords(knownWords)
  const sayPeriod = useSayPeriod()
  const held = heldIn(entries.sheet, one.code)
  const here = held.kind === 'entry' && held.entry.kind === 'number' ? held.entry.value : null
  const facts = [
    say('there', {
      value: showDecimal(one.value),
      unit: one.unit,
      source: one.source,
      day: showDay(one.day),
    }),
    ...(one.period === period ? [] : [say('covers', { period: sayPeriod(one.period) })]),
    ...(here === null || isBlank(held) ? [] : [say('here', { value: printNumber(here) })]),
  ]
  return (
    <li>
      <span>
        <strong>{one.name}</strong>. {facts.join(' · ')}
      </span>
      <Button
        aria-label={say('takeFor', { name: one.name })}
        disabledReason={here === one.value ? say('same') : null}
        onClick={() => entries.write([[one.code, holding(numberEntry(one.value))]])}
      >
        {say('take')}
      </Button>
    </li>
  )
}

/** What others have said already for cells of this form: one click takes a number over, never silently (G03). */
export const KnownFigures = ({ known, period, entries }: Props) => {
  const say = useWords(knownWords)
  if (known.length === 0) return null
  return (
    <details className="known no-print" open={known.length <= 5}>
      <summary>{say('title', { count: known.length })}</summary>
      <ul>
        {known.map((one) => (
          <Offered key={one.code} one={one} period={period} entries={entries} />
        ))}
      </ul>
    </details>
  )
}
