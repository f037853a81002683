import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { WireError } from '#core/page/head.ts'
import type { ReportTexts } from '#core/page/month-pages.ts'
import type { Result } from '#core/result.ts'
import { type Autosave, type Saving, startAutosave } from '#web/grid/autosave.ts'
import { openKeeper } from '#web/grid/keeper.ts'
import { isText, outboxOf } from '#web/grid/kept.ts'
import type { Conflict } from '#web/grid/outbox.ts'
import { useLastMoments } from '#web/grid/use-last-moments.ts'

export type TextName = keyof ReportTexts

export type SavedTexts = {
  readonly texts: ReportTexts
  readonly saving: Saving
  readonly conflicts: readonly Conflict<string>[]
  readonly write: (name: TextName, text: string) => void
  readonly resolve: (conflict: Conflict<string>, choice: 'mine' | 'theirs') => void
  readonly flush: () => Promise<boolean>
}

type Ports = {
  readonly place: string
  readonly savedAt: string | null
  readonly send: (texts: ReportTexts) => Promise<Result<{ readonly savedAt: string }, WireError>>
  readonly acknowledged: (texts: ReportTexts) => void
}

const isName = (code: string): code is TextName => code === 'situation' || code === 'proposals'

/** The server trims and composes: texts that differ in nothing else are the same. */
const sameText = (a: string, b: string): boolean => a.normalize('NFC').trim() === b.normalize('NFC').trim()

const laid = (texts: ReportTexts, parts: Iterable<readonly [string, string]>): ReportTexts => {
  const next = { ...texts }
  for (const [code, text] of parts) if (isName(code)) next[code] = text
  return next
}

type Opened = { readonly autosave: Autosave<string>; readonly first: ReportTexts }

const open = (
  ports: { readonly current: Ports },
  server: ReportTexts,
  now: { readonly current: ReportTexts },
): Opened => {
  const { left, keep } = openKeeper(ports.current.place, isText)
  const whole = (cells: readonly { readonly code: string; readonly entry: string }[]): ReportTexts =>
    laid(
      now.current,
      cells.map(({ code, entry }) => [code, entry.normalize('NFC')] as const),
    )
  const autosave = startAutosave<string>(
    {
      send: (cells) => ports.current.send(whole(cells)),
      keep: ({ waiting }) => keep({ waiting, unread: {} }),
      same: sameText,
      acknowledged: (cells) => ports.current.acknowledged(whole(cells)),
    },
    { outbox: outboxOf(left), savedAt: ports.current.savedAt },
  )
  return {
    autosave,
    first: laid(
      server,
      Object.entries(left.waiting).map(([code, { entry }]) => [code, entry] as const),
    ),
  }
}

/** The two mandatory parts of a report (capability G05), saved by themselves as the figures are. */
export const useSavedTexts = (server: ReportTexts, ports: Ports): SavedTexts => {
  const latest = useRef(ports)
  latest.current = ports
  const now = useRef(server)
  const [opened] = useState(() => open(latest, server, now))
  const { autosave, first } = opened
  const [texts, setTexts] = useState(first)
  now.current = texts
  const [conflicts, setConflicts] = useState<readonly Conflict<string>[]>([])
  const saving = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  useLastMoments(autosave)
  const { situation, proposals } = server

  useEffect(() => {
    const found = autosave.meet(new Map(Object.entries({ situation, proposals })))
    const { waiting } = autosave.snapshot().outbox
    const here = (name: TextName, theirs: string): string =>
      name in waiting || found.some(({ code }) => code === name) || sameText(now.current[name], theirs)
        ? now.current[name]
        : theirs
    setTexts({ situation: here('situation', situation), proposals: here('proposals', proposals) })
    if (found.length > 0) setConflicts(found)
  }, [situation, proposals, autosave])

  const write = useCallback(
    (name: TextName, text: string): void => {
      setTexts((before) => ({ ...before, [name]: text }))
      setConflicts((before) => before.filter(({ code }) => code !== name))
      autosave.put([{ code: name, entry: text }])
    },
    [autosave],
  )
  return {
    texts,
    saving,
    conflicts,
    write,
    resolve: (conflict, choice) => {
      if (isName(conflict.code)) write(conflict.code, conflict[choice])
    },
    flush: autosave.flush,
  }
}
