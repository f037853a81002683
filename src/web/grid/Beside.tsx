import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'

type Props = {
  readonly frame: RefObject<HTMLElement | null>
  /** The cell it stands beside. */
  readonly row: number
  readonly column: number
  readonly children: ReactNode
  readonly className?: string
}

/** Room left between the cell and what floats, in pixels. */
const gap = 4

/** Floats under a cell of the grid, or over it where there is no room; the lines of the grid never move for it. */
export const Beside = ({ frame, row, column, children, className = '' }: Props) => {
  const floating = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const put = (): void => {
      const [own, around] = [floating.current, frame.current]
      const cell = around?.querySelector(`[data-row="${row}"][data-column="${column}"]`)
      if (!own || !around || !cell) return
      const [at, base] = [cell.getBoundingClientRect(), around.getBoundingClientRect()]
      const below = at.bottom + gap + own.offsetHeight <= window.innerHeight
      own.style.top = `${(below ? at.bottom + gap : at.top - gap - own.offsetHeight) - base.top}px`
      own.style.right = `${Math.max(0, base.right - at.right)}px`
    }
    put()
    const around = frame.current
    around?.addEventListener('scroll', put, { capture: true, passive: true })
    window.addEventListener('resize', put)
    window.addEventListener('scroll', put, { passive: true })
    return () => {
      around?.removeEventListener('scroll', put, { capture: true })
      window.removeEventListener('resize', put)
      window.removeEventListener('scroll', put)
    }
  })
  return (
    <div ref={floating} className={`entry-beside-cell ${className}`}>
      {children}
    </div>
  )
}
