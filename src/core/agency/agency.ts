import type { Day } from '#core/time/day.ts'

/** The dated register of organisations (capability K01): names change, units merge, the past keeps its names. */
export type Agency = {
  readonly code: string
  readonly name: string
  /** Used in narrow columns and in the board: `Sở GTVT`. */
  readonly short: string
  readonly kind: AgencyKind
  /** Other spellings in which documents name it. */
  readonly variants: readonly string[]
  readonly validFrom: Day
  /** The last day of its life; null while it lives. */
  readonly validTo: Day | null
  /** Reports each month to the planning department (rule Q35). */
  readonly reports: boolean
  /** The consolidator and the committee are marked, not known by name. */
  readonly role: 'planning' | 'committee' | 'unit'
  /** For a collective (`@UBND_HUYEN`): its members' codes. */
  readonly members: readonly string[]
  readonly successor: string | null
}

export type AgencyKind =
  | 'department'
  | 'vertical'
  | 'forces'
  | 'board'
  | 'centre'
  | 'association'
  | 'media'
  | 'district'
  | 'committee'
  | 'collective'
  | 'other'
