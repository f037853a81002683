import { type FillingRule, type Filling, rulesOn } from '#core/consolidation/estimate.ts'
import { type DatedSection, outlineOn, type OutlineSection } from '#core/consolidation/outline.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { day } from '#core/time/day.ts'
import { loadFillingRules, loadOutline } from '#office/catalogue.ts'
import type { Opening } from '#store/periods.ts'

let outline: readonly DatedSection[] | null = null
let fillings: readonly FillingRule[] | null = null

/** The outline that held when the period's reports were due. Read once: the catalogue changes with a restart. */
export const outlineFor = ({ unitsDue }: Pick<Opening, 'unitsDue'>): readonly OutlineSection[] =>
  outlineOn((outline ??= loadOutline()), day(unitsDue))

/** What stands in for the silent, as it held on that day. */
export const fillingsFor = ({ unitsDue }: Pick<Opening, 'unitsDue'>): ReadonlyMap<Nature, Filling> =>
  rulesOn((fillings ??= loadFillingRules()), day(unitsDue))
