import type { Words } from '#core/words/both.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { AgencyHead, PlanHead } from '#core/page/head.ts'
import type { Judged } from '#core/target/judge/judged.ts'
import type { Recognition } from '#core/target/recognition.ts'
import type { Verdict } from '#core/target/verdict.ts'

/** `GET /api/plans/:plan/target-board`: every target with both verdicts, on the day of the server's clock. */
export type TargetBoardPage = {
  readonly plan: PlanHead
  readonly groups: readonly BoardGroup[]
  readonly tally: readonly { readonly verdict: Verdict; readonly count: number }[]
  readonly agencies: Readonly<Record<string, AgencyHead>>
  /** Why this person may not choose the official value; null: may. */
  readonly whyNotChoose: string | null
  readonly asOf: string
}

/** A printed target with the parts that it was taken apart into: met only when all are (Q8). */
export type BoardGroup = {
  readonly parent: string
  readonly verdict: Verdict
  /** `2/3`; '' where the target has one part only. */
  readonly credit: string
  /** Of a structure whose parts all have figures: whether they make 100 and stand where they should; '' otherwise. */
  readonly composition: Words
  readonly lines: readonly TargetBoardLine[]
}

export type TargetBoardLine = {
  readonly code: string
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly line: number
  readonly owners: readonly string[]
  readonly official: WireBaseline
  /** Of growth: the amount that it asks for, on the base of the year before (Q4); null where no base is known. */
  readonly required: {
    readonly value: string
    readonly unit: string
    readonly base: string
    readonly period: string
    readonly row: string
  } | null
  readonly baselines: readonly WireBaseline[]
  readonly chosen: { readonly by: string; readonly at: string; readonly reason: string } | null
  readonly judged: Judged
  readonly stretch: { readonly baseline: WireBaseline; readonly judged: Judged } | null
  readonly latest: {
    readonly period: string
    readonly kind: FigureKind
    readonly basis: string
    readonly cell: WireCell
    /** The row of a table whose figure it is; null: the target's own. */
    readonly of: string | null
  } | null
  /** Percent of the official value, canonical; null where a share would mislead. */
  readonly share: string | null
  /** The required pace in words; '' while nothing is closed. */
  readonly pace: Words
  readonly unreachable: boolean
  /** Null: the target has no list. */
  readonly named: NamedList | null
}

/** Of a target with a list of names (Q9): the number and the list are two tests, each on decisions that were shown. */
export type NamedList = {
  /** Canonical decimal. */
  readonly asked: string
  readonly reached: number
  readonly numberReached: boolean
  readonly listReached: boolean
  /** Of the list, not yet recognised. */
  readonly waiting: readonly string[]
  /** Recognised without standing in the list. */
  readonly others: readonly string[]
  /** Those of this year, with their decisions. */
  readonly counted: readonly Recognition[]
  /** Those that count for another year. */
  readonly elsewhere: readonly Recognition[]
  /** How many were reported beyond the decisions. */
  readonly unproven: number
  /** Why this person may not record one; null: may. */
  readonly whyNot: string | null
}

export type WireBaseline = {
  readonly key: string
  readonly name: string
  readonly value: string
  /** Its own unit where that is another one. */
  readonly printed: string
  readonly line: number | null
}
