import {
  type ClipboardEvent,
  type CompositionEvent,
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { cleared, copyOf, fillDown, pasteAt, readBlock } from '#web/grid/block.ts'
import { type Held, holding, isBlank, numberEntry, printHeld, readAgain } from '#web/grid/held.ts'
import { type Command, commandOf, type Mode } from '#web/grid/keys.ts'
import { move, type Place, samePlace, start, type Step } from '#web/grid/move.ts'
import type { Range } from '#web/grid/range.ts'
import { codeOf, entryColumn, type GridRow, unitOf } from '#web/grid/rows.ts'
import { type Change, heldIn, type Sheet } from '#web/grid/sheet.ts'

export type Desk = {
  readonly rows: readonly GridRow[]
  readonly sheet: Sheet
  readonly readOnly: boolean
  readonly notDue: string
  readonly write: (wanted: Iterable<readonly [string, Held]>) => void
  readonly undo: () => readonly Change[]
  readonly redo: () => readonly Change[]
  /** Says what a paste did, or how to leave. */
  readonly tell: (what: { readonly pasted: number; readonly lost: number } | 'released') => void
}

/** Where the person is in the grid. */
export type Standing = {
  readonly active: Place
  readonly anchor: Place
  readonly mode: Mode
  readonly menu: boolean
}

const placeOf = (target: EventTarget | null): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null
}

/** The element that has the focus while a place is active: the input of an entry, else the cell itself. */
const focusAt = (root: HTMLElement | null, { row, column }: Place): HTMLElement | null => {
  const cell = root?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null
  return cell?.querySelector<HTMLElement>('input') ?? cell
}

const keyOf = (event: KeyboardEvent) => ({
  key: event.key,
  ctrl: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
  alt: event.altKey,
  composing: event.nativeEvent.isComposing || event.keyCode === 229,
})

/** Keys, mouse, clipboard and focus of the grid, on the frame of the table: its rows know of nothing. */
export const useGrid = (root: RefObject<HTMLElement | null>, desk: Desk) => {
  const filled = (row: number): boolean => {
    const code = codeOf(desk.rows[row])
    return code !== null && !isBlank(heldIn(desk.sheet, code))
  }
  const [standing, setStanding] = useState<Standing>(() => {
    const active = start(desk.rows, filled) ?? { row: 0, column: entryColumn }
    return { active, anchor: active, mode: 'ready', menu: false }
  })
  const now = useRef(standing)
  const moved = useRef(false)
  const released = useRef(false)
  const fromReady = useRef(false)
  const stand = (next: Partial<Standing>): void => {
    now.current = { ...now.current, ...next }
    setStanding(now.current)
  }

  useLayoutEffect(() => {
    if (!moved.current) return
    moved.current = false
    const element = focusAt(root.current, standing.active)
    element?.focus({ preventScroll: true })
    if (element instanceof HTMLInputElement && standing.mode === 'ready') element.select()
    element?.closest('td, th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [standing, root])

  const activeCode = (): string | null =>
    now.current.active.column === entryColumn ? codeOf(desk.rows[now.current.active.row]) : null
  const input = (): HTMLInputElement | null => {
    const element = focusAt(root.current, now.current.active)
    return element instanceof HTMLInputElement ? element : null
  }
  const range = (): Range => ({ from: now.current.anchor, to: now.current.active })
  const heldNow = (code: string): Held => heldIn(desk.sheet, code)

  /** Ends the typing and reads what stands in the input; null when nobody was typing. */
  const finish = (): Held | null => {
    const [code, element] = [activeCode(), input()]
    if (now.current.mode !== 'editing' || code === null || !element) return null
    const before = heldNow(code)
    const after = readAgain(
      element.value,
      printHeld(before, desk.notDue),
      before,
      unitOf(desk.rows[now.current.active.row]),
    )
    element.value = printHeld(after, desk.notDue)
    stand({ mode: 'ready' })
    desk.write([[code, after]])
    return after
  }
  const cancel = (): void => {
    const [code, element] = [activeCode(), input()]
    if (element && code !== null) element.value = printHeld(heldNow(code), desk.notDue)
    stand({ mode: 'ready' })
    element?.select()
  }
  const go = (to: Place, extend = false): void => {
    released.current = false
    moved.current = true
    stand({ active: to, anchor: extend ? now.current.anchor : to, menu: false })
  }
  /** False when there is nothing further that way. */
  const step = (which: Step, extend = false): boolean => {
    const to = move(desk.rows, now.current.active, which, filled)
    if (samePlace(to, now.current.active)) return false
    go(to, extend)
    return true
  }
  const goToCode = (code: string): void => {
    const row = desk.rows.findIndex((each) => codeOf(each) === code)
    if (row >= 0) go({ row, column: entryColumn })
  }
  /** Answers `10,015`: 1 is the first reading, 2 the second. False when nothing is asked here. */
  const answer = (which: string): boolean => {
    const code = activeCode()
    const held = code === null ? null : heldNow(code)
    if (code === null || held?.kind !== 'question' || (which !== '1' && which !== '2')) return false
    const value = holding(numberEntry(held.readings[which === '1' ? 0 : 1]))
    const element = input()
    if (element) element.value = printHeld(value, desk.notDue)
    stand({ mode: 'ready' })
    desk.write([[code, value]])
    step('down')
    return true
  }
  const rewrite = (changes: readonly Change[]): void => {
    const first = changes[0]
    if (first) goToCode(first.code)
  }
  const edit = (): void => {
    const element = input()
    if (!element || desk.readOnly) return
    element.setSelectionRange(element.value.length, element.value.length)
    stand({ mode: 'editing', anchor: now.current.active })
  }
  /** True when the key was used up. */
  const commit = (which: Step, isTab: boolean): boolean => {
    const after = finish()
    // A question or a fault keeps the person there: its sentence stands beside the cell. Tab goes on all the same.
    if (after && after.kind !== 'entry' && !isTab) {
      input()?.select()
      return true
    }
    return step(which) || !isTab
  }
  const selectAll = (): void => {
    const rows = desk.rows.flatMap((row, index) => (row.kind === 'figure' ? [index] : []))
    const [first, last] = [rows[0], rows.at(-1)]
    if (first === undefined || last === undefined) return
    moved.current = true
    stand({ anchor: { row: last, column: entryColumn }, active: { row: first, column: entryColumn } })
  }
  const change = (command: Command): void => {
    if (desk.readOnly) return
    if (command.do === 'clear') desk.write(cleared(desk.rows, range()))
    if (command.do === 'fillDown') desk.write(fillDown(desk.rows, range(), heldNow))
    if (command.do === 'undo') rewrite(desk.undo())
    if (command.do === 'redo') rewrite(desk.redo())
    if (command.do === 'menu' && activeCode() !== null) stand({ menu: true })
  }
  /** True when the browser shall not act on the key as well. */
  const obey = (command: Command, key: string): boolean => {
    if (command.do === 'move') {
      if (key === 'Tab' && released.current) return false
      return step(command.step, command.extend) || key !== 'Tab'
    }
    if (command.do === 'commit') return commit(command.step, key === 'Tab')
    if (command.do === 'release') {
      released.current = true
      desk.tell('released')
    } else if (command.do === 'cancel') cancel()
    else if (command.do === 'edit') edit()
    else if (command.do === 'selectAll') selectAll()
    else change(command)
    return true
  }

  const dragging = useRef(false)
  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      if (!placeOf(event.target)) return
      const command = commandOf(keyOf(event), now.current.mode)
      if (command && obey(command, event.key)) event.preventDefault()
    },
    onInput: (event: FormEvent) => {
      if (now.current.mode === 'editing' || !(event.target instanceof HTMLInputElement)) return
      const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing
      if (!composing && answer(event.target.value)) return
      stand({ mode: 'editing', anchor: now.current.active })
    },
    onCompositionStart: () => {
      fromReady.current = now.current.mode === 'ready'
    },
    onCompositionEnd: (event: CompositionEvent) => {
      if (fromReady.current && event.target instanceof HTMLInputElement) answer(event.target.value.trim())
      fromReady.current = false
    },
    onMouseDown: (event: MouseEvent) => {
      const place = placeOf(event.target)
      if (!place || event.button !== 0) return
      if (event.target instanceof Element && event.target.closest('[data-menu]')) {
        event.preventDefault()
        return stand({ menu: true })
      }
      if (now.current.mode === 'editing' && samePlace(place, now.current.active)) return
      event.preventDefault()
      finish()
      dragging.current = true
      go(place, event.shiftKey)
    },
    onMouseOver: (event: MouseEvent) => {
      if (!dragging.current || event.buttons !== 1) {
        dragging.current = false
        return
      }
      const place = placeOf(event.target)
      if (place && !samePlace(place, now.current.active)) go(place, true)
    },
    onDoubleClick: (event: MouseEvent) => {
      if (placeOf(event.target)?.column === entryColumn) edit()
    },
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target)
      if (place && !samePlace(place, now.current.active))
        stand({ active: place, anchor: place, mode: 'ready', menu: false })
      if (place && event.target instanceof HTMLInputElement && now.current.mode === 'ready')
        event.target.select()
    },
    onBlur: () => void finish(),
    onCopy: (event: ClipboardEvent) => {
      if (now.current.mode === 'editing' || !placeOf(event.target)) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', copyOf(desk.rows, range(), heldNow))
    },
    onCut: (event: ClipboardEvent) => {
      if (now.current.mode === 'editing' || !placeOf(event.target)) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', copyOf(desk.rows, range(), heldNow))
      if (!desk.readOnly) desk.write(cleared(desk.rows, range()))
    },
    onPaste: (event: ClipboardEvent) => {
      if (now.current.mode === 'editing' || desk.readOnly || !placeOf(event.target)) return
      event.preventDefault()
      const paste = pasteAt(desk.rows, range(), readBlock(event.clipboardData.getData('text/plain')))
      desk.write(paste.wanted)
      desk.tell({ pasted: paste.wanted.length, lost: paste.lost })
    },
  }
  const focusBack = (): void => {
    moved.current = true
    stand({ menu: false })
  }
  return { standing, range: range(), handlers, answer, goToCode, focusBack }
}
