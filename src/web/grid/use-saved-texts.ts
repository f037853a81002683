import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { WireError } from '#core/page/head.ts'
import {
  type BasedText,
  type ReportTexts,
  type SavedTexts as Answer,
  type TextField,
  textFields,
} from '#core/report/report-texts.ts'
import { cleanText } from '#core/report/texts.ts'
import type { Result } from '#core/result.ts'
import { type Autosave, type Based, type Saving, startAutosave } from '#web/grid/autosave.ts'
import { openKeeper } from '#web/grid/keeper.ts'
import { isText, outboxOf } from '#web/grid/kept.ts'
import type { Conflict, Ground } from '#web/grid/outbox.ts'
import { useLastMoments } from '#web/grid/use-last-moments.ts'

export type SavedTexts = {
  readonly texts: ReportTexts
  readonly saving: Saving<string>
  readonly conflicts: readonly Conflict<string>[]
  readonly write: (name: TextField, text: string) => void
  readonly resolve: (conflict: Conflict<string>, choice: 'mine' | 'theirs') => void
  /** Lets go of what was typed and never sent before the report was closed. */
  readonly drop: (code: string) => void
  /** True when all is with the server and nothing waits for a choice. */
  readonly flush: () => Promise<boolean>
}

type Ports = {
  readonly server: ReportTexts
  readonly place: string
  readonly savedAt: string | null
  readonly ground: Ground
  readonly send: (parts: readonly BasedText[]) => Promise<Result<Answer, WireError>>
  /** What the server has now of the parts that were sent. */
  readonly acknowledged: (texts: Readonly<Partial<ReportTexts>>) => void
}

const fieldOf = (code: string): TextField | undefined => textFields.find((field) => field === code)

/** The server trims and composes: texts that differ in nothing else are the same. */
const sameText = (a: string, b: string): boolean => cleanText(a) === cleanText(b)

const partsOf = (cells: readonly Based<string>[]): readonly BasedText[] =>
  cells.flatMap(({ code, entry, base }) => {
    const field = fieldOf(code)
    return field ? [{ field, value: entry.normalize('NFC'), base }] : []
  })

const textsIn = (
  cells: readonly { readonly code: string; readonly entry: string }[],
): Readonly<Partial<ReportTexts>> =>
  Object.fromEntries(
    cells.flatMap(({ code, entry }) => {
      const field = fieldOf(code)
      return field ? [[field, entry.normalize('NFC')]] : []
    }),
  )

type Opened = {
  readonly autosave: Autosave<string>
  readonly first: ReportTexts
  readonly give: (ports: Ports) => void
  /** Who is told when the server would not write a part because a colleague had. */
  readonly listen: (heard: (conflicts: readonly Conflict<string>[]) => void) => void
}

const open = (opening: Ports): Opened => {
  let ports = opening
  let heard: ((conflicts: readonly Conflict<string>[]) => void) | null = null
  const { left, keep } = openKeeper(ports.place, isText)
  const autosave = startAutosave<string>(
    {
      send: async (cells) => {
        const answer = await ports.send(partsOf(cells))
        if (!answer.ok) return answer
        const conflicts = answer.value.conflicts.map(({ field, value }) => ({ code: field, entry: value }))
        return { ok: true, value: { savedAt: answer.value.savedAt, conflicts } }
      },
      keep: ({ waiting }) => keep({ waiting, unread: {} }),
      same: sameText,
      acknowledged: (cells) => ports.acknowledged(textsIn(cells)),
      conflicted: (conflicts) => heard?.(conflicts),
    },
    { outbox: outboxOf(left), savedAt: ports.savedAt, ground: ports.ground },
  )
  const waiting = Object.entries(left.waiting).map(([code, { entry }]) => ({ code, entry }))
  return {
    autosave,
    first: ports.ground.closed ? ports.server : { ...ports.server, ...textsIn(waiting) },
    give: (next) => {
      ports = next
    },
    listen: (next) => {
      heard = next
    },
  }
}

/**
 * The mandatory parts of a report (capability G05), saved part by part as the figures are. While a part is to be chosen,
 * what is typed on is kept and not sent.
 */
export const useSavedTexts = (ports: Ports): SavedTexts => {
  const [{ autosave, first, give, listen }] = useState(() => open(ports))
  useLayoutEffect(() => give(ports))
  const [texts, setTexts] = useState(first)
  const [conflicts, setConflicts] = useState<readonly Conflict<string>[]>([])
  useEffect(
    () =>
      listen((found) => {
        const codes = new Set(found.map(({ code }) => code))
        setConflicts((before) => [...before.filter(({ code }) => !codes.has(code)), ...found])
      }),
    [listen],
  )
  const saving = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  useLastMoments(autosave)
  const { situation, proposals, nextYear } = ports.server
  const { closed, round } = ports.ground

  const take = useCallback(
    (server: ReportTexts, ground: Ground): void => {
      const found = autosave.meet(new Map(Object.entries(server)), ground)
      // what waits, and what is to be chosen, stays as it was typed here
      const here = autosave.kept().waiting
      const shown = (name: TextField, mine = ''): string => {
        const theirs = server[name] ?? ''
        if (ground.closed) return theirs
        const typed = here[name]?.entry
        if (typed !== undefined) return sameText(mine, typed) ? mine : typed
        return sameText(mine, theirs) ? mine : theirs
      }
      setTexts((mine) => ({
        situation: shown('situation', mine.situation),
        proposals: shown('proposals', mine.proposals),
        ...(server.nextYear === undefined ? {} : { nextYear: shown('nextYear', mine.nextYear) }),
      }))
      setConflicts(found)
    },
    [autosave],
  )
  // The server is outside of React: what it says now meets what is written here.
  useEffect(
    // oxlint-disable-next-line react/set-state-in-effect
    () => take({ situation, proposals, ...(nextYear === undefined ? {} : { nextYear }) }, { closed, round }),
    [situation, proposals, nextYear, closed, round, take],
  )

  const show = useCallback((name: TextField, text: string): void => {
    setTexts((before) => ({ ...before, [name]: text }))
  }, [])
  const write = useCallback(
    (name: TextField, text: string): void => {
      show(name, text)
      if (autosave.amend({ code: name, entry: text }))
        setConflicts((before) => before.map((one) => (one.code === name ? { ...one, mine: text } : one)))
      else autosave.put([{ code: name, entry: text }])
    },
    [autosave, show],
  )
  return {
    texts,
    saving,
    conflicts,
    write,
    resolve: (conflict, choice) => {
      const name = fieldOf(conflict.code)
      if (!name) return
      show(name, conflict[choice])
      setConflicts((before) => before.filter(({ code }) => code !== name))
      autosave.put([{ code: name, entry: conflict[choice] }])
    },
    drop: (code) => autosave.withdraw([code]),
    flush: useCallback(
      async () => (await autosave.flush()) && Object.keys(autosave.kept().waiting).length === 0,
      [autosave],
    ),
  }
}
