import type { Mention } from '#core/plan/plan.ts'
import { bodiesAt } from '#core/reading/assignments/body-list.ts'
import type { NameMatcher } from '#core/reading/assignments/name-matcher.ts'
import { verbPhraseOf } from '#core/reading/assignments/verb-phrase.ts'

/** Who is told to do something and with whom, and where the work itself begins in the text. */
export type LeadPhrase = {
  readonly phrase: string
  readonly lead: readonly Mention[]
  readonly coordinate: readonly Mention[]
  readonly explicitLead: boolean
  readonly workAt: number
  /** Where it ends, where the lead is printed behind it in brackets; absent: with the text. */
  readonly workTo?: number
}

const order = /^(?:Giao(?:\s+cho)?|Phân công|Yêu cầu|Đề nghị)\s+/u
const leads =
  /^[\s,]*(?:(?:theo|căn cứ)\s+(?:chức năng|nhiệm vụ|thẩm quyền|phạm vi)[^;:.]{0,60}?[\s,]+)?(?:là\s+(?:cơ quan|đơn vị)\s+)?(?:(?:thường trực|đầu mối)[\s,]+(?:và\s+)?)?(?:(?:đồng|cùng)\s+)?(?:chủ trì|làm đầu mối|chịu trách nhiệm chính|(?<=là\s(?:cơ quan|đơn vị)\s)(?:thường trực|đầu mối))(?!\p{L})(?:\s*,?\s*tham mưu(?=\s*,?\s*phối hợp))?/iu
const together =
  /^[\s,;]*(?:và\s+)?(?:phối hợp|phối kết hợp)(?:\s+(?:chặt chẽ|đồng bộ|thường xuyên|kịp thời))*(?:\s*,?\s*(?:cùng\s+với|với|cùng))?\s+/iu
const opensAsLead = /^Chủ trì(?!\p{L})/iu

const skip = (text: string, at: number, pattern: RegExp): number =>
  at + (pattern.exec(text.slice(at, at + 120))?.[0].length ?? 0)

const withVerb = /^[\s,]*(?:(chủ trì)|phối hợp)(?!\p{L})/iu

const isNamed = (mentions: readonly Mention[], matcher: NameMatcher): boolean =>
  mentions.every((mention) => matcher.codes.has(mention.code))

/** Words with which only the name of a body begins; `Ban hành`, `Tổ chức` and `Khu công nghiệp` are others. */
const kinds =
  /^(?:(?:giám đốc|thủ trưởng|chủ tịch|lãnh đạo)\s+)?(?:(?:các|những)\s+)?(?:sở(?=[\s,])|chi cục|trung tâm|văn phòng|công an|thanh tra|ban\s+(?:quản lý|chỉ đạo|chỉ huy|dân tộc|tổ chức|tuyên giáo)|bộ chỉ huy|bộ đội biên phòng|BQL|BCH|BCĐ|UBND|[uủ][ỷy] ban|HĐND|hội đồng nhân dân|thường trực|kho bạc|ngân hàng nhà nước|bảo hiểm xã hội|liên minh|liên đoàn|tỉnh đoàn|hải quan|thủ trưởng|cơ quan|đơn vị|ban, ngành|sở, ban|sở, ngành)(?!\p{L})/iu
const proper = /^(?:[Cc]ác\s+)?(?:Ban|Cục|Viện|Trường|Đài|Báo)\s+\p{Lu}/u
const surely = (text: string): boolean => kinds.test(text) || proper.test(text)
const duty = /^\s*(?:có trách nhiệm|chịu trách nhiệm|căn cứ|theo chức năng)(?!\p{L})/iu

/** A body that the register does not know: its kind is one of bodies alone, and a colon, a duty or a verb follows it. */
const isSurely = (text: string, end: number, isSigned: boolean): boolean => {
  if (!/^\p{Lu}/u.test(text) || !surely(text)) return false
  const rest = text.slice(end, end + 120)
  return isSigned || duty.test(rest) || (/^\s+\p{Ll}/u.test(rest) && verbPhraseOf(rest.trim()) !== null)
}

/**
 * Bodies that later sentences name with a part of their own: `…; Thuế tỉnh phối hợp kiểm tra nợ đọng`. One of the
 * register that stands before a verb of its own, `…; Sở Xây dựng lập dự toán`, leads that part.
 */
const laterBodies = (
  text: string,
  from: number,
  matcher: NameMatcher,
): { readonly lead: readonly Mention[]; readonly coordinate: readonly Mention[] } => {
  const [lead, coordinate]: [Mention[], Mention[]] = [[], []]
  for (const found of text.slice(from).matchAll(/[;.]\s+(?:giao\s+)?(?=\p{Lu}|sở\s+\p{Lu})/gu)) {
    const at = from + found.index + found[0].length
    const { mentions, length } = bodiesAt(text.slice(at), matcher)
    if (mentions.length === 0) continue
    const rest = text.slice(at + length)
    const verb = withVerb.exec(rest)
    if (verb) (verb[1] === undefined ? coordinate : lead).push(...mentions)
    else if (isNamed(mentions, matcher) && /^\s+\p{Ll}/u.test(rest) && verbPhraseOf(rest.trim()) !== null)
      lead.push(...mentions)
  }
  return { lead, coordinate }
}

const withMore = (one: readonly Mention[], more: readonly Mention[]): readonly Mention[] => [
  ...one,
  ...more.filter(({ code }, at) => ![...one, ...more.slice(0, at)].some((other) => other.code === code)),
]

/** `Công an tỉnh chủ trì, Sở Tư pháp phối hợp kiểm tra …`: the partners stand before their own word. */
const partnersBeside = (
  text: string,
  at: number,
  matcher: NameMatcher,
): { readonly mentions: readonly Mention[]; readonly end: number } | null => {
  const from = at + (/^\s*[,;]\s*(?:và\s+)?/u.exec(text.slice(at, at + 12))?.[0].length ?? 0)
  if (from === at) return null
  const { mentions, length } = bodiesAt(text.slice(from), matcher)
  const word = /^\s*,?\s*(?:cùng\s+)?phối hợp(?!\s+(?:với|cùng))(?!\p{L})/u.exec(
    text.slice(from + length, from + length + 40),
  )
  return mentions.length > 0 && word ? { mentions, end: from + length + word[0].length } : null
}

/** Whether only an order counts (`Giao …`, `… chủ trì`, `…:`), or a name of the register at the start does too. */
export type Strictness = 'order' | 'name'

/**
 * Reads `Giao A, B chủ trì, phối hợp với C và D:` at the start of a task. Without `chủ trì` the named bodies are
 * still the leads, and `explicitLead` is false (rule Q23). Null when the text names nobody at its start.
 */
export const leadPhraseOf = (
  text: string,
  matcher: NameMatcher,
  strictness: Strictness,
): LeadPhrase | null => {
  const start = order.exec(text)?.[0].length ?? 0
  const first = bodiesAt(text.slice(start), matcher)
  if (first.mentions.length === 0) return null
  const named = start + first.length
  const led = skip(text, named, leads)
  const with_ = skip(text, led, together)
  const told = with_ === led ? { mentions: [], length: 0 } : bodiesAt(text.slice(with_), matcher)
  const beside = told.mentions.length === 0 && led > named ? partnersBeside(text, led, matcher) : null
  const partners = beside ?? told
  const end = beside ? beside.end : told.mentions.length === 0 ? led : with_ + told.length
  const colon = /^\s*:/u.exec(text.slice(end, end + 8))?.[0].length ?? 0
  const ordered = start > 0 || led > named
  const signed = partners.mentions.length > 0 || colon > 0 || strictness === 'name'
  // a body that the register does not know leads where it is told with whom to work
  const withOthers = partners.mentions.length > 0 && /^\p{Lu}/u.test(text)
  const isBody =
    isNamed(
      first.mentions.filter(({ code }) => !code.startsWith('@UBND')),
      matcher,
    ) ||
    (strictness === 'name' && isSurely(text, named, colon > 0 || end >= text.length))
  if (!ordered && !(signed && (withOthers || isBody))) return null
  const phraseEnd = end + colon
  const later = laterBodies(text, phraseEnd, matcher)
  return {
    phrase: text.slice(0, phraseEnd).trim(),
    lead: withMore(first.mentions, later.lead),
    coordinate: withMore(partners.mentions, later.coordinate),
    explicitLead: led > named || opensAsLead.test(text.slice(phraseEnd).trimStart()),
    workAt: phraseEnd + (/^[\s,:]*/u.exec(text.slice(phraseEnd))?.[0].length ?? 0),
  }
}

const leadBelow = /(?:^|[.;]\s+|\s[-–(]\s*)(?:Cơ quan|Đơn vị)\s+(?:chủ trì|thực hiện)\s*:\s*/u
const partnersBelow = /(?:Cơ quan|Đơn vị)\s+phối hợp\s*:\s*/u

/** `Mở chợ. Đơn vị chủ trì: Sở Công Thương. Đơn vị phối hợp: Sở Y tế.`: who leads is told behind the work, with its words. */
const leadBehind = (text: string, matcher: NameMatcher): LeadPhrase | null => {
  const found = leadBelow.exec(text)
  if (!found || !/\p{L}/u.test(text.slice(0, found.index))) return null
  const rest = text.slice(found.index + found[0].length)
  const lead = bodiesAt(rest, matcher).mentions
  const partners = partnersBelow.exec(rest)
  const coordinate = partners
    ? bodiesAt(rest.slice(partners.index + partners[0].length), matcher).mentions
    : []
  const phrase = text.slice(found.index).replace(/^[\s.;]+/u, '')
  return lead.length === 0
    ? null
    : { phrase, lead, coordinate, explicitLead: true, workAt: 0, workTo: found.index }
}

const inBrackets = /\(([^()]{4,300})\)[\s.;,]*$/u

/**
 * The lead that stands in brackets behind the work: `Xây trạm bơm (Sở Xây dựng chủ trì, phối hợp với Sở Tài chính).` Null
 * where the brackets hold anything but bodies.
 */
export const closingLeadOf = (text: string, matcher: NameMatcher): LeadPhrase | null => {
  const behind = leadBehind(text, matcher)
  if (behind) return behind
  const found = inBrackets.exec(text.slice(-320))
  const said = found?.[1]?.replace(/^(?:đơn vị|cơ quan)\s+(?:chủ trì|thực hiện)\s*:\s*/iu, '')
  if (!found || said === undefined || !/\p{L}/u.test(text.slice(0, -found[0].length))) return null
  const phrase = leadPhraseOf(said, matcher, 'name')
  const bodies = bodiesAt(said, matcher)
  const isBare = !phrase && bodies.length === said.trim().length && surely(said)
  if (phrase ? /\p{L}/u.test(said.slice(phrase.workAt)) : !isBare) return null
  const { lead, coordinate, explicitLead } = phrase ?? {
    lead: bodies.mentions,
    coordinate: [],
    explicitLead: false,
  }
  const workTo = text.length - found[0].length
  return { phrase: found[0].replace(/[\s.;,]+$/u, ''), lead, coordinate, explicitLead, workAt: 0, workTo }
}

/**
 * A line under its lead that names partners of its own: `Chủ trì, phối hợp với Sở Y tế …`. It adds them to what
 * the lead's line says; a line that names none inherits everything.
 */
export const inheritedPhrase = (text: string, above: LeadPhrase, matcher: NameMatcher): LeadPhrase => {
  const led = opensAsLead.exec(text)?.[0].length ?? 0
  const at = skip(text, led, together)
  const partners = at === led ? [] : bodiesAt(text.slice(at), matcher).mentions
  if (above.coordinate.length > 0 || partners.length === 0)
    return { ...above, workAt: 0, explicitLead: above.explicitLead || led > 0 }
  return { ...above, workAt: 0, coordinate: partners, explicitLead: above.explicitLead || led > 0 }
}
