import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { OwnerLine, OwnersPage as Owners } from '#core/page/owners-page.ts'
import { post } from '#web/api.ts'
import { type Confirmation, confirmationsOf, groupsOf, ownersOf } from '#web/pages/owners/owner-groups.ts'
import { OwnerPicker } from '#web/pages/owners/OwnerPicker.tsx'
import { OwnerSection } from '#web/pages/owners/OwnerSection.tsx'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { commonWords } from '#web/words/common.ts'
import { consolidationWords } from '#web/words/consolidation.ts'
import { ownerWords } from '#web/words/month.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'
import './owners.css'

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()

/** Confirms owners; one request for each set, the page's answer is the newest. */
const useConfirming = (plan: string) => {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const confirm = async (confirmations: readonly Confirmation[]): Promise<boolean> => {
    setBusy(true)
    setRefusal('')
    let done = true
    for (const confirmation of confirmations) {
      const answer = await post<Owners>(`/api/plans/${plan}/owners`, confirmation)
      if (answer.ok) client.setQueryData(queries.owners(plan).queryKey, answer.value)
      else setRefusal(sayRefusal(answer.failure))
      done = answer.ok
      if (!done) break
    }
    setBusy(false)
    await client.invalidateQueries({ queryKey: ['periods'] })
    return done
  }
  return { busy, refusal, confirm }
}

const usePicked = () => {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const pick = useCallback((code: string): void => {
    setPicked((before) => {
      const next = new Set(before)
      if (!next.delete(code)) next.add(code)
      return next
    })
  }, [])
  return { picked, pick, unpick: () => setPicked(new Set()) }
}

const OwnersView = ({ page, plan }: { readonly page: Owners; readonly plan: string }) => {
  const say = useWords(ownerWords)
  const common = useWords(commonWords)
  const sayTargets = useWords(consolidationWords)
  const { busy, refusal, confirm } = useConfirming(plan)
  const { picked, pick, unpick } = usePicked()
  const [changing, setChanging] = useState<readonly OwnerLine[] | null>(null)
  const [typed, setTyped] = useState('')
  const [onlyOpen, setOnlyOpen] = useState(false)
  const names = useMemo(() => new Map(page.agencies.map(({ code, short }) => [code, short])), [page.agencies])
  const groups = useMemo(() => groupsOf(page.lines), [page.lines])
  const confirmed = page.lines.filter((line) => line.confirmed).length
  const waiting = confirmationsOf(page.lines).reduce((count, { codes }) => count + codes.length, 0)
  const wanted = plain(typed.trim())
  const shows = (line: OwnerLine): boolean =>
    (!onlyOpen || line.confirmed === null) &&
    (wanted === '' ||
      plain(
        [line.code, line.name, ...ownersOf(line).map((code) => names.get(code) ?? code)].join(' '),
      ).includes(wanted))
  const chosen = page.lines.filter((line) => picked.has(line.code))
  return (
    <>
      <PageHead
        title={say('title')}
        sentence={
          <>
            {say('stand', { confirmed, all: page.lines.length })} {say('explain')}
          </>
        }
        actions={
          waiting > 0 ? (
            <Button
              look="primary"
              busy={busy}
              disabledReason={page.whyNotConfirm}
              onClick={() => void confirm(confirmationsOf(page.lines))}
            >
              {say('confirmAll', { count: waiting })}
            </Button>
          ) : null
        }
      />
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <div className="owners-filter no-print">
        <input
          type="search"
          className="field-input"
          aria-label={common('filter')}
          placeholder={common('filterHint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <label>
          <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)} />{' '}
          {say('onlyOpen')}
        </label>
        {chosen.length > 0 ? (
          <Button disabledReason={page.whyNotConfirm} onClick={() => setChanging(chosen)}>
            {say('changeChosen', { count: chosen.length })}
          </Button>
        ) : null}
      </div>
      {groups.map((group, index) => {
        const shown = group.lines.filter(shows)
        return shown.length === 0 ? null : (
          <OwnerSection
            key={`${group.id} ${wanted !== ''}`}
            group={group}
            title={group.id === 'T' ? sayTargets('targets') : group.source}
            shown={shown}
            names={names}
            picked={picked}
            whyNot={page.whyNotConfirm}
            startOpen={index === 0 || wanted !== ''}
            busy={busy}
            onPick={pick}
            onChange={setChanging}
            onConfirm={(lines) => void confirm(confirmationsOf(lines))}
          />
        )
      })}
      {changing ? (
        <OwnerPicker
          what={changing.length === 1 ? (changing[0]?.name ?? '') : say('lines', { count: changing.length })}
          start={changing[0] ? ownersOf(changing[0]) : []}
          agencies={page.agencies}
          busy={busy}
          onClose={() => setChanging(null)}
          onConfirm={(owners) =>
            void confirm([{ codes: changing.map(({ code }) => code), owners }]).then((done) => {
              if (!done) return
              setChanging(null)
              unpick()
            })
          }
        />
      ) : null}
    </>
  )
}

/** Phân công: proposed from the mandates, confirmed by the planning department, one by one or a whole Biểu at once. */
export const OwnersPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.owners(plan)}>{(page) => <OwnersView page={page} plan={plan} />}</Answer>
)
