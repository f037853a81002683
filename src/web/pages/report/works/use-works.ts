import { useCallback, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { WireError } from '#core/page/head.ts'
import type { SavedWorks, WorkLine, WorkPart } from '#core/page/work-part.ts'
import { cleanText } from '#core/report/texts.ts'
import type { Result } from '#core/result.ts'
import { yearOf } from '#core/time/day.ts'
import type { Refusal } from '#core/words/month.ts'
import { checkWork } from '#core/works/check-work.ts'
import {
  fieldsOf,
  type SaidWork,
  saidOf,
  type SaidWorks,
  type WorkField,
  workFields,
} from '#core/works/said-work.ts'
import { printWorkField, readWorkField } from '#core/works/typed-work.ts'
import { whyNotWorks } from '#core/works/why-not-works.ts'
import { type Autosave, type Based, type Saving, startAutosave } from '#web/grid/autosave.ts'
import { openKeeper } from '#web/grid/keeper.ts'
import { isText, outboxOf } from '#web/grid/kept.ts'
import type { Conflict, Ground } from '#web/grid/outbox.ts'
import { useLastMoments } from '#web/grid/use-last-moments.ts'

/** A field of an action as the autosave names it: `3.h-02/result`. */
const nameOf = (action: string, field: WorkField): string => `${action}/${field}`
const partsOf = (name: string): { readonly action: string; readonly field: WorkField } | null => {
  const at = name.lastIndexOf('/')
  const field = workFields.find((one) => one === name.slice(at + 1))
  return field ? { action: name.slice(0, at), field } : null
}

export type Works = {
  /** What stands in a field, as it was typed. */
  readonly typed: (action: string, field: WorkField) => string
  /** What it says of an action, as far as it can be said. */
  readonly said: (action: string) => SaidWork
  readonly all: SaidWorks
  readonly fault: (action: string, field: WorkField) => Refusal | null
  readonly faults: number
  readonly saving: Saving<string>
  readonly conflicts: readonly Conflict<string>[]
  readonly write: (action: string, values: Readonly<Partial<Record<WorkField, string>>>) => void
  readonly resolve: (conflict: Conflict<string>, choice: 'mine' | 'theirs') => void
  /** Lets go of what was typed and never sent before the report was closed. */
  readonly drop: (code: string) => void
  readonly flush: () => Promise<boolean>
  readonly whyNot: Refusal | null
}

type Value = {
  readonly action: string
  readonly field: WorkField
  readonly value: string
  readonly base: string
}

type Ports = {
  readonly part: WorkPart
  readonly place: string
  readonly savedAt: string | null
  readonly ground: Ground
  readonly send: (values: readonly Value[]) => Promise<Result<SavedWorks, WireError>>
  /** What the server has now, by action. */
  readonly acknowledged: (said: ReadonlyMap<string, Readonly<Partial<Record<WorkField, string>>>>) => void
}

const sameText = (a: string, b: string): boolean => cleanText(a) === cleanText(b)

const serverFields = ({ lines }: WorkPart): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap(({ action, said }) => {
      const fields = fieldsOf(said)
      return workFields.map((field) => [nameOf(action, field), fields[field]] as const)
    }),
  )

const valuesOf = (cells: readonly Based<string>[]): readonly Value[] =>
  cells.flatMap(({ code, entry, base }) => {
    const parts = partsOf(code)
    return parts ? [{ ...parts, value: entry, base }] : []
  })

const byAction = (cells: readonly { readonly code: string; readonly entry: string }[]) => {
  const found = new Map<string, Partial<Record<WorkField, string>>>()
  for (const { code, entry } of cells) {
    const parts = partsOf(code)
    if (parts) found.set(parts.action, { ...found.get(parts.action), [parts.field]: cleanText(entry) })
  }
  return found
}

type Opened = {
  readonly autosave: Autosave<string>
  readonly first: ReadonlyMap<string, string>
  readonly give: (ports: Ports) => void
  /** Who is told when the server would not write a field because a colleague had. */
  readonly listen: (heard: (conflicts: readonly Conflict<string>[]) => void) => void
}

const open = (opening: Ports): Opened => {
  let ports = opening
  let heard: ((conflicts: readonly Conflict<string>[]) => void) | null = null
  const { left, keep } = openKeeper(ports.place, isText)
  const autosave = startAutosave<string>(
    {
      send: async (cells) => {
        const answer = await ports.send(valuesOf(cells))
        if (!answer.ok) return answer
        const conflicts = answer.value.conflicts.map(({ action, field, value }) => ({
          code: nameOf(action, field),
          entry: value,
        }))
        return { ok: true, value: { savedAt: answer.value.savedAt, conflicts } }
      },
      keep: ({ waiting }) => keep({ waiting, unread: {} }),
      same: sameText,
      acknowledged: (cells) => ports.acknowledged(byAction(cells)),
      conflicted: (conflicts) => heard?.(conflicts),
    },
    { outbox: outboxOf(left), savedAt: ports.savedAt, ground: ports.ground },
  )
  const waiting = Object.entries(left.waiting).map(([code, { entry }]) => [code, entry] as const)
  return {
    autosave,
    first: new Map(ports.ground.closed ? [] : waiting),
    give: (next) => {
      ports = next
    },
    listen: (next) => {
      heard = next
    },
  }
}

/** Lays what is here over what the server has. */
const over = (server: ReadonlyMap<string, string>, here: ReadonlyMap<string, string>) =>
  new Map([...server, ...here])

/** What is said of the actions, saved by itself as the figures are: field by field, also after the network was gone (G06). */
export const useWorks = (ports: Ports): Works => {
  const { part } = ports
  const { closed, round } = ports.ground
  const [{ autosave, first, give, listen }] = useState(() => open(ports))
  useLayoutEffect(() => give(ports))
  /** What was typed here and is not yet, or never, what the server has; spelled as typed. */
  const [here, setHere] = useState<ReadonlyMap<string, string>>(first)
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
  const server = useMemo(() => serverFields(part), [part])
  const year = yearOf(part.today)

  const lines = useMemo(() => new Map(part.lines.map((line) => [line.action, line])), [part])
  const checked = useCallback(
    (line: WorkLine, field: WorkField, text: string) =>
      checkWork(
        line,
        { field, value: readWorkField(field, text, year) },
        { today: part.today, expected: part.expected, notDoneBy: line.notDoneBy },
      ),
    [part, year],
  )
  const isUnsound = useCallback(
    (text: string, { action, field }: { readonly action: string; readonly field: WorkField }): boolean => {
      const line = lines.get(action)
      return line !== undefined && !checked(line, field, text).ok
    },
    [checked, lines],
  )

  useEffect(() => {
    const found = autosave.meet(server, { closed, round })
    const { waiting } = autosave.snapshot().outbox
    const undecided = new Map(found.map(({ code, mine }) => [code, mine]))
    // The server is outside of React: what it says now meets what is written here.
    // oxlint-disable-next-line react/set-state-in-effect
    setConflicts(found)
    // acknowledged once and changed by a colleague since: the colleague's words show
    setHere((here) => {
      if (closed) return new Map()
      const before = [...undecided.keys()].every((name) => here.has(name)) ? here : over(undecided, here)
      const kept = [...before].filter(([name, text]) => {
        const parts = partsOf(name)
        if (!parts || name in waiting || undecided.has(name)) return true
        const value = readWorkField(parts.field, text, year)
        return sameText(value, server.get(name) ?? '') || isUnsound(value, parts)
      })
      return kept.length === before.size ? before : new Map(kept)
    })
  }, [autosave, server, closed, round, isUnsound, year])

  const standing = useMemo(() => over(server, here), [server, here])
  const faults = useMemo(() => {
    const found = new Map<string, Refusal>()
    for (const [name, text] of here) {
      const parts = partsOf(name)
      const line = parts && lines.get(parts.action)
      const sound = line && parts ? checked(line, parts.field, text) : null
      if (sound && !sound.ok) found.set(name, sound.failure)
    }
    return found
  }, [here, lines, checked])
  const said = useCallback(
    (action: string): SaidWork =>
      saidOf(
        Object.fromEntries(
          workFields.map((field) => {
            const name = nameOf(action, field)
            const text = faults.has(name) ? (server.get(name) ?? '') : (standing.get(name) ?? '')
            return [field, cleanText(readWorkField(field, text, year))]
          }),
        ),
      ),
    [faults, server, standing, year],
  )
  const all = useMemo(
    () => Object.fromEntries(part.lines.map(({ action }) => [action, said(action)])),
    [part, said],
  )
  const write = useCallback(
    (action: string, values: Readonly<Partial<Record<WorkField, string>>>): void => {
      const line = lines.get(action)
      if (!line) return
      const typed = workFields.flatMap((field) => {
        const text = values[field]
        return text === undefined ? [] : [{ field, text, name: nameOf(action, field) }]
      })
      const names = new Set(typed.map(({ name }) => name))
      setHere((before) => new Map([...before, ...typed.map(({ name, text }) => [name, text] as const)]))
      setConflicts((before) => before.filter(({ code }) => !names.has(code)))
      for (const { field, text, name } of typed) {
        const sound = checked(line, field, text)
        if (sound.ok) autosave.put([{ code: name, entry: sound.value }])
        else autosave.withdraw([name])
      }
    },
    [autosave, checked, lines],
  )
  return {
    typed: (action, field) => {
      const name = nameOf(action, field)
      const text = here.get(name)
      return text ?? printWorkField(field, server.get(name) ?? '')
    },
    said,
    all,
    fault: (action, field) => faults.get(nameOf(action, field)) ?? null,
    faults: faults.size,
    saving,
    conflicts,
    write,
    resolve: (conflict, choice) => {
      const parts = partsOf(conflict.code)
      if (parts) write(parts.action, { [parts.field]: conflict[choice] })
    },
    drop: (code) => autosave.withdraw([code]),
    flush: autosave.flush,
    whyNot: whyNotWorks(
      part.lines.map((line) => ({ work: line, asked: line.asked })),
      all,
      { expected: part.expected },
    ),
  }
}
