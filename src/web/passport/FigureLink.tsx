import type { ReactNode } from 'react'
import './figure-link.css'

/**
 * A number that tells where it comes from: a link to its passport (H10). It is a plain anchor, so that a table of a
 * thousand numbers stays light; PassportHost hears the click. Without a name the number stands as it is.
 */
export const FigureLink = ({
  name,
  children,
}: {
  readonly name: string | null
  readonly children: ReactNode
}) =>
  name === null ? (
    children
  ) : (
    <a className="figure-link" href={`?o=${encodeURIComponent(name)}`} data-figure={name}>
      {children}
    </a>
  )
