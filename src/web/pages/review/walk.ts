import type { ReviewItem } from '#core/page/review-page.ts'
import type { FindingCode, Severity } from '#core/plan/finding.ts'
import { grouped } from '#web/plan/grouped.ts'

/** What is shown: all, those nobody has decided, or those that block. */
export type Shown = '' | 'con' | 'chan'
export const shownIn = (text: string | undefined): Shown => (text === 'con' || text === 'chan' ? text : '')

export type Group = readonly [FindingCode, readonly ReviewItem[]]

/** By kind, the kinds that block first, then in the order of gravity; one that was just decided stays in sight. */
export const groupsIn = (
  items: readonly ReviewItem[],
  { severity, shown, selected }: { severity: Severity | ''; shown: Shown; selected: string },
): readonly Group[] => {
  const wanted = items.filter(
    (item) =>
      (severity === '' || item.finding.severity === severity) &&
      (shown === '' || item.key === selected || (shown === 'chan' ? item.blocks : item.decision === null)),
  )
  return grouped(
    wanted.toSorted((a, b) => Number(b.blocks) - Number(a.blocks)),
    ({ finding }) => finding.code,
  )
}

/** The item that is walked to: `step` places further, the ends stay. */
export const stepFrom = (walk: readonly ReviewItem[], key: string, step: number): string => {
  const at = walk.findIndex((item) => item.key === key)
  const next = at < 0 ? 0 : Math.min(walk.length - 1, Math.max(0, at + step))
  return walk[next]?.key ?? ''
}

/** After a decision: the next undecided one, around the end; itself where none is left. */
export const nextOpen = (walk: readonly ReviewItem[], key: string): string => {
  const at = walk.findIndex((item) => item.key === key)
  const around = [...walk.slice(at + 1), ...walk.slice(0, Math.max(at, 0))]
  return around.find(({ decision }) => decision === null)?.key ?? key
}

/** Where a walk begins: what the address names, else the first undecided one. */
export const startOf = (walk: readonly ReviewItem[], asked: string): string =>
  (walk.find(({ key }) => key === asked) ?? walk.find(({ decision }) => decision === null) ?? walk[0])?.key ??
  ''
