/**
 * What keeps a workbook from being taken in. One fault refuses the whole file: nothing is saved by halves.
 * `cell` is the address in the file, `F12`; '' where it speaks of a sheet or of the file.
 */
export type FaultFacts = {
  notOurs: Facts
  oldFormat: Facts
  passportChanged: Facts
  otherProvince: Facts
  otherAgency: Facts<'is' | 'asked'>
  otherPeriod: Facts<'is' | 'asked'>
  nothingLeft: Facts
  columnsMoved: Facts<'column'>
  lockedChanged: Facts<'was' | 'is'>
  formulaOverwritten: Facts<'is'>
  takesNoFigure: Facts<'is'>
  askedOnce: Facts<'is'>
  rowAdded: Facts<'is'>
  unknownCode: Facts<'is'>
  codeTwice: Facts<'code' | 'first'>
  errorValue: Facts<'is'>
  dateValue: Facts<'is'>
  noResult: Facts<'is'>
  notANumber: Facts<'is'>
  wrongUnit: Facts<'is' | 'unit'>
  /** A note stands beside no number. */
  noteAlone: Facts<'is'>
  /** The number of the month was typed where no running total follows from it. */
  noTotalBefore: Facts<'is'>
  /** The number of the month stands beside “-”, “x” or “k”. */
  inPeriodBeside: Facts<'is' | 'total'>
  tooManyReadings: Facts<'is'>
  notAState: Facts<'is'>
  notADay: Facts<'is'>
  notAPercent: Facts<'is'>
  /** A rule of the month, in its own words (`core/words/month.ts`). */
  rule: Facts<'vi' | 'en'>
  notAskedNow: Facts<'code' | 'name'>
  lineChanged: Facts<'was' | 'now'>
}
type Facts<Name extends string = never> = Readonly<Record<Name, string>>

/** What a person should know and that changes nothing. */
export type NoticeFacts = {
  sheetRenamed: Facts<'was'>
  sheetGone: Facts<'name' | 'count'>
  sheetStrange: Facts
  rowGone: Facts<'code' | 'name'>
  rowsMoved: Facts
  wordsChanged: Facts<'is'>
  wordsGone: Facts<'was'>
  keptEmpty: Facts<'name' | 'value'>
  formulaTaken: Facts<'formula' | 'value'>
  /** A formula of the workbook was deleted; the figure follows here anyway. */
  formulaGone: Facts<'value'>
  newLines: Facts<'count' | 'first'>
  notAskedAnyMore: Facts<'code' | 'name'>
  lineRenamed: Facts<'was' | 'now'>
}

type At = { readonly sheet: string; readonly cell: string }
export type Fault<Code extends keyof FaultFacts = keyof FaultFacts> = {
  readonly [Each in Code]: At & { readonly code: Each; readonly facts: FaultFacts[Each] }
}[Code]
export type Notice<Code extends keyof NoticeFacts = keyof NoticeFacts> = {
  readonly [Each in Code]: At & { readonly code: Each; readonly facts: NoticeFacts[Each] }
}[Code]

export const wholeFile: At = { sheet: '', cell: '' }
