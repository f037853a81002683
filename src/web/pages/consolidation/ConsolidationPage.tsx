import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ConsolidationPage as Consolidation } from '#core/page/consolidation-page.ts'
import { post } from '#web/api.ts'
import { useAsked } from '#web/frame/asked.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { hasData } from '#web/pages/consolidation/consolidated.ts'
import { ChooseDialog } from '#web/pages/consolidation/ChooseDialog.tsx'
import { LinesTable } from '#web/pages/consolidation/LinesTable.tsx'
import { Names } from '#web/pages/consolidation/Names.tsx'
import { useChoosing } from '#web/pages/consolidation/use-choosing.ts'
import { Voices } from '#web/pages/consolidation/Voices.tsx'
import { files, paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { commonWords } from '#web/words/common.ts'
import { consolidationWords } from '#web/words/consolidation.ts'
import { useLanguage } from '#web/words/language.ts'
import { momentAsked } from '#web/words/moment-field.ts'
import { showDay, showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { sayReasonIn } from '#web/words/reasons.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'
import './consolidation.css'

const useConsolidating = (period: string) => {
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const make = async (): Promise<void> => {
    setBusy(true)
    const answer = await post<Consolidation>(`/api/periods/${period}/consolidation`)
    setBusy(false)
    setAsking(false)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    if (answer.ok) client.setQueryData(queries.consolidation(period).queryKey, answer.value)
  }
  return { asking, setAsking, busy, refusal, make }
}

/** Frozen or still moving, and what waits for the next time (rule Q37). */
const Standing = ({ page }: { readonly page: Consolidation }) => {
  const say = useWords(consolidationWords)
  const { consolidated, waiting } = page
  const later = page.choices.filter((choice) => choice.waiting)
  const names = new Map(
    [...page.targets, ...page.tables.flatMap(({ lines }) => lines)].map(({ code, name }) => [code, name]),
  )
  if (!consolidated) return <Notice title={say('preview')} />
  return (
    <Notice
      tone="good"
      title={say('frozen', {
        edition: consolidated.edition,
        at: showMoment(consolidated.at),
        by: consolidated.by,
      })}
    >
      <p className="consolidation-checksum">{say('checksum', { checksum: consolidated.checksum })}</p>
      {waiting.length > 0 ? (
        <p>
          {say('waiting', { count: waiting.length })}{' '}
          {waiting.map(({ agency, at }) => `${agency.short} (${showMoment(at)})`).join(', ')}.
        </p>
      ) : null}
      {later.length > 0 ? (
        <p>
          {say('choicesWaiting', { count: later.length })}{' '}
          {later
            .map(({ code, at, byName }) => `${names.get(code) ?? code} (${byName}, ${showMoment(at)})`)
            .join(', ')}
          .
        </p>
      ) : null}
    </Notice>
  )
}

type Choosers = { readonly page: Consolidation; readonly onChoose: ((code: string) => void) | null }

/** An earlier edition says that it is one, and where the newest is. */
const Past = ({ page: { past, period, consolidated } }: { readonly page: Consolidation }) => {
  const say = useWords(consolidationWords)
  if (!past) return null
  const isNewest = consolidated?.edition === past.newest
  return (
    <Notice
      tone="watch"
      title={say('past', { at: showMoment(past.asOf) })}
      actions={
        <Go className="button" to={paths.consolidation(period)}>
          {say(isNewest ? 'pastToNow' : 'pastToNewest', { edition: past.newest })}
        </Go>
      }
    />
  )
}

const Tables = ({ page, onChoose }: Choosers) => {
  const say = useWords(consolidationWords)
  return (
    <section className="consolidation-part" aria-labelledby="tables">
      <h2 id="tables">{say('tables')}</h2>
      {page.tables.map((table) => (
        <details key={table.id} className="consolidation-table">
          <summary>
            <b>{table.id}</b> {table.title}
            <small>
              {say('tableCount', { filled: table.lines.filter(hasData).length, all: table.lines.length })}
            </small>
          </summary>
          <LinesTable caption={table.title} lines={table.lines} period={page.period} onChoose={onChoose} />
        </details>
      ))}
    </section>
  )
}

const Actions = ({
  page,
  busy,
  onMake,
}: {
  readonly page: Consolidation
  readonly busy: boolean
  readonly onMake: () => void
}) => {
  const say = useWords(consolidationWords)
  const language = useLanguage()
  const me = useMe()
  return (
    <>
      <PrintButton />
      <a className="button" href={files.report(page.period, page.past?.asOf ?? null)} download>
        <Icon name="download" />
        {say('word')}
      </a>
      {mayI(me, 'consolidation.make') && !page.past ? (
        <Button
          look="primary"
          busy={busy}
          onClick={onMake}
          disabledReason={page.whyNotConsolidate ? sayReasonIn(page.whyNotConsolidate, language) : null}
        >
          {say(page.consolidated ? 'again' : 'consolidate')}
        </Button>
      ) : null}
    </>
  )
}

const ConsolidationView = ({ page }: { readonly page: Consolidation }) => {
  const say = useWords(consolidationWords)
  const common = useWords(commonWords)
  const sayPeriod = useSayPeriod()
  const { asking, setAsking, busy, refusal, make } = useConsolidating(page.period)
  const choosing = useChoosing(page.period)
  const me = useMe()
  // what is past is looked at, not chosen anew
  const onChoose = mayI(me, 'consolidation.make') && !page.past ? choosing.ask : null
  const withData = page.targets.filter(hasData).length
  return (
    <div className="consolidation">
      <PageHead
        title={say('title', { period: sayPeriod(page.period) })}
        above={<Go to={paths.board(page.period)}>{`‹ ${say('board')}`}</Go>}
        sentence={say('stand', {
          withData,
          targets: page.targets.length,
          ...page.counts,
          day: showDay(page.consolidationDue),
        })}
        actions={<Actions page={page} busy={busy} onMake={() => setAsking(true)} />}
      />
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <Past page={page} />
      <Standing page={page} />
      <div className="consolidation-part">
        <h2>{say('targets')}</h2>
        <LinesTable caption={say('targets')} lines={page.targets} period={page.period} onChoose={onChoose} />
      </div>
      <Names page={page} />
      <Voices page={page} />
      <Tables page={page} onChoose={onChoose} />
      <ChooseDialog page={page} choosing={choosing} />
      <Dialog
        open={asking}
        title={say('ask')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            <Button look="primary" busy={busy} onClick={() => void make()}>
              {say('consolidate')}
            </Button>
          </>
        }
      >
        <p>{say('askWhat', { missing: page.missing.length, without: page.targets.length - withData })}</p>
      </Dialog>
    </div>
  )
}

/** Tổng hợp: the figures of the province for a month, who is missing, what the agencies say. */
export const ConsolidationPage = ({ period }: { readonly period: string }) => {
  const [asked] = useAsked()
  return (
    <Answer query={queries.consolidationAt(period, momentAsked(asked['luc']))}>
      {(page) => <ConsolidationView page={page} />}
    </Answer>
  )
}
