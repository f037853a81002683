import { type BasedText, type ReportTexts, type TextField, textFields } from '#core/report/report-texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { kindOf, type Period } from '#core/time/period.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

export const noTexts: ReportTexts = { situation: '', proposals: '' }

/** The parts that a period asks for: at the end of the year also what is proposed for the next one (G09). */
export const textsAsked = (period: Period, { nextYear, ...both }: ReportTexts): ReportTexts =>
  kindOf(period) === 'year' ? { ...both, nextYear: nextYear ?? '' } : both

/** Some forty pages each: more is a file pasted by mistake. */
export const mostLetters = 100_000

/** What nobody sees: zero-width and control characters, fillers, halves of a character. Line breaks stay. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]|(?![\n\t])\p{Cc}/gu

/** Words of a person in their one spelling: NFC, line ends as `\n`, nothing unseen, no blanks at the ends. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replaceAll('\t', ' ')
    .normalize('NFC')
    .trim()

/** Nothing is written there that a reader could see. */
export const isBlankText = (text: string): boolean =>
  cleanText(text).replace(/[\p{Z}\p{M}\s\u2800]/gu, '') === ''

/** The fewest letters of a reason that somebody else can understand. */
const fewestLetters = 3

/** Somebody says why: at least a short word; a full stop or a dash answers no question (G10). */
export const isReason = (text: string): boolean =>
  (cleanText(text).match(/\p{L}/gu) ?? []).length >= fewestLetters

/** Mandatory parts (G05, G09) in their one spelling, each once (the last one counts); those that are not given are not touched. */
export const checkTexts = (given: readonly BasedText[]): Result<readonly BasedText[], Refusal> => {
  const kept = new Map<TextField, BasedText>()
  for (const { field, value, base } of given)
    kept.set(field, {
      field,
      value: cleanText(value),
      ...(base === undefined ? {} : { base: cleanText(base) }),
    })
  const cleaned = [...kept.values()]
  return cleaned.some(({ value }) => value.length > mostLetters)
    ? fail(refuse('textTooLong', { most: mostLetters }))
    : ok(cleaned)
}

/** Parts that are given without saying what stood there: each is written whatever stands there. */
export const withoutBase = (texts: {
  readonly [Field in TextField]?: string | undefined
}): readonly BasedText[] =>
  textFields.flatMap((field) => {
    const value = texts[field]
    return value === undefined ? [] : [{ field, value }]
  })

const nothing =
  /^(?:hiện |hiện tại |tháng này |đơn vị |chúng tôi )*(?:không|chưa)(?: có)?(?:,? (?:đề xuất|kiến nghị|đề nghị|ý kiến|khó khăn|vướng mắc|nội dung|giải pháp|và|hoặc|gì|thêm|khác|nào|về))*$/

/** True where the part says in words that there is none: `Không có đề xuất, kiến nghị.` */
export const saysNothing = (text: string): boolean => {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.;:!/"“”()\-–*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain !== '' && nothing.test(plain)
}
