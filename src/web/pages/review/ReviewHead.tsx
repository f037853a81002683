import { useState } from 'react'
import type { ReviewPage } from '#core/page/review-page.ts'
import type { Reviewing } from '#web/pages/review/use-review.ts'
import { reviewWords } from '#web/pages/review/words.ts'
import { files } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { commonWords } from '#web/words/common.ts'
import { showMoment } from '#web/words/moments.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

/** Where the review stands, its papers, and the button that opens the plan or says why it does not. */
export const ReviewHead = ({
  page,
  reviewing,
}: {
  readonly page: ReviewPage
  readonly reviewing: Reviewing
}) => {
  const say = useWords(reviewWords)
  const sayCommon = useWords(commonWords)
  const [asking, setAsking] = useState(false)
  const { counts, opened, edition, plan } = page
  const left = counts.all - counts.decided
  const open = async (): Promise<void> => {
    await reviewing.open()
    setAsking(false)
  }
  return (
    <>
      <PageHead
        title={say('title')}
        sentence={[
          say('stand', counts),
          ...(edition > 1 ? [say('edition', { edition })] : []),
          ...(opened ? [say('opened', { by: opened.by, at: showMoment(opened.at) })] : []),
        ].join(' ')}
        actions={
          <>
            <a className="button" href={files.findingsNote(String(plan.year))} download>
              <Icon name="download" /> {say('note')}
            </a>
            <a className="button" href={files.findingsList(String(plan.year))} download>
              <Icon name="download" /> {say('list')}
            </a>
            {opened ? null : (
              <Button
                look="primary"
                disabledReason={page.whyNotOpen.map(sayRefusal).join(' ') || null}
                onClick={() => setAsking(true)}
              >
                {say('openPlan')}
              </Button>
            )}
          </>
        }
      />
      <Dialog
        open={asking}
        title={say('openTitle', { year: plan.year })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{sayCommon('cancel')}</Button>
            <Button look="primary" busy={reviewing.busy} onClick={() => void open()}>
              {say('openPlan')}
            </Button>
          </>
        }
      >
        <p>{say('openWhat')}</p>
        {left > 0 ? <p>{say('openUndecided', { left })}</p> : null}
      </Dialog>
    </>
  )
}
