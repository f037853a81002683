import type { Mention } from '#core/plan/plan.ts'
import type { NameMatcher } from '#core/reading/assignments/name-matcher.ts'
import { unknownBody } from '#core/reading/assignments/unknown-body.ts'
import { wordsOf } from '#core/reading/assignments/words.ts'

/** `các sở: ` and `UBND các huyện `: the kind that every name of the list has before it. */
const departments = /^(?:Giám đốc\s+)?(?:các|những)\s+(sở|phòng|chi cục)\s*:?\s+(?=\p{Lu})/iu
const committees =
  /^(?:Chủ tịch\s+)?(UBND|[UỦ][ỷy]\s+ban nhân dân)\s+các\s+(huyện|thị xã|thành phố|xã|phường|đặc khu)(?:(?:\s*,\s*|\s+và\s+)(?:huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu))*\s*:?\s+(?=\p{Lu})/iu
const ownKind = /^(?:các\s+)?(huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s+(?=\p{Lu})/iu
const separator = /^(?:\s*,\s*(?:và\s+)?|\s+và\s+)/iu
/** A proper name and what may follow it in a list. */
const properName =
  /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,3}(?=\s*[,;:.]|\s+và\s|\s+(?:chủ trì|phối hợp|\p{Ll})|$)/u
/** The name of a department without its word, `Tài chính`, up to the next name or to the order. */
const sectionName =
  /^\p{Lu}\p{L}*(?:\s+(?!(?:chủ trì|phối hợp|và)(?!\p{L}))\p{L}+){1,5}?(?=\s*[,;:]|\s+và\s+\p{Lu}|\s+(?:chủ trì|phối hợp)(?!\p{L}))/u
const office =
  /^(?:Sở|Ban|Cục|Công an|Bộ|Hội|Văn phòng|Trung tâm|UBND|Thanh tra|Kho bạc|Ngân hàng|Bảo hiểm)(?!\p{L})/u

type Prefix = {
  readonly length: number
  readonly name: RegExp
  readonly of: (rest: string) => { before: string; skip: number }
}

const prefixAt = (text: string): Prefix | null => {
  const [sections, local] = [departments.exec(text), committees.exec(text)]
  if (sections) {
    const kind = sections[1] ?? ''
    const before = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} `
    return { length: sections[0].length, name: sectionName, of: () => ({ before, skip: 0 }) }
  }
  if (!local) return null
  const of = (rest: string): { before: string; skip: number } => {
    const own = ownKind.exec(rest)
    return { before: `UBND ${(own?.[1] ?? local[2] ?? '').toLowerCase()} `, skip: own?.[0].length ?? 0 }
  }
  return { length: local[0].length, name: properName, of }
}

/** One name of the list, read as if its kind were printed before it. */
const memberAt = (
  rest: string,
  prefix: Prefix,
  matcher: NameMatcher,
  first: boolean,
): { mention: Mention; length: number } | null => {
  const { before, skip } = prefix.of(rest)
  const whole = `${before}${rest.slice(skip)}`
  const known = matcher.match(whole, wordsOf(whole), 0)
  if (known) {
    const length = known.mention.text.length - before.length + skip
    return length > skip ? { mention: { ...known.mention, text: rest.slice(0, length) }, length } : null
  }
  const proper = prefix.name.exec(rest.slice(skip))?.[0]
  const isDoubtful = first && prefix.name === sectionName
  if (proper === undefined || isDoubtful || office.test(rest)) return null
  const found = unknownBody(`${before}${proper}`, matcher.codes, true)
  const length = skip + proper.length
  return found ? { mention: found.mention, length } : null
}

/**
 * Bodies of one kind that share its word, `các sở: Tài chính, Y tế`, `UBND các huyện An Biên, An Minh`: each named body
 * is one, no collective; one that the register does not know is named in full. Null where fewer than two follow: then the words name the collective itself.
 */
export const namedListAt = (
  text: string,
  matcher: NameMatcher,
): { mentions: readonly Mention[]; length: number } | null => {
  const prefix = prefixAt(text)
  if (!prefix) return null
  const mentions: Mention[] = []
  let [at, end] = [prefix.length, 0]
  for (;;) {
    const found = memberAt(text.slice(at, at + 200), prefix, matcher, mentions.length === 0)
    if (!found) break
    mentions.push(found.mention)
    end = at + found.length
    const between = separator.exec(text.slice(end, end + 20))
    if (!between) break
    at = end + between[0].length
  }
  return mentions.length < 2 ? null : { mentions, length: end }
}
