import { Link, type LinkComponentProps } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode } from 'react'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** An address from `paths`, with `?…` and `#…` where wanted. */
  readonly to: string
  readonly children: ReactNode
  /** Marked as the current page also where the address goes on (`/bieu/2024` on `/bieu/2024/B2`). */
  readonly activeBelow?: boolean
  readonly keepScroll?: boolean
  readonly replace?: boolean
}

const partsOf = (to: string): { path: string; search: Record<string, string>; hash: string } => {
  const url = new URL(to, 'http://nhip.invalid')
  return {
    path: decodeURI(url.pathname),
    search: Object.fromEntries(url.searchParams),
    hash: decodeURIComponent(url.hash.slice(1)),
  }
}

/** A link inside of Nhịp: a real address that can be opened in another tab, loaded ahead when it is pointed at. */
export const Go = ({ to, children, activeBelow = false, keepScroll = false, ...rest }: Props) => {
  const { path, search, hash } = partsOf(to)
  // The router checks addresses that are literals; these come ready from `paths`, of which the routes are made too.
  const link = {
    ...rest,
    to: path,
    search,
    ...(hash ? { hash } : {}),
    resetScroll: !keepScroll,
  } as unknown as LinkComponentProps
  return (
    <Link
      {...link}
      activeOptions={{ exact: !activeBelow, includeSearch: false, includeHash: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      {children}
    </Link>
  )
}
