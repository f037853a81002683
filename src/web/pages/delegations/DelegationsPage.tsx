import { useState } from 'react'
import type { DelegationLine, DelegationsPage as Page } from '#core/page/delegations-page.ts'
import { GiveDialog } from '#web/pages/delegations/GiveDialog.tsx'
import { RevokeDialog } from '#web/pages/delegations/RevokeDialog.tsx'
import { useDelegating } from '#web/pages/delegations/use-delegating.ts'
import { delegationWords } from '#web/pages/delegations/words.ts'
import { SignatureLines } from '#web/pages/report/signing/SignatureLines.tsx'
import { useSayReason } from '#web/pages/report/use-say-reason.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { Status, type Tone } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showDay, showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './delegations.css'

const tones: Readonly<Record<DelegationLine['state'], Tone>> = {
  now: 'good',
  coming: 'watch',
  locked: 'bad',
  over: 'none',
  revoked: 'bad',
}

const Line = ({ line, onRevoke }: { readonly line: DelegationLine; readonly onRevoke: () => void }) => {
  const say = useWords(delegationWords)
  const sayReason = useSayReason()
  const { form, headTitle, deputyTitle: title, deputyName: name, document, revoked } = line
  const open = line.state !== 'over' && line.state !== 'revoked'
  return (
    <tr>
      <th scope="row">{line.short}</th>
      <td>
        <SignatureLines signature={{ form, headTitle, title, name, document, body: null }} />
      </td>
      <td>
        {showDay(line.from)} – {showDay(line.to)}
      </td>
      <td>
        <Status tone={tones[line.state]} word={say(line.state)} />
        <small className="delegation-by">
          {revoked
            ? say('revokedBy', { by: revoked.byName, at: showMoment(revoked.at), reason: revoked.reason })
            : say('given', { by: line.byName, at: showMoment(line.at) })}
        </small>
      </td>
      <td>
        {open ? (
          <Button disabledReason={sayReason(line.whyNotRevoke)} onClick={onRevoke}>
            {say('revoke')}
          </Button>
        ) : null}
      </td>
    </tr>
  )
}

const Delegations = ({ page }: { readonly page: Page }) => {
  const say = useWords(delegationWords)
  const sayReason = useSayReason()
  const delegating = useDelegating()
  const [giving, setGiving] = useState(false)
  const [revoking, setRevoking] = useState<DelegationLine | null>(null)
  const count = (state: DelegationLine['state']): number =>
    page.delegations.filter((line) => line.state === state).length
  return (
    <div className="delegations">
      <PageHead
        title={say('title')}
        sentence={say('sentence', { now: count('now'), coming: count('coming') })}
        actions={
          <Button
            look="primary"
            disabledReason={sayReason(page.whyNotGive)}
            onClick={() => {
              delegating.forget()
              setGiving(true)
            }}
          >
            {say('give')}
          </Button>
        }
      />
      <p className="delegation-rule">{say(page.twoPersons ? 'two' : 'one')}</p>
      {page.delegations.length === 0 ? (
        <Empty>{say('none')}</Empty>
      ) : (
        <Table caption={say('title')} stickyHead>
          <thead>
            <tr>
              <th scope="col">{say('agency')}</th>
              <th scope="col">{say('deputy')}</th>
              <th scope="col">{say('days')}</th>
              <th scope="col">{say('state')}</th>
              <th scope="col">
                <span className="visually-hidden">{say('revoke')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {page.delegations.map((line) => (
              <Line
                key={`${line.agency} ${line.number}`}
                line={line}
                onRevoke={() => {
                  delegating.forget()
                  setRevoking(line)
                }}
              />
            ))}
          </tbody>
        </Table>
      )}
      {giving ? <GiveDialog page={page} delegating={delegating} onClose={() => setGiving(false)} /> : null}
      {revoking ? (
        <RevokeDialog line={revoking} delegating={delegating} onClose={() => setRevoking(null)} />
      ) : null}
    </div>
  )
}

/** Ký thay: who signs for the head, from day to day, in which form (K05). */
export const DelegationsPage = () => (
  <Answer query={queries.delegations()}>{(page) => <Delegations page={page} />}</Answer>
)
