import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanHead, WireError } from '#core/page/head.ts'
import type { ImportPreview } from '#core/page/plan-pages.ts'
import { postFile } from '#web/api.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { Drop } from '#web/pages/import/Drop.tsx'
import { Preview } from '#web/pages/import/Preview.tsx'
import { importWords } from '#web/pages/import/words.ts'
import { paths } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { commonWords } from '#web/words/common.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'
import './import.css'

type Step =
  | { readonly at: 'choosing' }
  | { readonly at: 'reading'; readonly file: File }
  | { readonly at: 'refused'; readonly file: File; readonly error: WireError }
  | { readonly at: 'looking' | 'importing'; readonly file: File; readonly preview: ImportPreview }
  | { readonly at: 'done'; readonly plan: PlanHead }

const Refused = ({
  name,
  error,
  onAgain,
}: {
  readonly name: string
  readonly error: WireError
  readonly onAgain: () => void
}) => {
  const say = useWords(importWords)
  return (
    <Notice
      tone="bad"
      title={say('refused', { name })}
      alert
      actions={<Button onClick={onAgain}>{say('another')}</Button>}
    >
      <p>
        {sayRefusal(error)}{' '}
        {error.line === undefined ? null : say('at', { line: error.line, column: error.column })}
      </p>
      <p>{say('nothingSaved')}</p>
    </Notice>
  )
}

const Done = ({ plan }: { readonly plan: PlanHead }) => {
  const say = useWords(importWords)
  const year = String(plan.year)
  return (
    <Notice
      tone="good"
      title={say('done')}
      alert
      actions={
        <>
          <Go className="button button-primary" to={paths.plan(year)}>
            {say('openText')}
          </Go>
          <Go className="button" to={paths.review(year)}>
            {say('openFindings')}
          </Go>
          <Go className="button" to={paths.owners(year)}>
            {say('openOwners')}
          </Go>
        </>
      }
    >
      <p>
        {plan.number} · {plan.title}
      </p>
    </Notice>
  )
}

/** A file becomes a plan in three steps: choose, look at what was read, import. */
export const ImportPage = () => {
  const say = useWords(importWords)
  const sayCommon = useWords(commonWords)
  const me = useMe()
  const client = useQueryClient()
  const [step, setStep] = useState<Step>({ at: 'choosing' })

  const read = async (file: File): Promise<void> => {
    setStep({ at: 'reading', file })
    const answer = await postFile<ImportPreview>('/api/plans/preview', file)
    setStep(
      answer.ok
        ? { at: 'looking', file, preview: answer.value }
        : { at: 'refused', file, error: answer.failure },
    )
  }
  const importIt = async (file: File, preview: ImportPreview): Promise<void> => {
    setStep({ at: 'importing', file, preview })
    const answer = await postFile<{ plan: PlanHead }>('/api/plans', file, {
      ...(preview.difference ? { 'x-edition': String(preview.difference.edition) } : {}),
      // the button says whose plan it is
      ...(preview.otherProvince ? { 'x-other-province': '1' } : {}),
    })
    setStep(
      answer.ok ? { at: 'done', plan: answer.value.plan } : { at: 'refused', file, error: answer.failure },
    )
    if (answer.ok) await client.invalidateQueries()
  }
  const again = (): void => setStep({ at: 'choosing' })

  return (
    <>
      <PageHead title={say('title')} sentence={step.at === 'choosing' ? say('sentence') : undefined} />
      {mayI(me, 'plan.import') ? null : <Notice tone="watch" title={sayCommon('notAllowed')} />}
      {step.at === 'choosing' && mayI(me, 'plan.import') ? <Drop onFile={(file) => void read(file)} /> : null}
      {step.at === 'reading' ? (
        <output className="import-busy">
          <progress aria-label={say('reading', { name: step.file.name })} />{' '}
          {say('reading', { name: step.file.name })}
        </output>
      ) : null}
      {step.at === 'refused' ? <Refused name={step.file.name} error={step.error} onAgain={again} /> : null}
      {step.at === 'looking' || step.at === 'importing' ? (
        <Preview
          preview={step.preview}
          busy={step.at === 'importing'}
          onImport={() => void importIt(step.file, step.preview)}
          onAgain={again}
        />
      ) : null}
      {step.at === 'done' ? <Done plan={step.plan} /> : null}
    </>
  )
}
