import type { TableChange, TableMoments, TablePage } from '#core/page/plan-pages.ts'
import type { Chosen } from '#web/pages/table/chosen.ts'
import { momentWords } from '#web/pages/table/moment-words.ts'
import { Change } from '#web/passport/Parts.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

const One = ({
  change,
  onChoose,
}: {
  readonly change: TableChange
  readonly onChoose: (chosen: Chosen) => void
}) => {
  const say = useWords(momentWords)
  const { label, line, column, was, now, by } = change
  return (
    <li>
      <button type="button" className="panel-go" onClick={() => onChoose({ line, column })}>
        {label}, {say('cell', { column })}
      </button>{' '}
      <Change was={was} now={now} />
      <span className="panel-soft">
        {' '}
        {by ? [by.name, showMoment(by.at), by.reason].filter(Boolean).join(' · ') : say('computed')}
      </span>
    </li>
  )
}

/** What stands above a table that is not of now: of which moment it is, and every cell that differs from the other moment. */
export const Changes = ({
  page,
  unread,
  onChoose,
}: {
  readonly page: TablePage
  /** The address holds a moment that cannot be read. */
  readonly unread: boolean
  readonly onChoose: (chosen: Chosen) => void
}) => {
  const say = useWords(momentWords)
  const { moments } = page
  if (unread) return <Notice tone="watch" title={say('notAMoment')} />
  if (!moments) return null
  return (
    <div className="moment-said">
      <AsOf moments={moments} />
      {moments.since ? (
        moments.changes.length === 0 ? (
          <p>{say('changed', { count: 0, at: showMoment(moments.since) })}</p>
        ) : (
          <details className="moment-changes" open={moments.changes.length <= 8}>
            <summary>
              {say('changed', { count: moments.changes.length, at: showMoment(moments.since) })}
            </summary>
            <ul>
              {moments.changes.map((change) => (
                <One key={`${change.code} ${change.column}`} change={change} onChoose={onChoose} />
              ))}
            </ul>
          </details>
        )
      ) : null}
    </div>
  )
}

const AsOf = ({ moments: { asOf, known } }: { readonly moments: TableMoments }) => {
  const say = useWords(momentWords)
  if (asOf === null) return null
  const at = showMoment(asOf)
  return <Notice tone="watch" title={say(known ? 'saysAsOf' : 'notKnown', { at })} />
}
