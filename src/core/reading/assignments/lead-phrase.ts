import type { Mention } from '#core/plan/plan.ts'
import { bodiesAt } from '#core/reading/assignments/body-list.ts'
import type { NameMatcher } from '#core/reading/assignments/name-matcher.ts'

/** Who is told to do something and with whom, and where the work itself begins in the text. */
export type LeadPhrase = {
  readonly phrase: string
  readonly lead: readonly Mention[]
  readonly coordinate: readonly Mention[]
  readonly explicitLead: boolean
  readonly workAt: number
}

const order = /^(?:Giao(?:\s+cho)?|Phân công|Yêu cầu|Đề nghị)\s+/u
const leads =
  /^[\s,]*(?:là\s+(?:cơ quan|đơn vị)\s+)?(?:chủ trì|làm đầu mối|chịu trách nhiệm chính)(?!\p{L})(?:\s*,?\s*tham mưu(?=\s*,?\s*phối hợp))?/u
const together =
  /^[\s,]*(?:và\s+)?(?:phối hợp|phối kết hợp)(?:\s+(?:chặt chẽ|đồng bộ|thường xuyên|kịp thời))*(?:\s*,?\s*(?:cùng\s+với|với|cùng))?\s+/u
const before = /^(?:Chủ trì\s*,?\s*)(?=phối hợp)/u

const skip = (text: string, at: number, pattern: RegExp): number =>
  at + (pattern.exec(text.slice(at, at + 120))?.[0].length ?? 0)

/** Where an order is printed the first bodies may be unknown ones; without it only what says `chủ trì` counts. */
const ordered = (text: string): number => order.exec(text)?.[0].length ?? 0

/**
 * Reads `Giao A, B chủ trì, phối hợp với C và D:` at the start of a task. Without `chủ trì` the named bodies are
 * still the leads, and `explicitLead` is false (rule Q23). Null when the text names nobody at its start.
 */
export const leadPhraseOf = (text: string, matcher: NameMatcher): LeadPhrase | null => {
  const start = ordered(text)
  const first = bodiesAt(text.slice(start), matcher)
  if (first.mentions.length === 0) return null
  const named = start + first.length
  const led = skip(text, named, leads)
  const with_ = skip(text, led, together)
  const partners = with_ === led ? { mentions: [], length: 0 } : bodiesAt(text.slice(with_), matcher)
  const end = partners.mentions.length === 0 ? led : with_ + partners.length
  const colon = /^\s*:/u.exec(text.slice(end, end + 8))?.[0].length ?? 0
  if (start === 0 && led === named && partners.mentions.length === 0 && colon === 0) return null
  const phraseEnd = end + colon
  return {
    phrase: text.slice(0, phraseEnd).trim(),
    lead: first.mentions,
    coordinate: partners.mentions,
    explicitLead: led > named || before.test(text.slice(phraseEnd).trimStart()),
    workAt: phraseEnd + (/^[\s,:]*/u.exec(text.slice(phraseEnd))?.[0].length ?? 0),
  }
}
