/** What a printed word says about a value (rule Q5). `plain` words carry no direction of their own. */
export type Saying =
  | 'above'
  | 'below'
  | 'atLeast'
  | 'atMost'
  | 'about'
  | 'down'
  | 'maintain'
  | 'add'
  | 'strive'
  | 'colon'
  | 'range'
  | 'plain'

const words: readonly (readonly [string, Saying])[] = [
  ['không thấp hơn', 'atLeast'],
  ['không nhỏ hơn', 'atLeast'],
  ['không dưới', 'atLeast'],
  ['không ít hơn', 'atLeast'],
  ['ít nhất', 'atLeast'],
  ['tối thiểu', 'atLeast'],
  ['>=', 'atLeast'],
  ['≥', 'atLeast'],
  ['không vượt quá', 'atMost'],
  ['không quá', 'atMost'],
  ['không cao hơn', 'atMost'],
  ['không lớn hơn', 'atMost'],
  ['không trên', 'atMost'],
  ['không vượt', 'atMost'],
  ['tối đa', 'atMost'],
  ['nhiều nhất', 'atMost'],
  ['<=', 'atMost'],
  ['≤', 'atMost'],
  ['cao hơn', 'above'],
  ['lớn hơn', 'above'],
  ['nhiều hơn', 'above'],
  ['quá', 'above'],
  ['vượt quá', 'above'],
  ['vượt mức', 'above'],
  ['vượt', 'above'],
  ['trên', 'above'],
  ['hơn', 'above'],
  ['>', 'above'],
  ['thấp hơn', 'below'],
  ['nhỏ hơn', 'below'],
  ['ít hơn', 'below'],
  ['xuống dưới', 'below'],
  ['dưới mức', 'below'],
  ['dưới', 'below'],
  ['<', 'below'],
  ['duy trì ổn định', 'maintain'],
  ['duy trì', 'maintain'],
  ['giữ vững', 'maintain'],
  ['giữ ổn định', 'maintain'],
  ['giữ', 'maintain'],
  ['ổn định', 'maintain'],
  ['công nhận thêm', 'add'],
  ['công nhận mới', 'add'],
  ['xây dựng thêm', 'add'],
  ['thành lập thêm', 'add'],
  ['phát triển thêm', 'add'],
  ['có thêm', 'add'],
  ['tăng thêm', 'add'],
  ['thêm', 'add'],
  ['khoảng', 'about'],
  ['xấp xỉ', 'about'],
  ['ước khoảng', 'about'],
  ['gần', 'about'],
  ['giảm xuống còn', 'down'],
  ['xuống còn', 'down'],
  ['giảm còn', 'down'],
  ['còn lại', 'down'],
  ['còn', 'down'],
  ['phấn đấu', 'strive'],
  ['quyết tâm', 'strive'],
  ['từ', 'range'],
  [':', 'colon'],
  ['ước đạt', 'plain'],
  ['đạt được', 'plain'],
  ['đạt tỷ lệ', 'plain'],
  ['đạt', 'plain'],
  ['tăng lên', 'plain'],
  ['tăng', 'plain'],
  ['giảm', 'plain'],
  ['thu hút', 'plain'],
  ['đón', 'plain'],
  ['ở mức', 'plain'],
  ['mức', 'plain'],
  ['là', 'plain'],
  ['bằng', 'plain'],
  ['gấp', 'plain'],
  ['có', 'plain'],
  ['lên', 'plain'],
  ['với', 'plain'],
]
const sayings = new Map(words)
const anyWord = words
  // `95% trở lên, phấn đấu đạt 97%`: the end of the one goal is no word before the next
  .map(([word]) => (word === 'lên' ? String.raw`(?<!trở\s)lên` : word.replace(/\s+/gu, String.raw`\s+`)))
  .sort((one, other) => other.length - one.length)
  .join('|')
const run = new RegExp(`(?:^|(?<=[\\s,;:(]))((?:(?:${anyWord})(?![\\p{L}])[\\s,]*)+)$`, 'iu')
const single = new RegExp(`(?:^|(?<=[\\s,;]))(?:${anyWord})(?!\\p{L})|:`, 'giu')
const closeColon = /:\s*$/u

export type WordsBefore = {
  readonly text: string
  readonly sayings: readonly Saying[]
  readonly length: number
}

/** The words of comparison that stand directly before a number: `duy trì dưới` before `2%`. */
export const wordsBefore = (before: string): WordsBefore => {
  const window = before.slice(-80)
  const found = run.exec(window)
  if (!found) {
    const colon = closeColon.exec(window)
    return colon
      ? { text: ':', sayings: ['colon'], length: colon[0].length }
      : { text: '', sayings: [], length: 0 }
  }
  const printed = found[1] ?? ''
  const text = printed
    .replace(/[\s,]+/gu, ' ')
    .trim()
    .toLowerCase()
  const said = [...text.matchAll(single)].map(
    (match) => sayings.get(match[0].trim().replace(/\s+/gu, ' ')) ?? 'plain',
  )
  return { text, sayings: said, length: printed.length }
}
