import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { WireError } from '#core/page/head.ts'
import type { FormSection } from '#core/page/report-page.ts'
import type { Side } from '#core/figure/over-time/run-up.ts'
import type { Entry } from '#core/report/entry.ts'
import type { Result } from '#core/result.ts'
import {
  type Acknowledged,
  type Autosave,
  type Based,
  type Put,
  type Saving,
  startAutosave,
} from '#web/grid/autosave.ts'
import { blank, type Held, heldOf, holding, readSide, sameEntry, standsIn } from '#web/grid/held.ts'
import { openKeeper } from '#web/grid/keeper.ts'
import { isEntry, type Kept, nothingKept, outboxOf } from '#web/grid/kept.ts'
import type { Conflict, Ground } from '#web/grid/outbox.ts'
import { askedOf, type GridRow, rowsOf } from '#web/grid/rows.ts'
import { useLastMoments } from '#web/grid/use-last-moments.ts'
import { type Change, changesOf, redo, refresh, type Sheet, sheetOf, undo, write } from '#web/grid/sheet.ts'

export type Entries = {
  readonly rows: readonly GridRow[]
  readonly sheet: Sheet
  readonly saving: Saving<Entry>
  readonly conflicts: ReadonlyMap<string, Conflict>
  readonly write: (wanted: Iterable<readonly [string, Held]>) => void
  readonly undo: () => readonly Change[]
  readonly redo: () => readonly Change[]
  readonly resolve: (code: string, choice: 'mine' | 'theirs') => void
  /** Lets go of what was typed and never sent before the report was closed. */
  readonly drop: (code: string) => void
  /** True when all is with the server and nothing waits for a choice. */
  readonly flush: () => Promise<boolean>
}

type Ports = {
  /** Where the browser keeps what was not acknowledged: one name for each person, period and agency. */
  readonly place: string
  readonly savedAt: string | null
  readonly ground: Ground
  readonly send: (cells: readonly Based<Entry>[]) => Promise<Result<Acknowledged<Entry>, WireError>>
  readonly acknowledged: (cells: readonly Put<Entry>[]) => void
}

const entriesOf = (rows: readonly GridRow[]): ReadonlyMap<string, Entry> =>
  new Map(rows.flatMap((row) => (row.kind === 'figure' ? [[row.line.code, row.line.entry] as const] : [])))

/** Entries whose two numbers no longer agree are asked again. */
const holdIn = (rows: readonly GridRow[]): ((code: string, entry: Entry) => Held) => {
  const sides = new Map(
    rows.flatMap((row) => (row.kind === 'figure' ? [[row.line.code, row.line.sides] as const] : [])),
  )
  return (code, entry) => heldOf(entry, sides.get(code))
}

type Opened = {
  readonly autosave: Autosave<Entry>
  readonly keepUnread: (unread: Kept['unread']) => void
  /** What waits here now, as the browser keeps it. */
  readonly kept: () => Kept
  readonly give: (ports: Ports) => void
  /** Who shows the conflicts that the server answers with. */
  readonly hear: (listener: (conflicts: readonly Conflict[]) => void) => void
}

const nobodyListens = (): void => undefined

const open = (first: Ports): Opened => {
  let ports = first
  const { left, keep } = openKeeper(ports.place, isEntry)
  let { unread } = left
  let tell: (conflicts: readonly Conflict[]) => void = nobodyListens
  const autosave = startAutosave<Entry>(
    {
      send: (cells) => ports.send(cells),
      keep: ({ waiting }) => keep({ waiting, unread }),
      same: sameEntry,
      acknowledged: (cells) => ports.acknowledged(cells),
      conflicted: (conflicts) => tell(conflicts),
    },
    { outbox: outboxOf(left), savedAt: ports.savedAt, ground: ports.ground },
  )
  const keepUnread = (next: Kept['unread']): void => {
    unread = next
    keep({ waiting: autosave.kept().waiting, unread })
  }
  const kept = (): Kept => ({ waiting: autosave.kept().waiting, unread })
  const give = (next: Ports): void => {
    ports = next
  }
  const hear: Opened['hear'] = (listener) => {
    tell = listener
  }
  return { autosave, keepUnread, kept, give, hear }
}

/** The sheet as the server has it, with what an earlier visit had typed and not sent laid over it. */
const openSheet = (rows: readonly GridRow[], left: Kept): Sheet =>
  laidOver(sheetOf(entriesOf(rows), holdIn(rows)), rows, left)

const laidOver = (sheet: Sheet, rows: readonly GridRow[], left: Kept): Sheet => {
  const asked = new Map(
    rows.flatMap((row) => (row.kind === 'figure' ? [[row.line.code, askedOf(row)] as const] : [])),
  )
  const held = new Map(sheet.held)
  for (const [code, { entry }] of Object.entries(left.waiting))
    if (asked.has(code)) held.set(code, holding(entry))
  for (const [place, text] of Object.entries(left.unread)) {
    const { side, code } = unreadPlace(place)
    const line = asked.get(code)
    if (line) held.set(code, readSide(side, text, line, standsIn(held.get(code) ?? blank)))
  }
  return { ...sheet, held }
}

/** Where a text that waits for an answer is kept: `B2.12`, or `inPeriod B2.12` for what a month brought. */
const unreadPlace = (place: string): { readonly side: Side; readonly code: string } =>
  place.startsWith('inPeriod ')
    ? { side: 'inPeriod', code: place.slice('inPeriod '.length) }
    : { side: 'toDate', code: place }

const unreadIn = (sheet: Sheet): Kept['unread'] =>
  Object.fromEntries(
    [...sheet.held].flatMap(([code, held]) => {
      if (held.kind === 'entry') return []
      return [[held.side === 'inPeriod' ? `inPeriod ${code}` : code, held.typed]]
    }),
  )

/** The figures of one report under work: what the cells hold, what can be taken back, what has reached the server. */
export const useEntries = (sections: readonly FormSection[], ports: Ports): Entries => {
  const rows = useMemo(() => rowsOf(sections), [sections])
  const [desk] = useState(() => open(ports))
  useLayoutEffect(() => desk.give(ports))
  const { closed, round } = ports.ground
  // a closed report shows what was sent; what was typed and never sent stands apart
  const [sheet, setSheet] = useState(() => openSheet(rows, closed ? nothingKept : desk.kept()))
  const current = useRef(sheet)
  const [conflicts, setConflicts] = useState<ReadonlyMap<string, Conflict>>(new Map())
  const choices = useRef(conflicts)
  const wasClosed = useRef(closed)
  const { autosave } = desk
  const saving = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  useLastMoments(autosave)

  const show = useCallback(
    (next: Sheet): void => {
      current.current = next
      desk.keepUnread(unreadIn(next))
      setSheet(next)
    },
    [desk],
  )

  const ask = useCallback((next: ReadonlyMap<string, Conflict>): void => {
    choices.current = next
    setConflicts(next)
  }, [])
  const askMore = useCallback(
    (found: readonly Conflict[]): void => {
      if (found.length > 0)
        ask(new Map([...choices.current, ...found.map((conflict) => [conflict.code, conflict] as const)]))
    },
    [ask],
  )
  useEffect(() => desk.hear(askMore), [desk, askMore])

  // What the server says now: taken over, except where this window waits, asks or is in conflict.
  useEffect(() => {
    const server = entriesOf(rows)
    const found = autosave.meet(server, { closed, round })
    // oxlint-disable-next-line react/set-state-in-effect
    ask(new Map(found.map((conflict) => [conflict.code, conflict] as const)))
    if (closed) {
      wasClosed.current = true
      current.current = refresh(current.current, server, () => false, holdIn(rows))
      setSheet(current.current)
      return
    }
    const { waiting } = autosave.snapshot().outbox
    const taken = refresh(
      current.current,
      server,
      (code) =>
        code in waiting || choices.current.has(code) || current.current.held.get(code)?.kind !== 'entry',
      holdIn(rows),
    )
    show(wasClosed.current ? laidOver(taken, rows, desk.kept()) : taken)
    wasClosed.current = false
  }, [rows, closed, round, autosave, desk, show, ask])

  const pass = useCallback(
    (changes: readonly Change[]): void => {
      const ready = changes.flatMap(({ code, after }) =>
        after.kind === 'entry' ? [{ code, entry: after.entry }] : [],
      )
      // beside a question about the month's own number the total that was typed stays what it is
      const asked = changes.flatMap(({ code, after }) =>
        after.kind === 'entry' || after.stands !== undefined ? [] : [code],
      )
      if (asked.length > 0) autosave.withdraw(asked)
      if (ready.length > 0) autosave.put(ready)
      if (changes.some(({ code }) => choices.current.has(code)))
        ask(new Map([...choices.current].filter(([code]) => !changes.some((change) => change.code === code))))
    },
    [autosave, ask],
  )

  return {
    rows,
    sheet,
    saving,
    conflicts,
    write: useCallback(
      (wanted) => {
        const changes = changesOf(current.current, wanted)
        show(write(current.current, changes))
        pass(changes)
      },
      [show, pass],
    ),
    undo: useCallback(() => {
      const back = undo(current.current)
      show(back.sheet)
      pass(back.changes)
      return back.changes
    }, [show, pass]),
    redo: useCallback(() => {
      const again = redo(current.current)
      show(again.sheet)
      pass(again.changes)
      return again.changes
    }, [show, pass]),
    resolve: useCallback(
      (code, choice) => {
        const conflict = conflicts.get(code)
        if (!conflict) return
        const entry = choice === 'mine' ? conflict.mine : conflict.theirs
        const changes: readonly Change[] = [{ code, before: holding(conflict.mine), after: holding(entry) }]
        if (choice === 'theirs') show(write(current.current, changes))
        pass(changes)
      },
      [conflicts, show, pass],
    ),
    drop: useCallback((code) => autosave.withdraw([code]), [autosave]),
    flush: useCallback(async () => (await autosave.flush()) && choices.current.size === 0, [autosave]),
  }
}
