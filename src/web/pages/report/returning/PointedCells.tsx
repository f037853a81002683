import type { Pointing } from '#web/pages/report/returning/use-pointing.ts'
import { returningWords } from '#web/pages/report/returning/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, SelectField } from '#web/ui/Field.tsx'
import { useWords } from '#web/words/say.ts'
import './returning.css'

/** In the question of a return: the cells that it points at, a note for each, and one more. */
export const PointedCells = ({ pointing }: { readonly pointing: Pointing }) => {
  const say = useWords(returningWords)
  const { lines, cells } = pointing
  const nameOf = (code: string): string => lines.find((line) => line.code === code)?.name ?? code
  return (
    <section className="pointed">
      {cells.length > 0 ? <h3>{say('pointed', { count: cells.length })}</h3> : null}
      {cells.map(({ code, note }) => (
        <div key={code} className="pointed-cell">
          <Field
            label={nameOf(code)}
            aria-label={say('noteAt', { name: nameOf(code) })}
            lang="vi"
            maxLength={500}
            value={note}
            onChange={(event) => pointing.note(code, event.target.value)}
          />
          <Button
            look="quiet"
            aria-label={say('remove', { name: nameOf(code) })}
            onClick={() => pointing.toggle(code)}
          >
            ✕
          </Button>
        </div>
      ))}
      <SelectField
        label={say('add')}
        value=""
        onChange={(event) => {
          if (event.target.value) pointing.toggle(event.target.value)
        }}
      >
        <option value="">{say('choose')}</option>
        {lines
          .filter(({ code }) => !pointing.isPointed(code))
          .map(({ code, stt, name, unit }) => (
            <option key={code} value={code}>
              {[stt, name, unit ? `(${unit})` : ''].filter(Boolean).join(' ')}
            </option>
          ))}
      </SelectField>
    </section>
  )
}
