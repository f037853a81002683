import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Receipt, ReportPage } from '#core/page/report-page.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import type { SaidWorks } from '#core/works/said-work.ts'
import { canonicalText, nextSending } from '#core/report/canonical.ts'
import { sha256 } from '#core/report/digest.ts'
import { post } from '#web/api.ts'
import { heldIn } from '#web/grid/sheet.ts'
import type { Entries } from '#web/grid/use-entries.ts'
import { queries } from '#web/queries.ts'
import { entryWords } from '#web/words/entry.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

/** The checksum of what the sender has on screen: the server sends nothing else (H09). */
export const digestOf = (
  page: ReportPage,
  province: string,
  { sheet }: Entries,
  texts: ReportTexts,
  works: SaidWorks,
): string =>
  sha256(
    canonicalText(
      nextSending(
        {
          province,
          period: page.period,
          agency: page.agency.code,
          facts: page.facts,
          lines: page.sections.flatMap((section) => section.lines),
          texts,
          works,
        },
        (code) => {
          const held = heldIn(sheet, code)
          return held.kind === 'entry' ? held.entry : { kind: 'missing' }
        },
      ),
    ),
  )

/** Everything is saved first, then the server is asked to take the report as it has it. */
export const useSending = (page: ReportPage, flush: () => Promise<boolean>, onScreen: () => string) => {
  const client = useQueryClient()
  const common = useWords(entryWords)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  /** `copies`: the figures copied from the last period that the sender has confirmed. */
  const send = async (copies: readonly string[] = []): Promise<void> => {
    setBusy(true)
    setRefusal('')
    const saved = await flush()
    const answer = saved
      ? await post<Receipt>(
          `/api/periods/${page.period}/reports/${encodeURIComponent(page.agency.code)}/send`,
          { digest: onScreen(), copies },
        )
      : null
    setBusy(false)
    if (!answer) return setRefusal(common('refused', { why: '' }).trim())
    if (!answer.ok) {
      // a colleague has typed since: what the server has is shown before anybody sends it
      if (answer.failure.code === 'changedMeanwhile')
        await client.invalidateQueries({ queryKey: queries.report(page.period, page.agency.code).queryKey })
      return setRefusal(sayRefusal(answer.failure))
    }
    setAsking(false)
    setReceipt(answer.value)
    await client.invalidateQueries({ queryKey: queries.duties().queryKey })
    return client.invalidateQueries({ queryKey: ['periods', page.period] })
  }
  return { asking, setAsking, busy, refusal, send, receipt, setReceipt }
}
