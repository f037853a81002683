import { type ButtonHTMLAttributes, type ReactNode, useId } from 'react'
import './button.css'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className'> & {
  readonly children: ReactNode
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet'
  /** Why it is grey, in words; null or absent: it can be pressed. The button stays reachable, so that the reason is. */
  readonly disabledReason?: string | null | undefined
  /** It has been pressed and is working; a second press does nothing. */
  readonly busy?: boolean
}

/** A button that says why it is grey (style rule 16). */
export const Button = ({
  children,
  look = 'plain',
  disabledReason,
  busy = false,
  onClick,
  type = 'button',
  ...rest
}: Props) => {
  const reasonId = useId()
  const grey = typeof disabledReason === 'string' && disabledReason !== ''
  const button = (
    <button
      {...rest}
      type={type}
      className={`button button-${look}`}
      aria-disabled={grey || busy || undefined}
      aria-describedby={grey ? reasonId : rest['aria-describedby']}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (grey || busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {children}
    </button>
  )
  if (!grey) return button
  return (
    <span className="button-with-reason">
      {button}
      <span role="tooltip" id={reasonId} className="button-reason">
        {disabledReason}
      </span>
    </span>
  )
}
