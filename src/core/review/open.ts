import type { Finding } from '#core/plan/finding.ts'
import type { Standing } from '#core/review/decision.ts'
import type { Keyed } from '#core/review/key.ts'

/** Blocks the opening, never the reading: a reading that only its page supports. */
export const blocks = (finding: Finding): boolean =>
  finding.code === 'separator' && finding.severity === 'question'

/** A headline target of which nobody is named as owner (B09). */
export type Ownerless = { readonly code: string; readonly name: string }

/** A reason with how many there are and the first of them. */
export type CannotOpen =
  | { readonly code: 'alreadyOpened' }
  | { readonly code: 'questionsOpen'; readonly count: number; readonly first: Keyed }
  | { readonly code: 'ownersMissing'; readonly count: number; readonly first: Ownerless }

/** The questions that still block. */
export const blocking = (
  findings: readonly Keyed[],
  standing: ReadonlyMap<string, Standing>,
): readonly Keyed[] => findings.filter(({ key, finding }) => blocks(finding) && !standing.has(key))

/** Why the plan may not be opened yet: every reason, none means go ahead. */
export const whyNotOpenPlan = (asked: {
  readonly opened: boolean
  readonly findings: readonly Keyed[]
  readonly standing: ReadonlyMap<string, Standing>
  readonly ownerless: readonly Ownerless[]
}): readonly CannotOpen[] => {
  if (asked.opened) return [{ code: 'alreadyOpened' }]
  const [question, ...questions] = blocking(asked.findings, asked.standing)
  const [target, ...targets] = asked.ownerless
  return [
    ...(question ? [{ code: 'questionsOpen', count: questions.length + 1, first: question } as const] : []),
    ...(target ? [{ code: 'ownersMissing', count: targets.length + 1, first: target } as const] : []),
  ]
}
