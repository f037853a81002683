import type { InsideStep, ReportFact, ReportStatus } from '#core/report/fact.ts'

/** The submission that lies before the head; null where none does. A fact or a later step leaves it behind. */
export const submission = <Step extends Pick<InsideStep, 'what' | 'after'>>(
  facts: readonly unknown[],
  steps: readonly Step[],
): Step | null => {
  const last = steps.at(-1)
  return last?.what === 'submitted' && last.after === facts.length ? last : null
}

/** Why the head gave the draft back; null where it was not, or something has happened since. */
export const handedBack = <Step extends Pick<InsideStep, 'what' | 'after'>>(
  facts: readonly unknown[],
  steps: readonly Step[],
): Step | null => {
  const last = steps.at(-1)
  return last?.what === 'handedBack' && last.after === facts.length ? last : null
}

/**
 * The status is what the last fact says; without facts it depends on whether anything was typed. `steps`: what happened
 * inside the agency, for the eyes of the agency; who does not see them sees no submission.
 */
export const statusOf = (
  facts: readonly Pick<ReportFact, 'what'>[],
  drafted: boolean,
  steps: readonly Pick<InsideStep, 'what' | 'after'>[] = [],
): ReportStatus => {
  if (submission(facts, steps)) return 'submitted'
  return facts.at(-1)?.what ?? (drafted ? 'drafting' : 'notStarted')
}

/** The first sending decides about lateness (Q37). */
export const firstSent = <Fact extends Pick<ReportFact, 'what'>>(facts: readonly Fact[]): Fact | null =>
  facts.find((fact) => fact.what === 'sent') ?? null

/** The newest sending, whether it stands or lies returned: what the department reads. */
export const lastSent = <Fact extends Pick<ReportFact, 'what'>>(facts: readonly Fact[]): Fact | null =>
  facts.findLast((fact) => fact.what === 'sent') ?? null

/** The sending that counts: the newest one, unless it was returned and not sent again. */
export const standing = <Fact extends Pick<ReportFact, 'what'>>(facts: readonly Fact[]): Fact | null =>
  facts.at(-1)?.what === 'returned' ? null : lastSent(facts)

/** The return that waits to be mended; null when the report does not lie returned. */
export const lyingReturn = <Fact extends Pick<ReportFact, 'what'>>(facts: readonly Fact[]): Fact | null => {
  const last = facts.at(-1)
  return last?.what === 'returned' ? last : null
}

/** Why the report lies returned; null when it does not. */
export const returnReason = (facts: readonly Pick<ReportFact, 'what' | 'note'>[]): string | null =>
  lyingReturn(facts)?.note ?? null
