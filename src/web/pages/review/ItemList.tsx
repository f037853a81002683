import { useEffect, useRef } from 'react'
import type { ReviewItem } from '#core/page/review-page.ts'
import type { Decision, Standing } from '#core/review/decision.ts'
import { readingWords, verdictWords } from '#core/words/finding.ts'
import { Deciding } from '#web/pages/review/Deciding.tsx'
import type { Wanted } from '#web/pages/review/use-review.ts'
import type { Group } from '#web/pages/review/walk.ts'
import { reviewWords, verdictButtons } from '#web/pages/review/words.ts'
import { findingWords, iconOf, severityWords, toneOf } from '#web/plan/findingKinds.ts'
import { Button } from '#web/ui/Button.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

type Acts = {
  readonly busy: boolean
  readonly whyNot: string | null
  readonly onDecide: (wanted: Wanted) => void
}

const isReading = (value: string): value is keyof typeof readingWords => Object.hasOwn(readingWords, value)

/** `Lỗi của bản chữ, phục hồi: ngăn cách hàng nghìn (theo bản giấy)` */
const useSayDecision = (): ((decision: Decision) => string) => {
  const say = useWords(reviewWords)
  const sayVerdict = useWords(verdictWords)
  const sayReading = useWords(readingWords)
  return ({ what, value, reason }) => {
    const said = value === null ? '' : `: ${isReading(value) ? sayReading(value) : value}`
    const verdict = what === 'undone' ? say('undone') : sayVerdict(what)
    return `${verdict}${said}${reason === '' ? '' : ` (${reason})`}`
  }
}

const Decided = ({
  item,
  decision,
  acts,
}: {
  readonly item: ReviewItem
  readonly decision: Standing
  readonly acts: Acts
}) => {
  const say = useWords(reviewWords)
  const sayDecision = useSayDecision()
  return (
    <div className="review-decided">
      <Status tone="good" word={sayDecision(decision)} />
      <span className="review-by">
        {say('by', { by: decision.byName, at: showMoment(decision.at) })}
        {decision.trial ? ` · ${say('trial')}` : ''}
      </span>
      <Button
        look="quiet"
        busy={acts.busy}
        disabledReason={acts.whyNot}
        aria-keyshortcuts="u"
        onClick={() => acts.onDecide({ key: item.key, what: 'undone' })}
      >
        <kbd>U</kbd> {say('undo')}
      </Button>
    </div>
  )
}

const History = ({ history }: { readonly history: readonly Decision[] }) => {
  const say = useWords(reviewWords)
  const sayDecision = useSayDecision()
  if (history.length < 2) return null
  return (
    <details className="review-history">
      <summary>{say('history', { count: history.length })}</summary>
      <ol>
        {history.map((fact) => (
          <li key={`${fact.at} ${fact.what}`}>
            {sayDecision(fact)} · {say('by', { by: fact.byName, at: showMoment(fact.at) })}
          </li>
        ))}
      </ol>
    </details>
  )
}

const Card = ({ item, acts }: { readonly item: ReviewItem; readonly acts: Acts }) => {
  const say = useWords(reviewWords)
  const saySeverity = useWords(severityWords)
  const card = useRef<HTMLLIElement>(null)
  const { finding, decision } = item
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <li ref={card} className="review-card" aria-current="true">
      <p className="review-card-state">
        <Status
          tone={toneOf[finding.severity]}
          icon={iconOf[finding.severity]}
          word={saySeverity(finding.severity)}
        />
        {item.blocks ? <span className="review-blocks">{say('blocks')}</span> : null}
        <span className="review-places">{item.places.slice(0, 3).join('; ')}</span>
      </p>
      <p className="review-message">{finding.message}</p>
      <dl className="review-figures">
        <div>
          <dt>{say('printed')}</dt>
          <dd>{finding.printed || '–'}</dd>
        </div>
        {finding.expected === '' ? null : (
          <div>
            <dt>{say(finding.code === 'separator' ? 'readAs' : 'expected')}</dt>
            <dd className="review-expected">{finding.expected}</dd>
          </div>
        )}
      </dl>
      {decision ? (
        <Decided item={item} decision={decision} acts={acts} />
      ) : (
        <Deciding item={item} {...acts} />
      )}
      <History history={item.history} />
    </li>
  )
}

const Line = ({ item, onSelect }: { readonly item: ReviewItem; readonly onSelect: () => void }) => {
  const saySeverity = useWords(severityWords)
  const sayVerdict = useWords(verdictButtons)
  const { finding, decision } = item
  return (
    <li>
      <button
        type="button"
        className={decision ? 'review-one review-one-done' : 'review-one'}
        onClick={onSelect}
      >
        <span className="review-one-text">{finding.message}</span>
        {decision ? (
          <Status tone="good" word={sayVerdict(decision.what)} />
        ) : (
          <Status
            tone={toneOf[finding.severity]}
            icon={iconOf[finding.severity]}
            word={saySeverity(finding.severity)}
          />
        )}
      </button>
    </li>
  )
}

type Props = {
  readonly groups: readonly Group[]
  readonly selected: string
  readonly acts: Acts
  readonly onSelect: (key: string) => void
}

/** The findings by kind; the one that is looked at stands open, with what can be decided about it. */
export const ItemList = ({ groups, selected, acts, onSelect }: Props) => {
  const sayFinding = useWords(findingWords)
  return groups.map(([code, items]) => (
    <section key={code} className="review-kind" aria-labelledby={`loai-${code}`}>
      <h2 id={`loai-${code}`}>
        {sayFinding(code)}{' '}
        <span className="review-count">
          {items.filter(({ decision }) => decision !== null).length}/{items.length}
        </span>
      </h2>
      <ul>
        {items.map((item) =>
          item.key === selected ? (
            <Card key={item.key} item={item} acts={acts} />
          ) : (
            <Line key={item.key} item={item} onSelect={() => onSelect(item.key)} />
          ),
        )}
      </ul>
    </section>
  ))
}
