import { useState } from 'react'
import type { ReviewPage as Page } from '#core/page/review-page.ts'
import type { Severity } from '#core/plan/finding.ts'
import { useAsked } from '#web/frame/asked.ts'
import { useKeys } from '#web/frame/keys.ts'
import { ItemList } from '#web/pages/review/ItemList.tsx'
import { Neighbourhood } from '#web/pages/review/Neighbourhood.tsx'
import { ReviewHead } from '#web/pages/review/ReviewHead.tsx'
import { useReview, type Wanted } from '#web/pages/review/use-review.ts'
import { groupsIn, nextOpen, shownIn, startOf, stepFrom } from '#web/pages/review/walk.ts'
import { reviewWords } from '#web/pages/review/words.ts'
import { paths } from '#web/paths.ts'
import { severities, severityWords } from '#web/plan/findingKinds.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Empty, Notice } from '#web/ui/Notice.tsx'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'
import './review.css'

const severityIn = (text: string | undefined): Severity | '' => severities.find((one) => one === text) ?? ''
const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** An arrow belongs to what scrolls where the focus is, not to the walk. */
const isScrolling = (): boolean =>
  document.activeElement?.closest('.review-table') !== null && document.activeElement !== null

const Filters = ({ page }: { readonly page: Page }) => {
  const say = useWords(reviewWords)
  const saySeverity = useWords(severityWords)
  const [asked, setAsked] = useAsked()
  const count = (of: Severity): number => page.items.filter(({ finding }) => finding.severity === of).length
  return (
    <div className="review-filters no-print">
      <Choice
        label={say('show')}
        value={shownIn(asked['xem'])}
        onChoose={(xem) => setAsked({ xem, o: '' })}
        options={[
          { value: '', word: say('every'), count: page.items.length },
          { value: 'con', word: say('undecided'), count: page.counts.all - page.counts.decided },
          {
            value: 'chan',
            word: say('onlyBlocking'),
            count: page.items.filter(({ blocks }) => blocks).length,
          },
        ]}
      />
      <Choice
        label={say('severity')}
        value={severityIn(asked['muc'])}
        onChoose={(muc) => setAsked({ muc, o: '' })}
        options={[
          { value: '', word: say('every') },
          ...severities.map((one) => ({ value: one, word: saySeverity(one), count: count(one) })),
        ]}
      />
      <p className="review-keys">{say('keys')}</p>
    </div>
  )
}

const Left = ({ page }: { readonly page: Page }) => {
  const say = useWords(reviewWords)
  const { decided, all } = page.counts
  return (
    <progress
      className="review-left"
      value={decided}
      max={Math.max(all, 1)}
      aria-label={say('left', { left: all - decided })}
    />
  )
}

const Notices = ({ page, plan }: { readonly page: Page; readonly plan: string }) => {
  const say = useWords(reviewWords)
  return (
    <>
      {page.ownerless && !page.opened ? (
        <Notice
          tone="watch"
          title={say('ownerless', page.ownerless)}
          actions={<Go to={paths.owners(plan)}>{say('toOwners')}</Go>}
        />
      ) : null}
      {page.orphans.length > 0 ? <Notice title={say('orphans', { count: page.orphans.length })} /> : null}
    </>
  )
}

const Review = ({ page, plan }: { readonly page: Page; readonly plan: string }) => {
  const say = useWords(reviewWords)
  const [asked, setAsked] = useAsked()
  const reviewing = useReview(plan)
  const [last, setLast] = useState<string | null>(null)
  const wantedKey = asked['o'] ?? ''
  const filter = { severity: severityIn(asked['muc']), shown: shownIn(asked['xem']), selected: wantedKey }
  const groups = groupsIn(page.items, filter)
  const walk = groups.flatMap(([, items]) => items)
  const selected = startOf(walk, wantedKey)
  const item = page.items.find(({ key }) => key === selected)
  const select = (key: string): Promise<void> => setAsked({ o: key })
  // from the key until the next finding stands there: a key pressed in between would speak of the one just decided
  const [moving, setMoving] = useState(false)

  const decide = async (wanted: Wanted): Promise<void> => {
    setMoving(true)
    const after = await reviewing.decide(wanted)
    if (after) {
      setLast(wanted.key)
      const young = groupsIn(after.items, filter).flatMap(([, items]) => items)
      await select(wanted.what === 'undone' ? wanted.key : nextOpen(young, wanted.key))
    }
    setMoving(false)
  }
  const undo = (): void => {
    const undone = item?.decision ? item.key : last
    const decided = page.items.some(({ key, decision }) => key === undone && decision !== null)
    if (undone !== null && decided && !page.whyNotDecide) void decide({ key: undone, what: 'undone' })
  }
  useKeys((key) => {
    const step = steps[key]
    if (key === 'u') undo()
    else if (step === undefined || isScrolling()) return false
    else void select(stepFrom(walk, selected, step))
    return true
  })

  const whyNot = page.whyNotDecide === null ? null : sayRefusal(page.whyNotDecide)
  return (
    <>
      <ReviewHead page={page} reviewing={reviewing} />
      <Left page={page} />
      <Notices page={page} plan={plan} />
      {reviewing.refusal ? <Notice tone="bad" title={sayRefusal(reviewing.refusal)} alert /> : null}
      <Filters page={page} />
      {item ? (
        <div className="review">
          <section className="review-document" aria-label={say('document')}>
            <Neighbourhood plan={plan} item={item} />
          </section>
          <section className="review-list" aria-label={say('findings')}>
            <ItemList
              groups={groups}
              selected={selected}
              acts={{ busy: reviewing.busy || moving, whyNot, onDecide: (wanted) => void decide(wanted) }}
              onSelect={(key) => void select(key)}
            />
          </section>
        </div>
      ) : (
        <Empty>{say(page.items.length === 0 ? 'clean' : 'none')}</Empty>
      )}
    </>
  )
}

/** Rà soát: the document at the left with the place lit, the findings at the right, one decision each. */
export const ReviewPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.review(plan)}>{(page) => <Review page={page} plan={plan} />}</Answer>
)
