import type { Reason } from '#core/page/reason.ts'
import { useLanguage } from '#web/words/language.ts'
import { sayReasonIn } from '#web/words/reasons.ts'

/** The server's reason for a grey button, in the language of the page; null where there is none. */
export const useSayReason = (): ((reason: Reason | null) => string | null) => {
  const language = useLanguage()
  return (reason) => (reason ? sayReasonIn(reason, language) : null)
}
