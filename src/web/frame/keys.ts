import { useEffect, useSyncExternalStore } from 'react'

/** Single-letter keys can be turned off (WCAG 2.1.4): who speaks to the machine would set them off by accident. */
const place = 'nhip.letters'
const listeners = new Set<() => void>()
let letters = localStorage.getItem(place) !== 'off'

export const setLetters = (on: boolean): void => {
  letters = on
  localStorage.setItem(place, on ? 'on' : 'off')
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const useLetters = (): boolean => useSyncExternalStore(subscribe, () => letters)

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="grid"], dialog') !== null)

/** Calls `onKey` for a plain key pressed outside of fields, grids and dialogs; `g` and a letter come as `g x`. */
export const useKeys = (onKey: (key: string) => boolean): void => {
  useEffect(() => {
    let went = Number.NEGATIVE_INFINITY
    const pressed = (event: KeyboardEvent): void => {
      const other =
        event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented
      if (!letters || other || isTyping(event.target)) return
      const afterG = event.timeStamp - went < 1500
      went = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (onKey(afterG ? `g ${event.key}` : event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [onKey])
}
