import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { NarrativePage, NarrativeSection, SavedSection } from '#core/page/workbench-page.ts'
import { put } from '#web/api.ts'
import { makeStale } from '#web/pages/consolidation/stale-bench.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'

/** Saved so long after the last key. */
const pause = 1200
/** Tried again so long after it failed. */
const again = 5000

type Words = { readonly text: string; readonly used: readonly string[] }
type State = 'saved' | 'unsaved' | 'saving' | 'conflict'
type Theirs = Extract<SavedSection, { readonly kind: 'conflict' }>

const sameWords = (a: Words, b: Words): boolean => a.text === b.text && a.used.join() === b.used.join()

/**
 * A section as one writes it: saved a moment after the last key and when one leaves, never over what somebody else has saved
 * meanwhile. What could not be saved stays on the screen and is tried again.
 */
export const useSection = (period: string, section: NarrativeSection) => {
  const client = useQueryClient()
  const [words, setWords] = useState<Words>({ text: section.text, used: section.used })
  const [state, setState] = useState<State>('saved')
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const [refusal, setRefusal] = useState('')
  const newest = useRef(words)
  const seen = useRef(section.revision)
  const kept = useRef<Words>(words)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const busy = useRef(false)

  const keep = (saved: Words, revision: number, at: string): void => {
    kept.current = saved
    seen.current = revision
    client.setQueryData(queries.narrative(period).queryKey, (page: NarrativePage | undefined) =>
      page
        ? {
            ...page,
            sections: page.sections.map((one) =>
              one.id === section.id ? { ...one, ...saved, revision, at, by: '' } : one,
            ),
          }
        : page,
    )
  }
  const save = async (): Promise<void> => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
    if (busy.current || sameWords(newest.current, kept.current)) return
    busy.current = true
    const sending = newest.current
    setState('saving')
    const answer = await put<SavedSection>(`/api/periods/${period}/narrative/${section.id}`, {
      ...sending,
      seen: seen.current,
    })
    busy.current = false
    if (!answer.ok) {
      setRefusal(sayRefusal(answer.failure))
      setState('unsaved')
      timer.current = setTimeout(() => void save(), again)
      return
    }
    setRefusal('')
    if (answer.value.kind === 'conflict') {
      setTheirs(answer.value)
      setState('conflict')
      return
    }
    keep(sending, answer.value.revision, answer.value.at)
    void makeStale(client, period, ['approval', 'consolidation', 'workbench'])
    if (sameWords(newest.current, sending)) setState('saved')
    else await save()
  }
  const change = (next: Partial<Words>): void => {
    const whole = { ...newest.current, ...next }
    newest.current = whole
    setWords(whole)
    if (theirs) return
    setState('unsaved')
    if (timer.current) clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), pause)
  }
  const settle = (which: 'mine' | 'theirs'): void => {
    if (!theirs) return
    const { text, used, revision, at } = theirs
    keep({ text, used }, revision, at)
    setTheirs(null)
    if (which === 'theirs') {
      newest.current = { text, used }
      setWords(newest.current)
      setState('saved')
    } else void save()
  }
  const leave = useRef(save)
  useEffect(() => {
    leave.current = save
  })
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (!sameWords(newest.current, kept.current)) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void leave.current()
    }
  }, [])
  return { words, state, theirs, refusal, change, save, settle }
}
