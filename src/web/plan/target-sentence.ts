import { of } from '#core/figure/decimal.ts'
import type { TargetLine } from '#core/page/plan-pages.ts'
import { printTarget } from '#core/plan/print-target.ts'

/** The target as an official would say it, as the product understood it: the words of the document stand beside it. */
export const sentenceOf = ({ indicator, comparator, value, stretch, unit, range }: TargetLine): string =>
  printTarget({
    indicator,
    comparator,
    unit,
    value: of(value),
    stretch: stretch === null ? null : of(stretch),
    ...(range ? { range: { lower: of(range.lower), upper: of(range.upper) } } : {}),
  })
