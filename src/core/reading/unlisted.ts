import type { Clause, UnreadLine } from '#core/plan/plan.ts'
import { isCapitals, plain } from '#core/reading/plain-text.ts'

/** `Phần thứ nhất`: what follows it is no preamble any more. */
const partSign = /^(?:Phần|Chương)\s+(?:thứ\s+)?(?:nhất|hai|ba|tư|bốn|năm|[IVX\d]+)(?!\p{L})[.:]?$/iu

/** `Điều 3. Nghị quyết này có hiệu lực từ ngày …`: the words that put a document into force. */
const inForce =
  /^(?:Điều\s+\d+\s*[.:]\s*)?(?:Nghị quyết|Quyết định|Kế hoạch)\s+này\s+(?:đã\s+)?(?:có hiệu lực|được)(?!\p{L})/u

const why =
  'Đoạn này không nêu mục tiêu, chỉ tiêu, nhiệm vụ hay dự toán nào mà máy tách được; giữ nguyên văn.'

/**
 * The paragraphs that are part of nothing that is listed: each stays verbatim in its clause, and is named here once, so
 * that nobody has to look for what was passed over (A02). `known` are the lines that something listed was read from.
 */
export const unlistedLines = (
  clauses: readonly Clause[],
  lines: readonly string[],
  known: ReadonlySet<number>,
): readonly UnreadLine[] => {
  const parents = new Set(clauses.map(({ parent }) => parent))
  const printed = (line: number | undefined): string => plain(lines[(line ?? 0) - 1] ?? '')
  const firstPart = clauses.find(
    ({ kind, lines: own }) => kind === 'preamble' && partSign.test(printed(own[0])),
  )
  const isLoose = ({ id, kind, lines: own }: Clause): boolean => {
    if (own.some((line) => known.has(line))) return false
    if (own.every((line) => partSign.test(printed(line)) || isCapitals(printed(line)))) return false
    if (inForce.test(printed(own[0]))) return false
    if (kind === 'other') return !id.startsWith('page.')
    if (kind === 'preamble') return (own[0] ?? 0) > (firstPart?.lines[0] ?? Number.POSITIVE_INFINITY)
    // an article that says what it says in its heading
    return kind === 'part' && !parents.has(id) && /[.;]$/u.test(printed(own.at(-1)))
  }
  return clauses.filter(isLoose).map(({ lines: own }) => ({
    line: own[0] ?? 0,
    text: own.map((line) => (lines[line - 1] ?? '').trim()).join(' '),
    why,
  }))
}
