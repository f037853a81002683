import type { Refusal } from '#core/plan/plan.ts'

/** Characters of text, after decoding; the caller checks the bytes of the file first. */
export const longestText = 20_000_000
/** A paragraph of a plan has some thousand characters; a line this long is no prose and no table. */
const longestLine = 200_000

/** A plan with all its annexes has some thousand lines. */
export const mostLines = 50_000

/** Stops counting at the bound, so that millions of lines cost no more than it. */
const hasTooManyLines = (text: string): boolean => {
  let at = -1
  for (let count = 0; count < mostLines; count += 1) {
    at = text.indexOf('\n', at + 1)
    if (at < 0) return false
  }
  return /\S/u.test(text.slice(at + 1))
}

const placeAt = (text: string, position: number): { line: number; column: number } => {
  const before = text.slice(0, position).split(/\r\n|\n|\r/u)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

const many = (text: string, pattern: RegExp, share: number): boolean => {
  const found = text.match(pattern)?.length ?? 0
  return found > 3 && found > text.length * share
}

const binary = (text: string): Refusal | null => {
  const at = text.indexOf('\u0000')
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = many(text, /[\u0001-\u0008\u000e-\u001f\u007f]/gu, 0.001)
  if (at < 0 && !controls) return null
  // oxlint-disable-next-line no-control-regex -- as above
  const first = at >= 0 ? at : text.search(/[\u0001-\u0008\u000e-\u001f\u007f]/u)
  return {
    code: 'binary',
    message:
      'Tệp này không phải văn bản thuần: có ký tự điều khiển. Nếu là tệp Word hoặc PDF, hãy lưu thành văn bản (.txt, UTF-8) rồi nhập lại.',
    ...placeAt(text, first),
  }
}

const encoding = (text: string): Refusal | null => {
  const broken = many(text, /\uFFFD/gu, 0.0005)
  const twice = many(text, /áº|á»|Ä‘|Æ°/gu, 0.002)
  const legacy = !/[ăđơưạảấầẩậếềệọộớờợụứừựỹ]/iu.test(text) && many(text, /[¨®©µ¸¶·¹»¾¼½Æ]/gu, 0.01)
  if (!broken && !twice && !legacy) return null
  const first = text.search(broken ? /\uFFFD/u : twice ? /áº|á»|Ä‘|Æ°/u : /[¨®©µ¸¶·¹»¾¼½Æ]/u)
  return {
    code: 'encoding',
    message:
      'Chữ trong tệp không ở bảng mã UTF-8 (có thể là TCVN3, VNI hoặc đã lưu sai mã). Hãy mở bằng trình soạn thảo, chọn lưu với mã UTF-8 rồi nhập lại.',
    ...placeAt(text, first),
  }
}

/** The first line with words in it, cut for a message. */
const firstWords = (lines: readonly string[]): { line: number; text: string } => {
  const at = lines.findIndex((line) => line.trim() !== '')
  const text = (lines[at] ?? '').trim()
  return { line: at + 1, text: text.length > 60 ? `${text.slice(0, 60)}…` : text }
}

export const notAPlan = (lines: readonly string[]): Refusal => {
  const first = firstWords(lines)
  return {
    code: 'notAPlan',
    message: `Không thấy kế hoạch nào trong tệp: không có tiêu đề "KẾ HOẠCH", không có chỉ tiêu, không có biểu. Dòng ${first.line} là "${first.text}". Hãy kiểm tra lại đã chọn đúng tệp chưa.`,
    line: first.line,
    column: 1,
  }
}

/**
 * Why a text is refused before anyone tries to read it: empty, too large, binary, not UTF-8, or with no sign of a
 * plan at all. Linear in the text, and the size comes first, so that fifty megabytes of noise cost nothing.
 */
export const refuseText = (text: string): Refusal | null => {
  if (text.length > longestText)
    return {
      code: 'tooLarge',
      message: `Tệp quá lớn: ${Math.round(text.length / 1_000_000)} triệu ký tự, nhiều nhất là ${longestText / 1_000_000}. Một kế hoạch thường dưới 1 triệu. Hãy kiểm tra lại đã chọn đúng tệp chưa.`,
    }
  if (!/\S/u.test(text.replace(/^\uFEFF/u, '')))
    return {
      code: 'empty',
      message: 'Tệp trống: không có chữ nào. Hãy chọn tệp văn bản của kế hoạch.',
      line: 1,
      column: 1,
    }
  if (hasTooManyLines(text))
    return {
      code: 'tooLarge',
      message:
        'Tệp có hơn 50.000 dòng; một kế hoạch cùng các phụ lục thường có một hai nghìn. Hãy tách phụ lục ra, hoặc kiểm tra lại đã chọn đúng tệp chưa.',
      line: mostLines + 1,
      column: 1,
    }
  return binary(text) ?? encoding(text)
}

/** A line that is too long to be prose: noise, or a file whose line ends were lost. */
export const refuseLines = (lines: readonly string[]): Refusal | null => {
  const at = lines.findIndex((line) => line.length > longestLine)
  if (at < 0) {
    const sign = /kế\s+hoạch|chỉ\s+tiêu|biểu/iu
    return lines.some((line) => sign.test(line)) ? null : notAPlan(lines)
  }
  return {
    code: 'notAPlan',
    message: `Dòng ${at + 1} dài ${lines[at]?.length ?? 0} ký tự: không phải một đoạn văn hay một hàng của biểu. Hãy kiểm tra lại đã chọn đúng tệp chưa, hoặc tệp đã mất dấu xuống dòng.`,
    line: at + 1,
    column: 1,
  }
}
