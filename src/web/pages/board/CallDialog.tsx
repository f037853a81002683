import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BoardLine, BoardPage } from '#core/page/board-page.ts'
import { post } from '#web/api.ts'
import { chaseWords } from '#web/pages/board/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

/** A moment as the browser's field for date and hour takes it, in Vietnam's time wherever the reader sits. */
const wallOf = (iso: string): string =>
  new Date(new Date(iso).getTime() + 7 * 3_600_000).toISOString().slice(0, 16)

type FormProps = {
  readonly page: BoardPage
  readonly line: BoardLine
  readonly onClose: () => void
}

const Form = ({ page, line, onClose }: FormProps) => {
  const say = useWords(chaseWords)
  const common = useWords(commonWords)
  const client = useQueryClient()
  const [wall, setWall] = useState(() => wallOf(page.now))
  const [whom, setWhom] = useState('')
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const save = async (): Promise<void> => {
    setBusy(true)
    const address = `/api/periods/${page.period}/calls/${encodeURIComponent(line.agency.code)}`
    const answer = await post(address, { calledAt: `${wall}:00+07:00`, whom, note })
    setBusy(false)
    if (!answer.ok) return setRefusal(sayRefusal(answer.failure))
    onClose()
    return client.invalidateQueries({ queryKey: ['periods', page.period] })
  }
  return (
    <>
      {refusal ? <Notice tone="bad" alert title={refusal} /> : null}
      <Field
        label={say('calledAt')}
        type="datetime-local"
        required
        value={wall}
        onChange={(event) => setWall(event.target.value)}
      />
      <Field
        label={say('whom')}
        hint={say('whomHint')}
        lang="vi"
        required
        value={whom}
        onChange={(event) => setWhom(event.target.value)}
      />
      <TextField
        label={say('callNote')}
        rows={3}
        lang="vi"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="dialog-actions">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button look="primary" busy={busy} onClick={() => void save()}>
          {common('save')}
        </Button>
      </div>
    </>
  )
}

type Props = { readonly page: BoardPage; readonly line: BoardLine | null; readonly onClose: () => void }

/** “Đã gọi điện lúc …, gặp ai”: kept as a fact beside the reminders (H02). */
export const CallDialog = ({ page, line, onClose }: Props) => {
  const say = useWords(chaseWords)
  return (
    <Dialog
      open={line !== null}
      title={line ? say('noteCallOf', { agency: line.agency.short }) : ''}
      onClose={onClose}
      actions={null}
    >
      {line ? <Form page={page} line={line} onClose={onClose} /> : null}
    </Dialog>
  )
}
