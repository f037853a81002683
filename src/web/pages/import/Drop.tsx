import { type DragEvent, useRef, useState } from 'react'
import { importWords } from '#web/pages/import/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { useWords } from '#web/words/say.ts'

/** A place to drag a file to, and the same with a button: nothing asks for a mouse. */
export const Drop = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const say = useWords(importWords)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (list: FileList | null): void => {
    const file = list?.[0]
    if (file) onFile(file)
  }
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(inside)
  }
  return (
    // Dragging is an extra: the button inside does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event)
        take(event.dataTransfer.files)
      }}
    >
      <Icon name="upload" />
      <p>{say('drop')}</p>
      <p className="drop-or">{say('or')}</p>
      <Button look="primary" onClick={() => input.current?.click()}>
        {say('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say('choose')}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </div>
  )
}
