import type { EmbeddedQuantity } from '#core/plan/action.ts'
import { verbPhraseOf } from '#core/reading/assignments/verb-phrase.ts'
import { withoutMarks } from '#core/reading/footnotes.ts'
import { withoutEnd } from '#core/reading/plain-text.ts'
import { comparisonOf } from '#core/reading/targets/comparator.ts'
import { quantitiesIn, type Quantity } from '#core/reading/targets/quantity.ts'

/** A figure in a text, without the line on which it is printed. */
export type QuantityText = Omit<EmbeddedQuantity, 'line'>
type Stretch = { readonly at: number; readonly text: string }

const name = String.raw`\p{Lu}[\p{L}\d]*(?:[\s-]+\p{Lu}[\p{L}\d]*)*`
const area = '(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh|đặc khu|khu vực|vùng|ấp|thôn)'
const named = String.raw`(?:(?:các\s+)?${area}\s+)?${name}(?:(?:,|\s+và)\s+(?:${area}\s+)?${name})*`
const placeAt = new RegExp(
  String.raw`(?:tại|ở|trên địa bàn|thuộc)\s+(${named}|các\s+${area}(?:\s+\p{Ll}+){0,2}|(?:toàn\s+)?tỉnh)(?!\p{L})`,
  'u',
)
const place = /\s+(?:tại|ở|trên địa bàn|thuộc|trong|cho|để|nhằm|với|theo|bằng|từ|do|của cả|vào|so với)\s.*$/u

/** `7.353km/9565km`: a figure over another of its kind, not a unit of its own. */
const apart = (text: string): string =>
  text.replace(/(\d\s?)(\p{L}{1,4})\/(?=\d[\d.,]*\s?\2(?!\p{L}))/gu, '$1$2|')

/** So far around a figure its words are looked for, in letters. */
const window = 300
/** Words that only tie a figure to what stands before it. */
const joiner = /^[\s,]*(?:(?:với|và|để|nhằm|trong đó|bảo đảm|đảm bảo|gồm|có|dự kiến)(?!\p{L})\s*)+/iu
/** Another deed begins behind `và`: it is not what was counted before it. */
const nextDeed = (after: string): string => {
  const at = [...after.matchAll(/(?:^|\s)và\s+/gu)].find(
    (found) => verbPhraseOf(after.slice(found.index + found[0].length)) !== null,
  )
  return at ? after.slice(0, at.index) : after
}

/** The clause in which a figure stands: from the sign before it to the sign behind it. */
const clauseOf = (
  text: string,
  { wordsAt, end }: Quantity,
  from: number,
  to: number,
): { before: string; after: string } => ({
  before: (/[^;,.:(|]*$/u.exec(text.slice(Math.max(from, wordsAt - window), wordsAt))?.[0] ?? '').replace(
    joiner,
    '',
  ),
  after: /^(?:[^;,.:()|]|(?<=\d)[.,](?=\d))*/u.exec(text.slice(end, Math.min(to, end + window)))?.[0] ?? '',
})

const isCounted = (unit: string): boolean =>
  /^\p{L}/u.test(unit) &&
  !/đồng|USD|^(?:ha|km|m|kg|tấn|tạ|lít|héc ta|km²|m²|m³|triệu|tỷ|nghìn)(?:$|\s|\/)/u.test(unit)

/** What is counted or measured: the words behind the unit; where there are none, those before the figure. */
const objectOf = (quantity: Quantity, before: string, after: string): string => {
  const behind = withoutEnd(nextDeed(after).replace(place, '')).trim()
  const own = verbPhraseOf(before)
  const front = withoutEnd(own && own.object !== '' ? own.object : own ? '' : before).trim()
  const name = front.replace(/(?:^|\s+)(?:lên|đến|từ|còn|xuống|thêm|được|với|cho|của|tại)$/u, '')
  if (quantity.unit === '%' || /phần trăm|điểm/u.test(quantity.unit))
    return !name.includes(' ') && behind !== '' ? behind : name
  if (behind === '' && name === '' && own && !isCounted(quantity.unit)) return own.phrase.toLowerCase()
  if (behind !== '' && !/^(?:lên|đến|trở lên|trở xuống|so)(?!\p{L})/u.test(behind))
    return isCounted(quantity.unit) ? `${quantity.unit} ${behind}` : behind
  return name === '' && isCounted(quantity.unit) ? quantity.unit : name
}

const stretchAt = (at: number, stretches: readonly Stretch[]): Stretch | undefined =>
  stretches.find((one) => at >= one.at && at < one.at + one.text.length)

/**
 * The figures of an action (B10): value, unit, how it is meant, what is measured and where. Days and numbers of
 * documents are none; a figure inside the title of a programme is context, nothing to be reached (rule Q28).
 */
export const embeddedQuantities = (
  text: string,
  cited: readonly Stretch[],
  times: readonly Stretch[],
): readonly QuantityText[] => {
  const clean = apart(text)
  const told: QuantityText[] = []
  const all = quantitiesIn(clean).filter(({ unit, at }) => unit !== '' && !stretchAt(at, times))
  for (const [at, quantity] of all.entries()) {
    const from = all[at - 1]?.end ?? 0
    // when it is due is no part of what is measured
    const due = times.find((one) => one.at >= quantity.end)?.at ?? clean.length
    const to = Math.min(all[at + 1]?.wordsAt ?? clean.length, due)
    const { before, after } = clauseOf(clean, quantity, from, to)
    const title = stretchAt(quantity.at, cited)
    const over = clean[quantity.wordsAt - 1] === '|'
    const own = title ? title.text : withoutMarks(objectOf(quantity, before, after))
    // a figure without words of its own goes on with what the one before it measures
    const object = own === '' ? (told.at(-1)?.object ?? '') : own
    const { comparator, basis } = comparisonOf(object, quantity, false, false)
    told.push({
      text: text.slice(quantity.wordsAt, quantity.end).trim(),
      at: quantity.wordsAt,
      value: quantity.value,
      upper: quantity.upper,
      unit: quantity.unit,
      comparator,
      basis,
      object,
      place: placeAt.exec(after)?.[1] ?? placeAt.exec(before)?.[1] ?? null,
      role: title || over ? 'context' : 'goal',
    })
  }
  return told
}
