import type { Fault } from '#core/formula/fault.ts'
import { notationOf, parseHolder } from '#core/formula/holder.ts'
import { parseFormula } from '#core/formula/parse.ts'
import { printFormula } from '#core/formula/print.ts'
import type { FormulaRevision } from '#core/formula/revision.ts'
import type { TableFormulas } from '#core/formula/table-formulas.ts'
import { isHeading } from '#core/indicator/of-plan.ts'
import type { FormulaWanted } from '#core/page/formulas-page.ts'
import { parseDay } from '#core/time/day.ts'

/** Why a formula cannot be set. `changed`: somebody has said something in between. */
export type CannotSet =
  | { readonly code: 'formulaFault'; readonly fault: Fault }
  | { readonly code: 'formulaChanged'; readonly last: FormulaRevision }
  | { readonly code: 'formulaDay'; readonly last: string }
  | { readonly code: 'formulaSame' | 'formulaNeedsReason' | 'formulaNotSet' }

/** What is known of the holder before. `inForce` on the day from which the new word counts, printed or set; null where nothing fills it. */
export type Before = { readonly history: readonly FormulaRevision[]; readonly inForce: string | null }

/**
 * Null means: go ahead. The server refuses with it, and the page says it while one types. `after`: the formulas of the
 * table as they would be, so that a circle through another formula is found.
 */
export const whyNotSet = (wanted: FormulaWanted, before: Before, after: TableFormulas): CannotSet | null => {
  const last = before.history.at(-1)
  if (last && last.revision !== wanted.seen) return { code: 'formulaChanged', last }
  if (wanted.what === 'undo') return last ? null : { code: 'formulaNotSet' }
  if (wanted.what === 'remove' && before.inForce === null) return { code: 'formulaNotSet' }
  const faulty = wanted.what === 'set' ? whyNotUsable(wanted.holder, after) : null
  if (faulty) return { code: 'formulaFault', fault: faulty }
  if (parseDay(wanted.validFrom) === null || (last && wanted.validFrom < last.validFrom))
    return { code: 'formulaDay', last: last?.validFrom ?? '' }
  if (wanted.what === 'set' && canonical(wanted) === before.inForce) return { code: 'formulaSame' }
  if (before.inForce !== null && wanted.reason.trim() === '') return { code: 'formulaNeedsReason' }
  return null
}

/** The one spelling of what was typed; what cannot be read stays as it is. */
export const canonical = ({ holder, text }: Pick<FormulaWanted, 'holder' | 'text'>): string => {
  const held = parseHolder(holder)
  const notation = held ? notationOf(held) : 'number'
  const parsed = parseFormula(text, notation)
  return parsed.ok ? printFormula(parsed.value.formula, notation) : text.trim()
}

/** A formula that is wrong in itself, or that no row with figures can use. */
const whyNotUsable = (holder: string, after: TableFormulas): Fault | null => {
  const own = after.faults.get(holder)
  if (own) return own
  const { usable, refused } = usableRows(holder, after)
  return usable === 0 ? (refused[0]?.fault ?? null) : null
}

export type RefusedRow = { readonly code: string; readonly label: string; readonly fault: Fault }

/** In how many rows with figures the formula of a holder can be used, and why not in the others. */
export const usableRows = (
  holder: string,
  formulas: TableFormulas,
): { readonly usable: number; readonly refused: readonly RefusedRow[] } => {
  const { table } = formulas.world
  const held = parseHolder(holder)
  const columns = table.columns.filter(({ n, kind }) =>
    held?.kind === 'column' ? n === held.n : kind === 'value',
  )
  const refused: RefusedRow[] = []
  let usable = 0
  for (const row of table.rows) {
    const code = formulas.codeOf(row)
    if (held?.kind === 'row' ? held.code !== code : isHeading(table, row)) continue
    const filling = columns[0] && formulas.fillingAt(row, columns[0])
    if (filling?.ok) usable += 1
    else if (filling) refused.push({ code, label: row.label, fault: filling.failure })
  }
  return { usable, refused }
}
