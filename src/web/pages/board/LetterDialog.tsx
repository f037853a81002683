import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BoardPage, LetterHead } from '#core/page/board-page.ts'
import { post } from '#web/api.ts'
import { chaseWords } from '#web/pages/board/words.ts'
import { files } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDay } from '#web/words/moments.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: BoardPage
  readonly open: boolean
  readonly onClose: () => void
  readonly onDone: (said: string) => void
}

const Form = ({ page, onClose, onDone }: Omit<Props, 'open'>) => {
  const say = useWords(chaseWords)
  const common = useWords(commonWords)
  const client = useQueryClient()
  const [number, setNumber] = useState('')
  const [dated, setDated] = useState(page.today)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const issue = async (): Promise<void> => {
    setBusy(true)
    const answer = await post<LetterHead>(`/api/periods/${page.period}/letters`, { number, dated })
    setBusy(false)
    if (!answer.ok) return setRefusal(sayRefusal(answer.failure))
    onDone(say('letterLine', { ...answer.value, day: showDay(answer.value.dated) }))
    onClose()
    return client.invalidateQueries({ queryKey: ['periods', page.period] })
  }
  return (
    <>
      {refusal ? <Notice tone="bad" alert title={refusal} /> : null}
      <p>{say('letterWhat')}</p>
      <Field
        label={say('letterNumber')}
        hint={say('letterNumberHint')}
        value={number}
        maxLength={10}
        onChange={(event) => setNumber(event.target.value)}
      />
      <Field
        label={say('letterDay')}
        type="date"
        required
        value={dated}
        max={page.today}
        onChange={(event) => setDated(event.target.value)}
      />
      <p>
        <a href={files.reminderLetter(page.period, 'draft')} download>
          {say('draft')}
        </a>
      </p>
      <div className="dialog-actions">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button look="primary" busy={busy} onClick={() => void issue()}>
          {say('issue')}
        </Button>
      </div>
    </>
  )
}

/** Công văn đôn đốc: number and day as the office gives them; what is issued is kept (beyond 15). */
export const LetterDialog = ({ open, ...rest }: Props) => {
  const say = useWords(chaseWords)
  return (
    <Dialog open={open} title={say('letter')} onClose={rest.onClose} actions={null}>
      <Form {...rest} />
    </Dialog>
  )
}
