import type { RecordLine, Speaker } from '#core/figure/said.ts'
import type { UnitBook } from '#core/indicator/unit.ts'
import type { Day } from '#core/time/day.ts'

/** What figures are checked against: the plan's indicators, the places, the units, who speaks and on which day. */
export type Ground = {
  readonly year: number
  readonly province: string
  readonly today: Day
  readonly speaker: Speaker
  readonly lines: ReadonlyMap<string, RecordLine>
  /** Areas and agencies; the province itself is always one. */
  readonly scopes: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
  readonly units: UnitBook
}
