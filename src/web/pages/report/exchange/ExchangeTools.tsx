import { useRef, useState } from 'react'
import type { EmptyMeans } from '#core/exchange/workbook-passport.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { UploadDialog } from '#web/pages/report/exchange/UploadDialog.tsx'
import { useUpload } from '#web/pages/report/exchange/use-upload.ts'
import { exchangeWords } from '#web/pages/report/exchange/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'
import './exchange.css'

type Props = { readonly page: ReportPage; readonly flush: () => Promise<boolean> }

const DownloadDialog = ({ address, onClose }: { readonly address: string; readonly onClose: () => void }) => {
  const say = useWords(exchangeWords)
  const common = useWords(commonWords)
  const [empty, setEmpty] = useState<EmptyMeans>('keep')
  return (
    <Dialog
      open
      title={say('downloadTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <a
            className="button button-primary"
            href={`${address}.xlsx?empty=${empty}`}
            download
            onClick={onClose}
          >
            {say('get')}
          </a>
        </>
      }
    >
      <p>{say('downloadWhat')}</p>
      <Choice<EmptyMeans>
        label={say('emptyLabel')}
        hideLabel={false}
        options={[
          { value: 'keep', word: say('keep') },
          { value: 'missing', word: say('missing') },
        ]}
        value={empty}
        onChoose={setEmpty}
      />
    </Dialog>
  )
}

/** The form as an Excel file: away to be filled offline, and back with a look at every change (G16). */
export const ExchangeTools = ({ page, flush }: Props) => {
  const say = useWords(exchangeWords)
  const input = useRef<HTMLInputElement>(null)
  const [downloading, setDownloading] = useState(false)
  const { upload, address, preview, save, close } = useUpload(page, flush)
  return (
    <div className="exchange no-print">
      <Button
        look="quiet"
        onClick={() => {
          // the form that is taken away holds what was typed up to now
          void flush().then(() => setDownloading(true))
        }}
      >
        {say('download')}
      </Button>
      <Button look="quiet" busy={upload.at === 'reading'} onClick={() => input.current?.click()}>
        {say('upload')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say('chooseFile')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // the same file may be chosen again after it was mended
          event.currentTarget.value = ''
          if (file) void preview(file)
        }}
      />
      {upload.at === 'saved' ? <output>{say('saved', upload)}</output> : null}
      {upload.at === 'refused' ? <Notice tone="bad" title={upload.why} alert /> : null}
      {upload.at === 'looking' || upload.at === 'saving' ? (
        <UploadDialog
          key={upload.preview.digest}
          file={upload.file.name}
          preview={upload.preview}
          busy={upload.at === 'saving'}
          refusal={upload.why}
          onSave={(choices) => void save(upload, choices)}
          onClose={close}
        />
      ) : null}
      {downloading ? <DownloadDialog address={address} onClose={() => setDownloading(false)} /> : null}
    </div>
  )
}
