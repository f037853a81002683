import { useEffect } from 'react'
import type { SavingState } from '#web/grid/autosave.ts'

type Moments = {
  readonly flush: () => Promise<boolean>
  readonly snapshot: () => { readonly state: SavingState }
}

/**
 * Sends at once when the page is left or the network is back. The browser warns before the page is left only while
 * something is unsent; a page left inside of the product goes on sending, and what fails is kept for the next visit.
 */
export const useLastMoments = (autosave: Moments): void => {
  useEffect(() => {
    const send = (): void => void autosave.flush()
    const warn = (event: BeforeUnloadEvent): void => {
      if (autosave.snapshot().state === 'rest') return
      send()
      event.preventDefault()
    }
    window.addEventListener('online', send)
    window.addEventListener('pagehide', send)
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('online', send)
      window.removeEventListener('pagehide', send)
      window.removeEventListener('beforeunload', warn)
      send()
    }
  }, [autosave])
}
