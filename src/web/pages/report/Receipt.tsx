import type { Signature } from '#core/access/signature.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { SignatureLines } from '#web/pages/report/signing/SignatureLines.tsx'
import { signingWords } from '#web/pages/report/signing/words.ts'
import { showMoment } from '#web/words/moments.ts'
import { monthWords } from '#web/words/month.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

export type ReceiptFacts = Pick<ReportFact, 'at' | 'revision' | 'checksum' | 'trial'> & {
  readonly agency: string
  readonly period: string
  readonly figures: number | null
  readonly late: boolean
  readonly signed: Signature | null
}

/** What the agency keeps as proof that it has sent: the server's time and the checksum of what arrived. */
export const Receipt = ({ facts }: { readonly facts: ReceiptFacts }) => {
  const say = useWords(reportWords)
  const month = useWords(monthWords)
  const signing = useWords(signingWords)
  const lines: readonly (readonly [string, string])[] = [
    [say('receiptAt'), `${showMoment(facts.at)}${facts.trial ? ` (${month('trial')})` : ''}`],
    [say('receiptDue'), month(facts.late ? 'late' : 'onTime')],
    [say('receiptRevision'), String(facts.revision)],
    ...(facts.figures === null ? [] : [[say('receiptFigures'), String(facts.figures)] as const]),
    [say('receiptChecksum'), facts.checksum],
  ]
  return (
    <div className="receipt">
      <p>{say('receiptText', { period: facts.period, agency: facts.agency })}</p>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{signing('signed')}</dt>
          <dd>{facts.signed ? <SignatureLines signature={facts.signed} /> : signing('unsigned')}</dd>
        </div>
      </dl>
    </div>
  )
}
