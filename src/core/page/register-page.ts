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
}
