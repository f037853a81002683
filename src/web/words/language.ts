import { useSyncExternalStore } from 'react'

export type Language = 'vi' | 'en'

const place = 'nhip.language'
const listeners = new Set<() => void>()

const isLanguage = (text: string | null): text is Language => text === 'vi' || text === 'en'

/** `?lang=en` in the address wins and is kept; then what was kept; then Vietnamese. */
const initial = (): Language => {
  const asked = new URLSearchParams(globalThis.location?.search ?? '').get('lang')
  if (isLanguage(asked)) {
    localStorage.setItem(place, asked)
    return asked
  }
  const kept = globalThis.localStorage?.getItem(place) ?? null
  return isLanguage(kept) ? kept : 'vi'
}

let current: Language = initial()

export const languageNow = (): Language => current

/** Changes every word on the page at once; nothing is loaded again. */
export const setLanguage = (language: Language): void => {
  current = language
  localStorage.setItem(place, language)
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, languageNow)
