import type { AgencyHead, PlanHead } from '#core/page/head.ts'

export type OwnerLine = {
  /** The indicator's code: `T.6.b` for a headline target, `B2.12` for the twelfth row of Biểu 2. */
  readonly code: string
  readonly name: string
  readonly unit: string
  /** Where it comes from: `II.(6)`, `Biểu 2`. */
  readonly source: string
  readonly line: number
  readonly proposed: readonly string[]
  /** The first is focal. */
  readonly owners: readonly string[]
  readonly confirmed: { readonly by: string; readonly at: string } | null
}

/** `GET /api/plans/:plan/owners`; `POST` the same with {codes: string[], owners: string[]} confirms. */
export type OwnersPage = {
  readonly plan: PlanHead
  readonly lines: readonly OwnerLine[]
  readonly agencies: readonly AgencyHead[]
  readonly whyNotConfirm: string | null
}
