import type { Reason } from '#core/page/month-pages.ts'
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
] as const satisfies readonly MonthCode[]

/** Reasons whose facts travel only inside of the Vietnamese sentence: said more shortly. */
const short: Readonly<Record<string, string>> = {
  cellsMissing: 'Some cells are still blank.',
  notYourAgency: 'Only the agency itself fills and sends its report.',
  notOpen: 'The period is not open yet.',
  alreadyOpen: 'The period is open already.',
  planNotOpen: 'Review the findings and open the plan first.',
  notReported: 'The plan asks no report for this period.',
  nothingNew: 'Nothing has come in since the last consolidation.',
}

/** The server's sentence is Vietnamese; in English the code speaks. */
export const sayReasonIn = ({ code, message }: Reason, language: Language): string => {
  if (language === 'vi' && message !== '') return message
  const known = bare.find((each) => each === code)
  return known ? sayRefusal({ code: known, facts: {} }, language) : (short[code] ?? message)
}
