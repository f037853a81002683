import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { WireError } from '#core/page/head.ts'
import { postFile } from '#web/api.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { figuresImportWords } from '#web/pages/figures-import/words.ts'
import { paths } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, TextField } from '#web/ui/Field.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { commonWords } from '#web/words/common.ts'
import { sayFigureRefusal } from '#web/words/figure-refusal.ts'
import { useWords } from '#web/words/say.ts'
import './figures-import.css'

type Imported = { readonly lines: number; readonly recorded: number; readonly unchanged: number }

type Step =
  | { readonly at: 'choosing' | 'sending' }
  | { readonly at: 'refused'; readonly name: string; readonly error: WireError }
  | { readonly at: 'done'; readonly imported: Imported }

const needed = ['period', 'indicator', 'scope', 'basis', 'value'] as const
const optional = ['kind', 'cell', 'unit', 'revision', 'confirmed'] as const

/** Refusals that ask: what was meant may be confirmed. */
const asking: readonly string[] = ['growthForIndex', 'indexForGrowth', 'farFromPlan']
const asksIn = (error: WireError): boolean =>
  (error.cells ?? [error]).some(({ code }) => asking.includes(code))

const Outcome = ({ plan, step }: { readonly plan: string; readonly step: Step }) => {
  const say = useWords(figuresImportWords)
  if (step.at === 'refused') {
    const faults = step.error.cells ?? [step.error]
    return (
      <Notice tone="bad" title={say('refused', { name: step.name })} alert>
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.line ?? 0} ${fault.code}`}>
              {fault.line === undefined ? null : <strong>{say('line', { line: fault.line })}: </strong>}
              {sayFigureRefusal(fault)}
            </li>
          ))}
        </ul>
        <p>{say('nothing')}</p>
      </Notice>
    )
  }
  if (step.at !== 'done') return null
  return (
    <Notice
      tone="good"
      title={say('done', step.imported)}
      alert
      actions={
        <Go className="button" to={paths.targetBoard(plan)}>
          {say('board')}
        </Go>
      }
    >
      <p>{say('of', step.imported)}</p>
    </Notice>
  )
}

const Columns = () => {
  const say = useWords(figuresImportWords)
  return (
    <dl className="figures-import-columns">
      <div>
        <dt>{say('columns')}</dt>
        <dd>
          <code>{needed.join(',')}</code>
        </dd>
      </div>
      <div>
        <dt>{say('optional')}</dt>
        <dd>
          <code>{optional.join(',')}</code>
        </dd>
      </div>
    </dl>
  )
}

/** A file of figures, all of it or nothing: what was refused is named by its line, what was recorded is counted. */
export const FiguresImportPage = ({ plan }: { readonly plan: string }) => {
  const say = useWords(figuresImportWords)
  const common = useWords(commonWords)
  const me = useMe()
  const client = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [reason, setReason] = useState('')
  const [replace, setReplace] = useState(false)
  const [confirm, setConfirm] = useState(false)
  const [step, setStep] = useState<Step>({ at: 'choosing' })
  const take = async (chosen: File): Promise<void> => {
    setStep({ at: 'sending' })
    const answer = await postFile<Imported>(
      `/api/figures/import?${new URLSearchParams({ plan, reason, ...(replace ? { replace: '1' } : {}), ...(confirm ? { confirm: '1' } : {}) }).toString()}`,
      chosen,
    )
    if (!answer.ok) return setStep({ at: 'refused', name: chosen.name, error: answer.failure })
    setStep({ at: 'done', imported: answer.value })
    await client.invalidateQueries()
  }
  const unsaid = replace && reason.trim() === '' ? say('reasonFirst') : null
  const whyNot = file ? unsaid : say('fileFirst')
  return (
    <>
      <PageHead title={say('title')} sentence={say('sentence', { year: plan })} />
      {mayI(me, 'figures.record') ? (
        <div className="figures-import">
          <Outcome plan={plan} step={step} />
          <Field
            label={say('file')}
            hint={say('fileHint')}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null)
              setStep({ at: 'choosing' })
              setConfirm(false)
            }}
          />
          <Columns />
          <TextField
            label={replace ? `${say('reason')} (${common('required')})` : say('reason')}
            hint={say('reasonHint')}
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <label>
            <input type="checkbox" checked={replace} onChange={(event) => setReplace(event.target.checked)} />{' '}
            {say('replace')}
          </label>
          {step.at === 'refused' && asksIn(step.error) ? (
            <label>
              <input
                type="checkbox"
                checked={confirm}
                onChange={(event) => setConfirm(event.target.checked)}
              />{' '}
              {say('confirm')}
            </label>
          ) : null}
          <p>
            <Button
              look="primary"
              busy={step.at === 'sending'}
              disabledReason={whyNot}
              onClick={() => {
                if (file) void take(file)
              }}
            >
              {say('take')}
            </Button>
          </p>
        </div>
      ) : (
        <Notice tone="watch" title={common('notAllowed')} />
      )}
    </>
  )
}
