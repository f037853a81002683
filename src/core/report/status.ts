import type { ReportFact, ReportStatus } from '#core/report/fact.ts'

/** The status is what the last fact says; without facts it depends on whether anything was typed. */
export const statusOf = (facts: readonly Pick<ReportFact, 'what'>[], drafted: boolean): ReportStatus =>
  facts.at(-1)?.what ?? (drafted ? 'drafting' : 'notStarted')

/** The first sending decides about lateness (Q37). */
export const firstSent = <Fact extends Pick<ReportFact, 'what'>>(facts: readonly Fact[]): Fact | null =>
  facts.find((fact) => fact.what === 'sent') ?? null

/** The newest sending, whether it stands or lies returned: what the department reads. */
export const lastSent = <Fact extends Pick<ReportFact, 'what'>>(facts: readonly Fact[]): Fact | null =>
  facts.findLast((fact) => fact.what === 'sent') ?? null

/** The sending that counts: the newest one, unless it was returned and not sent again. */
export const standing = <Fact extends Pick<ReportFact, 'what'>>(facts: readonly Fact[]): Fact | null =>
  facts.at(-1)?.what === 'returned' ? null : lastSent(facts)

/** Why the report lies returned; null when it does not. */
export const returnReason = (facts: readonly Pick<ReportFact, 'what' | 'note'>[]): string | null => {
  const last = facts.at(-1)
  return last?.what === 'returned' ? last.note : null
}
