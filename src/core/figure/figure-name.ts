import { type FigureKind, isFigureKind } from '#core/figure/figure.ts'
import { parsePeriod, type Period } from '#core/time/period.ts'

/**
 * What a number on a page is, as one short text that can stand in an address (`?o=…`) and be sent to a colleague.
 * - figure: somebody stands for it · share: a figure against the year's plan, computed
 * - cell: a cell of an official table, by its row's code and its column; the server knows which figure it prints
 * - place: whatever the plan prints at a line, and at a column of it; 0 where the line has none
 */
export type FigureName = MeantName | PlaceName

export type PlaceName = {
  readonly what: 'place'
  readonly plan: string
  readonly line: number
  readonly column: number
}

/** A name that says what it means without the plan's text. */
export type MeantName =
  | {
      readonly what: 'figure'
      readonly plan: string
      readonly indicator: string
      readonly period: Period
      /** '' for the province itself. */
      readonly scope: string
      readonly kind: FigureKind
      readonly basis: string
    }
  | {
      readonly what: 'share'
      readonly plan: string
      readonly indicator: string
      readonly period: Period
      readonly scope: string
      readonly basis: string
    }
  | {
      readonly what: 'cell'
      readonly plan: string
      readonly indicator: string
      readonly column: number
    }

const between = '_'
const spell = (part: string): string => part.replaceAll('%', '%25').replaceAll(between, '%5F')
const unspell = (part: string): string => part.replaceAll('%5F', between).replaceAll('%25', '%')

/**
 * @example {figure, 2024, T.6.b, 2024-M03, '', estimate, SKHDT} → `2024_T.6.b_2024-M03__estimate_SKHDT`
 * @example {cell, 2024, B2.12, 8} → `2024_B2.12_8`
 * @example {place, 2024, line 352, column 4} → `2024_352_4`
 */
export const spellFigure = (name: FigureName): string => {
  if (name.what === 'place') return [spell(name.plan), name.line, name.column].join(between)
  const { plan, indicator } = name
  const parts =
    name.what === 'cell'
      ? [plan, indicator, String(name.column)]
      : [plan, indicator, name.period, name.scope, name.what === 'share' ? 'share' : name.kind, name.basis]
  return parts.map(spell).join(between)
}

/** The inverse of `spellFigure`; null for what names no figure. */
export const parseFigure = (text: string): FigureName | null => {
  const parts = text.split(between).map(unspell)
  const [plan = '', indicator = '', third = '', scope = '', kind = '', basis = ''] = parts
  if (plan === '' || indicator === '') return null
  if (parts.length === 3 && /^[1-9]\d{0,6}$/.test(indicator))
    return /^\d{1,3}$/.test(third)
      ? { what: 'place', plan, line: Number(indicator), column: Number(third) }
      : null
  if (parts.length === 3)
    return /^[1-9]\d{0,2}$/.test(third) ? { what: 'cell', plan, indicator, column: Number(third) } : null
  const period = parsePeriod(third)
  if (parts.length !== 6 || period === null || basis === '') return null
  if (kind === 'share') return { what: 'share', plan, indicator, period, scope, basis }
  return isFigureKind(kind) ? { what: 'figure', plan, indicator, period, scope, kind, basis } : null
}
