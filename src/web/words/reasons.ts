import type { Reason } from '#core/page/reason.ts'
import { type MonthCode, sayRefusal } from '#core/words/month.ts'
import type { Language } from '#web/words/language.ts'

/** Reasons without facts: the catalogue of the core has them in both languages. */
const bare = [
  'noRight',
  'alreadySent',
  'alreadyAccepted',
  'alreadyReturned',
  'notSentYet',
  'situationMissing',
  'proposalsMissing',
  'noReason',
  'samePerson',
  'notForYourEyes',
  'changedMeanwhile',
  'choiceNeedsReason',
  'noOwners',
] as const satisfies readonly MonthCode[]

/** The same of sending. */
const bareOfSending = [
  'headSends',
  'onlyHead',
  'waitsForHead',
  'liesWithHead',
  'notSubmitted',
  'sameHand',
  'noHandBackReason',
  'notFrozen',
  'noCorrections',
  'correctionNeedsReason',
  'refusalNeedsReason',
  'noCorrection',
  'correctionDecided',
  'correctionOwn',
] as const satisfies readonly MonthCode[]

/** The same of who signs for a head. */
const bareOfSigning = [
  'headDelegates',
  'noDeputy',
  'deputyIsHead',
  'delegationNeedsTitles',
  'delegationDays',
  'delegationPast',
  'delegationYear',
  'noDelegation',
  'delegationRevoked',
  'revokeNeedsReason',
] as const satisfies readonly MonthCode[]

/** The same of duties. */
const bareOfDuties = [
  'ownDuty',
  'ownWish',
  'wishWaits',
  'noWish',
  'wishNeedsReason',
  'dutyNeedsReason',
  'extensionNeedsDocument',
  'dutyMet',
  'dutyWaived',
  'notWaived',
  'alreadyStated',
  'notStated',
  'statementNeedsDocument',
  'withdrawalNeedsReason',
] as const satisfies readonly MonthCode[]

/** The same of the evaluation of a year. */
const bareOfEvaluation = [
  'gradeNeedsReason',
  'gradeMissing',
  'targetTakesNoGrade',
  'nothingToTakeBack',
] as const satisfies readonly MonthCode[]

/** The same of what people say of a report and attach to it. */
const bareOfTalk = [
  'commentEmpty',
  'talkNotForYou',
  'onlyAnswers',
  'insideAsksNobody',
  'threadResolved',
  'threadOpen',
  'evidenceName',
  'evidenceNotYours',
  'evidenceWithdrawn',
  'withdrawNeedsReason',
] as const satisfies readonly MonthCode[]

/** Reasons whose facts travel only inside of the Vietnamese sentence: said more shortly. A code of the core without words does not compile. */
const short: Readonly<
  Record<
    Exclude<
      MonthCode,
      | (typeof bare)[number]
      | (typeof bareOfSending)[number]
      | (typeof bareOfSigning)[number]
      | (typeof bareOfDuties)[number]
      | (typeof bareOfTalk)[number]
      | (typeof bareOfEvaluation)[number]
    >,
    string
  >
> = {
  noEvaluated: 'The plan has no such target or assignment.',
  noSuchAsked: 'This agency cannot be asked. Choose another one of the register.',
  noThread: 'This report has no such talk. Load the page again.',
  noSubject: 'This report has no such line.',
  noEvidence: 'This report has no such paper.',
  evidenceKind: 'This is no PDF, Word, Excel or picture.',
  evidenceTooLarge: 'The file is too large: 10 MB at most.',
  evidenceTooMuch: 'The papers of a report come to 100 MB at most.',
  evidenceTwice: 'This file is here already.',
  cellsMissing: 'Some cells are still blank.',
  copiesUnconfirmed: 'Figures copied from the last period are not confirmed. Confirm each, then send.',
  notYourAgency: 'Only the agency itself fills and sends its report.',
  noPeriod: 'This is no reporting period. Write it as 2024-M03, or 2024 for the year.',
  noPlan: 'There is no plan for this year. Import the plan first.',
  notAsked: 'this indicator is not asked of this agency; it takes no figure here.',
  notOpen: 'The period is not open yet.',
  alreadyOpen: 'The period is open already.',
  planNotOpen: 'Review the findings and open the plan first.',
  notReported: 'The plan asks no report for this period.',
  sentWith: 'This period is opened and sent with the report of its last month. Use that one.',
  noOwed: 'There is no such duty.',
  notYourDuty: 'Only the agency itself asks and states here.',
  dayNotLater: 'The new day must come after the one that holds now.',
  dayPast: 'That day has passed.',
  dayTooLate: 'A day moves by a year at most.',
  dutyPassed: 'The agency has ended; its successor owes this.',
  alreadyGiven: 'Every agency has been asked for its action plan.',
  nothingToGive: 'The calendar has no rule for action plans of this year.',
  statementInFuture: 'The document cannot be dated after today.',
  noDuty: 'This agency owes no report for this period.',
  textTooLong: 'The text is too long. Shorten it.',
  notANumber: 'this is no number.',
  tooManyDigits: 'too many digits. Check what was typed or pasted.',
  negativeNumber: 'this cannot be negative. Take the minus away, or write "-" if there is none.',
  lessThanNothing: 'nothing falls by more than 100%. Check the number and its unit.',
  moreThanAll: 'a share cannot exceed 100%. Write the percentage, not the count.',
  farFromPlan: 'more than 100 times the plan of the year. Check the unit.',
  questionsUnanswered:
    'Some cells still wait for a look: change the number, or give a reason beside the question.',
  cellMisplaced: 'a firmer figure stands already, or a running total falls and nobody says why.',
  nothingNew: 'Nothing has come in since the last consolidation.',
  pastReport: 'This is an earlier state of the report, to be read only.',
  noneThen: 'This period had not been consolidated by that moment.',
  usedInConsolidation: 'A consolidation has used this report; a new number goes into the next period.',
  choiceNeedsValue: 'Write a number, "-" (none) or "x" (not applicable).',
  choiceTaken: 'Somebody has chosen another figure meanwhile. Load the page again and decide.',
  notReporter: 'This is no other agency with a figure of this line.',
  nothingChosen: 'Nothing has been chosen that could be taken back.',
  choiceMost: 'The reason is too long. Shorten it.',
  notInSending: 'this is not in the report that was sent.',
  pointedTwice: 'A cell is named twice.',
  tooManyPointed: 'Too many cells are pointed at. Say the rest in the reason.',
  delegationTooLong: 'A title or the number of a paper is too long.',
  delegationTwice: 'This person signs already on some of these days. Revoke that first.',
  correctionSame: 'The new figure of a cell is the one reported. Leave it out or change it.',
  correctionBlank: 'Write the new figure, "-" (none) or "x" (not applicable).',
  correctionOpen: 'A correction of one of these cells waits for a decision already.',
  notYourWork: 'this agency does not lead that action.',
  notAWorkState: 'choose not started, under way, done or paused.',
  continuingNotDone:
    'work of the whole year is not done before its end. Say “under way” and what came of it.',
  notMeasurable: 'this action sets no figure, so it takes no percentage.',
  notAPercent: 'a percentage is a number from 0 to 100.',
  notADay: 'this is no day. Write day/month/year.',
  doneInFuture: 'that day has not come yet. Write the day on which it was done.',
  olderThanReport: 'the report that was sent says that it was not done by then. Write a later day.',
  workTooLong: 'The text is too long. Shorten it.',
  workMissing: 'Nothing is said yet of actions that fall due in this period.',
  doneWithoutDay: 'An action is done: write the day.',
  pausedWithoutWhy: 'An action is paused: say why in its result.',
  nextYearMissing: 'The proposals for the next year are blank; if there are none, write "Không có".',
  noAgency: 'The register has no such agency.',
  ownerTwice: 'An agency is chosen twice. Take one away.',
  ownerNotInForce: 'An agency was not in force on the day of the plan. Choose the one that took over.',
  ownerIsCollective: 'A collective name cannot own an indicator. Choose one agency by name.',
  ownerIsDistrict: 'A district sends texts only. Choose an agency of the province.',
  ownerReportsNothing: 'This agency owes no monthly report. Choose an agency that reports.',
}
const isShort = (code: string): code is keyof typeof short => Object.hasOwn(short, code)

/** The server's sentence is Vietnamese; in English the code speaks, of the cell that is refused. */
export const sayReasonIn = (
  { code, message, messageEn, cell }: Reason & { readonly cell?: string },
  language: Language,
): string => {
  if (language === 'vi' && message !== '') return message
  if (language === 'en' && messageEn) return messageEn
  const known = bare.find((each) => each === code)
  if (known) return sayRefusal({ code: known, facts: {} }, language)
  const sending = bareOfSending.find((each) => each === code)
  if (sending) return sayRefusal({ code: sending, facts: {} }, language)
  const signing = bareOfSigning.find((each) => each === code)
  if (signing) return sayRefusal({ code: signing, facts: {} }, language)
  const duty = bareOfDuties.find((each) => each === code)
  if (duty) return sayRefusal({ code: duty, facts: {} }, language)
  const evaluation = bareOfEvaluation.find((each) => each === code)
  if (evaluation) return sayRefusal({ code: evaluation, facts: {} }, language)
  const talk = bareOfTalk.find((each) => each === code)
  if (talk) return sayRefusal({ code: talk, facts: {} }, language)
  const words = isShort(code) ? short[code] : message
  return cell === undefined ? words : `Cell ${cell}: ${words}`
}
