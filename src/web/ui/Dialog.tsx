import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'
import './dialog.css'

type Props = {
  readonly open: boolean
  readonly title: string
  readonly children: ReactNode
  /** The buttons at the foot; without them one closes it. */
  readonly actions?: ReactNode
  readonly onClose: () => void
  /** False where the question must be answered: Escape does nothing. */
  readonly mayEscape?: boolean
  readonly wide?: boolean
}

/** A question over the page, on the browser's own dialog: it keeps the focus and gives it back. */
export const Dialog = ({
  open,
  title,
  children,
  actions,
  onClose,
  mayEscape = true,
  wide = false,
}: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const say = useWords(commonWords)
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={titleId}
      onClose={onClose}
      onCancel={(event) => {
        if (!mayEscape) event.preventDefault()
      }}
    >
      {open ? (
        <>
          <h2 id={titleId} className="dialog-title">
            {title}
          </h2>
          <div className="dialog-body">{children}</div>
          <div className="dialog-actions" hidden={actions === null}>
            {actions === undefined ? <Button onClick={onClose}>{say('close')}</Button> : actions}
          </div>
        </>
      ) : null}
    </dialog>
  )
}
