import { useState } from 'react'
import { Icon } from '#web/ui/Icon.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'
import './copy-link.css'

/** Copies the address of a place, to be sent to a colleague. Without a clipboard the address bar takes it. */
export const CopyLink = ({ to, label }: { readonly to: string; readonly label: string }) => {
  const say = useWords(commonWords)
  const [done, setDone] = useState(false)
  const copy = async (): Promise<void> => {
    const address = new URL(to, globalThis.location.href).href
    try {
      await navigator.clipboard.writeText(address)
    } catch {
      globalThis.history.replaceState(globalThis.history.state, '', to)
    }
    setDone(true)
    setTimeout(() => setDone(false), 2000)
  }
  return (
    <button type="button" className="copy-link no-print" aria-label={label} onClick={() => void copy()}>
      <Icon name={done ? 'good' : 'link'} />
      <output className={done ? 'copy-link-done' : 'visually-hidden'}>{done ? say('copied') : ''}</output>
    </button>
  )
}
