import type { IssueSigner } from '#core/consolidation/approval.ts'
import type { MonthlyReport } from '#core/document/monthly-report.ts'
import { fullSigner } from '#core/document/signer.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { KeptPage } from '#core/consolidation/kept-page.ts'
import { day } from '#core/time/day.ts'

/** What an issued document was made of beside its frozen edition: kept, so that it can be made again in ten years (H09). */
export type IssuedInputs = Omit<MonthlyReport, 'consolidation' | 'today'> & {
  readonly consolidated: NonNullable<ConsolidationPage['consolidated']>
  readonly issuedOn: string
}

/** The report as it goes out: number, day and signer stand in it. */
export const issuedReport = (page: KeptPage, inputs: IssuedInputs): MonthlyReport => {
  const { consolidated, issuedOn, ...rest } = inputs
  const consolidation = { ...page, consolidated, waiting: [], whyNotConsolidate: null, choices: [] }
  return { ...rest, consolidation, today: day(issuedOn) }
}

/** The office's frame with what the records office gives: the number, and who signs. */
export const frameIssued = (
  frame: MonthlyReport['frame'],
  { number, signer }: { readonly number: string; readonly signer: IssueSigner },
): MonthlyReport['frame'] => ({
  ...frame,
  letterhead: { ...frame.letterhead, number: number.trim() },
  signer: fullSigner(signer, frame.signer),
})
