import type { WireError } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import { fail } from '#core/result.ts'
import { type Refusal, sayRefusal } from '#core/words/month.ts'

/** A refusal of the month as a page shows it beside its grey button. */
export const reasonOf = (refusal: Refusal | null): Reason | null =>
  refusal && { code: refusal.code, message: sayRefusal(refusal), messageEn: sayRefusal(refusal, 'en') }

/** The same refusal as the answer of an action. */
export const refused = (refusal: Refusal): { readonly ok: false; readonly failure: WireError } =>
  fail({
    code: refusal.code,
    message: sayRefusal(refusal),
    messageEn: sayRefusal(refusal, 'en'),
    ...cellOf(refusal),
  })

/** Refusals that speak of one cell name it, so that the page finds it among the many of a saving. */
const cellOf = (refusal: Refusal): Pick<WireError, 'cell' | 'cells'> => {
  switch (refusal.code) {
    case 'notAsked':
    case 'notANumber':
    case 'tooManyDigits':
    case 'negativeNumber':
    case 'lessThanNothing':
    case 'moreThanAll':
    case 'farFromPlan':
      return { cell: refusal.facts.code }
    case 'questionsUnanswered':
      return {
        cells: refusal.facts.questions.map(({ code, asked, vi, en }) => ({
          cell: code,
          code: asked,
          message: vi,
          messageEn: en,
        })),
      }
    default:
      return {}
  }
}
