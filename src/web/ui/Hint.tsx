import { type ReactNode, useId } from 'react'
import './hint.css'

/** Words with more to say: the rest appears on hover and on focus, and is read with them. */
export const Hint = ({ children, text }: { readonly children: ReactNode; readonly text: ReactNode }) => {
  const id = useId()
  return (
    <span className="hint">
      <button type="button" className="hint-word" aria-describedby={id}>
        {children}
      </button>
      <span role="tooltip" id={id} className="hint-text">
        {text}
      </span>
    </span>
  )
}
