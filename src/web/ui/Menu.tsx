import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '#web/ui/Icon.tsx'
import './menu.css'

type Props = {
  /** What the button shows. */
  readonly face: ReactNode
  /** What it is called where its face is too short. */
  readonly label: string
  readonly children: (close: () => void) => ReactNode
  readonly side?: 'start' | 'end'
}

/** A button with a small panel under it: links, choices. Escape, a click elsewhere or leaving by Tab closes it. */
export const Menu = ({ face, label, children, side = 'start' }: Props) => {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false)
    }
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
      document.removeEventListener('keydown', escape)
    }
  }, [open])
  return (
    <div className="menu" ref={place}>
      <button
        ref={button}
        type="button"
        className="menu-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">{label}: </span>
        <span className="menu-face">{face}</span>
        <Icon name="down" />
      </button>
      <div id={id} className={`menu-panel menu-panel-${side}`} hidden={!open}>
        {open ? children(() => setOpen(false)) : null}
      </div>
    </div>
  )
}
