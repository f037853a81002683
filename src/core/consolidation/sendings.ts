import type { AgencyHead } from '#core/page/head.ts'
import type { Spelling } from '#core/report/canonical.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import type { Entry } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { isLate } from '#core/report/lateness.ts'
import { firstSent, standing, statusOf } from '#core/report/status.ts'
import type { Day } from '#core/time/day.ts'
import type { SaidWorks } from '#core/works/said-work.ts'

/** One duty with what happened to it. */
export type Reported = {
  readonly agency: AgencyHead
  readonly due: Day
  readonly facts: readonly ReportFact[]
}

/** What one sending said. */
export type Said = {
  readonly entries: ReadonlyMap<string, Entry>
  readonly texts: ReportTexts
  readonly works: SaidWorks
  readonly spelling: Spelling
}

/** The sending of an agency that counts, with what it said. */
export type Counted = {
  readonly agency: AgencyHead
  readonly at: string
  readonly revision: number
  readonly accepted: boolean
  readonly late: boolean
  readonly said: Said
}

/** The sendings that count, in the order of the duties: not those that were returned and not sent again. */
export const countedOf = (
  duties: readonly Reported[],
  said: (agency: string, revision: number) => Said | null,
  now: Date,
): readonly Counted[] =>
  duties.flatMap(({ agency, due, facts }) => {
    const sent = standing(facts)
    const content = sent && said(agency.code, sent.revision)
    if (!sent || !content) return []
    const accepted = statusOf(facts, false) === 'accepted'
    return [
      {
        agency,
        at: sent.at,
        revision: sent.revision,
        accepted,
        late: isLate(facts, due, now),
        said: content,
      },
    ]
  })

/** Who is missing, returned and late on that moment (H01, Q37). */
export const attendance = (duties: readonly Reported[], now: Date) => {
  const missing = duties.filter(({ facts }) => standing(facts) === null)
  const late = duties.filter(({ facts, due }) => isLate(facts, due, now))
  return {
    counts: {
      duties: duties.length,
      sent: duties.length - missing.length,
      late: late.length,
      missing: missing.length,
      accepted: duties.filter(({ facts }) => statusOf(facts, false) === 'accepted').length,
    },
    missing: missing.map(({ agency }) => agency),
    returned: missing.filter(({ facts }) => facts.length > 0).map(({ agency }) => agency),
    late: late.map(({ agency, facts }) => ({ agency, firstSentAt: firstSent(facts)?.at ?? null })),
  }
}
