import { useState } from 'react'
import type { ApprovalPage, IssuedLine } from '#core/page/workbench-page.ts'
import { get } from '#web/api.ts'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { files } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showDay, showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

type Again = { readonly docx: { readonly same: boolean }; readonly xlsx: { readonly same: boolean } }

/** Made again from what was frozen, and compared to the byte (H09). */
const MadeAgain = ({ page, one }: { readonly page: ApprovalPage; readonly one: IssuedLine }) => {
  const say = useWords(benchWords)
  const [found, setFound] = useState<boolean | null>(null)
  const [busy, setBusy] = useState(false)
  const check = async (): Promise<void> => {
    setBusy(true)
    const answer = await get<Again>(`/api/periods/${page.period}/issued/${page.document}/${one.copy}/again`)
    setBusy(false)
    setFound(answer.ok ? answer.value.docx.same && answer.value.xlsx.same : null)
  }
  if (found !== null)
    return <Status tone={found ? 'good' : 'watch'} word={say(found ? 'againSame' : 'againOther')} />
  return (
    <Button busy={busy} onClick={() => void check()}>
      {say('again')}
    </Button>
  )
}

const Issued = ({ page, one }: { readonly page: ApprovalPage; readonly one: IssuedLine }) => {
  const say = useWords(benchWords)
  const { number, symbol, issuedOn, copy, sent, received } = one
  return (
    <li className="issued">
      <p>
        <b>{say('issuedHead', { number, symbol, date: showDay(issuedOn) })}</b>
        {copy > 1 ? ` (${say('isSupplement')})` : ''}
        {one.trial ? ` · ${say('trial')}` : ''}
      </p>
      <p>
        {sent ? (
          <>
            {say('sentOn', { at: showMoment(sent.at), by: sent.byName })}{' '}
            <Status tone={sent.late ? 'bad' : 'good'} word={say(sent.late ? 'isLate' : 'onTime')} />
          </>
        ) : (
          say('stageIssued')
        )}
      </p>
      {sent ? (
        <p>
          {received
            ? say('receivedOn', { at: showMoment(received.at), by: received.byName })
            : say('notReceived')}
        </p>
      ) : null}
      <p className="issued-files no-print">
        <a className="button" href={files.issued(page.period, page.document, copy, 'docx')} download>
          <Icon name="download" />
          {say('word')}
        </a>
        <a className="button" href={files.issued(page.period, page.document, copy, 'xlsx')} download>
          <Icon name="download" />
          {say('excel')}
        </a>
        <MadeAgain page={page} one={one} />
      </p>
      <p className="consolidation-checksum">{say('digest', { sha: one.docxSha256 })}</p>
    </li>
  )
}

/** What was issued: number and day, when it was sent and received, the very files. */
export const IssuedList = ({ page }: { readonly page: ApprovalPage }) => {
  const say = useWords(benchWords)
  return (
    <section className="consolidation-part" aria-labelledby="ban-hanh">
      <h2 id="ban-hanh">{say('issuedTitle')}</h2>
      {page.issued.length === 0 ? <p className="consolidation-quiet">{say('issuedNone')}</p> : null}
      <ul className="issued-list">
        {page.issued.toReversed().map((one) => (
          <Issued key={one.copy} page={page} one={one} />
        ))}
      </ul>
    </section>
  )
}
