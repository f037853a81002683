import type { Step } from '#web/grid/move.ts'

/** The part of a keyboard event that the grid looks at. */
export type Key = {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** An input method is composing, or has taken the key (key code 229). */
  readonly composing: boolean
}

/** ready: the cell is chosen, its text selected. editing: somebody is typing in it. */
export type Mode = 'ready' | 'editing'

export type Command =
  | { readonly do: 'move'; readonly step: Step; readonly extend: boolean }
  | { readonly do: 'commit'; readonly step: Step }
  | {
      readonly do:
        | 'edit'
        | 'cancel'
        | 'release'
        | 'clear'
        | 'fillDown'
        | 'undo'
        | 'redo'
        | 'selectAll'
        | 'menu'
    }

const plain: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'home',
  End: 'end',
}

const withControl: Readonly<Record<string, Step>> = {
  ArrowUp: 'edgeUp',
  ArrowDown: 'edgeDown',
  ArrowLeft: 'home',
  ArrowRight: 'end',
  Home: 'top',
  End: 'bottom',
}

const controlled = ({ key, shift }: Key): Command | null => {
  const step = withControl[key]
  if (step) return { do: 'move', step, extend: shift }
  const letter = key.toLowerCase()
  if (letter === 'z') return { do: shift ? 'redo' : 'undo' }
  if (letter === 'y') return { do: 'redo' }
  if (letter === 'd') return { do: 'fillDown' }
  return letter === 'a' ? { do: 'selectAll' } : null
}

const leaving = ({ key, shift }: Key): Step | null => {
  if (key === 'Enter') return shift ? 'up' : 'down'
  if (key === 'Tab') return shift ? 'previous' : 'next'
  return null
}

const whileEditing = (key: Key): Command | null => {
  if (key.ctrl || key.alt) return null
  const step = leaving(key)
  if (step) return { do: 'commit', step }
  if (key.key === 'Escape') return { do: 'cancel' }
  // Left, Right, Home, End and Shift stay with the text: injectors of Vietnamese letters select with Shift+Left
  if (key.shift) return null
  if (key.key === 'ArrowUp') return { do: 'commit', step: 'up' }
  return key.key === 'ArrowDown' ? { do: 'commit', step: 'down' } : null
}

/**
 * What a key asks of the grid; null leaves it to the browser. No printable key is ever a command: the cell's own input
 * receives it, so that composition and injected letters (backspace, then text) work as in any text field.
 */
export const commandOf = (key: Key, mode: Mode): Command | null => {
  if (key.composing) return null
  if (mode === 'editing') return whileEditing(key)
  if (key.alt) return key.key === 'ArrowDown' ? { do: 'menu' } : null
  if (key.ctrl) return controlled(key)
  const away = leaving(key)
  if (away) return { do: 'move', step: away, extend: false }
  const step = plain[key.key]
  if (step) return { do: 'move', step, extend: key.shift }
  if (key.key === 'F2') return { do: 'edit' }
  if (key.key === 'Escape') return { do: 'release' }
  return key.key === 'Delete' ? { do: 'clear' } : null
}
