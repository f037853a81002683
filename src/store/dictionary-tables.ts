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

/** Migration 0011; `decided_on` is `2024-12-20`. */
export interface RecognitionTable {
  province: string
  plan: string
  code: string
  revision: number
  what: 'recognised' | 'withdrawn'
  unit: string
  decision: string | null
  decided_on: string | null
  for_year: number | null
  reason: string
  by_account: string
  by_name: string
  recorded_at: Date
  trial: boolean
}

export interface DictionaryTables {
  recognition: RecognitionTable
  definition_fact: DefinitionFactTable
  baseline_fact: BaselineFactTable
  base_weight: BaseWeightTable
}
