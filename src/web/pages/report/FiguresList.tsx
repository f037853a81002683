import { useEffect, useRef } from 'react'
import { printWire } from '#web/grid/block.ts'
import { copiedFrom, printHeld, printSide } from '#web/grid/held.ts'
import { type FormOf, planNameOf, sentNameOf } from '#web/grid/Passports.tsx'
import { heldIn } from '#web/grid/sheet.ts'
import type { Entries } from '#web/grid/use-entries.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { entryWords } from '#web/words/entry.ts'
import { useWords } from '#web/words/say.ts'

/** The figures on a phone: read, not entered. Name, figure, and the year's plan under it. */
export const FiguresList = ({
  entries,
  formOf,
  lit,
}: {
  readonly entries: Entries
  readonly formOf: FormOf
  /** The code of the figure that the address names: it is shown and marked. */
  readonly lit?: string | undefined
}) => {
  const say = useWords(entryWords)
  const marked = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (lit !== undefined) marked.current?.scrollIntoView({ block: 'center' })
  }, [lit])
  return (
    <ul className="figures">
      {entries.rows.map((row) => {
        if (row.kind === 'section')
          return (
            <li key={`section ${row.id}`} className="figures-section">
              {row.id === 'T' ? say('targets') : row.title}
            </li>
          )
        const { line } = row
        if (row.kind === 'heading')
          return (
            <li key={line.code} className="figures-heading">
              {line.stt} {line.name}
            </li>
          )
        const text = printHeld(heldIn(entries.sheet, line.code), say('notDue'))
        const plan = printWire(line.plan)
        const held = heldIn(entries.sheet, line.code)
        const month = printSide('inPeriod', held, line.sides)
        const copied = copiedFrom(held) !== null
        return (
          <li
            key={line.code}
            ref={line.code === lit ? marked : null}
            className={line.code === lit ? 'figures-line figures-lit' : 'figures-line'}
          >
            <span>
              {line.name}
              <small>
                {line.unit}
                {line.unit && plan ? ' · ' : ''}
                {plan ? (
                  <>
                    {say('plan')} <FigureLink name={planNameOf(line, formOf)}>{plan}</FigureLink>
                  </>
                ) : null}
                {month ? ` · ${say('inPeriod')} ${month}` : ''}
                {copied ? ` · ${say('copied')}` : ''}
              </small>
            </span>
            <b className={text ? undefined : 'figures-blank'}>
              <FigureLink name={text ? sentNameOf(line, formOf) : null}>{text || say('missing')}</FigureLink>
            </b>
          </li>
        )
      })}
    </ul>
  )
}
