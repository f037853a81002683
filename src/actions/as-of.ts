import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import type { Scope } from '#actions/scope.ts'
import { momentOf } from '#actions/figure/show-figures.ts'

/** As of which moment something is told (H09); null: as it is known now. */
export type AsOf = Date | null

/** What a page was asked for, or why it is no moment. */
export const asOfAsked = (asked: string | null): Result<AsOf, WireError> =>
  asked === null ? ok(null) : momentOf(asked)

/** Which facts had been recorded by then. */
export const knownBy =
  (asOf: AsOf) =>
  ({ at }: { readonly at: Date | string }): boolean =>
    asOf === null || new Date(at) <= asOf

/** The same person asking on the day of the moment. */
export const scopeThen = (scope: Scope, asOf: AsOf): Scope =>
  asOf === null ? scope : { ...scope, now: asOf }
