import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'

const place = 'nhip.theme'
const listeners = new Set<() => void>()
const read = (): Theme => {
  const kept = localStorage.getItem(place)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}
let current: Theme = read()

const show = (): void => {
  if (current === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = current
}

/** Once, before the first paint. */
export const startTheme = show

export const setTheme = (theme: Theme): void => {
  current = theme
  localStorage.setItem(place, theme)
  show()
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => current)
