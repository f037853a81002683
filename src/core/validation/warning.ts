import type { Entry } from '#core/report/entry.ts'
import { isReason } from '#core/report/texts.ts'

/**
 * What the checks ask, by code, with the facts that its sentence shows (`core/words/validation.ts`). Numbers stand as they
 * are printed, `1.234,5`; periods as `2024-M02`; a fact that does not apply is ''.
 */
export type WarningFacts = {
  /** The number is so many times what it is held against, or so many times less. */
  tooGreat: Facts<'value' | 'unit' | 'times' | 'than' | 'period' | 'other' | 'meant'>
  tooSmall: Facts<'value' | 'unit' | 'times' | 'than' | 'period' | 'other' | 'meant'>
  /** A thousand times too much or too little, where another unit of the same quantity would explain it. */
  otherUnit: Facts<'value' | 'unit' | 'typed' | 'than' | 'period' | 'other' | 'meant'>
  /** 9,5 in a row of index numbers; 112,93 in a row of growths (C02). */
  growthForIndex: Facts<'value' | 'meant' | 'plan'>
  indexForGrowth: Facts<'value' | 'meant' | 'plan'>
  /** What this month brought, against what a month brought until now. */
  jump: Facts<'value' | 'unit' | 'step' | 'usual' | 'period' | 'before'>
  /** A state that rose or fell much more than a state does from one report to the next. */
  leap: Facts<'value' | 'unit' | 'period' | 'before'>
  /** A running total below the one before (Q1): an error until somebody says why. */
  totalFalls: Facts<'value' | 'unit' | 'period' | 'before'>
  /** The estimate of the year below what the months have reached. */
  yearBelowReached: Facts<'value' | 'unit' | 'period' | 'before'>
  sum: Facts<'value' | 'unit' | 'computed' | 'difference' | 'formula'>
  /** A sum that one digit too many or too few explains. */
  sumSlip: Facts<'value' | 'unit' | 'meant' | 'whole' | 'computed' | 'formula'>
  ratio: Facts<'value' | 'unit' | 'computed' | 'formula'>
  partAboveWhole: Facts<'value' | 'unit' | 'whole' | 'wholeName'>
  /** One figure that the form asks in two places. */
  sameTwice: Facts<'value' | 'unit' | 'other' | 'otherCode' | 'otherName' | 'otherUnit'>
  /** The same indicator from another agency. */
  othersSay: Facts<'value' | 'unit' | 'other' | 'agency'>
}
type Facts<Name extends string> = Readonly<Record<Name, string>>

export type WarningCode = keyof WarningFacts

/** error: it cannot be sent as it is · warning: it can, with a reason (G10). */
export type WarningLevel = 'error' | 'warning'

/**
 * One thing that is asked about a form. The first of `cells` is the one that is likeliest wrong, where the reason is
 * written; the others are what it was held against.
 */
export type Warning<Code extends WarningCode = WarningCode> = {
  readonly [Each in Code]: {
    readonly level: WarningLevel
    readonly code: Each
    readonly cells: readonly [string, ...string[]]
    readonly facts: WarningFacts[Each]
  }
}[Code]

/** A warning beside the reason that was given for it: '' where nobody has given one. */
export type AnsweredWarning = { readonly warning: Warning; readonly name: string; readonly reason: string }

/** The reason that answers a warning: the note of the first of its cells that carries one; `.` says nothing. */
export const reasonFor = ({ cells }: Warning, entryOf: (code: string) => Entry | undefined): string => {
  for (const code of cells) {
    const entry = entryOf(code)
    if (entry?.kind === 'number' && entry.note !== undefined && isReason(entry.note)) return entry.note
  }
  return ''
}

/** The same beside a sending. `wasAsked`: false where nobody asked it then, since something else became known. */
export type ReadWarning = AnsweredWarning & { readonly wasAsked: boolean }
