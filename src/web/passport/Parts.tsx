import type { ReactNode } from 'react'
import type { WireCell } from '#core/figure/wire.ts'
import { passportWords } from '#web/passport/words.ts'
import { showCell } from '#web/words/figures.ts'
import { type Say, useWords } from '#web/words/say.ts'
import './parts.css'

export type SayPassport = Say<typeof passportWords>

/** A value as a person reads it: every absence by its name. */
export const readCell = (cell: WireCell, say: SayPassport): string => {
  if (cell.kind === 'missing') return say('blank')
  if (cell.kind === 'none' || cell.kind === 'notApplicable' || cell.kind === 'impossible')
    return say(cell.kind)
  return showCell(cell)
}

export const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="passport-section">
    <h3>{title}</h3>
    {children}
  </section>
)

/** What it was and what it became; the old value struck, and said to be old. */
export const Change = ({ was, now }: { readonly was: WireCell | null; readonly now: WireCell }) => {
  const say = useWords(passportWords)
  return (
    <>
      {was === null ? null : (
        <>
          <del className="passport-was">{readCell(was, say)}</del> <span aria-hidden="true">→</span>
          <span className="visually-hidden">{say('became')}</span>{' '}
        </>
      )}
      <ins className="passport-now">{now.kind === 'missing' && was ? say('taken') : readCell(now, say)}</ins>
    </>
  )
}
