import { useCallback, useState } from 'react'
import { type Decided, topicsOf } from '#core/consolidation/proposals.ts'
import type { ProposalsPage } from '#core/page/workbench-page.ts'
import { useKeys } from '#web/frame/keys.ts'
import { DecideDialog, type Verb } from '#web/pages/consolidation/DecideDialog.tsx'
import { type ItemDoing, ProposalItem } from '#web/pages/consolidation/ProposalItem.tsx'
import { useDeciding } from '#web/pages/consolidation/use-deciding.ts'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { useWords } from '#web/words/say.ts'

const keyOf = ({ agency, id }: Decided): string => `${agency}-${id}`
const verbs: Readonly<Record<string, Verb>> = { t: 'taken', m: 'merged', n: 'declined', s: 'split' }

/** J and K walk; T, M, N, S, U decide about the one that is lit. */
const useWalk = (items: readonly Decided[], doing: ItemDoing | null): string => {
  const [current, setCurrent] = useState('')
  const onKey = useCallback(
    (key: string): boolean => {
      const at = items.findIndex((item) => keyOf(item) === current)
      if (key === 'j' || key === 'k') {
        const next = items[Math.max(0, Math.min(items.length - 1, at + (key === 'j' ? 1 : -1)))]
        if (!next) return false
        setCurrent(keyOf(next))
        document.querySelector(`[id="de-xuat-${keyOf(next)}"]`)?.scrollIntoView({ block: 'nearest' })
        return true
      }
      const [item, verb] = [items[at], verbs[key]]
      if (!item || !doing) return false
      if (key === 'u' && item.fate.what !== 'open') doing.undo(item)
      else if (verb && item.fate.what === 'open') doing.ask(item, verb)
      else return false
      return true
    },
    [items, current, doing],
  )
  useKeys(onKey)
  return current
}

type Asking = { readonly item: Decided; readonly verb: Verb }

/** Every proposal of the month: undecided ones first, then under their topics, then what is not taken and why (H05). */
export const ProposalsTab = ({
  page,
  mayDecide,
}: {
  readonly page: ProposalsPage
  readonly mayDecide: boolean
}) => {
  const say = useWords(benchWords)
  const deciding = useDeciding(page.period)
  const [asking, setAsking] = useState<Asking | null>(null)
  const undo = (item: Decided, whole = item.id, seen = item.ordinal): void => {
    void deciding.decide({ agency: item.agency, item: whole, seen, what: 'undone' })
  }
  const doing: ItemDoing | null = mayDecide
    ? {
        ask: (item, verb) => {
          deciding.forget()
          setAsking({ item, verb })
        },
        undo,
        // a whole is split by its newest fact, and parts are only there while that one stands
        join: (item) =>
          undo(item, item.partOf ?? '', page.splits[`${item.agency}/${item.partOf ?? ''}`] ?? 0),
      }
    : null
  const open = page.items.filter(({ fate }) => fate.what === 'open')
  const topics = topicsOf(page.items)
  const declined = page.items.filter(({ fate }) => fate.what === 'declined')
  const inOrder = [...open, ...topics.flatMap(({ items }) => items.map(({ item }) => item)), ...declined]
  const current = useWalk(inOrder, doing)
  const shorts = new Map(page.agencies.map(({ code, short }) => [code, short]))
  const shortOf = (agency: string): string => shorts.get(agency) ?? agency
  const drawn = (item: Decided, merged: readonly Decided[] = []) => (
    <ProposalItem
      key={keyOf(item)}
      item={item}
      merged={merged}
      period={page.period}
      current={keyOf(item) === current}
      shortOf={shortOf}
      doing={doing}
    />
  )
  return (
    <>
      <p className="bench-stand">{say('proposalsStand', { open: open.length, all: page.items.length })}</p>
      {doing ? <p className="bench-keys no-print">{say('proposalKeys')}</p> : null}
      {deciding.refusal && !asking ? <Notice tone="bad" title={deciding.refusal} alert /> : null}
      {open.length > 0 ? (
        <section className="consolidation-part" aria-labelledby="de-xuat-mo">
          <h2 id="de-xuat-mo">{say('openItems')}</h2>
          <ul className="proposal-list">{open.map((item) => drawn(item))}</ul>
        </section>
      ) : null}
      {topics.map(({ title, items }) => (
        <section key={title} className="consolidation-part" aria-label={title}>
          <h2>{title}</h2>
          <ul className="proposal-list">{items.map(({ item, merged }) => drawn(item, merged))}</ul>
        </section>
      ))}
      {declined.length > 0 ? (
        <section className="consolidation-part" aria-labelledby="de-xuat-bo">
          <h2 id="de-xuat-bo">{say('declinedItems')}</h2>
          <ul className="proposal-list">{declined.map((item) => drawn(item))}</ul>
        </section>
      ) : null}
      {page.nothing.length > 0 ? (
        <p className="consolidation-quiet">
          {say('asksNothing', { names: page.nothing.map(({ short }) => short).join(', ') })}
        </p>
      ) : null}
      {asking ? (
        <DecideDialog
          key={`${keyOf(asking.item)} ${asking.verb}`}
          page={page}
          item={asking.item}
          verb={asking.verb}
          busy={deciding.busy}
          refusal={deciding.refusal}
          shortOf={shortOf}
          onClose={() => setAsking(null)}
          onDecide={(asked) => {
            void deciding.decide(asked).then((done) => (done ? setAsking(null) : undefined))
          }}
        />
      ) : null}
    </>
  )
}
