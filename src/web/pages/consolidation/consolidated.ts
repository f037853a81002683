import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'
import type { Comparator } from '#core/plan/plan.ts'

/** A line has data when somebody said something of it: a number, that there is none, or that it does not apply. */
export const hasData = (line: Pick<ConsolidatedLine, 'entry'>): boolean =>
  line.entry.kind !== 'missing' && line.entry.kind !== 'notDue'

const spoken: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '>': '>',
  '=': '',
  '<': '<',
  '<=': '≤',
  'maintain >=': '≥',
  'maintain <': '<',
  'add N': '+',
  '≈': '≈',
}

const isComparator = (text: string): text is Comparator => Object.hasOwn(spoken, text)

/** `>=` → `≥`, as it stands before the planned value. */
export const signOf = (comparator: string): string =>
  isComparator(comparator) ? spoken[comparator] : comparator
