import type { AnsweredWarning, ReadWarning } from '#core/validation/warning.ts'
import { unanswered } from '#core/validation/validate.ts'
import { holding } from '#web/grid/held.ts'
import { heldIn } from '#web/grid/sheet.ts'
import type { Entries } from '#web/grid/use-entries.ts'
import { CheckItem, ReasonForm } from '#web/pages/report/checks/CheckItem.tsx'
import { checkWords } from '#web/pages/report/checks/words.ts'
import { useWords } from '#web/words/say.ts'
import './checks.css'

const keyOf = ({ warning: { code, cells } }: AnsweredWarning): string => `${code} ${cells[0]}`

const Title = ({ asked }: { readonly asked: readonly AnsweredWarning[] }) => {
  const say = useWords(checkWords)
  const open = unanswered(asked).length
  return (
    <div className="report-part-head">
      <h3 id="report-checks">{say('title')}</h3>
      <output className="report-quiet">{say('count', { asked: asked.length, open })}</output>
    </div>
  )
}

/** Under the grid: everything that is asked of the form while it is typed, with the reason in its place (G10). */
export const ChecksPanel = ({
  asked,
  entries,
  onGo,
}: {
  readonly asked: readonly AnsweredWarning[]
  readonly entries: Entries
  /** Null where the form is only read, on a phone. */
  readonly onGo: ((code: string) => void) | null
}) => {
  const say = useWords(checkWords)
  if (asked.length === 0) return null
  const give = (code: string, note: string): void => {
    const held = heldIn(entries.sheet, code)
    if (held.kind === 'entry' && held.entry.kind === 'number')
      entries.write([[code, holding({ ...held.entry, note })]])
  }
  return (
    <section className="checks" aria-labelledby="report-checks">
      <Title asked={asked} />
      <p className="report-quiet">{say('intro')}</p>
      <ul className="check-list">
        {asked.map((one) => (
          <CheckItem key={keyOf(one)} asked={one} onGo={onGo}>
            {onGo === null ? (
              <Reason asked={one} />
            ) : (
              <ReasonForm asked={one} onReason={(note) => give(one.warning.cells[0], note)} />
            )}
          </CheckItem>
        ))}
      </ul>
    </section>
  )
}

const Reason = ({ asked: { reason } }: { readonly asked: AnsweredWarning }) => {
  const say = useWords(checkWords)
  return <p className="check-reason">{`${say('reason')}: ${reason === '' ? say('noReason') : reason}`}</p>
}

/** What was asked of a report that was sent, with the reasons of its agency: for whoever reads it. */
export const ChecksRead = ({
  asked,
  onGo,
}: {
  readonly asked: readonly ReadWarning[]
  readonly onGo: ((code: string) => void) | null
}) => {
  const say = useWords(checkWords)
  if (asked.length === 0) return null
  return (
    <section className="checks" aria-labelledby="report-checks">
      <Title asked={asked} />
      <ul className="check-list">
        {asked.map((one) => (
          <CheckItem key={keyOf(one)} asked={one} onGo={onGo}>
            <Reason asked={one} />
            {one.wasAsked ? null : <p className="report-quiet">{say('notAsked')}</p>}
          </CheckItem>
        ))}
      </ul>
    </section>
  )
}
