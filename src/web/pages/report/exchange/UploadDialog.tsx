import { useState } from 'react'
import { type Choice, decide, waitsForChoice } from '#core/exchange/decide.ts'
import type { WorkbookPreview } from '#core/exchange/preview.ts'
import { sayFault, sayNotice, sayPlace } from '#core/exchange/words.ts'
import { sayWarning } from '#core/words/validation.ts'
import { ChangeTable } from '#web/pages/report/exchange/ChangeTable.tsx'
import { exchangeWords } from '#web/pages/report/exchange/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly file: string
  readonly preview: WorkbookPreview
  readonly busy: boolean
  readonly refusal: string
  readonly onSave: (choices: Readonly<Record<string, Choice>>) => void
  readonly onClose: () => void
}

type Said = { readonly place: string; readonly text: string }

const Sayings = ({ said }: { readonly said: readonly Said[] }) => (
  <ul className="exchange-list">
    {said.map(({ place, text }, at) => (
      // the same sentence may be said of one cell twice
      // oxlint-disable-next-line react/no-array-index-key
      <li key={`${at} ${place}`}>
        {place === '' ? null : <strong>{place} </strong>}
        {text}
      </li>
    ))}
  </ul>
)

const Findings = ({ preview }: { readonly preview: WorkbookPreview }) => {
  const say = useWords(exchangeWords)
  const language = useLanguage()
  const { faults, notices, asked } = preview
  return (
    <>
      {faults.length === 0 ? null : (
        <Notice tone="bad" title={say('faults', { count: faults.length })} alert>
          <Sayings
            said={faults.map((fault) => ({ place: sayPlace(fault), text: sayFault(fault, language) }))}
          />
        </Notice>
      )}
      {asked.length === 0 ? null : (
        <Notice tone="watch" title={say('asked', { count: asked.length })}>
          <Sayings
            said={asked.map((one) => ({
              place: sayPlace(one),
              text: `${one.name}: ${sayWarning(one.warning, language)}`,
            }))}
          />
        </Notice>
      )}
      {notices.length === 0 ? null : (
        <Notice title={say('notices', { count: notices.length })}>
          <Sayings
            said={notices.map((notice) => ({ place: sayPlace(notice), text: sayNotice(notice, language) }))}
          />
        </Notice>
      )}
    </>
  )
}

/** Everything that the file would change, before anything is saved; conflicts are chosen here (beyond 13). */
export const UploadDialog = ({ file, preview, busy, refusal, onSave, onClose }: Props) => {
  const say = useWords(exchangeWords)
  const common = useWords(commonWords)
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const { cells, faults, unchanged } = preview
  const waiting = cells.filter((cell) => waitsForChoice(cell) && !choices[cell.code]).length
  const decided = decide(preview, choices)
  const count = decided.ok ? decided.value.count : 0
  const why = (): string | null => {
    if (faults.length > 0) return say('mendFirst')
    if (waiting > 0) return say('undecided', { count: waiting })
    return count === 0 ? say('nothingToSave') : null
  }
  return (
    <Dialog
      open
      wide
      title={say('previewTitle', { file })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="primary" busy={busy} disabledReason={why()} onClick={() => onSave(choices)}>
            {say('save', { count })}
          </Button>
        </>
      }
    >
      {refusal === '' ? null : <Notice tone="bad" title={refusal} alert />}
      <Findings preview={preview} />
      {cells.length === 0 ? (
        faults.length > 0 ? null : (
          <p>{say('nothing')}</p>
        )
      ) : (
        <>
          <p>{`${say('changes', { count: cells.length })}; ${say('unchanged', { count: unchanged })}`}</p>
          <ChangeTable
            cells={cells}
            choices={choices}
            onChoose={(code, choice) => setChoices((before) => ({ ...before, [code]: choice }))}
          />
        </>
      )}
    </Dialog>
  )
}
