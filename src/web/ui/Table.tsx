import type { ReactNode } from 'react'
import './table.css'

type Props = {
  /** Said to those who cannot see it, and the name of the region that scrolls. */
  readonly caption: string
  readonly children: ReactNode
  /** 13 px and rows of 30 px. */
  readonly dense?: boolean
  /** Its head stays while the page scrolls; for tables without a scroll of their own. */
  readonly stickyHead?: boolean
}

/** A table with hairlines that scrolls inside itself where it is too wide. Cells: `th scope`, `td`, `td.number`. */
export const Table = ({ caption, children, dense = false, stickyHead = false }: Props) => (
  <section
    className={stickyHead ? 'table-region table-region-open' : 'table-region'}
    aria-label={caption}
    // A region that scrolls must be reachable by the keyboard, or its right half is out of reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    tabIndex={0}
  >
    <table className={dense ? 'table table-dense' : 'table'}>
      <caption className="visually-hidden">{caption}</caption>
      {children}
    </table>
  </section>
)
