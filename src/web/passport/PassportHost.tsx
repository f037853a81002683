import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect } from 'react'
import { parseFigure } from '#core/figure/figure-name.ts'
import { momentAsked } from '#web/words/moment-field.ts'

/** The code of the panel comes when the first number is asked about. */
const Passport = lazy(async () => {
  const loaded = await import('#web/passport/Passport.tsx')
  return { default: loaded.Passport }
})

type Open = {
  readonly name: string | null
  /** The moment that the page is as of; its numbers are told as of the same. */
  readonly asOf: string | null
  /** Null closes it. */
  readonly open: (name: string | null) => void
}

/** The number whose passport the address opens, and how to open another one. */
const useOpenFigure = (): Open => {
  const asked: { readonly o?: string; readonly luc?: string } = useSearch({ strict: false })
  const navigate = useNavigate()
  const open = useCallback(
    (name: string | null): void => {
      const search = (before: Readonly<Record<string, unknown>>) => {
        const { o: _before, ...rest } = before
        return name === null ? rest : { ...rest, o: name }
      }
      // Which words a page allows behind `?` is said once, in routes/; `o` is allowed everywhere.
      void navigate({ to: '.', search: search as never, resetScroll: false, hash: true })
    },
    [navigate],
  )
  // on a report `o` may name a cell of the form
  const name = asked.o !== undefined && parseFigure(asked.o) ? asked.o : null
  return { name, asOf: momentAsked(asked.luc), open }
}

const nameAt = (event: MouseEvent): string | null => {
  const other = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0
  if (other || event.defaultPrevented || !(event.target instanceof Element)) return null
  return event.target.closest<HTMLElement>('a[data-figure]')?.dataset['figure'] ?? null
}

/** Hears the clicks on numbers anywhere on a page, marks the number that is open, and shows its passport. */
export const PassportHost = () => {
  const { name, asOf, open } = useOpenFigure()
  useEffect(() => {
    const pressed = (event: MouseEvent): void => {
      const wanted = nameAt(event)
      if (wanted === null) return
      event.preventDefault()
      open(wanted)
    }
    document.addEventListener('click', pressed)
    return () => document.removeEventListener('click', pressed)
  }, [open])
  useEffect(() => {
    // the page draws its numbers anew as it likes: whenever this is drawn, the mark is put again
    const marked = [...document.querySelectorAll<HTMLElement>('a[data-figure]')].filter(
      (link) => link.dataset['figure'] === name,
    )
    for (const link of marked) link.classList.add('figure-link-open')
    if (marked.length === 1) marked[0]?.scrollIntoView({ block: 'nearest' })
    return () => {
      for (const link of marked) link.classList.remove('figure-link-open')
    }
  })
  if (name === null) return null
  return (
    <Suspense fallback={null}>
      <Passport key={name} name={name} asOf={asOf} onClose={() => open(null)} />
    </Suspense>
  )
}
