import { useNavigate, useSearch } from '@tanstack/react-router'

type Asked = Readonly<Record<string, string | undefined>>

/** What stands behind `?` in the address, and a way to change it: filters live there, so every view can be sent as a link. */
export const useAsked = (): readonly [Asked, (change: Asked) => Promise<void>] => {
  const asked: Asked = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = (next: Asked): Promise<void> => {
    const kept = Object.fromEntries(
      Object.entries({ ...asked, ...next }).filter(([, value]) => value !== undefined && value !== ''),
    )
    // Which words a page allows behind `?` is said once, in routes/; this hook serves them all.
    return navigate({ to: '.', search: kept as never, replace: true, resetScroll: false, hash: true })
  }
  return [asked, change]
}
