import { useRef, useState } from 'react'
import type { TalkPage } from '#core/page/talk-page.ts'
import type { EvidenceFile } from '#core/talk/evidence.ts'
import type { Talking } from '#web/pages/report/talk/use-talk.ts'
import { talkWords } from '#web/pages/report/talk/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/Field.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { commonWords } from '#web/words/common.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly talking: Talking
  readonly page: TalkPage
  /** The line, the action or, as '', the report that they prove. */
  readonly subject: string
}

/** `1,4 MB`, `320 KB`: as an office reads sizes. */
const sizeOf = (bytes: number): string =>
  bytes >= 1_000_000
    ? `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
    : `${Math.max(1, Math.round(bytes / 1000))} KB`

const Paper = ({ file, talking, page }: { readonly file: EvidenceFile } & Omit<Props, 'subject'>) => {
  const say = useWords(talkWords)
  const common = useWords(commonWords)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const withdraw = async (): Promise<void> => {
    if (await talking.withdraw(file.number, reason)) setAsking(false)
  }
  return (
    <li className={file.withdrawn ? 'talk-file talk-file-withdrawn' : 'talk-file'}>
      <a href={`${talking.address}/evidence/${file.number}`} download={file.name}>
        <Icon name="download" />
        {file.name}
      </a>{' '}
      <span className="talk-quiet">
        {sizeOf(file.size)} · {say('by', { by: file.byName, at: showMoment(file.at) })}
      </span>
      {file.withdrawn ? (
        <p className="talk-quiet">
          {say('withdrawn', {
            by: file.withdrawn.byName,
            at: showMoment(file.withdrawn.at),
            reason: file.withdrawn.reason,
          })}
        </p>
      ) : page.whyNotAttach ? null : (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {say('withdraw')}
        </Button>
      )}
      <Dialog
        open={asking}
        title={say('withdrawTitle', { name: file.name })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            <Button look="danger" busy={talking.busy} onClick={() => void withdraw()}>
              {say('withdraw')}
            </Button>
          </>
        }
      >
        <TextField
          label={say('withdrawReason')}
          error={talking.refusal}
          rows={2}
          lang="vi"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Dialog>
    </li>
  )
}

/** The papers of one subject, and a button that adds one. */
export const Files = ({ talking, page, subject }: Props) => {
  const say = useWords(talkWords)
  const choose = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState(false)
  const files = talking.filesOf(subject)
  const send = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setSending(true)
    await talking.attach(subject, file)
    setSending(false)
    // the same file chosen again after a refusal is a choice again
    if (choose.current) choose.current.value = ''
  }
  return (
    <div className="talk-files">
      {files.length === 0 ? (
        <p className="talk-quiet">{say('noFiles')}</p>
      ) : (
        <ul>
          {files.map((file) => (
            <Paper key={file.number} file={file} talking={talking} page={page} />
          ))}
        </ul>
      )}
      {page.whyNotAttach ? null : (
        <div className="no-print">
          <Button busy={sending} onClick={() => choose.current?.click()}>
            {say(sending ? 'attaching' : 'attach')}
          </Button>
          <input
            ref={choose}
            type="file"
            hidden
            aria-label={say('attach')}
            accept=".pdf,.doc,.docx,.xls,.xlsx,.png,.jpg,.jpeg"
            onChange={(event) => void send(event.target.files?.[0])}
          />
          <p className="talk-quiet">{say('attachHint')}</p>
        </div>
      )}
    </div>
  )
}
