import type { ReactNode } from 'react'
import type { WireCell } from '#core/figure/wire.ts'
import { partWords } from '#web/passport/part-words.ts'
import type { passportWords } from '#web/passport/words.ts'
import { showCell } from '#web/words/figures.ts'
import { type Say, useWords } from '#web/words/say.ts'
import './parts.css'

export type SayPassport = Say<typeof passportWords>

const read = (cell: WireCell, say: Say<typeof partWords>): string => {
  if (cell.kind === 'missing') return say('blank')
  if (cell.kind === 'none' || cell.kind === 'notApplicable' || cell.kind === 'impossible')
    return say(cell.kind)
  return showCell(cell)
}

/** A value as a person reads it: every absence by its name. */
export const useReadCell = (): ((cell: WireCell) => string) => {
  const say = useWords(partWords)
  return (cell) => read(cell, say)
}

export const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="passport-section">
    <h3>{title}</h3>
    {children}
  </section>
)

/** What it was and what it became; the old value struck, and said to be old. */
export const Change = ({ was, now }: { readonly was: WireCell | null; readonly now: WireCell }) => {
  const say = useWords(partWords)
  return (
    <>
      {was === null ? null : (
        <>
          <del className="passport-was">{read(was, say)}</del> <span aria-hidden="true">→</span>
          <span className="visually-hidden">{say('became')}</span>{' '}
        </>
      )}
      <ins className="passport-now">{now.kind === 'missing' && was ? say('taken') : read(now, say)}</ins>
    </>
  )
}
