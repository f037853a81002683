import type { BaselineFact } from '#core/target/baseline-choice.ts'
import type { Definition } from '#core/indicator/definition.ts'
import type { DefinitionFact } from '#core/indicator/standing-definition.ts'
import type { Json, Numeric } from '#store/schema.ts'

/** The tables of the dictionary (migration 0007): facts of persons about indicators. */
export interface DefinitionFactTable {
  province: string
  plan: string
  code: string
  revision: number
  what: DefinitionFact['what']
  definition: Json<Definition | null>
  reason: string
  by_account: string
  by_name: string
  recorded_at: Date
  trial: boolean
}

export interface BaselineFactTable {
  province: string
  plan: string
  code: string
  revision: number
  what: BaselineFact['what']
  key: string
  name: string | null
  value: Numeric | null
  reason: string
  by_account: string
  by_name: string
  recorded_at: Date
  trial: boolean
}

export interface BaseWeightTable {
  province: string
  plan: string
  code: string
  revision: number
  weights: Json<Readonly<Record<string, string>>>
  source: string
  by_account: string
  by_name: string
  recorded_at: Date
  trial: boolean
}

export interface DictionaryTables {
  definition_fact: DefinitionFactTable
  baseline_fact: BaselineFactTable
  base_weight: BaseWeightTable
}
