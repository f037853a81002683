import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Choice } from '#core/exchange/decide.ts'
import type { WorkbookPreview, WorkbookSaved } from '#core/exchange/preview.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { post, postFile } from '#web/api.ts'
import { exchangeWords } from '#web/pages/report/exchange/words.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

/** Where an upload stands. Every step but the last leaves the report as it is. */
export type Upload =
  | { readonly at: 'idle' }
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly file: string; readonly why: string }
  | {
      readonly at: 'looking' | 'saving'
      readonly file: File
      readonly preview: WorkbookPreview
      readonly why: string
    }
  | { readonly at: 'saved'; readonly file: string; readonly count: number }

/** A file's bytes as text that a JSON body bears. */
const inBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const read = reader.result
      resolve(typeof read === 'string' ? read.replace(/^[^,]*,/u, '') : '')
    })
    reader.addEventListener('error', () => reject(reader.error ?? new Error(file.name)))
    reader.readAsDataURL(file)
  })

/** Preview, choose, save: what was typed here goes to the server first, so that it counts in the comparison. */
export const useUpload = (page: ReportPage, flush: () => Promise<boolean>) => {
  const client = useQueryClient()
  const say = useWords(exchangeWords)
  const [upload, setUpload] = useState<Upload>({ at: 'idle' })
  const { period, agency } = page
  const address = `/api/periods/${period}/reports/${encodeURIComponent(agency.code)}/workbook`
  const preview = async (file: File): Promise<void> => {
    setUpload({ at: 'reading' })
    if (!(await flush())) {
      setUpload({ at: 'refused', file: file.name, why: say('notSavedYet') })
      return
    }
    const answer = await postFile<WorkbookPreview>(`${address}/preview`, file)
    setUpload(
      answer.ok
        ? { at: 'looking', file, preview: answer.value, why: '' }
        : { at: 'refused', file: file.name, why: sayRefusal(answer.failure) },
    )
  }
  const save = async (
    shown: Extract<Upload, { at: 'looking' | 'saving' }>,
    choices: Readonly<Record<string, Choice>>,
  ): Promise<void> => {
    setUpload({ ...shown, at: 'saving', why: '' })
    const answer = await post<WorkbookSaved>(address, {
      name: shown.file.name.slice(0, 200),
      file: await inBase64(shown.file),
      digest: shown.preview.digest,
      choices,
    })
    if (!answer.ok) {
      const why = sayRefusal(answer.failure)
      // somebody changed the report meanwhile: the choices are asked again, over what is there now
      const again =
        answer.failure.code === 'changedMeanwhile'
          ? await postFile<WorkbookPreview>(`${address}/preview`, shown.file)
          : null
      setUpload({ ...shown, at: 'looking', why, ...(again?.ok ? { preview: again.value } : {}) })
      return
    }
    setUpload({ at: 'saved', file: shown.file.name, count: answer.value.saved })
    await client.invalidateQueries({ queryKey: queries.report(period, agency.code).queryKey })
  }
  return { upload, address, preview, save, close: () => setUpload({ at: 'idle' }) }
}
