import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { WireError } from '#core/page/head.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
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
  readonly server: ReportTexts
  readonly place: string
  readonly savedAt: string | null
  readonly send: (texts: ReportTexts) => Promise<Result<{ readonly savedAt: string }, WireError>>
  readonly acknowledged: (texts: ReportTexts) => void
}

const isName = (code: string): code is TextName =>
  code === 'situation' || code === 'proposals' || code === 'nextYear'

/** The server trims and composes: texts that differ in nothing else are the same. */
const sameText = (a: string, b: string): boolean => a.normalize('NFC').trim() === b.normalize('NFC').trim()

const laid = (texts: ReportTexts, parts: Iterable<readonly [string, string]>): ReportTexts => {
  const next = { ...texts }
  for (const [code, text] of parts) if (isName(code)) next[code] = text
  return next
}

type Opened = {
  readonly autosave: Autosave<string>
  readonly first: ReportTexts
  readonly give: (ports: Ports) => void
}

type Part = { readonly code: string; readonly entry: string }
const partsOf = (cells: readonly Part[]): readonly (readonly [string, string])[] =>
  cells.map(({ code, entry }) => [code, entry.normalize('NFC')] as const)

const open = (opening: Ports): Opened => {
  let ports = opening
  const { left, keep } = openKeeper(ports.place, isText)
  // The server takes both parts at once: the one that does not wait goes along as the server has it.
  const whole = (cells: readonly Part[]): ReportTexts => laid(ports.server, partsOf(cells))
  const autosave = startAutosave<string>(
    {
      send: (cells) => ports.send(whole(cells)),
      keep: ({ waiting }) => keep({ waiting, unread: {} }),
      same: sameText,
      acknowledged: (cells) => ports.acknowledged(whole(cells)),
    },
    { outbox: outboxOf(left), savedAt: ports.savedAt },
  )
  const waiting = Object.entries(left.waiting).map(([code, { entry }]) => [code, entry] as const)
  const give = (next: Ports): void => {
    ports = next
  }
  return { autosave, first: laid(ports.server, waiting), give }
}

/** The two mandatory parts of a report (capability G05), saved by themselves as the figures are. */
export const useSavedTexts = (ports: Ports): SavedTexts => {
  const [{ autosave, first, give }] = useState(() => open(ports))
  useLayoutEffect(() => give(ports))
  const [texts, setTexts] = useState(first)
  const [conflicts, setConflicts] = useState<readonly Conflict<string>[]>([])
  const saving = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  useLastMoments(autosave)
  const { situation, proposals, nextYear } = ports.server

  const take = useCallback(
    (server: ReportTexts): void => {
      const found = autosave.meet(new Map(Object.entries(server)))
      const { waiting } = autosave.snapshot().outbox
      const stays = (name: TextName): boolean => name in waiting || found.some(({ code }) => code === name)
      const here = (name: TextName, mine = ''): string => {
        const theirs = server[name] ?? ''
        return stays(name) || sameText(mine, theirs) ? mine : theirs
      }
      setTexts((mine) => ({
        situation: here('situation', mine.situation),
        proposals: here('proposals', mine.proposals),
        ...(server.nextYear === undefined ? {} : { nextYear: here('nextYear', mine.nextYear) }),
      }))
      if (found.length > 0) setConflicts(found)
    },
    [autosave],
  )
  // The server is outside of React: what it says now meets what is written here.
  useEffect(
    // oxlint-disable-next-line react/set-state-in-effect
    () => take({ situation, proposals, ...(nextYear === undefined ? {} : { nextYear }) }),
    [situation, proposals, nextYear, take],
  )

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
