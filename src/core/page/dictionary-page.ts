import type { Definition } from '#core/indicator/definition.ts'
import type { PlanHead } from '#core/page/head.ts'

/** `GET /api/plans/:plan/dictionary`: what every indicator that takes a figure is taken for (B12). */
export type DictionaryPage = {
  readonly plan: PlanHead
  readonly lines: readonly DictionaryLine[]
  /** Why this person may not confirm; null: may. */
  readonly whyNotConfirm: string | null
}

export type DictionaryLine = {
  readonly definition: Definition
  /** `II.(6)`, `Biểu 2`. */
  readonly source: string
  readonly line: number
  readonly path: readonly string[]
  /** The ground for each proposed field: the words or the numbers that say so. */
  readonly why: Readonly<Partial<Record<keyof Definition, string>>>
  /** Fields in which the confirmed definition is another than the proposed one, with what was proposed. */
  readonly differs: Readonly<Partial<Record<keyof Definition, string>>>
  readonly confirmed: { readonly by: string; readonly at: string; readonly reason: string } | null
}

/** What a person may change in a definition; code, name and unit are the plan's. */
export type DefinitionChange = Partial<Omit<Definition, 'code' | 'name' | 'unit'>>
