import type { AgencyHead } from '#core/page/head.ts'

/** `GET /api/agencies` */
export type RegisterPage = {
  readonly agencies: readonly (AgencyHead & {
    readonly validFrom: string
    readonly validTo: string | null
    readonly reports: boolean
    readonly successor: string | null
    readonly accounts: number
  })[]
  /** Places below the province that figures may be of, with the place that each belongs to; null: the province. */
  readonly areas: readonly { readonly code: string; readonly name: string; readonly within: string | null }[]
}
