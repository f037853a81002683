import type { Warning } from '#core/validation/warning.ts'
import type { Json } from '#store/schema.ts'

/** What a sending was asked and what was answered (migration 0018). */
export interface SentWarningTable {
  province: string
  period: string
  agency: string
  revision: number
  ordinal: number
  asked: Json<Warning>
  name: string
  reason: string
}

export interface WarningTables {
  sent_warning: SentWarningTable
}
