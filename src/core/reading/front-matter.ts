import type { NumberedLine, Paragraph } from '#core/reading/paragraph.ts'
import { paragraphsOf } from '#core/reading/paragraph.ts'
import { isCapitals, plain } from '#core/reading/plain-text.ts'

/** What stands before part I: the letterhead, the kind of document, its title, and the preamble. */
export type FrontMatter = {
  readonly letterhead: readonly NumberedLine[]
  readonly type: { readonly line: number; readonly text: string } | null
  readonly title: { readonly lines: readonly number[]; readonly text: string }
  readonly preamble: readonly Paragraph[]
}

const kinds =
  /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH HÀNH ĐỘNG|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|NGHỊ QUYẾT|BÁO CÁO|TỜ TRÌNH|CHỈ THỊ|ĐỀ ÁN|PHƯƠNG ÁN)(?!\p{L})/u
/** Does a line say what kind of document follows? */
export const isTypeHeading = (text: string): boolean => kinds.test(plain(text))
const preambleStart =
  /^(?:Thực hiện|Căn cứ|Để|Nhằm|Theo|Xét|Thi hành|Triển khai|Ủy ban nhân dân|UBND|Trên cơ sở)(?!\p{L})/u
const ornament = /^[-–—_=~\s.]+$/u

/** Splits a heading that carries its title on the same line: `KẾ HOẠCH Phát triển …`. */
const splitHeading = (printed: string): { type: string; rest: string } => {
  const type = kinds.exec(printed)?.[0] ?? printed
  return { type, rest: printed.slice(type.length).trim() }
}

const partSign = /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ|THỨ|[IVX\d])/u
const bodies = /^(?:HỘI ĐỒNG NHÂN DÂN|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|KHÓA|KHOÁ)(?!\p{L})/u

/** What stands below a title: the first words of a preamble, the body that decides, the first part. */
const endsTitle = (printed: string, words: readonly string[]): boolean =>
  (preambleStart.test(printed) && !isCapitals(printed)) ||
  partSign.test(printed) ||
  (bodies.test(printed) && !words.every(isCapitals))

const titleOf = (
  lines: readonly NumberedLine[],
  first: string,
): { title: FrontMatter['title']; used: number } => {
  const words = first === '' ? [] : [first]
  const numbers: number[] = []
  let used = 0
  for (const { line, text } of lines) {
    const printed = plain(text)
    if (words.length > 0 && endsTitle(printed, words)) break
    if (!ornament.test(printed) && !printed.startsWith('(')) words.push(printed)
    numbers.push(line)
    used += 1
  }
  return { title: { lines: numbers, text: words.join(' ') }, used }
}

/**
 * Reads what stands before the first part. The title is everything between the kind of document (`KẾ HOẠCH`) and
 * the first words of a preamble (`Thực hiện …`, `Căn cứ …`).
 */
export const frontMatterOf = (lines: readonly NumberedLine[]): FrontMatter => {
  const at = lines.findIndex(({ text }) => kinds.test(plain(text)))
  const heading = lines[at]
  if (!heading) {
    const from = lines.findIndex(({ text }) => preambleStart.test(plain(text)))
    const cut = from < 0 ? lines.length : from
    return {
      letterhead: lines.slice(0, cut),
      type: null,
      title: { lines: [], text: '' },
      preamble: paragraphsOf(lines.slice(cut)),
    }
  }
  const { type, rest } = splitHeading(plain(heading.text))
  const { title, used } = titleOf(lines.slice(at + 1), rest)
  return {
    letterhead: lines.slice(0, at),
    type: { line: heading.line, text: type },
    title,
    preamble: paragraphsOf(lines.slice(at + 1 + used)),
  }
}
